#include "support/screens.h"

#include <string>
#include <utility>

namespace estelik::testing {
namespace {

Screen frame_of(View view) {
    Screen screen;
    screen.frame.view = view;
    screen.frame.course_title = "Neighbours";
    screen.frame.due = 23;
    screen.frame.in_session = view == View::study;
    screen.frame.today = day_number({2026, 4, 20});
    return screen;
}

OptionRow option(std::string text, std::size_t index) { return {std::move(text), index, RowState::rest, ""}; }

// Shown in another order than in the file, as the program does it.
void add_rows(StudyScreen& study) {
    switch (study.kind) {
    case Kind::choice:
    case Kind::choices:
        study.options = {option("Rivers", 2), option("Borders", 0), option("Trade", 3), option("Exercises", 1)};
        break;
    case Kind::true_false: study.options = {option("True", 1), option("False", 0)}; break;
    case Kind::order: study.order = {{"Third", 2, false}, {"First", 0, false}, {"Second", 1, false}}; break;
    case Kind::match:
        study.lefts = {"Treaty", "Protocol", "Accord"};
        study.rights = {option("2001", 2), option("1994", 0), option("1998", 1)};
        break;
    default: break;
    }
}

const PassageText passage = {"The two ", "agreed in 1994", " on the border.", "Borders, paragraph 4"};

}  // namespace

Screen home_screen() {
    Screen screen = frame_of(View::home);
    HomeScreen home;
    home.date = "Monday 20 April";
    home.title = "Neighbours";
    home.headline = "23 due";
    home.minutes = "about 7 min";
    home.detail = "14 on borders.";
    home.start = "Start review";
    for (const char* day : {"Today", "Tue", "Wed"}) home.week.push_back({day, 5, 0, false});
    home.reading = ReadingCard{"Security", "3 of 7", "Two paragraphs left.", {1, 0.5, 0}};
    home.last = SittingCard{"Last session", "Fri 17 Apr", "8 of 10", "80 %", "Two missed.", 2};
    screen.body = home;
    return screen;
}

Screen first_start_screen() {
    Screen screen = home_screen();
    HomeScreen& home = home_of(screen);
    home.first_start = true;
    home.about = "160 questions on one article.";
    home.start = "Start";
    home.start_detail = "10 questions, about 4 min";
    home.read_detail = "29 paragraphs, about 9 min";
    return screen;
}

Screen asking(Kind kind) {
    Screen screen = frame_of(View::study);
    StudyScreen study;
    study.mode = "Review";
    study.course = "Neighbours";
    study.left = "12 left";
    study.asked_id = 1;
    study.kind = study.input = kind;
    study.topic = "Borders";
    study.stem = "What was agreed?";
    study.placeholder = "Your answer";
    add_rows(study);
    screen.body = study;
    return screen;
}

Screen judged(Kind kind, Outcome outcome) {
    Screen screen = asking(kind);
    StudyScreen& study = study_of(screen);
    study.phase = Phase::judged;
    study.verdict = VerdictBox{outcome, std::string(outcome_words[static_cast<std::size_t>(outcome)]), "Counted", "I was right",
                               "Because of the year.", {}, "1993", "1994", ""};
    study.why = "The border came first.";
    study.passage = passage;
    study.next = "Next on Sunday 26 April";
    if (outcome == Outcome::wrong) study.continue_label = "Next";
    else study.ratings = {{Rating::again, "Not yet", "in 10 min", false}, {Rating::good, "Knew it", "in 6 days", true}};
    return screen;
}

Screen revealed_card(bool four) {
    Screen screen = asking(Kind::card);
    StudyScreen& study = study_of(screen);
    study.phase = Phase::revealed;
    study.back = "1994";
    study.passage = passage;
    study.ratings = {{Rating::again, four ? "Again" : "Not yet", "in 10 min", false}, {Rating::good, four ? "Good" : "Knew it", "in 6 days", true}};
    if (!four) return screen;
    study.ratings.insert(study.ratings.begin() + 1, {Rating::hard, "Hard", "in 2 days", false});
    study.ratings.push_back({Rating::easy, "Easy", "in 12 days", false});
    return screen;
}

Screen finished_session() {
    Screen screen = asking(Kind::choice);
    StudyScreen& study = study_of(screen);
    study.phase = Phase::finished;
    SummaryScreen summary;
    summary.headline = "8 of 10";
    summary.minutes = "4 min";
    summary.detail = "Weakest: borders.";
    summary.returns = "6 questions return tomorrow.";
    summary.hardest = {{"What was agreed?", "border-1994", Outcome::wrong, "tomorrow"}};
    summary.missed = 2;
    summary.ask_exam = true;
    study.summary = summary;
    return screen;
}

}  // namespace estelik::testing
