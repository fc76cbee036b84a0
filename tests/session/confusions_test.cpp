#include "session/confusions.h"

#include "support/catch.h"
#include "support/small_course.h"

using namespace estelik;
using support::item;

namespace {

const Day today{20000};

// Two lakes that are easily taken for one another, and two dates.
BankPtr two_lakes() {
    Bank bank = support::small_bank();
    bank.questions.push_back(support::question("salty", "accords", "Which lake dried up?", TextKey{"Aral Sea", {"Aral"}}, "Rain feeds rivers", 4));
    bank.questions.push_back(support::question("talks", "accords", "When did talks begin?", DateKey{{1999, 3, 1}, {1999, 3, 1}, DatePrecision::day}, "First came talks", 4));
    for (int i = 0; i < 2; ++i) {
        bank.places.push_back({});
        bank.ignored.emplace_back();
    }
    return make_bank(bank);
}

ItemProgress& missed(Progress& progress, const std::string& id, std::vector<WrongAnswer> wrong, int misses) {
    ItemProgress& known = progress.items[item(id)];
    known.memory = ItemMemory{{3, 5}};
    known.last_day = known.last_miss = today;
    known.wrong = std::move(wrong);
    known.misses = misses;
    return known;
}

}  // namespace

TEST_CASE("a wrong option that is the key of another question is taken for that question", "[confusions]") {
    Progress progress;
    missed(progress, "ends", {{{"Lake Zaysan"}, 1}, {{"Aral Sea"}, 3}}, 4);
    const auto confusions = confusions_of(*two_lakes(), item("ends"), progress);
    REQUIRE(confusions.size() == 2);
    CHECK(confusions[0].given == "Aral Sea");
    CHECK(confusions[0].times == 3);
    CHECK(confusions[0].other == item("salty"));
    CHECK_FALSE(confusions[1].other);
}

TEST_CASE("what is typed is judged: other spellings and accepted forms of a key count together", "[confusions]") {
    Progress progress;
    missed(progress, "rises", {{{"aral sea"}, 1}, {{"Aral Sea"}, 2}, {{"Aral"}, 1}}, 4);
    const auto confusions = confusions_of(*two_lakes(), item("rises"), progress);
    REQUIRE_FALSE(confusions.empty());
    CHECK(confusions[0].times == 3);
    CHECK(confusions[0].other == item("salty"));
    CHECK(confusions[1].other == item("salty"));
}

TEST_CASE("a date is mixed up with a date, not with a name", "[confusions]") {
    Progress progress;
    missed(progress, "signed", {{{"1 March 1999"}, 2}, {{"Aral Sea"}, 1}}, 4);
    const auto confusions = confusions_of(*two_lakes(), item("signed"), progress);
    REQUIRE(confusions.size() == 2);
    CHECK(confusions[0].other == item("talks"));
    CHECK_FALSE(confusions[1].other);
}

TEST_CASE("of several options only the wrong ones are confusions", "[confusions]") {
    Progress progress;
    missed(progress, "rivers", {{{"Ili", "Tian Shan"}, 2}}, 4);
    const auto confusions = confusions_of(*two_lakes(), item("rivers"), progress);
    REQUIRE(confusions.size() == 1);
    CHECK(confusions[0].given == "Tian Shan");
}

TEST_CASE("the fourth miss makes a mix-up, a slip made once does not", "[confusions]") {
    const auto bank = two_lakes();
    Progress progress;
    auto& known = missed(progress, "ends", {{{"Aral Sea"}, 2}}, 3);
    CHECK_FALSE(mix_up_of(*bank, item("ends"), progress));
    known.misses = 4;
    REQUIRE(mix_up_of(*bank, item("ends"), progress));
    CHECK(mix_up_of(*bank, item("ends"), progress)->other == item("salty"));
    known.wrong = {{{"Lake Zaysan"}, 1}, {{"Lake Alakol"}, 1}};
    CHECK_FALSE(mix_up_of(*bank, item("ends"), progress));
}

TEST_CASE("in the next sitting the two stand one after the other", "[confusions]") {
    const auto bank = two_lakes();
    Progress progress;
    auto& known = missed(progress, "ends", {{{"Aral Sea"}, 3}}, 4);
    using Items = std::vector<ItemId>;
    CHECK(with_contrast_pairs(*bank, progress, {item("ends"), item("rises")}) == Items{item("ends"), item("salty"), item("rises")});
    CHECK(with_contrast_pairs(*bank, progress, {item("ends"), item("rises"), item("salty")}) == Items{item("ends"), item("salty"), item("rises")});
    CHECK(with_contrast_pairs(*bank, progress, {item("salty"), item("ends")}) == Items{item("salty"), item("ends")});
    known.last_miss = today + -3;   // known again since
    CHECK(with_contrast_pairs(*bank, progress, {item("ends"), item("rises")}) == Items{item("ends"), item("rises")});
}
