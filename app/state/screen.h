// What each screen shows, ready to draw: counted, sorted and worded here by select, so that a view
// has nothing to decide. Plain data; a terminal can print it as well as a window can draw it.
#pragma once

#include "grade/verdict.h"
#include "state/app_state.h"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace estelik {

// ---- parts used by several screens ------------------------------------------------------------

struct PassageText {                     // the evidence inside its sentence
    std::string before, quote, after;
    std::string place;                   // "Borders and rivers, paragraph 4"
};

struct StrengthMark {                    // blocks filled 0..3 and the word
    Strength strength = Strength::fresh;
    std::string word;
};

struct BarColumn {
    std::string label;                   // below the bar
    double value = 0;
    double second = 0;                   // stacked on it
    bool today = false;
};

struct LabelledValue { std::string label, value; bool code = false; };

// ---- around every screen -------------------------------------------------------------------------

struct FrameScreen {
    View view = View::home;
    std::string course_title;
    std::size_t due = 0;                 // chip beside Study
    std::string exam_line, exam_detail;  // "Exam in 25 days", "Fri 15 May"; empty: none
    std::vector<Notice> notices;
    std::optional<Toast> toast;
    Look look;
    bool dark = false;                   // the theme in force
    bool help_open = false;
    bool in_session = false;             // narrow rail
    Day today;                           // where a calendar begins
};

// ---- Home ------------------------------------------------------------------------------------------

struct ReadingCard {
    std::string title, place, text;      // next section, "3 of 7", what is not asked yet
    std::vector<double> cells;           // a paragraph each: 0 not asked, 0.5 weak, 1 strong
};
struct SittingCard { std::string title, when, figure, percent, text; std::size_t missed = 0; };
struct CourseLine { std::string title, detail; bool current = false; };

struct HomeScreen {
    bool first_start = false;
    std::string date, title;             // "Monday 20 April", the course
    std::string about;                   // first start: what the course is
    std::size_t due = 0, fresh = 0;      // to ask today: reviews, new questions
    std::string headline;                // "23 due", "10 new", "Nothing due"
    std::string minutes;                 // "about 7 min"; empty: nothing to ask
    std::string detail;                  // "14 on borders and rivers, 9 from four other sections."
    std::string start;                   // the button: "Start review"; empty: nothing to start
    std::string start_detail, read_detail;  // first start: "10 questions, about 4 min"
    std::vector<BarColumn> week;         // next seven days
    std::optional<ReadingCard> reading;
    std::optional<SittingCard> last;
    std::vector<CourseLine> courses;     // when there is more than one
    std::string exam_title, exam_chip, exam_text;  // empty title: none set
    bool asking_exam = false;
    std::string problem;                 // no course could be read: what and where
};

// ---- Study --------------------------------------------------------------------------------------------

enum class RowState { rest, chosen_right, right_missed, chosen_wrong, other };
struct OptionRow {
    std::string text;                    // Markdown
    std::size_t index = 0;               // as in the file: what an Answer holds
    RowState state = RowState::rest;
    std::string feedback;
};
struct MatchRow { std::string left; std::string given, right; bool correct = false; };
struct OrderRow { std::string text; std::size_t index = 0; bool in_place = false; };
struct RatingButton { Rating rating = Rating::good; std::string word, when; bool marked = false; };

struct VerdictBox {
    Outcome outcome = Outcome::wrong;
    std::string word;                    // Correct, Nearly, Not yet
    std::string counted;                 // "Counted as right"
    std::string override_label;          // "Count as not yet", "I was right"; empty: cannot
    std::string reason;
    std::vector<DiffCell> diff;
    std::string you_wrote, expected;     // when there is no diff
    std::string also_accepted;           // "Cooperation Committee; ..."
};

struct SummaryScreen {
    std::string headline;                // "8 of 10"
    std::string detail;                  // "Weakest: Borders and rivers."
    std::string returns;                 // "6 questions return tomorrow, about 2 min"
    std::string minutes;                 // "4 min"
    struct Line { std::string stem, id; Outcome outcome = Outcome::wrong; std::string when; };
    std::vector<Line> hardest;
    std::size_t missed = 0;
    bool ask_exam = false;               // after the first sitting
};

struct StudyScreen {
    Phase phase = Phase::asking;
    std::string mode, course;            // "Review"
    std::string left, minutes;           // "12 left", "about 4 min"
    double fraction = 0;                 // of the sitting done
    ItemId item;                         // drafts belong to it
    std::uint64_t asked_id = 0;          // another value each time a question is put: a new draft
    Kind kind = Kind::choice;
    Kind input = Kind::choice;           // what is typed: text, number or date, for a cloze's gap as well
    std::string topic, kind_words;
    std::string stem;                    // Markdown
    std::string hint;                    // under the first question only
    std::string placeholder;             // the form wanted: "Day, month and year"
    std::string unit;                    // beside the field
    std::vector<OptionRow> options;      // choice, choices, true_false
    std::vector<OrderRow> order;         // as shown, later as given
    std::vector<OrderRow> right_order;   // once judged
    std::vector<std::string> lefts;      // match
    std::vector<OptionRow> rights;       // match, as shown
    std::vector<MatchRow> matched;       // once judged
    std::string draft;                   // what had been typed before it was taken back
    std::optional<Answer> taken_back;    // the whole answer that was taken back: the draft to start from
    std::string back;                    // card, once revealed: Markdown
    std::optional<VerdictBox> verdict;
    std::string why;                     // Markdown
    std::optional<PassageText> passage;
    std::string next;                    // "Next on Sunday 26 April", "Comes back in this session"
    std::string next_short;              // "Next 26 Apr": where the other does not fit
    std::vector<RatingButton> ratings;   // two or four; empty before there is something to rate
    std::string continue_label;          // "Next", after a miss
    bool saving = false;
    bool flagged = false, marked = false;
    bool info_open = false, report_open = false, asking_exam = false;
    std::vector<LabelledValue> info;
    std::optional<SummaryScreen> summary;  // phase finished
};

// ---- Test: setting one up ------------------------------------------------------------------------------

struct TestPreset { Blueprint blueprint; std::string detail; bool chosen = false; };   // "12 questions, 9 min"
struct TestLine { EventId id; std::string when, name, marks, grade; };
struct TestStartScreen {
    std::string open_test;               // "Test in progress, 14:20 left"; empty: none
    std::vector<TestPreset> presets;
    Blueprint blueprint;                 // as chosen so far
    double extra_time = 1;
    std::size_t available = 0;           // questions that fit it
    std::string paper;                   // "10 questions from 9 sections, 8 min"
    std::string rule;                    // the clock's, and what the schedule makes of it
    std::string certainty_rule;          // explained once, when it is switched on
    std::vector<std::pair<std::string, std::string>> topics;
    std::vector<TestLine> results;       // earlier ones, newest first
    std::string start;                   // the button; empty: nothing fits
};

// ---- Test: sitting it --------------------------------------------------------------------------------------

struct TestCell { std::size_t number = 0; bool saved = false, current = false, flagged = false; };
struct HandInRow { std::size_t number = 0; std::string stem, status; bool flagged = false; };
struct TestRunScreen {
    std::string name, paper;             // "Full mock", "20 questions, 20 marks"
    StudyScreen question;                // its parts alone: no verdict, no passage
    std::string heading, worth;          // "Question 3 of 20", "1 mark"
    std::size_t index = 0, count = 0;
    std::vector<TestCell> cells;
    std::string answered;                // "11 of 20 saved"
    std::string clock;                   // "14:20 left", "less than 5 min"; empty: no limit
    bool clock_hidden = false;
    bool time_is_up = false;
    bool saved = false, flagged = false;
    bool asks_certainty = false;
    int certainty = 0;
    bool confirming = false;
    std::vector<HandInRow> rows;         // when confirming
    std::string open_words;              // "2 not answered"; empty: all are
};

// ---- Test: the result ----------------------------------------------------------------------------------------

struct TopicScore { std::string title, marks, interval; double share = 0; std::size_t n = 0; };
struct ResultRow {
    std::size_t index = 0, number = 0;   // index: what SelectResult holds
    std::string stem, state;             // "Correct", "Partially correct", "Incorrect", "Not answered"
    Outcome outcome = Outcome::wrong;
    bool answered = false, flagged = false, sure_but_wrong = false;
    std::string marks, time, certainty;  // "0.5 of 1", "0:18", "sure"
};
struct ResultDetail {
    std::string id;                      // of the question
    std::string heading, topic, stem, mine, right, reason, why;
    Outcome outcome = Outcome::wrong;
    bool answered = false;
    std::optional<PassageText> passage;
};
struct TestResultScreen {
    std::string name, marks, grade;      // "16.5 of 20", "83 %"
    std::vector<LabelledValue> facts;    // Started, Completed, Time taken, Marks, Grade
    std::vector<TopicScore> topics;
    std::string note;                    // when n is too small to mean anything
    std::vector<std::pair<ResultOnly, std::string>> chips;   // "All 20", "Missed 4"
    ResultOnly only = ResultOnly::all;
    std::vector<ResultRow> rows;
    std::optional<ResultDetail> detail;
    std::size_t selected = 0;
    std::size_t missed = 0;
    bool schedule_unchanged = true;
};

// ---- Read --------------------------------------------------------------------------------------------

struct TextMark { std::size_t offset = 0, length = 0; std::string question; bool lit = false; };
struct ReadParagraph {
    int number = 0;
    std::string text;                    // plain
    std::vector<TextMark> marks;         // in order; they may overlap
    std::vector<Strength> cells;         // a question each
    std::vector<std::string> words;      // "1 strong", "2 weak"
    bool focus = false;
};
struct ReadQuestion { std::string id, stem; StrengthMark strength; std::string words; };
struct SectionLine { std::string title; std::size_t asked = 0, of = 0; };

struct ReadScreen {
    std::string title, note;             // of the section; the note under it
    std::size_t section = 0;
    std::vector<SectionLine> sections;
    std::vector<ReadParagraph> paragraphs;
    std::vector<ReadQuestion> questions; // on the paragraph in focus
    std::string side_title;              // "2 questions on this passage"
    std::string ask_label;               // "Ask both now"
    std::string coverage;                // "21 of 29 paragraphs"
    std::string shown;                   // "5 paragraphs, section 1 of 7"
    std::string previous, next;          // names of the neighbouring sections
    bool can_go_back = false;            // opened from a sitting
    std::uint64_t jump = 0;
};

// ---- Questions ---------------------------------------------------------------------------------------

struct QuestionRow { std::string id, stem, kind, topic; StrengthMark strength; std::string due; bool flagged = false, problem = false; };
struct PreviewLine { std::string text; bool right = false; };
struct QuestionPreview {
    std::string id, topic, stem;
    std::vector<PreviewLine> lines;      // options, items, pairs, or the key
    std::string why;
    std::optional<PassageText> passage;
    std::vector<LabelledValue> facts;    // asked, recall today, usual wrong answer, place in file
    std::vector<std::string> problems;   // findings of the file that name it
};
struct QuestionsScreen {
    std::string count;                   // "148 in this course"
    QuestionFilter filter;
    std::vector<std::pair<QuestionFilter::Only, std::string>> chips;  // "Weak 9"
    std::vector<std::pair<std::string, std::string>> topics;          // id, title
    std::vector<QuestionRow> rows;
    std::optional<QuestionPreview> preview;
    std::vector<std::string> problems;   // findings that name no question
};

// ---- Progress ------------------------------------------------------------------------------------------

struct RetentionPoint { std::string label; double value = 0, low = 0, high = 0; std::size_t n = 0; };  // 0..100
struct TopicStrength { std::string title; double recall = 0; StrengthMark mark; std::size_t n = 0, of = 0; };

struct ProgressScreen {
    Period period = Period::month;
    std::vector<LabelledValue> figures;  // recalled, left today, learned
    std::string recalled, recalled_note; // "88 %", "target 90"
    std::vector<RetentionPoint> retention;
    std::string retention_note;          // "412 answers to due questions", or "too few to tell"
    double target = 90;
    std::vector<BarColumn> coming;       // 14 days: due, new
    std::vector<TopicStrength> topics;
    std::vector<BarColumn> answers;      // a day: right, not
    std::string answers_note;
    std::vector<double> minutes;         // five weeks, oldest first, Monday first; < 0: not yet
    std::vector<std::string> weeks;      // labels
    bool empty = false;                  // nothing answered yet
};

// ---- Settings ---------------------------------------------------------------------------------------------

struct SettingsScreen {
    Preferences preferences;
    Look look;
    std::string exam;                    // "Fri 15 May 2026"; empty: none
    bool asking_exam = false;
    std::vector<LabelledValue> files;    // course files, data folder
    std::string version;
};

struct Screen {
    FrameScreen frame;
    std::variant<HomeScreen, StudyScreen, TestStartScreen, TestRunScreen, TestResultScreen, ReadScreen, QuestionsScreen, ProgressScreen, SettingsScreen> body;
};

}  // namespace estelik
