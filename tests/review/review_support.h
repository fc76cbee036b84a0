// Articles to review, small enough to know by heart, and what the laws of decisions need.
#pragma once

#include "review/draft_review.h"
#include "support/catch.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace estelik::test {

inline const std::string first_paragraph =
    "The lighthouse of Korsund was built by Anna Lund in 1871. It stands 48 metres above the sea. "
    "About 3,000 visitors climb its stairs every summer.";
inline const std::string second_paragraph =
    "On May 10, 1902, the town signed the Treaty of Korsund with Norway. In 1940 German troops occupied the tower.";
inline const std::string third_paragraph = "Most of the stones came from the quarry of Larvik. The quarry was closed in 1933 by its owner.";

inline std::string article_of(const std::vector<std::string>& paragraphs) {
    std::string text = "The Lighthouse of Korsund\n";
    for (const auto& paragraph : paragraphs) text += "\n" + paragraph + "\n";
    return text;
}

inline std::string sample_text(const std::string& name) {
    std::ifstream file(std::string(ESTELIK_SOURCE_DIR) + "/tests/derive/texts/" + name + ".md");
    return {std::istreambuf_iterator<char>(file), {}};
}

inline DerivationPtr derivation_of(const std::string& text) {
    auto made = Derivation::of(text, ArticleForm::guess);
    if (!made) FAIL(to_string(made.error()));
    return *made;
}

inline DraftReview review_of(const std::string& text, const Decisions& before = {}) { return {derivation_of(text), before}; }

inline std::string kept_text(const DraftReview& review) { return write_decisions(review.decisions(), "an article"); }

inline std::size_t index_of(const DraftReview& review, const std::string& answer) {
    const auto& drafts = review.drafts();
    const auto at = std::find_if(drafts.begin(), drafts.end(), [&](const ReviewedDraft& draft) { return draft.draft.answer == answer; });
    if (at == drafts.end()) FAIL("nothing asks for " << answer);
    return static_cast<std::size_t>(at - drafts.begin());
}

}  // namespace estelik::test
