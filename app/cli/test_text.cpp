#include "cli/test_text.h"

#include "article/markdown.h"
#include "base/text.h"
#include "cli/study_text.h"

#include <algorithm>
#include <variant>

namespace estelik {
namespace {

using Cells = std::vector<TestCell>;

// "1, 3, 4"; "none".
template <class Is>
std::string numbers_of(const Cells& cells, Is is) {
    std::vector<std::string> numbers;
    for (const auto& cell : cells)
        if (is(cell)) numbers.push_back(std::to_string(cell.number));
    return numbers.empty() ? "none" : join(numbers, ", ");
}

// What is saved, in the words of the question.
struct SavedWords {
    const StudyScreen& screen;

    std::string operator()(const Chosen& chosen) const {
        std::vector<std::string> texts;
        for (const auto& row : screen.options)
            if (std::find(chosen.options.begin(), chosen.options.end(), row.index) != chosen.options.end()) texts.push_back(plain_text(row.text));
        return join(texts, "; ");
    }
    std::string operator()(const Said& said) const { return said.value ? "True" : "False"; }
    std::string operator()(const Typed& typed) const { return typed.text; }
    std::string operator()(const Ordered&) const { return "the order above"; }  // which is the one given
    std::string operator()(const Matched& matched) const {
        std::vector<std::string> pairs;
        for (std::size_t left = 0; left < matched.rights.size(); ++left) pairs.push_back(plain_text(screen.lefts[left]) + ": " + right_side(matched.rights[left]));
        return join(pairs, "; ");
    }
    std::string operator()(const Revealed&) const { return ""; }

    std::string right_side(std::size_t index) const {
        const auto row = std::find_if(screen.rights.begin(), screen.rights.end(), [&](const OptionRow& right) { return right.index == index; });
        return row == screen.rights.end() ? "left out" : plain_text(row->text);
    }
};

std::string certainty_of(const TestRunScreen& screen) {
    return screen.asks_certainty && screen.certainty > 0 ? ", sure " + std::to_string(screen.certainty) : "";
}

std::string topic_text(const TopicScore& topic) {
    const auto n = std::to_string(topic.n) + (topic.n == 1 ? " question" : " questions");
    return "  " + topic.title + ": " + topic.marks + ", from " + n + ", interval " + topic.interval + (topic.change.empty() ? "" : ", " + topic.change) + "\n";
}

}  // namespace

std::string paper_text(const TestStartScreen& screen) {
    const bool named = !screen.paper.starts_with(screen.blueprint.name);   // "6 questions": of another size than the preset
    return (named ? screen.blueprint.name : "Test") + ": " + screen.paper + ". " + screen.rule + "\n" + line_if("", screen.certainty_rule) +
           "Nothing is judged before the end. Each answer is saved when it is given, and may be changed. :help lists the commands.\n";
}

std::string test_question_text(const TestRunScreen& screen) {
    auto question = screen.question;
    question.draft.clear();  // said below, whatever the kind
    auto text = question_text(question, screen.heading + (screen.flagged ? ", flagged" : ""));
    if (!screen.saved || !question.taken_back) return text;
    return text + "Saved so far: " + std::visit(SavedWords{question}, *question.taken_back) + certainty_of(screen) + "\n";
}

std::string progress_text(const TestRunScreen& screen) {
    return "Saved: " + numbers_of(screen.cells, [](const TestCell& cell) { return cell.saved; }) +
           ". Not answered: " + numbers_of(screen.cells, [](const TestCell& cell) { return !cell.saved; }) +
           ". Flagged: " + numbers_of(screen.cells, [](const TestCell& cell) { return cell.flagged; }) +
           ". This is question " + std::to_string(screen.index + 1) + ".\n";
}

std::string clock_text(const TestRunScreen& screen) { return sentence(screen.clock.empty() ? "no time limit" : screen.clock) + "\n"; }

std::string hand_in_text(const TestRunScreen& screen) {
    std::string text;
    for (const auto& row : screen.rows)
        text += "  " + std::to_string(row.number) + ". " + plain_text(row.stem) + " " + row.status + (row.flagged ? ", flagged.\n" : ".\n");
    return text + screen.answered + (screen.open_words.empty() ? "" : ", " + screen.open_words) + ".\n";
}

std::string test_commands_text() {
    return "Commands begin with a colon; where nothing is typed as an answer the word alone will do.\n"
           "  :help         this list\n"
           "  :next, :back  the question after this one, or before it\n"
           "  :go 7         question 7\n"
           "  :flag         put a flag on the question, or take it off\n"
           "  :again        the question once more\n"
           "  :list         what is saved, not answered and flagged\n"
           "  :time         how much time is left\n"
           "  :done         look over all questions, and hand in\n"
           "  :quit         leave the test open; estelik test --resume goes on\n";
}

std::string result_text(const TestResultScreen& screen) {
    std::string text = "Result of " + screen.name + "\n";
    for (const auto& fact : screen.facts) text += "  " + fact.label + ": " + fact.value + "\n";
    text += "By section:\n";
    for (const auto& topic : screen.topics) text += topic_text(topic);
    return text + line_if("", screen.note) + line_if("", screen.compared.empty() ? "" : screen.compared + ".") + (screen.schedule_unchanged ? "The schedule is unchanged by this test.\n" : "");
}

std::string result_item_text(const ResultRow& row, const ResultDetail& detail) {
    std::string text = "Question " + std::to_string(row.number) + ". " + row.state + ", " + row.marks;
    if (row.answered) text += ", " + row.time;
    if (!row.certainty.empty()) text += ", " + row.certainty;
    text += (row.flagged ? ", flagged. " : ". ") + detail.topic + ".\n" + plain_text(detail.stem) + "\n";
    text += "My answer: " + plain_text(detail.mine) + "\n" + "Right answer: " + plain_text(detail.right) + "\n";
    text += line_if("Verdict: ", detail.reason) + line_if("Why: ", plain_text(detail.why));
    return text + (detail.passage ? passage_text(*detail.passage) : "");
}

}  // namespace estelik
