#include "state/remark_words.h"

#include "article/markdown.h"
#include "base/text.h"
#include "session/find_edits.h"
#include "state/notices.h"
#include "state/phrases.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <vector>

namespace estelik {
namespace {

constexpr std::size_t longest_stem = 56;

// "3 answers of 2 questions are right now"; empty: none.
template <class Wanted>
std::string answers_that(const Remarking& marked, Wanted wanted, std::string_view become) {
    std::size_t answers = 0;
    std::set<std::string> questions;
    for (const auto& remark : marked.remarks) {
        if (!wanted(remark)) continue;
        ++answers;
        questions.insert(remark.item.question);
    }
    if (answers == 0) return "";
    return counted(answers, "answer") + " of " + counted(questions.size(), "question") + (answers == 1 ? " is " : " are ") + std::string(become);
}

bool moves(const MovedReview& review) { return review.before != review.now; }

std::string from_to(const MovedReview& review, Day today) {
    const auto words = [&](const std::optional<Day>& day) { return day ? due_words(*day, today) : std::string("none"); };
    return " from " + words(review.before) + " to " + words(review.now);
}

// Of the first question, and how many others.
std::string moved_notice(const Remarking& marked, const Bank& bank, Day today) {
    const auto first = std::ranges::find_if(marked.reviews, moves);
    if (first == marked.reviews.end()) return "";
    const auto others = std::ranges::count_if(marked.reviews, moves) - 1;
    std::string text = " The next review of " + stem_words(bank, first->item) + " moves" + from_to(*first, today);
    if (others > 0) text += ", and " + std::to_string(others) + " more move" + (others == 1 ? "s" : "");
    return text + ".";
}

}  // namespace

std::string remark_counts(const Remarking& marked) {
    const auto became = [](Outcome outcome) {
        return [outcome](const Remark& remark) { return remark.now.outcome == outcome && remark.before.outcome != outcome; };
    };
    const auto same = [](const Remark& remark) { return remark.now.outcome == remark.before.outcome; };
    std::vector<std::string> parts = {answers_that(marked, became(Outcome::right), "right now"),
                                      answers_that(marked, became(Outcome::nearly), "nearly right now"),
                                      answers_that(marked, became(Outcome::wrong), "not right any more"),
                                      answers_that(marked, same, "given another score")};
    std::erase(parts, "");
    return join(parts, "; ");
}

std::string remark_notice(const Remarking& marked, const Bank& bank, Day today) {
    if (marked.remarks.empty()) return "";
    return "Re-marked " + counted(marked.remarks.size(), "answer") + " after the course changed: " + remark_counts(marked) + "." +
           moved_notice(marked, bank, today);
}

std::string moved_words(const MovedReview& review, Day today) {
    if (!review.before && !review.now) return "not in review";
    if (!moves(review)) return "next review stays on " + due_words(*review.now, today);
    return "next review moves" + from_to(review, today);
}

std::string stem_words(const Bank& bank, const ItemId& item) {
    const Question* question = question_of(bank, item);
    if (!question) return "\"" + item.question + "\"";
    return "\"" + shortened(plain_text(stem_with_gap(*question, item.gap)), longest_stem) + "\"";
}

std::string key_change_notice(std::size_t questions) {
    const std::string come = questions == 1 ? "it comes up." : "they come up.";
    return "The answer to " + counted(questions, "question") + " that you know has changed. You see the old one and the new one when " + come;
}

}  // namespace estelik
