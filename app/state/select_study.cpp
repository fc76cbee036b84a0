#include "state/select_parts.h"

#include "analyse/pace.h"
#include "base/text.h"
#include "schedule/due_days.h"
#include "schedule/remembered.h"
#include "state/told_time.h"
#include "state/phrases.h"
#include "state/select_question.h"

#include <algorithm>

namespace estelik {
namespace {

bool is_judged(const Sitting& sitting) {
    return sitting.phase == Phase::judged || (sitting.phase == Phase::saving && sitting.before_saving == Phase::judged);
}

// ---- verdict and rating ----------------------------------------------------------------------------

VerdictBox verdict_box(const Asked& asked) {
    const Verdict& verdict = asked.verdict;
    VerdictBox box;
    box.outcome = verdict.outcome;
    box.word = std::string(outcome_words[static_cast<std::size_t>(verdict.outcome)]);
    const bool counts = is_pass(asked.rating);
    box.counted = counts ? "Counted as right" : "Counted as not yet";
    box.override_label = counts ? "Count as not yet" : "I was right";
    box.reason = verdict.reason;
    box.diff = verdict.diff;
    if (is_typed(asked.question->kind()) && verdict.diff.empty()) {
        box.you_wrote = answer_words(*asked.question, *asked.given);
        box.expected = right_answer(*asked.question, asked.item.gap);
    }
    auto others = verdict.also_accepted;
    std::erase(others, box.expected);
    box.also_accepted = join(others, "; ");
    return box;
}

std::string rating_word(Rating rating, bool four) {
    if (four) return std::string(name(rating));
    return is_pass(rating) ? "Knew it" : "Not yet";
}

// The days that the ratings lead to, as the calendar has room.
std::array<NextDate, 4> placed_dates(const AppState& state, const Asked& asked) {
    const Day today = day_of(state.now);
    const double minutes = expected_seconds(state.progress.find(asked.item)) / 60;
    auto dates = asked.next;
    for (std::size_t i = 0; i < dates.size(); ++i) {
        auto& date = dates[i];
        if (date.days == 0) continue;
        date.day = state.calendar.would_put({asked.item, today, date.days, minutes});
        const bool in_force = !asked.event.empty() && date.rating == asked.rating;
        if (const auto day = state.calendar.day_of(asked.item); in_force && day) date.day = *day;
        if (i > 0) date.day = std::max(date.day, dates[i - 1].day);
        date.days = date.day - today;
    }
    return dates;
}

void add_ratings(StudyScreen& study, const AppState& state, const Asked& asked, Day today, bool four) {
    const bool passed = is_pass(asked.rating);
    for (const auto& next : placed_dates(state, asked)) {
        const bool shown = four || next.rating == Rating::again || next.rating == Rating::good ||
                           (next.rating == Rating::hard && asked.rating == Rating::hard);
        if (!shown || (!four && next.rating == Rating::good && asked.rating == Rating::hard)) continue;
        std::string when = in_days(next.days);
        if (four && next.days > 1) when += ", " + due_words(next.day, today);
        study.ratings.push_back({next.rating, rating_word(next.rating, four), when, false});
    }
    for (auto& button : study.ratings) button.marked = button.rating == asked.rating || (!four && passed && is_pass(button.rating));
}

std::string next_line(const AppState& state, const Asked& asked, Day today) {
    const auto next = placed_dates(state, asked)[static_cast<std::size_t>(asked.rating) - 1];
    return next.days == 0 ? "Comes back in this session" : "Next " + on_day(next.day, today);
}

std::string short_next_line(const AppState& state, const Asked& asked, Day today) {
    const auto next = placed_dates(state, asked)[static_cast<std::size_t>(asked.rating) - 1];
    return next.days == 0 ? "Comes back soon" : "Next " + due_words(next.day, today);
}

std::vector<LabelledValue> info_lines(const AppState& state, const Asked& asked) {
    const Day today = day_of(state.now);
    const auto* known = state.progress.find(asked.item);
    std::vector<LabelledValue> lines;
    if (const auto memory = remembered(known)) {
        const Day due = due_day(state.calendar, state.progress, asked.item, *memory);
        lines.push_back({"Asked", counted(static_cast<std::size_t>(known->answers), "time") + ", " + std::to_string(known->right) + " right"});
        lines.push_back({"Last asked", due_words(memory->last_day, today) == "today" && memory->last_day < today
                                           ? short_date(calendar(memory->last_day))
                                           : due_words(memory->last_day, today)});
        lines.push_back({"Due", due_words(due, today)});
        lines.push_back({"Recall today", percent(recall_on(state.progress.model, *memory, today))});
        lines.push_back({"Remembered for", counted(static_cast<std::size_t>(interval_days(state.progress.model, memory->memory, 0.9)), "day")});
    } else {
        lines.push_back({"Asked", "never before: a new question"});
    }
    lines.push_back({"Question", asked.item.question, true});
    return lines;
}

void add_judged(StudyScreen& study, const AppState& state, const Asked& asked) {
    const Question& question = *asked.question;
    const Day today = day_of(state.now);
    const bool card = question.kind() == Kind::card;
    if (!card) study.verdict = verdict_box(asked);
    study.why = question.why;
    study.passage = passage_of(*asked.bank, question);
    study.mix_up = select_mix_up(state, asked);
    if (study.mix_up && !study.mix_up->sides.empty()) study.passage.reset();
    study.next = next_line(state, asked, today);
    study.next_short = short_next_line(state, asked, today);
    const bool four = state.progress.preferences.four_buttons;
    if (card || is_pass(asked.rating) || four) add_ratings(study, state, asked, today, four);
    if (!card && !is_pass(asked.rating)) study.continue_label = "Next";
}

void add_question(StudyScreen& study, const AppState& state, const Sitting& sitting) {
    const Asked& asked = *sitting.asked;
    const Question& question = *asked.question;
    const bool judged = is_judged(sitting);
    const auto* known = state.progress.find(asked.item);
    study.asked_id = sitting.seed + asked.number + 1;
    add_question_parts(study, {question, asked.item, asked.order, asked.given, judged, asked.drafted});
    const auto topic = asked.bank->topic_index(question.topic);
    study.topic = topic < asked.bank->topics.size() ? asked.bank->topics[topic].title : "";
    if (study.phase == Phase::asking) study.key_change = asked.key_change;   // once judged, the answer itself is there
    study.flagged = known && known->flagged;
    study.marked = known && known->marked;
    if (const auto* card = std::get_if<Card>(&question.key); card && study.phase != Phase::asking) study.back = card->back;
    if (judged || study.phase == Phase::revealed) add_judged(study, state, asked);
    if (state.info_open) {
        study.info = info_lines(state, asked);
        study.curve = select_curve(state, asked.item);
    }
}

double fraction_done(const Sitting& sitting) {
    const double done = static_cast<double>(sitting.done.size());
    const double all = done + static_cast<double>(sitting.left());
    return all > 0 ? done / all : 1;
}

}  // namespace

StudyScreen select_study(const AppState& state) {
    const Sitting& sitting = *state.sitting;
    const BankPtr bank = state.bank();
    StudyScreen study;
    study.saving = sitting.phase == Phase::saving;
    study.phase = study.saving ? sitting.before_saving : sitting.phase;
    study.mode = "Review";
    study.course = bank->title;
    study.left = std::to_string(sitting.left()) + " left";
    if (sitting.left() > 0) study.minutes = about_minutes(whole_minutes(seconds_left(state, sitting)));
    study.fraction = fraction_done(sitting);
    study.info_open = state.info_open;
    study.report_open = state.report_open;
    study.asking_exam = state.asking_exam;
    if (sitting.phase == Phase::finished) study.summary = select_summary(state, sitting);
    else if (sitting.asked) add_question(study, state, sitting);
    const bool first_ever = state.progress.undo_stack.empty() && sitting.done.empty();
    if (first_ever && study.phase == Phase::asking) study.hint = "Enter checks. 1–4 choose. Ctrl+Z takes it back.";
    return study;
}

}  // namespace estelik
