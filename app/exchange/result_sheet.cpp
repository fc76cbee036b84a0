#include "exchange/result_sheet.h"

#include "exchange/html.h"

#include <string_view>

namespace estelik {
namespace {

std::string_view class_of(PrintedAnswer::Mark mark) {
    switch (mark) {
    case PrintedAnswer::Mark::right: return "right";
    case PrintedAnswer::Mark::partly: return "partly";
    case PrintedAnswer::Mark::wrong: return "wrong";
    case PrintedAnswer::Mark::open: return "note";
    }
    return {};
}

// The signs differ in outline: on paper there may be no colour.
std::string_view sign_of(PrintedAnswer::Mark mark) {
    switch (mark) {
    case PrintedAnswer::Mark::right: return "✓";
    case PrintedAnswer::Mark::partly: return "≈";
    case PrintedAnswer::Mark::wrong: return "✗";
    case PrintedAnswer::Mark::open: return "○";
    }
    return {};
}

std::string labelled(std::string_view label, const std::string& value) {
    return "<div class=\"labelled\"><span>" + escape_html(label) + "</span><b>" + escape_html(value) + "</b></div>\n";
}

std::string header(const ResultSheet& sheet) {
    std::string html = "<header>\n<h1>" + escape_html(sheet.name + ": " + sheet.marks) + "</h1>\n<div class=\"note\">" +
                       escape_html(sheet.course) + "</div>\n";
    for (const auto& [label, value] : sheet.facts) html += labelled(label, value);
    return html + "</header>\n";
}

std::string sections(const ResultSheet& sheet) {
    std::string html = "<table>\n<tr><th>Section</th><th class=\"figure\">Marks</th><th>Rests on</th></tr>\n";
    for (const auto& section : sheet.sections)
        html += "<tr><td>" + escape_html(section.title) + "</td><td class=\"figure\">" + escape_html(section.marks) + "</td><td>" +
                escape_html(section.note) + "</td></tr>\n";
    html += "</table>\n";
    for (const auto& note : sheet.notes) html += "<p class=\"note\">" + escape_html(note) + "</p>\n";
    return html;
}

std::string passage(const PrintedAnswer& answer) {
    if (answer.quote.empty()) return {};
    return "<blockquote>" + escape_html(answer.before) + "<mark>" + escape_html(answer.quote) + "</mark>" + escape_html(answer.after) +
           " (" + escape_html(answer.place) + ")</blockquote>\n";
}

std::string question(const PrintedAnswer& answer, std::size_t number) {
    std::string html = "<section class=\"question\"><div class=\"number\">" + std::to_string(number) + "</div>\n";
    html += "<div class=\"stem\">" + markdown_html(answer.stem) + "</div>\n";
    html += "<div><b class=\"" + std::string(class_of(answer.mark)) + "\">" + std::string(sign_of(answer.mark)) + " " +
            escape_html(answer.state) + "</b>, " + escape_html(answer.marks);
    html += (answer.note.empty() ? "" : " <span class=\"note\">" + escape_html(answer.note) + "</span>") + "</div>\n";
    html += labelled("Your answer", answer.mine) + labelled("Right answer", answer.right);
    if (!answer.reason.empty()) html += "<div>" + escape_html(answer.reason) + "</div>\n";
    if (!answer.why.empty()) html += "<div class=\"note\">" + markdown_html(answer.why) + "</div>\n";
    return html + passage(answer) + "</section>\n";
}

}  // namespace

std::string result_html(const ResultSheet& sheet) {
    std::string body = header(sheet) + sections(sheet) + "<h2>Questions</h2>\n";
    for (std::size_t i = 0; i < sheet.answers.size(); ++i) body += question(sheet.answers[i], i + 1);
    return html_page(sheet.language, sheet.course + ": " + sheet.name, body);
}

}  // namespace estelik
