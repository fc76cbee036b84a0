// The keys of the program: one table a place, read by the keyboard, by the key cap on each button and by
// the help overlay. A screen asks what was pressed and gets a Command; a click on a button is the same
// Command, so that both go one way.
#pragma once

#include "ui/kit.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace estelik {

enum class Command {
    none,
    // everywhere
    go_home, go_study, go_test, go_read, go_questions, go_progress, go_settings, help, undo, redo, larger, smaller, close,
    // home and first start
    start, minutes, exam, read_on, retry,
    // study
    choose, mark_row, row_up, row_down, move_up, move_down, check, reveal, rate, carry_on, override_verdict, study_pair,
    open_passage, flag, edit, report, why_now, bury, suspend, star, skip, finish,
    practise_missed, done,
    // test
    start_test, new_test, hand_in_open, preset,
    next_question, previous_question, flag_in_test, toggle_clock, certainty, ask_hand_in, hand_in, return_to_test,
    missed_into_review, print_result, close_test, continue_test,
    // read
    next_paragraph, previous_paragraph, next_section, previous_section, ask_passage, ask_section, back_to_study,
    find, side_panel,
    // questions
    row_down_list, row_up_list, ask_now, flag_row, open_row_passage, edit_row, next_chip, previous_chip, clear_filter,
    // an article's drafts
    import_article, open_article, next_draft, previous_draft, accept_draft, reject_draft, edit_draft, kind_draft, options_draft,
    show_evidence, skip_draft, save_drafts, save_course, close_drafts, keep_edit, cancel_edit,
    // progress and settings
    next_period, previous_period, ask_sure_but_wrong, export_history, next_part, previous_part,
    // the exam's day, a report
    day_before, day_after, week_before, week_after, month_before, month_after, set_day, exam_off,
    report_kind, keep_report,
};

struct KeyBinding {
    Command command = Command::none;
    Chord chord;
    std::string_view label = {};   // for the help; empty: shares the words of the one above
    int range = 1;                 // this many keys in a row: 1..9, A..F
};

using KeyTable = std::span<const KeyBinding>;

enum class KeyPlace {
    everywhere, home, first_start, study, study_options, study_truth, study_typed, study_order, study_match, study_card,
    study_judged, study_summary, test_start, test_run, test_hand_in, test_result, read, questions, drafts, draft_edit, progress, settings,
    import_dialog, save_dialog, exam_dialog, report_dialog, why_dialog, dialog,
};
inline constexpr std::size_t key_place_count = static_cast<std::size_t>(KeyPlace::dialog) + 1;

KeyTable key_table(KeyPlace place);
std::string_view key_place_title(KeyPlace place);  // as a heading of the help

// The tables of the screens, each beside its screen.
KeyTable home_keys();
KeyTable first_start_keys();
KeyTable test_start_keys();
KeyTable test_run_keys();
KeyTable hand_in_keys();
KeyTable test_result_keys();
KeyTable read_keys();
KeyTable questions_keys();
KeyTable drafts_keys();
KeyTable draft_edit_keys();
KeyTable import_dialog_keys();
KeyTable save_dialog_keys();
KeyTable progress_keys();
KeyTable settings_keys();
KeyTable exam_dialog_keys();
KeyTable report_dialog_keys();
KeyTable why_dialog_keys();

struct Press {
    Command command = Command::none;
    int index = 0;                 // within a range of keys, from 0
};

// What of the table was pressed in this frame. While a text field has the keyboard, letters, digits,
// characters and Space are text, not commands.
std::optional<Press> pressed(const Kit& kit, KeyTable table);
inline std::optional<Press> pressed(const Kit& kit, KeyPlace place) { return pressed(kit, key_table(place)); }

// The first key of a command, as on a cap; empty: it has none. index: which of a range.
std::string key_cap(Command command, int index = 0);
std::string keys_words(const KeyBinding& binding);  // "1 … 9", "Ctrl Z"

}  // namespace estelik
