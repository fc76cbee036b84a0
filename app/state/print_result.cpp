#include "state/print_result.h"

#include "state/phrases.h"
#include "state/select_parts.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace estelik {
namespace {

PrintedAnswer::Mark mark_of(const ResultRow& row) {
    if (!row.answered) return PrintedAnswer::Mark::open;
    switch (row.outcome) {
    case Outcome::right: return PrintedAnswer::Mark::right;
    case Outcome::nearly: return PrintedAnswer::Mark::partly;
    case Outcome::wrong: return PrintedAnswer::Mark::wrong;
    }
    return PrintedAnswer::Mark::open;
}

// "0:18, sure, flagged"
std::string note_of(const ResultRow& row) {
    std::string note = row.time;
    if (!row.certainty.empty()) note += ", " + row.certainty;
    if (row.flagged) note += ", flagged";
    return note;
}

std::string topic_note(const TopicScore& topic) {
    return counted(topic.n, "question") + ", " + topic.interval + (topic.change.empty() ? "" : ", " + topic.change);
}

PrintedAnswer printed(const TestSitting& test, std::size_t index) {
    const ResultRow row = result_row(test, index);
    ResultDetail detail = result_detail(test, index);
    PrintedAnswer answer;
    answer.mark = mark_of(row);
    answer.state = row.state;
    answer.marks = row.marks;
    answer.note = note_of(row);
    answer.stem = std::move(detail.stem);
    answer.why = std::move(detail.why);
    answer.mine = std::move(detail.mine);
    answer.right = std::move(detail.right);
    answer.reason = std::move(detail.reason);
    if (!detail.passage) return answer;
    answer.before = std::move(detail.passage->before);
    answer.quote = std::move(detail.passage->quote);
    answer.after = std::move(detail.passage->after);
    answer.place = std::move(detail.passage->place);
    return answer;
}

// Lower-case letters and digits, a hyphen for anything between them.
std::string slug(const std::string& name) {
    std::string text;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0 && byte < 0x80) text += static_cast<char>(std::tolower(byte));
        else if (!text.empty() && text.back() != '-') text += '-';
    }
    while (text.ends_with('-')) text.pop_back();
    return text;
}

}  // namespace

ResultSheet result_sheet(const AppState& state) {
    const TestSitting& test = *state.test.sitting;
    const TestResultScreen screen = select_test_result(state);
    ResultSheet sheet;
    sheet.language = test.bank->language;
    sheet.course = test.bank->title;
    sheet.name = screen.name;
    sheet.marks = screen.marks + " marks, " + screen.grade;
    for (const auto& fact : screen.facts) sheet.facts.emplace_back(fact.label, fact.value);
    for (const auto& topic : screen.topics) sheet.sections.push_back({topic.title, topic.marks, topic_note(topic)});
    sheet.notes = {screen.compared.empty() ? "" : screen.compared + ".", screen.note,
                   screen.schedule_unchanged ? "The schedule is unchanged by this test." : "The answers count for the schedule."};
    std::erase(sheet.notes, "");
    for (std::size_t i = 0; i < test.items.size(); ++i) sheet.answers.push_back(printed(test, i));
    return sheet;
}

std::string result_file_name(const TestSitting& test) {
    const std::string moment = iso(test.started);   // "2026-11-25T08:41:…"
    return "test-" + moment.substr(0, 10) + "-" + moment.substr(11, 2) + moment.substr(14, 2) + "-" + slug(test.paper.name) + ".html";
}

}  // namespace estelik
