#include "ui/keys.h"

#include <array>

namespace estelik {
namespace {

constexpr KeyBinding everywhere[] = {
    {Command::go_home, alt(KeyId::d1), "Home"},
    {Command::go_study, alt(KeyId::d2), "Study"},
    {Command::go_test, alt(KeyId::d3), "Test"},
    {Command::go_read, alt(KeyId::d4), "Read"},
    {Command::go_questions, alt(KeyId::d5), "Questions"},
    {Command::go_progress, alt(KeyId::d6), "Progress"},
    {Command::go_settings, alt(KeyId::d7), "Settings"},
    {Command::import_article, ctrl(KeyId::i), "Import an article"},
    {Command::help, plain(KeyId::f1), "All keys"},
    {Command::help, typed('?')},
    {Command::undo, ctrl(KeyId::z), "Take back the last step"},
    {Command::redo, ctrl(KeyId::y), "Do it again"},
    {Command::redo, ctrl_shift(KeyId::z)},
    {Command::larger, ctrl(KeyId::plus), "Larger text"},
    {Command::smaller, ctrl(KeyId::minus), "Smaller text"},
};

constexpr KeyBinding study[] = {
    {Command::undo, plain(KeyId::u), "Undo"},
    {Command::flag, ctrl(KeyId::d1), "Flag the question"},
    {Command::flag, plain(KeyId::f)},
    {Command::edit, plain(KeyId::e), "Edit the question in the file"},
    {Command::report, typed('!'), "Report a problem"},
    {Command::why_now, plain(KeyId::i), "Why this question now"},
    {Command::open_passage, ctrl(KeyId::o), "Open the passage"},
    {Command::bury, typed('-'), "Not before tomorrow"},
    {Command::suspend, typed('@'), "Ask it no more"},
    {Command::star, typed('*'), "Mark it"},
    {Command::skip, plain(KeyId::s), "Skip, later in this session"},
    {Command::finish, plain(KeyId::escape), "Finish the session"},
};

constexpr KeyBinding study_options[] = {
    {Command::choose, plain(KeyId::d1), "Choose an answer", 9},
    {Command::choose, plain(KeyId::a), {}, 6},
    {Command::row_up, plain(KeyId::up), "Up to the answer before"},
    {Command::row_down, plain(KeyId::down), "Down to the next answer"},
    {Command::mark_row, plain(KeyId::space), "Choose or unchoose it"},
    {Command::check, plain(KeyId::enter), "Check"},
};

constexpr KeyBinding study_truth[] = {
    {Command::choose, plain(KeyId::d1), "True, or false", 2},
    {Command::choose, plain(KeyId::t)},
    {Command::choose, plain(KeyId::f)},
    {Command::row_up, plain(KeyId::up), "Up"},
    {Command::row_down, plain(KeyId::down), "Down"},
    {Command::check, plain(KeyId::enter), "Check"},
};

constexpr KeyBinding study_typed[] = {
    {Command::check, plain(KeyId::enter), "Check what is typed"},
};

constexpr KeyBinding study_order[] = {
    {Command::row_up, plain(KeyId::up), "Up to the line before"},
    {Command::row_down, plain(KeyId::down), "Down to the next line"},
    {Command::move_up, alt(KeyId::up), "Move the line up"},
    {Command::move_down, alt(KeyId::down), "Move the line down"},
    {Command::choose, plain(KeyId::d1), "Pick the lines in their order", 9},
    {Command::check, plain(KeyId::enter), "Check"},
};

constexpr KeyBinding study_match[] = {
    {Command::row_up, plain(KeyId::up), "Up to the pair before"},
    {Command::row_down, plain(KeyId::down), "Down to the next pair"},
    {Command::choose, plain(KeyId::d1), "Give it that right side", 9},
    {Command::check, plain(KeyId::enter), "Check"},
};

constexpr KeyBinding study_card[] = {
    {Command::reveal, plain(KeyId::enter), "Show the answer"},
    {Command::reveal, plain(KeyId::space)},
};

constexpr KeyBinding study_judged[] = {
    {Command::carry_on, plain(KeyId::enter), "Take the marked one, and on"},
    {Command::carry_on, plain(KeyId::space)},
    {Command::rate, plain(KeyId::d1), "How well it was known", 4},
    {Command::override_verdict, plain(KeyId::o), "Overrule the verdict"},
    {Command::study_pair, plain(KeyId::p), "Ask what is mixed up one after the other"},
};

constexpr KeyBinding study_summary[] = {
    {Command::practise_missed, plain(KeyId::p), "Practise the missed again"},
    {Command::exam, plain(KeyId::x), "Name the day of the exam"},
    {Command::done, plain(KeyId::enter), "Close"},
    {Command::done, plain(KeyId::escape)},
};

constexpr KeyBinding dialog[] = {
    {Command::close, plain(KeyId::escape), "Close"},
};

constexpr std::array<std::string_view, key_place_count> titles = {
    "Everywhere", "Home", "First start", "While studying", "Choosing", "True or false", "Typing", "Putting in order", "Matching",
    "A card", "Once judged", "After a session",
    "Setting up a test", "In a test", "Handing in", "The result of a test", "Read", "Questions", "Drafts of an article", "Editing a draft", "Progress", "Settings",
    "Importing an article", "Saving a course",
    "The day of the exam", "Reporting a problem", "Why this question now", "In a window above"};
static_assert(!titles.back().empty());

}  // namespace

KeyTable key_table(KeyPlace place) {
    switch (place) {
    case KeyPlace::everywhere: return everywhere;
    case KeyPlace::home: return home_keys();
    case KeyPlace::first_start: return first_start_keys();
    case KeyPlace::study: return study;
    case KeyPlace::study_options: return study_options;
    case KeyPlace::study_truth: return study_truth;
    case KeyPlace::study_typed: return study_typed;
    case KeyPlace::study_order: return study_order;
    case KeyPlace::study_match: return study_match;
    case KeyPlace::study_card: return study_card;
    case KeyPlace::study_judged: return study_judged;
    case KeyPlace::study_summary: return study_summary;
    case KeyPlace::test_start: return test_start_keys();
    case KeyPlace::test_run: return test_run_keys();
    case KeyPlace::test_hand_in: return hand_in_keys();
    case KeyPlace::test_result: return test_result_keys();
    case KeyPlace::read: return read_keys();
    case KeyPlace::questions: return questions_keys();
    case KeyPlace::drafts: return drafts_keys();
    case KeyPlace::draft_edit: return draft_edit_keys();
    case KeyPlace::import_dialog: return import_dialog_keys();
    case KeyPlace::save_dialog: return save_dialog_keys();
    case KeyPlace::progress: return progress_keys();
    case KeyPlace::settings: return settings_keys();
    case KeyPlace::exam_dialog: return exam_dialog_keys();
    case KeyPlace::report_dialog: return report_dialog_keys();
    case KeyPlace::why_dialog: return why_dialog_keys();
    case KeyPlace::dialog: return dialog;
    }
    return {};
}

std::string_view key_place_title(KeyPlace place) { return titles[static_cast<std::size_t>(place)]; }

}  // namespace estelik
