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
    bool asking_article = false;         // which one to import
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
    std::string open_test;               // as on the start page of tests; empty: none is in progress
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
    std::string told;                    // "Told 4 min, took 5 min."; empty: left before its end
    struct Line { std::string stem, id; Outcome outcome = Outcome::wrong; std::string when; };
    std::vector<Line> hardest;
    std::size_t missed = 0;
    bool ask_exam = false;               // after the first sitting
};

// The question that was missed again and again, and what it is mixed up with.
struct MixUpSide { std::string answer, stem; std::optional<PassageText> passage; };
struct MixUpPanel {
    std::string title, detail;           // "You mix this up with Lake Zaysan", "Given 3 times in 5 misses."
    std::vector<MixUpSide> sides;        // this one and the other; empty: nothing is known that it is mixed up with
    bool can_pair = false;               // the other has a question of its own
};

// How one question has been forgotten and learned again. Days count from this moment, recall is 0..100.
struct CurvePoint { double day = 0, recall = 0; };
struct CurveAnswer { CurvePoint before; bool right = false; std::string words; };   // "Missed on 3 Nov, recall was 62 %"
struct CurveLabel { double day = 0; std::string words; };                            // below the axis
struct ForgettingCurve {
    double first = 0, last = 0;                   // days shown
    std::vector<std::vector<CurvePoint>> falls;   // a line after each answer
    std::vector<CurveAnswer> answers;
    double target = 90;                           // the recall aimed at
    CurvePoint due;
    std::string due_words;                        // "due 4 May"
    std::vector<CurveLabel> labels;
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
    std::optional<KeyChange> key_change; // the answer is another one than was learned
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
    std::optional<PassageText> passage;  // none when a side of mix_up has it
    std::optional<MixUpPanel> mix_up;    // once judged, from the fourth miss on
    std::string next;                    // "Next on Sunday 26 April", "Comes back in this session"
    std::string next_short;              // "Next 26 Apr": where the other does not fit
    std::vector<RatingButton> ratings;   // two or four; empty before there is something to rate
    std::string continue_label;          // "Next", after a miss
    bool saving = false;
    bool flagged = false, marked = false;
    bool info_open = false, report_open = false, asking_exam = false;
    std::vector<LabelledValue> info;
    std::optional<ForgettingCurve> curve;  // with info, once the answers are read
    std::optional<SummaryScreen> summary;  // phase finished
};

// ---- Test: setting one up ------------------------------------------------------------------------------

struct TestPreset { Blueprint blueprint; std::string detail; bool chosen = false; };   // "12 questions, 9 min"
struct TestLine { EventId id; std::string when, name, marks, grade; };
struct TestStartScreen {
    std::string open_test;               // "Test in progress, 14:20 left: 3 of 20 questions answered"; empty: none
    std::vector<TestPreset> presets;
    Blueprint blueprint;                 // as chosen so far
    double extra_time = 1;
    std::size_t available = 0;           // questions that fit it
    std::string paper;                   // "10 questions from 9 sections, 8 min"
    std::string rule;                    // the clock's, and what the schedule makes of it
    std::string certainty_rule;          // explained once, when it is switched on
    std::vector<std::pair<std::string, std::string>> topics;
    std::vector<std::pair<Kind, std::string>> kinds;         // that the course has, and a test can ask
    std::vector<std::pair<int, std::string>> difficulties;   // that the course has
    int minutes = 0;                     // of the paper, before the extra time; 0: no limit
    int most_minutes = 0;                // that may be chosen
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

struct TopicScore { std::string title, marks, interval; double share = 0; std::size_t n = 0; std::string change = {}; };  // change: "up from 3"; empty: too few to tell
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
    std::string compared;                // "7 points more than on 3 Nov, 10 questions each"; empty: no test to compare
    std::vector<std::pair<ResultOnly, std::string>> chips;   // "All 20", "Wrong 4"
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

// ---- Drafts: reviewing what was derived of an article ---------------------------------------------------

struct DraftRow {
    std::size_t index = 0;               // what SelectDraft holds
    std::string question, answer;        // plain, a gap as "_____"
    std::string kind, rule;
    Ruling ruling = Ruling::open;
    std::string note;                    // "new", "moved", "edited"; empty: nothing to say
    std::string fault;                   // what the rules of a bank say; empty: nothing
};
struct DraftDetail {                     // the selected one
    std::vector<PreviewLine> lines;      // options, items, pairs; none where the answer says it all
    std::optional<PassageText> passage;  // when it is wanted
    std::vector<QuestionField> fields;   // when it is edited
    std::string fault;                   // of the lines
};
struct DraftParagraph {
    ReadParagraph text;                  // its marks: question is the index of a draft as a number
    bool heading = false;
    std::size_t without = 0;             // facts that no draft asks
};
struct DraftsScreen {
    std::string from;                    // "from reading.md"
    std::string count;                   // "18 of 64 decided"
    double decided = 0;                  // share
    std::string coverage;                // "31 of 44 facts asked"
    double covered = 0;
    std::vector<std::pair<DraftsOnly, std::string>> chips;   // "All 64"
    DraftsOnly only = DraftsOnly::all;
    std::vector<DraftRow> rows;
    std::size_t selected = 0;            // index of the draft
    std::optional<DraftDetail> detail;   // none: no row is shown
    std::string title, evidence;         // of the article; "evidence for draft 19"
    std::vector<DraftParagraph> paragraphs;
    std::string news;                    // "4 moved, 1 stale, 6 new"; empty: as it was left
    bool can_undo = false, editing = false, saving = false;
    std::string save_new;                // "A course of its own"; and the courses that may take them
    std::string save_note;               // "13 accepted drafts"
    std::vector<std::string> courses;
    std::uint64_t jump = 0;
};

// ---- Progress ------------------------------------------------------------------------------------------

struct RetentionPoint { std::string label; double value = 0, low = 0, high = 0; std::size_t n = 0; };  // 0..100
struct TopicStrength { std::string title; double recall = 0; StrengthMark mark; std::size_t n = 0, of = 0; };

// A card of Progress: what stands at the right of its title, and what stands in place of its figures while there
// are too few of them: "Too few answers yet (3 of 5)".
struct CardText { std::string note, empty = {}; };
struct CalibrationPoint { double meant = 0; RetentionPoint came; };     // 0..100; label below the axis, may be empty
struct ShareRow { std::string title, value, note; double share = 0; };  // "88 %", "of 26, 70–96 %"; value empty: too few
struct MasteryColumn { std::string label, words; double strong = 0, fair = 0, weak = 0; bool today = false; };
struct HardRow { std::string id, stem, missed, given; };                // "5 of 8 missed, 31–86 %", "Lake Zaysan 3 times; ..."
struct CoverageRow { std::string title, note; std::vector<Strength> cells; };  // a paragraph each

struct ProgressScreen {
    Period period = Period::month;
    std::vector<LabelledValue> figures;  // recalled, left today, learned
    std::string recalled, recalled_note; // "88 %", "target 90"
    std::vector<RetentionPoint> retention;
    std::string retention_note, retention_empty;   // "412 answers to due questions"; in place of the line, without points
    double target = 90;
    std::vector<BarColumn> coming;       // 14 days: due, new
    std::vector<TopicStrength> topics;
    std::vector<BarColumn> answers;      // a day: right, not
    std::string answers_note;
    std::vector<double> minutes;         // five weeks, oldest first, Monday first; < 0: not yet
    std::vector<std::string> weeks;      // labels
    bool empty = false;                  // nothing answered yet
    CardText certainty_words, recall_words, age_words, section_words, time_words, mastery_words, told_words, hardest_words;
    std::vector<CalibrationPoint> certainty;   // meant by a level of certainty, and right
    std::string certainty_text;                // "When you were surest, 81 % were right."
    std::vector<std::string> sure_but_wrong;   // questions
    std::vector<CalibrationPoint> recall;      // predicted and recalled
    std::vector<RetentionPoint> ages;          // retention by age of memory
    std::vector<ShareRow> sections;            // retention by section
    std::vector<ShareRow> times;               // seconds by type; share of the longest
    std::vector<MasteryColumn> mastery;
    std::vector<ShareRow> told;                // the latest sittings, newest first: time told and taken; share: took of the longer
    std::string told_text;                     // "Usually 12 % off: sittings take a little longer than told."
    std::vector<HardRow> hardest;
    std::vector<CoverageRow> coverage;
    std::string coverage_note;                 // "21 of 29 paragraphs asked"
};

// ---- Settings ---------------------------------------------------------------------------------------------

// The model of the learner's forgetting: which, why, and how good it is.
struct MemoryCard {
    std::string model = {};                   // "FSRS-6 fitted, with drift"
    std::string why = {};                     // a sentence
    std::string learned = {};                 // "Learned from 412 answers on 24 November 2026", or how many are missing
    bool can_fit = false;
    std::optional<double> working = {};       // share of the fit under way
    std::vector<LabelledValue> figures = {};  // held out; empty: too few answers to say
    std::vector<CalibrationPoint> calibration = {};
};

struct SettingsScreen {
    MemoryCard memory;
    Preferences preferences;
    Look look;
    std::string exam;                    // "Fri 15 May 2026"; empty: none
    bool asking_exam = false;
    std::vector<LabelledValue> files;    // course files, data folder
    std::string version;
};

struct Screen {
    FrameScreen frame;
    std::variant<HomeScreen, StudyScreen, TestStartScreen, TestRunScreen, TestResultScreen, ReadScreen, QuestionsScreen, DraftsScreen, ProgressScreen, SettingsScreen> body;
};

}  // namespace estelik
