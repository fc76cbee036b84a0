// The codes of all findings: one table, from which questions/README.md lists them.
// E1: syntax. E2: structure. E3: content, hard rules. W4: content, soft rules, which a question may
// switch off with a reason. A code keeps its meaning for ever; a rule that goes leaves a hole.
#pragma once

#include "bank/finding.h"

#include <optional>
#include <span>
#include <string_view>

namespace estelik {

enum class Code {
    empty_file, byte_order_mark, bad_utf8, syntax, unfinished, bad_string, bad_number, trailing_text,
    too_deep, file_missing, file_unreadable, control_character, more_errors,
    wrong_type, unknown_field, missing_field, repeated_field, unknown_type, unknown_format, bad_id,
    repeated_id, unknown_topic, empty_text, bad_count, out_of_range, bad_date, wrong_precision, bad_ignore,
    bad_gaps, bad_reading, repeated_entry,
    key_not_an_option, repeated_option, distractor_is_answer, feedback_without_option, quote_not_found,
    quote_ambiguous, wrong_paragraph, key_not_in_quote, answer_in_question, option_in_question,
    all_none_above, no_capital, no_end_mark, bad_spacing, dangling_pronoun, according_to_passage,
    quiet_negation, question_too_long, mixed_options, repeated_item, sequence_shows_date,
    pair_gives_itself_away, ragged_key, unit_not_asked, gap_touches, option_repeats_preposition, two_questions,
    distractor_beside_key, article_tells, mixed_pairs,
    unused_topic, key_far_from_quote, long_question, unsorted_options, key_longest, length_disparity,
    near_duplicate, true_false_balance, enumeration, kind_over_half, key_position, paragraph_unasked,
    distractor_overlaps_key, little_context, undated_present, hedge_dropped, no_date_word, long_answer,
    implausible_number, idle_ignore, key_partly_told, distractor_in_quote, key_cut, wrong_asking_word, view_as_fact,
    undated_change, asked_with_two_answers, one_sided_absolute, key_stands_out, date_after_source, answer_repeated,
    crowded, hedge_not_asked, guessable, loose_pronoun, more_warnings,
};

struct CodeInfo {
    Code code;
    std::string_view id;       // "E203"
    std::string_view meaning;  // a line

    Severity severity() const { return id.front() == 'E' ? Severity::error : Severity::warning; }
};

std::span<const CodeInfo> all_codes();  // in the order of Code
const CodeInfo& info(Code code);
std::optional<Code> code_named(std::string_view id);

}  // namespace estelik
