#include "derive/draft_kinds.h"

#include "derive/cloze_stem.h"
#include "derive/derivation.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace estelik;

namespace {

DerivationPtr lighthouse() {
    auto derived = Derivation::of("The Lighthouse of Korsund\n\n"
                                  "Anna Lund built the tall lighthouse of the town in 1871. Most of the stones came from the quarry of Larvik. "
                                  "The stairs of the tower were repaired in 1902, and the lamp was changed in 1940 by the navy.\n",
                                  ArticleForm::plain);
    REQUIRE(derived);
    return *derived;
}

const Draft& about(const Derivation& derivation, const std::string& answer) {
    const auto& drafts = derivation.drafts();
    const auto at = std::find_if(drafts.begin(), drafts.end(), [&](const Draft& draft) { return draft.answer == answer; });
    if (at == drafts.end()) FAIL("nothing asks for " << answer);
    return *at;
}

}  // namespace

TEST_CASE("a dated fact can be asked in several kinds, and is the same fact in each", "[drafts]") {
    const auto derivation = lighthouse();
    const Draft& draft = about(*derivation, "1902");
    const auto kinds = kinds_of(derivation->ground(), draft);
    REQUIRE(kinds.size() >= 3);
    CHECK(std::count(kinds.begin(), kinds.end(), draft.kind()) == 1);
    for (const Kind kind : kinds) {
        const auto made = remade(derivation->ground(), draft, kind);
        if (!made) continue;
        INFO(kind_names[static_cast<std::size_t>(kind)] << ": " << made->question);
        CHECK(made->kind() == kind);
        CHECK(made->answer == draft.answer);
        CHECK(made->id == draft.id);
        CHECK_FALSE(made->question.empty());
        const bool has_gap = made->question.find(gap_mark) != std::string::npos;
        CHECK(has_gap == (kind == Kind::cloze));
    }
}

TEST_CASE("another set has other options, the key among them, and the same set the same ones", "[drafts]") {
    const auto derivation = lighthouse();
    const Draft& draft = about(*derivation, "1902");
    std::set<std::vector<std::string>> seen;
    for (unsigned set = 0; set < 4; ++set) {
        const auto made = remade(derivation->ground(), draft, Kind::choice, set);
        REQUIRE(made);
        const auto& key = std::get<OneChoice>(made->key);
        CHECK(key.options[key.key] == "1902");
        CHECK(made->options() == remade(derivation->ground(), draft, Kind::choice, set)->options());
        seen.insert(made->options());
    }
    CHECK(seen.size() >= 3);
}

TEST_CASE("statements of neighbouring sets are true and false in turn", "[drafts]") {
    const auto derivation = lighthouse();
    const Draft& draft = about(*derivation, "1902");
    const auto one = remade(derivation->ground(), draft, Kind::true_false, 0);
    const auto other = remade(derivation->ground(), draft, Kind::true_false, 1);
    REQUIRE(one);
    REQUIRE(other);
    CHECK(std::get<TrueFalse>(one->key).key != std::get<TrueFalse>(other->key).key);
    CHECK(one->question != other->question);
}

TEST_CASE("what is asked over the whole article has one kind", "[drafts]") {
    const auto derivation = lighthouse();
    Draft draft;
    draft.key = Ordering{{"a", "b", "c"}};
    CHECK(kinds_of(derivation->ground(), draft) == std::vector<Kind>{Kind::order});
    CHECK_FALSE(remade(derivation->ground(), draft, Kind::choice));
}
