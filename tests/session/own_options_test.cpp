#include "session/own_options.h"

#include "support/catch.h"
#include "support/small_course.h"

#include <algorithm>

using namespace estelik;
using support::item;

namespace {

BankPtr with(std::vector<Question> more) {
    Bank bank = support::small_bank();
    for (auto& question : more) {
        bank.questions.push_back(std::move(question));
        bank.places.push_back({});
        bank.ignored.emplace_back();
    }
    return make_bank(bank);
}

Question lake(const std::string& id, const std::string& key) {
    return support::question(id, "accords", "Which lake is salty in the east?", TextKey{key, {}}, "Rain feeds rivers", 4);
}

Progress answered_with(const std::string& id, const std::string& words) {
    Progress progress;
    progress.items[item(id)].wrong = {{{words}, 2}};
    return progress;
}

std::vector<std::string> options(const std::shared_ptr<const Question>& question) { return std::get<OneChoice>(question->key).options; }

}  // namespace

TEST_CASE("who answers another question with this key is offered that question's key", "[options]") {
    const auto bank = with({lake("salty", "Issyk Kul")});
    const auto own = with_own_options(*bank, item("ends"), answered_with("salty", "lake balkhash"), 1);
    REQUIRE(own);
    const auto shown = options(own);
    CHECK(shown.size() == 4);
    CHECK(std::find(shown.begin(), shown.end(), "Issyk Kul") != shown.end());
    CHECK(shown[2] == "Lake Balkhash");
    CHECK(own->version == bank->find("ends")->version);
    CHECK(options(with_own_options(*bank, item("ends"), answered_with("salty", "Lake Balkhash"), 1)) == shown);
}

TEST_CASE("a distractor that was chosen before keeps its place", "[options]") {
    const auto bank = with({lake("salty", "Issyk Kul")});
    auto progress = answered_with("salty", "Lake Balkhash");
    progress.items[item("ends")].wrong = {{{"Aral Sea"}, 1}, {{"Lake Zaysan"}, 1}};
    for (std::uint64_t seed = 0; seed < 10; ++seed) CHECK(options(with_own_options(*bank, item("ends"), progress, seed))[1] == "Issyk Kul");
}

TEST_CASE("what could be right as well, is there already or holds figures is not offered", "[options]") {
    CHECK_FALSE(with_own_options(*with({lake("range", "Tian Shan")}), item("ends"), answered_with("range", "Lake Balkhash"), 1));
    CHECK_FALSE(with_own_options(*with({lake("salty", "Aral Sea")}), item("ends"), answered_with("salty", "Lake Balkhash"), 1));
    CHECK_FALSE(with_own_options(*with({lake("deep", "Lake 23")}), item("ends"), answered_with("deep", "Lake Balkhash"), 1));
}

TEST_CASE("without a mix-up, and for other kinds, the question stays as in the file", "[options]") {
    const auto bank = with({lake("salty", "Issyk Kul")});
    CHECK_FALSE(with_own_options(*bank, item("ends"), Progress{}, 1));
    CHECK_FALSE(with_own_options(*bank, item("ends"), answered_with("salty", "Lake Zaysan"), 1));
    CHECK_FALSE(with_own_options(*bank, item("rises"), answered_with("salty", "Tian Shan"), 1));
}
