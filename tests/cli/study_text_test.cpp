#include "cli/study_text.h"

#include "support/catch.h"

using namespace estelik;

namespace {

StudyScreen choice() {
    StudyScreen screen;
    screen.kind = Kind::choice;
    screen.left = "3 left";
    screen.topic = "What it is today";
    screen.kind_words = "one answer";
    screen.stem = "Which stone carries the **wall**?";
    screen.options = {{.text = "Slate", .index = 0, .feedback = "It roofs the town."}, {.text = "Granite", .index = 1, .feedback = ""}};
    return screen;
}

StudyScreen judged(Outcome outcome) {
    auto screen = choice();
    screen.options[0].state = outcome == Outcome::right ? RowState::other : RowState::chosen_wrong;
    screen.options[1].state = outcome == Outcome::right ? RowState::chosen_right : RowState::right_missed;
    screen.verdict = VerdictBox{};
    screen.verdict->outcome = outcome;
    screen.verdict->word = std::string(outcome_words[static_cast<std::size_t>(outcome)]);
    screen.verdict->reason = "a reason";
    screen.verdict->counted = "Counted as right";
    screen.why = "It is hard.";
    screen.passage = PassageText{"The wall ", "stands on granite", ".", "Today, paragraph 2"};
    return screen;
}

}  // namespace

TEST_CASE("a question is its number, place and kind, its words, and its options", "[study_text]") {
    CHECK(question_text(choice(), "Question 2, 3 left") ==
          "Question 2, 3 left. What it is today. One answer.\n"
          "Which stone carries the wall?\n"
          "  1. Slate\n"
          "  2. Granite\n");
}

TEST_CASE("a right answer is not told over again", "[study_text]") {
    CHECK(verdict_text(judged(Outcome::right)) ==
          "Correct. A reason.\n"
          "Why: It is hard.\n"
          "Today, paragraph 2: \"The wall stands on granite.\"\n");
}

TEST_CASE("where one answer is right, a miss names it", "[study_text]") {
    CHECK(verdict_text(judged(Outcome::wrong)) ==
          "Not yet. A reason.\n"
          "Right answer: Granite\n"
          "Why: It is hard.\n"
          "Today, paragraph 2: \"The wall stands on granite.\"\n");
}

TEST_CASE("a right answer that the reason names is not named again", "[study_text]") {
    auto screen = judged(Outcome::wrong);
    screen.verdict->reason = "the right answer is granite";
    CHECK(verdict_text(screen).find("Right answer:") == std::string::npos);
}

TEST_CASE("where several are right, a miss names what was chosen, what was right, and the remark on it", "[study_text]") {
    auto screen = judged(Outcome::wrong);
    screen.kind = Kind::choices;
    CHECK(verdict_text(screen) ==
          "Not yet. A reason.\n"
          "Not right: Slate\n"
          "  It roofs the town.\n"
          "Right, but not chosen: Granite\n"
          "Why: It is hard.\n"
          "Today, paragraph 2: \"The wall stands on granite.\"\n");
}

TEST_CASE("a near miss says how it was counted", "[study_text]") {
    CHECK(verdict_text(judged(Outcome::nearly)).find("Counted as right.") != std::string::npos);
}

TEST_CASE("ratings are numbered as they are typed", "[study_text]") {
    StudyScreen screen;
    screen.ratings = {{Rating::again, "Not yet", "in this session", false}, {Rating::good, "Knew it", "in 2 days", true}};
    CHECK(rating_text(screen) == "1 Not yet, in this session; 2 Knew it, in 2 days");
}

TEST_CASE("nothing that is printed moves a cursor or changes a colour", "[study_text]") {
    for (const auto& text : {question_text(choice(), "Question 1, 3 left"), verdict_text(judged(Outcome::wrong)), commands_text()}) {
        for (const char c : text) CHECK((c == '\n' || static_cast<unsigned char>(c) >= ' '));
    }
}

TEST_CASE("a mix-up is read out side by side, with what can be done", "[study_text]") {
    MixUpPanel mix_up{"You mix this up with Aral Sea", "Given 3 times in 5 misses.",
                      {{"Lake Balkhash", "In which lake does the Ili end?", PassageText{"The Ili ", "ends in Lake Balkhash", ".", "Lengths, paragraph 2"}}, {"Aral Sea", "", {}}},
                      true};
    CHECK(mix_up_text(mix_up) ==
          "You mix this up with Aral Sea. Given 3 times in 5 misses.\n"
          "  Lake Balkhash: In which lake does the Ili end?\n"
          "  Lengths, paragraph 2: \"The Ili ends in Lake Balkhash.\"\n"
          "  Aral Sea\n"
          "  :pair asks both, one after the other; :bury and :suspend put this one off.\n");
    mix_up.can_pair = false;
    CHECK(mix_up_text(mix_up).find(":pair") == std::string::npos);
}
