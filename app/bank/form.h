// The fields of every object of the format, in the order in which they are written: what the reader
// accepts, and what bank.schema.json must agree with.
#pragma once

#include "question/question.h"

#include <span>
#include <string_view>

namespace estelik {

// A question's form is that of its kind.
enum class Form {
    choice, choices, true_false, text, number, date, cloze, order, match, card,
    bank, source, topic, evidence, number_key, text_gap, number_gap, date_gap
};
inline constexpr int form_count = 18;

constexpr Form form_of(Kind kind) { return static_cast<Form>(kind); }

struct Field {
    std::string_view name;
    bool required = true;
};

std::span<const Field> fields_of(Form form);
std::string_view words_for(Form form);  // "a choice question"

}  // namespace estelik
