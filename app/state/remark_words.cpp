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

// What became of some of the answers.
struct Change {
    std::size_t answers = 0, questions = 0;
    std::string_view of_one, of_more;   // "now counts as right", "now count as right"

    std::string_view became() const { return answers == 1 ? of_one : of_more; }
    std::string words() const { return counted(answers, "answer") + " of " + counted(questions, "question") + " " + std::string(became()); }
};

template <class Wanted>
Change change_of(const Remarking& marked, Wanted wanted, std::string_view of_one, std::string_view of_more) {
    Change change{.of_one = of_one, .of_more = of_more};
    std::set<std::string> questions;
    for (const auto& remark : marked.remarks) {
        if (!wanted(remark)) continue;
        ++change.answers;
        questions.insert(remark.item.question);
    }
    change.questions = questions.size();
    return change;
}

std::vector<Change> changes_of(const Remarking& marked) {
    const auto became = [](Outcome outcome) {
        return [outcome](const Remark& remark) { return remark.now.outcome == outcome && remark.before.outcome != outcome; };
    };
    const auto same = [](const Remark& remark) { return remark.now.outcome == remark.before.outcome; };
    std::vector<Change> changes = {
        change_of(marked, became(Outcome::right), "now counts as right", "now count as right"),
        change_of(marked, became(Outcome::nearly), "now counts as nearly right", "now count as nearly right"),
        change_of(marked, became(Outcome::wrong), "no longer counts as right", "no longer count as right"),
        change_of(marked, same, "now has another score", "now have another score")};
    std::erase_if(changes, [](const Change& change) { return change.answers == 0; });
    return changes;
}

bool moves(const MovedReview& review) { return review.before != review.now; }

// Days in the past too, so not "today".
std::string date_words(const std::optional<Day>& day, Day today) {
    if (!day) return "none";
    const auto date = calendar(*day);
    return short_date(date) + (date.year == calendar(today).year ? "" : " " + std::to_string(date.year));
}

std::string from_to(const MovedReview& review, Day today) {
    return " from " + date_words(review.before, today) + " to " + date_words(review.now, today);
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
    std::vector<std::string> parts;
    for (const auto& change : changes_of(marked)) parts.push_back(change.words());
    return join(parts, "; ");
}

std::string remark_notice(const Remarking& marked, const Bank& bank, Day today) {
    const auto changes = changes_of(marked);
    if (changes.empty()) return "";
    const bool one_answer = changes.front().answers == 1;
    const auto what = changes.size() > 1 ? remark_counts(marked) : (one_answer ? "it " : "they ") + std::string(changes.front().became());
    return "Re-marked " + counted(marked.remarks.size(), "answer") + " after the course changed: " + what + "." +
           moved_notice(marked, bank, today);
}

std::string moved_words(const MovedReview& review, Day today) {
    if (!review.before && !review.now) return "not in review";
    if (!moves(review)) return "next review stays on " + date_words(review.now, today);
    return "next review moves" + from_to(review, today);
}

std::string stem_words(const Bank& bank, const ItemId& item) {
    const Question* question = question_of(bank, item);
    if (!question) return "\"" + item.question + "\"";
    return "\"" + shortened(plain_text(stem_with_gap(*question, item.gap)), longest_stem) + "\"";
}

std::string key_change_notice(std::size_t questions) {
    return "The answer to " + counted(questions, "question") + " you know has changed; you see both when " +
           (questions == 1 ? "it comes up." : "they come up.");
}

}  // namespace estelik
