#include "state/select_parts.h"

#include "analyse/pace.h"
#include "base/text.h"
#include "schedule/remembered.h"
#include "state/phrases.h"

#include <algorithm>

namespace estelik {
namespace {

bool is_judged(const Sitting& sitting) {
    return sitting.phase == Phase::judged || (sitting.phase == Phase::saving && sitting.before_saving == Phase::judged);
}

Kind input_kind(const Question& question, int gap) {
    const auto* cloze = std::get_if<Cloze>(&question.key);
    if (!cloze) return question.kind();
    const Gap& key = cloze->gaps[static_cast<std::size_t>(gap) - 1];
    if (std::holds_alternative<NumberKey>(key)) return Kind::number;
    return std::holds_alternative<DateKey>(key) ? Kind::date : Kind::text;
}

const NumberKey* number_key(const Question& question, int gap) {
    if (const auto* cloze = std::get_if<Cloze>(&question.key))
        return std::get_if<NumberKey>(&cloze->gaps[static_cast<std::size_t>(gap) - 1]);
    return std::get_if<NumberKey>(&question.key);
}

const DateKey* date_key(const Question& question, int gap) {
    if (const auto* cloze = std::get_if<Cloze>(&question.key))
        return std::get_if<DateKey>(&cloze->gaps[static_cast<std::size_t>(gap) - 1]);
    return std::get_if<DateKey>(&question.key);
}

std::string placeholder_for(const Question& question, int gap) {
    if (const auto* date = date_key(question, gap)) {
        switch (date->precision) {
        case DatePrecision::day: return "Day, month and year";
        case DatePrecision::month: return "Month and year";
        case DatePrecision::year: return "Year";
        case DatePrecision::span: return "From – to";
        }
    }
    return number_key(question, gap) ? "A number" : "Your answer";
}

// ---- the parts of a question as shown ----------------------------------------------------------

RowState row_state(bool right, bool chosen) {
    if (right) return chosen ? RowState::chosen_right : RowState::right_missed;
    return chosen ? RowState::chosen_wrong : RowState::other;
}

void add_options(StudyScreen& study, const Asked& asked, const std::vector<std::string>& options,
                 const std::vector<std::size_t>& keys, const std::vector<std::string>& feedback, bool judged) {
    const auto* chosen = asked.given ? std::get_if<Chosen>(&*asked.given) : nullptr;
    const auto holds = [](const std::vector<std::size_t>& list, std::size_t i) { return std::find(list.begin(), list.end(), i) != list.end(); };
    for (const auto index : asked.order) {
        OptionRow row{options[index], index, RowState::rest, {}};
        if (judged && chosen) {
            row.state = row_state(holds(keys, index), holds(chosen->options, index));
            if (row.state == RowState::chosen_wrong && index < feedback.size()) row.feedback = feedback[index];
        }
        study.options.push_back(std::move(row));
    }
}

void add_true_false(StudyScreen& study, const Asked& asked, bool key, bool judged) {
    const auto* said = asked.given ? std::get_if<Said>(&*asked.given) : nullptr;
    for (const bool value : {true, false}) {
        OptionRow row{value ? "True" : "False", value ? std::size_t{1} : std::size_t{0}, RowState::rest, {}};
        if (judged && said) row.state = row_state(value == key, value == said->value);
        study.options.push_back(std::move(row));
    }
}

void add_ordering(StudyScreen& study, const Asked& asked, const Ordering& ordering, bool judged) {
    const auto* given = asked.given ? std::get_if<Ordered>(&*asked.given) : nullptr;
    const auto& shown = given && (judged || asked.drafted) ? given->items : asked.order;
    for (std::size_t place = 0; place < shown.size(); ++place)
        study.order.push_back({ordering.items[shown[place]], shown[place], shown[place] == place});
    if (!judged) return;
    for (std::size_t i = 0; i < ordering.items.size(); ++i) study.right_order.push_back({ordering.items[i], i, true});
}

void add_matching(StudyScreen& study, const Asked& asked, const Matching& matching, bool judged) {
    for (const auto& pair : matching.pairs) study.lefts.push_back(pair.first);
    for (const auto index : asked.order) study.rights.push_back({matching.pairs[index].second, index, RowState::rest, {}});
    const auto* given = asked.given ? std::get_if<Matched>(&*asked.given) : nullptr;
    if (!judged || !given) return;
    for (std::size_t i = 0; i < matching.pairs.size(); ++i) {
        const auto right = given->rights[i];
        study.matched.push_back({matching.pairs[i].first, right == unmatched ? "" : matching.pairs[right].second,
                                 matching.pairs[i].second, right == i});
    }
}

void add_parts(StudyScreen& study, const Asked& asked, bool judged) {
    const Key& key = asked.question->key;
    if (const auto* one = std::get_if<OneChoice>(&key)) add_options(study, asked, one->options, {one->key}, {}, judged);  // the reason says it
    if (const auto* many = std::get_if<ManyChoice>(&key)) add_options(study, asked, many->options, many->keys, many->feedback, judged);
    if (const auto* said = std::get_if<TrueFalse>(&key)) add_true_false(study, asked, said->key, judged);
    if (const auto* ordering = std::get_if<Ordering>(&key)) add_ordering(study, asked, *ordering, judged);
    if (const auto* matching = std::get_if<Matching>(&key)) add_matching(study, asked, *matching, judged);
}

// ---- verdict and rating ----------------------------------------------------------------------------

bool is_typed(Kind kind) { return kind == Kind::text || kind == Kind::number || kind == Kind::date || kind == Kind::cloze; }

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

void add_ratings(StudyScreen& study, const Asked& asked, Day today, bool four) {
    const bool passed = is_pass(asked.rating);
    for (const auto& next : asked.next) {
        const bool shown = four || next.rating == Rating::again || next.rating == Rating::good ||
                           (next.rating == Rating::hard && asked.rating == Rating::hard);
        if (!shown || (!four && next.rating == Rating::good && asked.rating == Rating::hard)) continue;
        std::string when = in_days(next.days);
        if (four && next.days > 1) when += ", " + due_words(next.day, today);
        study.ratings.push_back({next.rating, rating_word(next.rating, four), when, false});
    }
    for (auto& button : study.ratings) button.marked = button.rating == asked.rating || (!four && passed && is_pass(button.rating));
}

std::string next_line(const Asked& asked, Day today) {
    const auto& next = asked.next[static_cast<std::size_t>(asked.rating) - 1];
    return next.days == 0 ? "Comes back in this session" : "Next " + on_day(next.day, today);
}

std::vector<LabelledValue> info_lines(const AppState& state, const Asked& asked) {
    const Day today = day_of(state.now);
    const auto* known = state.progress.find(asked.item);
    std::vector<LabelledValue> lines;
    if (const auto memory = remembered(known)) {
        const Day due = due_day(*memory, state.progress.preferences.desired_retention);
        lines.push_back({"Asked", std::to_string(known->answers) + " times, " + std::to_string(known->right) + " right"});
        lines.push_back({"Last asked", due_words(memory->last_day, today) == "today" && memory->last_day < today
                                           ? short_date(calendar(memory->last_day))
                                           : due_words(memory->last_day, today)});
        lines.push_back({"Due", due_words(due, today)});
        lines.push_back({"Recall today", percent(recall_on(*memory, today))});
        lines.push_back({"Remembered for", counted(static_cast<std::size_t>(interval_days(memory->state.stability, 0.9)), "day")});
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
    study.next = next_line(asked, today);
    const bool four = state.progress.preferences.four_buttons;
    if (card || is_pass(asked.rating) || four) add_ratings(study, asked, today, four);
    if (!card && !is_pass(asked.rating)) study.continue_label = "Next";
}

void add_question(StudyScreen& study, const AppState& state, const Sitting& sitting) {
    const Asked& asked = *sitting.asked;
    const Question& question = *asked.question;
    const bool judged = is_judged(sitting);
    const auto* known = state.progress.find(asked.item);
    study.item = asked.item;
    study.asked_id = static_cast<std::uint64_t>(asked.shown_at.utc_ms);
    study.kind = question.kind();
    study.input = input_kind(question, asked.item.gap);
    const auto topic = asked.bank->topic_index(question.topic);
    study.topic = topic < asked.bank->topics.size() ? asked.bank->topics[topic].title : "";
    study.kind_words = std::string(kind_words(question.kind()));
    study.stem = stem_with_gap(question, asked.item.gap);
    study.placeholder = placeholder_for(question, asked.item.gap);
    if (const auto* number = number_key(question, asked.item.gap)) study.unit = number->unit;
    study.flagged = known && known->flagged;
    study.marked = known && known->marked;
    add_parts(study, asked, judged);
    if (asked.drafted && asked.given) {
        if (const auto* typed = std::get_if<Typed>(&*asked.given)) study.draft = typed->text;
        study.taken_back = asked.given;
    }
    if (const auto* card = std::get_if<Card>(&question.key); card && study.phase != Phase::asking) study.back = card->back;
    if (judged || study.phase == Phase::revealed) add_judged(study, state, asked);
    if (state.info_open) study.info = info_lines(state, asked);
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
    if (sitting.left() > 0) study.minutes = about_minutes(minutes_for(pace_of(*bank, state.progress), *bank, sitting.left()));
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
