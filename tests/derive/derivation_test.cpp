#include "derive/derivation.h"

#include "support/catch.h"

#include <set>

using namespace estelik;

namespace {

const std::string two_paragraphs = "# Bridges\n\nBy Anna Lund\n\n"
                                   "The Old Bridge was opened in 1902 by the mayor of Bergen.\n\n## Later\n\n"
                                   "In 1940 troops of Sweden blew up the bridge. It was built again in 1951.\n";

DerivationPtr derived(const std::string& text, const DraftOrder& order = {}) {
    auto made = Derivation::of(text, ArticleForm::markdown, order);
    REQUIRE(made);
    return *made;
}

}  // namespace

TEST_CASE("a derivation knows the sentence and the paragraph of each of its drafts", "[drafts]") {
    const auto bridges = derived(two_paragraphs);
    REQUIRE_FALSE(bridges->drafts().empty());
    for (const Draft& draft : bridges->drafts()) {
        INFO(draft.question);
        CHECK(bridges->sentence_of(draft).find(draft.answer) != std::string_view::npos);
        const bool first = bridges->sentence_of(draft).find("Old Bridge") != std::string_view::npos;
        CHECK(bridges->paragraph_of(draft.passage) == (first ? 1 : 2));
    }
    CHECK(bridges->paragraph_of(0) == 0);  // the title
}

TEST_CASE("what a small order leaves out is kept aside, and nothing stands in both lists", "[drafts]") {
    const auto few = derived(two_paragraphs, {.per_100_words = 10});
    const auto many = derived(two_paragraphs);
    std::set<std::uint32_t> asked;
    for (const Draft& draft : few->drafts()) asked.insert(draft.fact);
    for (const Draft& draft : few->left_out()) CHECK_FALSE(asked.contains(draft.fact));
    CHECK(few->drafts().size() < many->drafts().size());
    for (const Draft& draft : few->left_out()) asked.insert(draft.fact);
    for (const Draft& draft : many->drafts())
        if (draft.fact != Draft::no_fact) CHECK(asked.contains(draft.fact));
}

TEST_CASE("what is no article is an error", "[drafts]") { CHECK_FALSE(Derivation::of("", ArticleForm::guess)); }
