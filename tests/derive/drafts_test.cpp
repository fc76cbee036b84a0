#include "derive/drafts.h"

#include "derive/cloze_stem.h"
#include "derive/derive_support.h"
#include "support/catch.h"

#include <fstream>
#include <iterator>
#include <set>

using namespace estelik;

namespace {

std::string history() {
    std::ifstream file(std::string(ESTELIK_SOURCE_DIR) + "/tests/derive/texts/history.md");
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<Draft> drafts(const std::string& text, const DraftOrder& order = {}) {
    const Prose prose(text, test::vocabulary());
    return make_drafts(Ground(prose, {}), order);
}

std::string as_text(const std::vector<Draft>& drafts) {
    std::string all;
    for (const Draft& draft : drafts) all += draft.id + draft.question + draft.answer + draft.rule + "\n";
    return all;
}

}  // namespace

TEST_CASE("the same text gives the same drafts, to the byte", "[drafts]") {
    const auto text = history();
    CHECK(as_text(drafts(text)) == as_text(drafts(text)));
    std::set<std::string> ids;
    for (const Draft& draft : drafts(text)) CHECK(ids.insert(draft.id).second);
}

TEST_CASE("every draft shows where its answer stands", "[drafts]") {
    const auto text = history();
    const auto all = drafts(text);
    REQUIRE(all.size() > 15);
    for (const Draft& draft : all)
        if (draft.kind() != Kind::order && draft.kind() != Kind::match) CHECK(text.substr(draft.begin, draft.end - draft.begin) == draft.answer);
}

TEST_CASE("no question tells its answer, and none points to another sentence", "[drafts]") {
    for (const Draft& draft : drafts(history())) {
        INFO(draft.question);
        if (draft.kind() != Kind::true_false && draft.kind() != Kind::order && draft.kind() != Kind::match)
            CHECK(draft.question.find(draft.answer) == std::string::npos);
        for (const auto* pronoun : {"He ", "She ", "It ", "They ", "This ", "These "}) CHECK_FALSE(draft.question.starts_with(pronoun));
        CHECK((draft.question.ends_with('?') || draft.question.ends_with('.') || draft.question.ends_with(".”")));
    }
}

TEST_CASE("level, budget and number limit what is asked", "[drafts]") {
    const auto text = history();
    CHECK(drafts(text, {.level = 1}).size() < drafts(text, {.level = 3}).size());
    CHECK(drafts(text, {.most = 5}).size() == 5);
    CHECK(drafts(text, {.per_100_words = 2, .sets = false}).size() <= 6);
}
