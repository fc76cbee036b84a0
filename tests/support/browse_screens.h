// The screens that are read and looked through, as select would make them, small.
#pragma once

#include "state/screen.h"

#include <string>

namespace estelik::testing {

inline ReadParagraph paragraph(int number, const std::string& text, const std::string& quote, bool focus) {
    ReadParagraph made;
    made.number = number;
    made.text = text;
    if (!quote.empty()) made.marks = {{text.find(quote), quote.size(), "q-" + quote, false}};
    made.cells = {Strength::strong, Strength::weak};
    made.words = {"1 strong", "1 weak"};
    made.focus = focus;
    return made;
}

inline ReadScreen a_section() {
    ReadScreen read;
    read.title = "Lakes and rivers";
    read.section = 1;
    read.sections = {{"Before", 2, 3}, {"Lakes and rivers", 1, 3}, {"After", 0, 4}};
    read.paragraphs = {paragraph(4, "The Ili ends in Lake Balkhash.", "Lake Balkhash", false),
                       paragraph(5, "The Ural is long.", "", true), paragraph(6, "A lake has a shore.", "", false)};
    read.questions = {{"ends", "Where does the Ili end?", {Strength::strong, "strong"}, "next on 4 May"},
                      {"long", "Is the Ural long?", {Strength::weak, "weak"}, "due today"}};
    read.side_title = "2 questions on this passage";
    read.ask_label = "Ask both now";
    read.coverage = "3 of 10 paragraphs";
    read.previous = "Before";
    read.next = "After";
    return read;
}

inline QuestionPreview preview(const std::string& id) {
    QuestionPreview made;
    made.id = id;
    made.topic = "Rivers";
    made.stem = "Whole stem of " + id;
    made.lines = {{"Aral Sea", false}, {"Lake Balkhash", true}};
    made.why = "Because the reading says so.";
    made.passage = PassageText{"The Ili ", "ends in Lake Balkhash", ".", "Lakes, paragraph 2"};
    made.facts = {{"Asked", "4 times, 2 right"}, {"Place in file", "bank.json:212", true}};
    made.problems = {"W210: too long"};
    return made;
}

inline QuestionsScreen a_list(int count = 5) {
    QuestionsScreen list;
    list.count = std::to_string(count) + " in this course";
    using Only = QuestionFilter::Only;
    list.chips = {{Only::all, "All 5"}, {Only::weak, "Weak 1"}, {Only::fresh, "New 2"}, {Only::flagged, "Flagged 0"}, {Only::problems, "With problems 1"}};
    list.topics = {{"rivers", "Rivers"}, {"lakes", "Lakes"}};
    for (int i = 0; i < count; ++i)
        list.rows.push_back({"id" + std::to_string(i), "Stem " + std::to_string(i), "date", "Rivers", {Strength::weak, "weak"}, "today"});
    list.preview = preview("id1");
    return list;
}

inline ProgressScreen a_month() {
    ProgressScreen progress;
    progress.recalled = "88 %";
    progress.recalled_note = "target 90";
    progress.figures = {{"Left today", "7 min"}, {"Due", "23"}};
    progress.retention = {{"6 Apr", 81, 71, 91, 61}, {"13 Apr", 88, 80, 96, 86}, {"20 Apr", 75, 40, 95, 4}};
    progress.retention_note = "151 answers to due questions";
    progress.coming = {{"20", 23, 0, true}, {"21", 18, 6, false}};
    progress.topics = {{"Rivers", 0.88, {Strength::strong, "strong"}, 26, 28}, {"Lakes", 0, {Strength::fresh, "new"}, 0, 12}};
    progress.answers = {{"19", 20, 5, false}, {"20", 10, 4, true}};
    progress.answers_note = "39 answers in 14 days";
    progress.minutes = {0, 12, -1};
    progress.weeks = {"20 Apr"};
    progress.certainty_words = {"136 answers with a certainty"};
    progress.certainty = {{50, {"a guess", 54, 38, 69, 38}}, {73, {"fairly", 72, 58, 83, 51}}, {90, {"sure", 81, 67, 90, 47}}};
    progress.certainty_text = "When you were surest, 81\u202f% were right (n = 47).";
    progress.sure_but_wrong = {"id1", "id3"};
    progress.recall_words = {"151 answers to due questions"};
    progress.recall = {{76, {"", 70, 55, 81, 40}}, {92, {"", 90, 83, 95, 111}}};
    progress.age_words = {"", "Too few answers yet (3 of 5)"};
    progress.sections = {{"Rivers", "88\u202f%", "of 26, 70–96\u202f%", 0.88}, {"Lakes", "", "Too few answers yet (2 of 5)", 0}};
    progress.times = {{"typed answer", "14\u00a0s", "of 40, 9–22\u00a0s", 1}};
    progress.mastery = {{"12 Apr", "12 Apr: 3 strong, 2 fair, 1 weak", 3, 2, 1, false}, {"20 Apr", "20 Apr: 9 strong, 2 fair, 1 weak", 9, 2, 1, true}};
    progress.mastery_words = {"12 questions met"};
    progress.told_words = {"", "Too few whole sessions yet (2 of 5)"};
    progress.hardest = {{"id2", "Where does the Ili end?", "5 of 8 missed, 31–86\u202f%", "Given: Aral Sea 3 times"}};
    progress.hardest_words = {"from five answers on"};
    progress.coverage = {{"Lakes and rivers", "2 of 3", {Strength::strong, Strength::weak, Strength::fresh}}};
    progress.coverage_note = "2 of 3 paragraphs asked";
    return progress;
}

inline SettingsScreen some_settings() {
    SettingsScreen settings;
    settings.exam = "Fri 15 May 2026";
    settings.files = {{"Course", "/home/a/questions/rivers", true}, {"Answers", "/home/a/data", true}};
    settings.version = "1.2.3";
    settings.days.intervals = {"1 month", "No limit"};
    settings.days.interval_days = {30, 36500};
    settings.days.interval = 1;
    return settings;
}

}  // namespace estelik::testing
