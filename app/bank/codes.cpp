#include "bank/codes.h"

#include <algorithm>
#include <array>

namespace estelik {
namespace {

constexpr std::array table = {
    CodeInfo{Code::empty_file, "E101", "the file is empty"},
    CodeInfo{Code::byte_order_mark, "E102", "the file begins with a byte order mark; it must be plain UTF-8"},
    CodeInfo{Code::bad_utf8, "E103", "bytes that are not UTF-8"},
    CodeInfo{Code::syntax, "E104", "JSON syntax: something else was expected here"},
    CodeInfo{Code::unfinished, "E105", "the file ends in the middle of a value"},
    CodeInfo{Code::bad_string, "E106", "a string with a raw control character, an unknown escape or no end on its line"},
    CodeInfo{Code::bad_number, "E107", "a number that JSON does not know, or one too large"},
    CodeInfo{Code::trailing_text, "E108", "text after the end of the value"},
    CodeInfo{Code::too_deep, "E109", "brackets nested deeper than 32, or more than a million values"},
    CodeInfo{Code::file_missing, "E110", "a file of the course is not there"},
    CodeInfo{Code::file_unreadable, "E111", "a file of the course cannot be read"},
    CodeInfo{Code::control_character, "E112", "a control character, or one that turns the direction of text"},
    CodeInfo{Code::more_errors, "E199", "more than 1,000 errors; the rest is not listed"},
    CodeInfo{Code::wrong_type, "E201", "a value of another type than expected"},
    CodeInfo{Code::unknown_field, "E202", "a field that the format does not know"},
    CodeInfo{Code::missing_field, "E203", "a field that must be there is not"},
    CodeInfo{Code::repeated_field, "E204", "a field given twice"},
    CodeInfo{Code::unknown_type, "E205", "a type of question or gap that the format does not know"},
    CodeInfo{Code::unknown_format, "E206", "a version of the format that this program does not know"},
    CodeInfo{Code::bad_id, "E207", "an id that is not lower-case letters, digits and hyphens"},
    CodeInfo{Code::repeated_id, "E208", "an id used twice"},
    CodeInfo{Code::unknown_topic, "E209", "a topic that the course does not have"},
    CodeInfo{Code::empty_text, "E210", "a text that must not be empty is"},
    CodeInfo{Code::bad_count, "E211", "a list that is too short or too long"},
    CodeInfo{Code::out_of_range, "E212", "a number outside its range"},
    CodeInfo{Code::bad_date, "E213", "a date that is not on the calendar or not written as the format asks"},
    CodeInfo{Code::wrong_precision, "E214", "a precision that disagrees with its date"},
    CodeInfo{Code::bad_ignore, "E215", "a warning switched off wrongly: unknown code, an error's code, or no reason"},
    CodeInfo{Code::bad_gaps, "E216", "the marks {{1}}, {{2}} ... in a cloze do not agree with its gaps"},
    CodeInfo{Code::bad_reading, "E217", "a reading without paragraphs, or a name that is not a file beside the bank"},
    CodeInfo{Code::repeated_entry, "E218", "an entry given twice in one list"},
    CodeInfo{Code::key_not_an_option, "E301", "the key is not among the options"},
    CodeInfo{Code::repeated_option, "E302", "two options say the same"},
    CodeInfo{Code::distractor_is_answer, "E303", "a distractor is another name of the key"},
    CodeInfo{Code::feedback_without_option, "E304", "feedback on a text that is no option"},
    CodeInfo{Code::quote_not_found, "E305", "the quote does not stand in the reading"},
    CodeInfo{Code::quote_ambiguous, "E306", "the quote stands in the reading more than once"},
    CodeInfo{Code::wrong_paragraph, "E307", "the quote stands in another paragraph"},
    CodeInfo{Code::key_not_in_quote, "E308", "the key does not stand in the quote"},
    CodeInfo{Code::answer_in_question, "E309", "the question contains its answer"},
    CodeInfo{Code::option_in_question, "E310", "the question contains one of its options"},
    CodeInfo{Code::all_none_above, "E311", "an option like “all of the above”"},
    CodeInfo{Code::no_capital, "E312", "the question does not begin with a capital"},
    CodeInfo{Code::no_end_mark, "E313", "the question does not end with a question mark or a full stop"},
    CodeInfo{Code::bad_spacing, "E314", "two blanks in a row, or blanks at an end"},
    CodeInfo{Code::dangling_pronoun, "E315", "the question begins with a pronoun that refers to nothing in it"},
    CodeInfo{Code::according_to_passage, "E316", "the question leans on “the passage”; it must stand alone"},
    CodeInfo{Code::quiet_negation, "E317", "“not” or “except” in a choice is not in capitals"},
    CodeInfo{Code::question_too_long, "E318", "the question has more than 45 words"},
    CodeInfo{Code::mixed_options, "E319",
             "options of different types: dates beside years, figures beside words, km beside miles"},
    CodeInfo{Code::repeated_item, "E320", "two items of an order, or two sides of a match, say the same"},
    CodeInfo{Code::sequence_shows_date, "E321", "an item of an order shows its date"},
    CodeInfo{Code::pair_gives_itself_away, "E322", "a word stands in a left side and in its own right side only"},
    CodeInfo{Code::ragged_key, "E323",
             "a key with a stray mark at its end, a possessive, or a bracket or quotation mark without its partner"},
    CodeInfo{Code::unit_not_asked, "E324", "the question does not name the unit of its answer"},
    CodeInfo{Code::gap_touches, "E325", "a gap that touches a letter, or stands after “a” or “an”"},
    CodeInfo{Code::option_repeats_preposition, "E326", "date options with “in” or “on” before them"},
    CodeInfo{Code::two_questions, "E327", "the question asks two things at once"},
    CodeInfo{Code::distractor_beside_key, "E328",
             "a distractor that the passage names beside the key, so that it is right too"},
    CodeInfo{Code::article_tells, "E329", "“a” or “an” before the blank that fits only some of the options"},
    CodeInfo{Code::mixed_pairs, "E330",
             "right sides of a match of different types: dates beside names, figures beside words"},
    CodeInfo{Code::unused_topic, "W401", "a topic without a question"},
    CodeInfo{Code::key_far_from_quote, "W402", "no word of the key stands in the quote"},
    CodeInfo{Code::long_question, "W403", "the question has more than 30 words"},
    CodeInfo{Code::unsorted_options, "W404", "options that are figures or dates are not in ascending order"},
    CodeInfo{Code::key_longest, "W405", "the key is the longest option by far: over 1.5 times the mean"},
    CodeInfo{Code::length_disparity, "W406", "the longest option is over three times as long as the shortest"},
    CodeInfo{Code::near_duplicate, "W407", "two questions of one type, with one answer and nearly the same words"},
    CodeInfo{Code::true_false_balance, "W408", "true and false are not balanced within 40 to 60 %"},
    CodeInfo{Code::enumeration, "W409", "a list to be typed as one answer"},
    CodeInfo{Code::kind_over_half, "W410", "more than half of the questions are of one type"},
    CodeInfo{Code::key_position, "W411", "keys of choices are not spread evenly over the positions"},
    CodeInfo{Code::paragraph_unasked, "W412", "a paragraph of the reading without a question"},
    CodeInfo{Code::distractor_overlaps_key, "W413", "a distractor is part of the key, or the key part of it"},
    CodeInfo{Code::little_context, "W414", "a cloze leaves fewer than five words round its gaps"},
    CodeInfo{Code::undated_present, "W415", "“now”, “currently” and the like without a year"},
    CodeInfo{Code::hedge_dropped, "W416", "the passage says “about”, but the figure has no tolerance"},
    CodeInfo{Code::no_date_word, "W417", "a date is asked for without when, year, month, day or date"},
    CodeInfo{Code::long_answer, "W418", "an answer of more than six words to be typed"},
    CodeInfo{Code::implausible_number, "W419", "an option is less than a quarter or more than four times the key"},
    CodeInfo{Code::idle_ignore, "W420", "a warning is switched off that does not arise"},
    CodeInfo{Code::key_partly_told, "W421",
             "the question tells part of its answer: a word of the key that no wrong option has, or half of a name"},
    CodeInfo{Code::distractor_in_quote, "W422", "a distractor that stands in the passage that shows the key"},
    CodeInfo{Code::key_cut, "W423",
             "a key that ends in the middle of a name, or before its unit, as the passage has it"},
    CodeInfo{Code::wrong_asking_word, "W424",
             "the word that asks does not fit the answer: “who” for a date, “when” for a name, a figure without “how many”"},
    CodeInfo{Code::view_as_fact, "W425",
             "a view, a fear or a possibility in the passage that the question states as a plain fact"},
    CodeInfo{Code::undated_change, "W426", "an office or a count of the present without the year it holds for"},
    CodeInfo{Code::asked_with_two_answers, "W427",
             "two questions of one type with nearly the same words and different answers"},
    CodeInfo{Code::one_sided_absolute, "W428",
             "“always”, “never”, “only”, “all”, “usually” or the like in the key alone, or in distractors alone"},
    CodeInfo{Code::key_stands_out, "W429",
             "the key alone differs in form: an article, a capital, a plural, more exact figures"},
    CodeInfo{Code::date_after_source, "W430", "a date option that lies after the article was written"},
    CodeInfo{Code::answer_repeated, "W431",
             "more than three questions of one type, or six in all, with one and the same answer"},
    CodeInfo{Code::crowded, "W432", "more than one question to seven words of the reading"},
    CodeInfo{Code::hedge_not_asked, "W433",
             "the passage says “about”, but the question does not ask “roughly” or “about”"},
    CodeInfo{Code::guessable, "W434", "a guesser who knows nothing wins more than chance can explain"},
    CodeInfo{Code::loose_pronoun, "W435", "a pronoun early in the question that has nobody before it to mean"},
    CodeInfo{Code::more_warnings, "W499", "more than 1,000 warnings; the rest is not listed"},
};

constexpr bool in_order() {
    for (std::size_t i = 0; i < table.size(); ++i)
        if (static_cast<std::size_t>(table[i].code) != i) return false;
    return true;
}
static_assert(in_order() && table.back().code == Code::more_warnings);

}  // namespace

std::span<const CodeInfo> all_codes() { return table; }

const CodeInfo& info(Code code) { return table[static_cast<std::size_t>(code)]; }

std::optional<Code> code_named(std::string_view id) {
    const auto at = std::find_if(table.begin(), table.end(), [&](const CodeInfo& entry) { return entry.id == id; });
    return at == table.end() ? std::nullopt : std::optional(at->code);
}

}  // namespace estelik
