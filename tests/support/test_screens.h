// The three screens of a test as select would make them, small.
#pragma once

#include "state/screen.h"
#include "support/screens.h"

#include <string>
#include <utility>

namespace estelik::testing {

inline TestStartScreen a_test_start() {
    TestStartScreen start;
    const auto preset = [](const char* name, std::size_t questions, int minutes) {
        Blueprint made;
        made.name = name;
        made.questions = questions;
        made.minutes = minutes;
        return made;
    };
    start.presets = {{preset("Quick 10", 10, 8), "10 questions, 8 min", true}, {preset("Half", 20, 15), "20 questions, 15 min", false},
                     {preset("Full mock", 40, 30), "40 questions, 30 min", false}, {preset("Only missed", 0, 0), "3 questions, no time limit", false}};
    start.presets.back().blueprint.only_missed = true;
    start.blueprint = start.presets.front().blueprint;
    start.available = 40;
    start.paper = "10 questions from 2 sections, 8 min";
    start.rule = "The schedule is unchanged by this test.";
    start.topics = {{"rivers", "Rivers"}, {"lakes", "Lakes"}};
    start.kinds = {{Kind::choice, "one answer"}, {Kind::date, "date"}};
    start.difficulties = {{1, "easy"}, {2, "medium"}};
    start.minutes = 8;
    start.most_minutes = 50;
    start.start = "Start the test";
    return start;
}

// The third of seven questions; the first is saved, the second flagged.
inline TestRunScreen in_a_test(Kind kind = Kind::choice, std::size_t count = 7) {
    Screen asked = asking(kind);
    TestRunScreen test;
    test.name = "Full mock";
    test.paper = "7 questions, 7 marks";
    test.question = study_of(asked);
    test.heading = "Question 3 of 7";
    test.worth = "1 mark";
    test.index = 2;
    test.count = count;
    for (std::size_t i = 0; i < count; ++i) test.cells.push_back({i + 1, i == 0, i == 2, i == 1});
    test.answered = "1 of 7 saved";
    test.clock = "14:20 left";
    return test;
}

inline TestRunScreen at_the_end_of_a_test() {
    TestRunScreen test = in_a_test();
    test.confirming = true;
    test.open_words = "6 not answered";
    for (const TestCell& cell : test.cells)
        test.rows.push_back({cell.number, "Stem " + std::to_string(cell.number), cell.saved ? "Answer saved" : "Not yet answered", cell.flagged});
    return test;
}

inline TestResultScreen a_result() {
    TestResultScreen result;
    result.name = "Full mock";
    result.marks = "1.5 of 4";
    result.grade = "38 %";
    result.facts = {{"Started", "20 April, 14:02"}, {"Time taken", "26:10"}, {"Grade", "38 %"}};
    result.topics = {{"Rivers", "1 of 1", "21–100 %", 1, 1}, {"Lakes", "0.5 of 3", "1–60 %", 0.17, 3}};
    result.note = "A section with fewer than five questions says little.";
    result.chips = {{ResultOnly::all, "All 4"}, {ResultOnly::wrong, "Wrong 2"}, {ResultOnly::flagged, "Flagged 1"}, {ResultOnly::sure_but_wrong, "Sure but wrong 1"}};
    result.rows = {{0, 1, "Where does the Ili end?", "Correct", Outcome::right, true, false, false, "1 of 1", "0:08", ""},
                   {1, 2, "Put them in order.", "Partially correct", Outcome::nearly, true, false, false, "0.5 of 1", "0:20", ""},
                   {2, 3, "Is the Ural long?", "Incorrect", Outcome::wrong, true, true, true, "0 of 1", "0:18", "sure"},
                   {3, 4, "What is a lake?", "Not answered", Outcome::wrong, false, false, false, "0 of 1", "0:00", ""}};
    ResultDetail detail;
    detail.id = "ural";
    detail.stem = "Is the Ural long?";
    detail.mine = "Russia and Kyrgyzstan";
    detail.right = "Russia and Belarus";
    detail.reason = "One of the two is wrong.";
    detail.why = "It grew later.";
    detail.passage = PassageText{"The union ", "of the two", " began in 1994.", "Economy, paragraph 2"};
    result.detail = std::move(detail);
    result.selected = 2;
    result.missed = 2;
    return result;
}

}  // namespace estelik::testing
