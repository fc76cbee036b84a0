// What each screen shows, ready to draw: counted, sorted and worded here by select, so that a view
// has nothing to decide. Plain data; a terminal can print it as well as a window can draw it.
#pragma once

#include "grade/verdict.h"
#include "state/app_state.h"
#include "state/screen_parts.h"
#include "state/sitting_screens.h"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace estelik {

// ---- around every screen -------------------------------------------------------------------------

// The dialog of the exam: the day, and minutes a day with the score they lead to.
struct ExamChoice {
    struct Minutes {
        int minutes = 0;
        std::string score;               // expected: "84 %"; empty: not planned yet
        double height = 0;               // of its bar, 0..1
    };
    std::optional<Day> day;              // that is set
    std::vector<Minutes> offered;
    int minutes = 1000;                  // chosen: one of those offered
};

struct FrameScreen {
    View view = View::home;
    std::string course_title;
    std::size_t due = 0;                 // chip beside Study
    ExamChoice exam;
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

// Six weeks from Monday on: which days are free, and what is known to come on them.
struct DaysCard {
    struct Weekday {
        std::string name;                // "Mon"
        std::string preference;          // its share
        double share = 1;                // of a usual day's minutes
        std::string words;               // "usual", "half", "off"
        double next = 0.5;               // the share that a press leads to
    };
    struct Cell {
        std::string number;              // "25", "1 Dec"
        std::string name;                // "25 November 2026"
        std::string preference;          // its day off
        bool off = false;                // by itself or by its weekday
        bool taken_off = false;          // by itself
        bool past = false;
        bool today = false;
        double minutes = 0;              // that are known to come
        double height = 0;               // of its bar, 0..1
    };
    bool spread = true;
    std::vector<std::string> intervals;  // the longest interval to choose from: "3 months"
    std::vector<double> interval_days;
    int interval = 0;                    // the one in force; -1: another
    std::vector<Weekday> week;
    std::vector<Cell> cells;             // of seven to a row
    std::string note;                    // "The fullest day to come is Tue 1 Dec, about 14 min."
};

struct SettingsScreen {
    MemoryCard memory;
    DaysCard days;
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
