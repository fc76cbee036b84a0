#include "state/select_parts.h"

#include "state/exam_actions.h"
#include "state/phrases.h"

#include <algorithm>
#include <cmath>

namespace estelik {
namespace {

// "90 % needs 52 min a day." or what could be left out for it.
std::string feasibility_words(const Feasibility& found, const Bank& bank) {
    if (found.score >= found.target) return {};
    std::string text = found.needed ? percent(found.target) + " needs " + std::to_string(std::lround(std::ceil(*found.needed))) + " min a day"
                                    : percent(found.target) + " cannot be reached by then";
    if (!found.left_out || found.left_out->topics.empty()) return text + ".";
    text += "; without ";
    for (std::size_t i = 0; i < found.left_out->topics.size(); ++i) {
        if (i > 0) text += i + 1 == found.left_out->topics.size() ? " and " : ", ";
        text += lower_first(bank.topics[found.left_out->topics[i]].title);
    }
    return text + " the rest comes to " + percent(found.left_out->score_of_rest) + ".";
}

}  // namespace

std::string exam_words(const AppState& state) {
    const BankPtr bank = state.bank();
    const CourseExam* exam = exam_actions::of_course(state);
    if (!bank || !exam) return "Until then every question due is asked on its day.";
    const auto& score = exam->plan.score;
    std::string text = "Expected " + between(score.low, score.high);
    const double today = exam->plan.days.front().minutes;
    if (exam->wanted.today == day_of(state.now))
        text += today >= 1 ? " · " + std::to_string(std::lround(today)) + " min today" : " · done for today";
    text += ".";
    if (!exam->feasibility) return text;
    const auto words = feasibility_words(*exam->feasibility, *bank);
    return words.empty() ? text : text + " " + words;
}

ExamChoice select_exam_choice(const AppState& state) {
    ExamChoice choice;
    const BankPtr bank = state.bank();
    if (!bank) return choice;
    const Day today = day_of(state.now);
    const auto* exam = exam_ahead(state.progress, bank->id, today);
    if (exam) choice.day = day_number(exam->date);
    const int now = exam_minutes(state.progress, exam ? *exam : ExamSet{}, today);
    const CourseExam* made = exam_actions::of_course(state);
    for (const int minutes : proposed_minutes) {
        ExamChoice::Minutes offered{minutes, "", 0};
        if (made) {
            const auto at = std::ranges::find(made->by_minutes, static_cast<double>(minutes), &MinutesFor::minutes);
            if (at != made->by_minutes.end()) {
                offered.score = percent(at->score);
                offered.height = at->score;
            }
        }
        if (std::abs(minutes - now) < std::abs(choice.minutes - now)) choice.minutes = minutes;
        choice.offered.push_back(offered);
    }
    return choice;
}

}  // namespace estelik
