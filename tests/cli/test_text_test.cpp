#include "cli/test_text.h"

#include "support/catch.h"

using namespace estelik;

namespace {

TestRunScreen matching() {
    TestRunScreen screen;
    screen.heading = "Question 2 of 3";
    screen.index = 1;
    screen.count = 3;
    screen.cells = {{1, true, false, false}, {2, true, true, true}, {3, false, false, false}};
    screen.answered = "2 of 3 saved";
    screen.open_words = "1 not answered";
    screen.question.kind = Kind::match;
    screen.question.topic = "What it is today";
    screen.question.kind_words = "match";
    screen.question.stem = "Match each.";
    screen.question.lefts = {"Pier", "Mole"};
    screen.question.rights = {{.text = "Green", .index = 1, .feedback = ""}, {.text = "Red", .index = 0, .feedback = ""}};
    return screen;
}

TestRunScreen saved(TestRunScreen screen, const Answer& answer) {
    screen.saved = true;
    screen.question.taken_back = answer;
    return screen;
}

}  // namespace

TEST_CASE("a question with an answer says what is saved of it, in its own words", "[test_text]") {
    CHECK(test_question_text(saved(matching(), Matched{{0, unmatched}})) ==
          "Question 2 of 3. What it is today. Match.\n"
          "Match each.\n"
          "Left:\n  1. Pier\n  2. Mole\n"
          "Right:\n  a. Green\n  b. Red\n"
          "Saved so far: Pier: Red; Mole: left out\n");
}

TEST_CASE("a typed answer is said once", "[test_text]") {
    auto screen = matching();
    screen.question = {};
    screen.question.draft = "Ada Renwick";
    screen.asks_certainty = true;
    screen.certainty = 2;
    const auto text = test_question_text(saved(screen, Typed{"Ada Renwick"}));
    CHECK(text.find("Saved so far: Ada Renwick, sure 2\n") != std::string::npos);
    CHECK(text.find("You had given") == std::string::npos);
}

TEST_CASE("how far the test has come is three lists of numbers", "[test_text]") {
    CHECK(progress_text(matching()) == "Saved: 1, 2. Not answered: 3. Flagged: 2. This is question 2.\n");
}

TEST_CASE("before it is handed in every question has a line", "[test_text]") {
    auto screen = matching();
    screen.rows = {{1, "Which?", "Answer saved", false}, {2, "Match each.", "Answer saved", true}, {3, "When?", "Not yet answered", false}};
    CHECK(hand_in_text(screen) ==
          "  1. Which? Answer saved.\n"
          "  2. Match each. Answer saved, flagged.\n"
          "  3. When? Not yet answered.\n"
          "2 of 3 saved, 1 not answered.\n");
}

TEST_CASE("a section's score comes with its number of questions and its interval", "[test_text]") {
    TestResultScreen screen;
    screen.name = "Quick 10";
    screen.facts = {{"Marks", "3 of 4"}};
    screen.topics = {{"How it began", "3 of 4", "30 %–95 %", 0.75, 4}};
    screen.note = "Few questions.";
    CHECK(result_text(screen) ==
          "Result of Quick 10\n"
          "  Marks: 3 of 4\n"
          "By section:\n"
          "  How it began: 3 of 4, from 4 questions, interval 30 %–95 %\n"
          "Few questions.\n"
          "The schedule is unchanged by this test.\n");
}

TEST_CASE("nothing that a test prints moves a cursor or changes a colour", "[test_text]") {
    for (const auto& text : {test_question_text(matching()), hand_in_text(matching()), test_commands_text(), clock_text(matching())})
        for (const char c : text) CHECK((c == '\n' || static_cast<unsigned char>(c) >= ' '));
}
