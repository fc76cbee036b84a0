#include "state/select_question.h"

#include <algorithm>

namespace estelik {
namespace {

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

RowState row_state(bool right, bool chosen) {
    if (right) return chosen ? RowState::chosen_right : RowState::right_missed;
    return chosen ? RowState::chosen_wrong : RowState::other;
}

void add_options(StudyScreen& study, const ShownQuestion& shown, const std::vector<std::string>& options,
                 const std::vector<std::size_t>& keys, const std::vector<std::string>& feedback, bool judged) {
    const auto* chosen = shown.given ? std::get_if<Chosen>(&*shown.given) : nullptr;
    const auto holds = [](const std::vector<std::size_t>& list, std::size_t i) { return std::find(list.begin(), list.end(), i) != list.end(); };
    for (const auto index : shown.order) {
        OptionRow row{options[index], index, RowState::rest, {}};
        if (judged && chosen) {
            row.state = row_state(holds(keys, index), holds(chosen->options, index));
            if (row.state == RowState::chosen_wrong && index < feedback.size()) row.feedback = feedback[index];
        }
        study.options.push_back(std::move(row));
    }
}

void add_true_false(StudyScreen& study, const ShownQuestion& shown, bool key, bool judged) {
    const auto* said = shown.given ? std::get_if<Said>(&*shown.given) : nullptr;
    for (const bool value : {true, false}) {
        OptionRow row{value ? "True" : "False", value ? std::size_t{1} : std::size_t{0}, RowState::rest, {}};
        if (judged && said) row.state = row_state(value == key, value == said->value);
        study.options.push_back(std::move(row));
    }
}

void add_ordering(StudyScreen& study, const ShownQuestion& shown, const Ordering& ordering, bool judged) {
    const auto* given = shown.given ? std::get_if<Ordered>(&*shown.given) : nullptr;
    const auto& places = given && (judged || shown.drafted) ? given->items : shown.order;
    for (std::size_t place = 0; place < places.size(); ++place)
        study.order.push_back({ordering.items[places[place]], places[place], places[place] == place});
    if (!judged) return;
    for (std::size_t i = 0; i < ordering.items.size(); ++i) study.right_order.push_back({ordering.items[i], i, true});
}

void add_matching(StudyScreen& study, const ShownQuestion& shown, const Matching& matching, bool judged) {
    for (const auto& pair : matching.pairs) study.lefts.push_back(pair.first);
    for (const auto index : shown.order) study.rights.push_back({matching.pairs[index].second, index, RowState::rest, {}});
    const auto* given = shown.given ? std::get_if<Matched>(&*shown.given) : nullptr;
    if (!judged || !given) return;
    for (std::size_t i = 0; i < matching.pairs.size(); ++i) {
        const auto right = given->rights[i];
        study.matched.push_back({matching.pairs[i].first, right == unmatched ? "" : matching.pairs[right].second,
                                 matching.pairs[i].second, right == i});
    }
}

void add_parts(StudyScreen& study, const ShownQuestion& shown) {
    const bool judged = shown.judged;
    const Key& key = shown.question.key;
    if (const auto* one = std::get_if<OneChoice>(&key)) add_options(study, shown, one->options, {one->key}, {}, judged);  // the reason says it
    if (const auto* many = std::get_if<ManyChoice>(&key)) add_options(study, shown, many->options, many->keys, many->feedback, judged);
    if (const auto* said = std::get_if<TrueFalse>(&key)) add_true_false(study, shown, said->key, judged);
    if (const auto* ordering = std::get_if<Ordering>(&key)) add_ordering(study, shown, *ordering, judged);
    if (const auto* matching = std::get_if<Matching>(&key)) add_matching(study, shown, *matching, judged);
}

}  // namespace

bool is_typed(Kind kind) { return kind == Kind::text || kind == Kind::number || kind == Kind::date || kind == Kind::cloze; }

void add_question_parts(StudyScreen& study, const ShownQuestion& shown) {
    study.item = shown.item;
    study.kind = shown.question.kind();
    study.input = input_kind(shown.question, shown.item.gap);
    study.kind_words = std::string(kind_words(study.kind));
    study.stem = stem_with_gap(shown.question, shown.item.gap);
    study.placeholder = placeholder_for(shown.question, shown.item.gap);
    if (const auto* number = number_key(shown.question, shown.item.gap)) study.unit = number->unit;
    add_parts(study, shown);
    if (!shown.drafted || !shown.given) return;
    if (const auto* typed = std::get_if<Typed>(&*shown.given)) study.draft = typed->text;
    study.taken_back = shown.given;
}

}  // namespace estelik
