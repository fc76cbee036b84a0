// A desk with an article on it: the drafts of a small text, and every document of decisions that was asked to be
// kept.
#pragma once

#include "review/review_support.h"
#include "support/study_desk.h"

#include <string>
#include <utility>
#include <vector>

namespace estelik::support {

inline const std::string lighthouse = test::article_of({test::first_paragraph, test::second_paragraph, test::third_paragraph});

class ArticleDesk : public StudyDesk {
public:
    explicit ArticleDesk(const std::string& text = lighthouse) { read(text); }

    ArticleDesk& read(const std::string& text, const Decisions& decisions = {}) {
        press(ArticleRead{"papers/lighthouse.txt", test::derivation_of(text), decisions});
        return *this;
    }
    ArticleDesk& choose(const std::string& answer) {
        press(SelectDraft{test::index_of(review(), answer)});
        return *this;
    }

    const DraftReview& review() const { return state.drafts->review; }
    const ReviewedDraft& selected() const { return review().drafts()[state.drafts->selected]; }
    DraftsScreen drafts() const { return show<DraftsScreen>(); }

    // The documents, oldest first.
    std::vector<std::string> kept() const {
        std::vector<std::string> texts;
        for (const auto& effect : others)
            if (const auto* keep = std::get_if<KeepDecisions>(&effect)) texts.push_back(keep->text);
        return texts;
    }
    Decisions last_kept() const { return *read_decisions(kept().back(), "kept.json"); }
};

}  // namespace estelik::support
