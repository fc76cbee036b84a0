#include "state/reading_actions.h"

#include "state/study_actions.h"

#include <algorithm>

namespace estelik::reading_actions {
namespace {

std::string question_on_screen(const AppState& state) {
    const auto items = study_actions::items_on_screen(state);
    return items.empty() ? std::string() : items.front().question;
}

std::size_t section_of(const Bank& bank, int paragraph) {
    const Paragraph* found = bank.reading.paragraph(paragraph);
    return found && found->section > 0 ? static_cast<std::size_t>(found->section) : 0;
}

}  // namespace

void open_passage(AppState& state, const std::string& question) {
    const BankPtr bank = state.bank();
    const std::string id = question.empty() ? question_on_screen(state) : question;
    const Question* asked = bank ? bank->find(id) : nullptr;
    if (!asked) return;
    // Before the answer the passage would give it away.
    const bool unanswered = state.view == View::study && state.sitting && state.sitting->phase == Phase::asking;
    if (unanswered) return;
    auto& reading = state.reading;
    if (state.view != View::read) reading.from_study = state.view == View::study;  // another passage keeps the way back
    reading.paragraph = asked->evidence.paragraph;
    reading.section = section_of(*bank, reading.paragraph);
    reading.question = id;
    ++reading.jump;
    state.view = View::read;
}

void show_section(AppState& state, std::size_t section) {
    const BankPtr bank = state.bank();
    if (!bank || section >= std::max<std::size_t>(1, bank->reading.sections.size())) return;
    state.reading.section = section;
    state.reading.paragraph = 0;
    state.reading.question.clear();
    ++state.reading.jump;
}

void focus(AppState& state, int paragraph) {
    const BankPtr bank = state.bank();
    if (!bank || !bank->reading.paragraph(paragraph)) return;
    if (state.reading.paragraph != paragraph) state.reading.question.clear();
    state.reading.paragraph = paragraph;
    const auto section = section_of(*bank, paragraph);
    if (section != state.reading.section) ++state.reading.jump;
    state.reading.section = section;
}

void back(AppState& state) {
    if (!state.reading.from_study) return;
    state.reading.from_study = false;
    state.view = state.sitting ? View::study : View::home;
}

std::vector<std::string> questions_of_section(const AppState& state) {
    std::vector<std::string> ids;
    const BankPtr bank = state.bank();
    if (!bank) return ids;
    for (const auto& question : bank->questions)
        if (section_of(*bank, question.evidence.paragraph) == state.reading.section) ids.push_back(question.id);
    return ids;
}

}  // namespace estelik::reading_actions
