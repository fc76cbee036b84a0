// The screens on which questions are asked, in study and in a test, and what came of them. As all screens:
// state/screen.h.
#pragma once

#include "grade/verdict.h"
#include "state/app_state.h"
#include "state/screen_parts.h"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace estelik {

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

}  // namespace estelik
