#include "exchange/html.h"

#include "article/markdown.h"

namespace estelik {
namespace {

constexpr std::string_view style = R"(
@page { margin: 18mm 16mm; }
* { box-sizing: border-box; }
body { font: 11pt/1.45 "Inter", "Noto Sans", "Helvetica Neue", Arial, sans-serif; color: #1f2226; margin: 0 auto; max-width: 178mm; }
header { border-bottom: 1.5pt solid #1f2226; margin-bottom: 6mm; padding-bottom: 3mm; }
h1 { font-size: 17pt; margin: 0 0 1mm; }
.note { color: #53585e; font-size: 9.5pt; }
.name { display: flex; gap: 8mm; margin-top: 4mm; font-size: 10pt; }
.name span { flex: 1; border-bottom: 0.75pt solid #8a8578; padding-bottom: 5mm; }
.question { break-inside: avoid; page-break-inside: avoid; margin: 0 0 6mm; padding-left: 9mm; position: relative; }
.number { position: absolute; left: 0; top: 0; font-weight: 700; }
.stem { font-weight: 600; margin: 0 0 2mm; }
ol.options { list-style: none; margin: 0; padding: 0; }
ol.options li { margin: 0 0 1.4mm; padding-left: 8mm; position: relative; }
ol.options li b { position: absolute; left: 0; width: 5mm; height: 5mm; border: 0.75pt solid #8a8578; border-radius: 1mm; text-align: center; font-size: 8.5pt; line-height: 5mm; font-weight: 600; }
.line { border-bottom: 0.75pt solid #8a8578; height: 8mm; margin-right: 20mm; }
.pairs { display: flex; gap: 8mm; }
.pairs ol { flex: 1; margin: 0; padding: 0; list-style: none; }
.blank { display: inline-block; width: 9mm; border-bottom: 0.75pt solid #8a8578; }
blockquote { margin: 1.5mm 0 0; padding-left: 4mm; border-left: 2pt solid #f2be22; color: #53585e; font-size: 9.5pt; }
.right { color: #046b5d; font-weight: 600; }
.partly { color: #825600; font-weight: 600; }
.wrong { color: #901d33; font-weight: 600; }
mark { background: #fbf1d2; color: inherit; }
h2 { font-size: 13pt; margin: 7mm 0 4mm; break-after: avoid; page-break-after: avoid; }
.labelled { display: flex; gap: 3mm; }
.labelled span { flex: none; width: 28mm; color: #53585e; }
.labelled b { white-space: pre-line; font-weight: 600; }
table { border-collapse: collapse; width: 100%; font-size: 10pt; }
th, td { border: 0.75pt solid #8a8578; padding: 1.6mm 2.5mm; text-align: left; vertical-align: top; }
tr { break-inside: avoid; page-break-inside: avoid; }
th { background: #f0ede6; }
td.figure, th.figure { text-align: right; width: 16mm; }
)";

std::string run_html(const Run& run) {
    if (run.is_break()) return "<br>";
    std::string text = escape_html(run.text);
    if (run.code) text = "<code>" + text + "</code>";
    if (run.emphasis) text = "<em>" + text + "</em>";
    if (run.strong) text = "<strong>" + text + "</strong>";
    return text;
}

}  // namespace

std::string escape_html(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        switch (c) {
        case '&': escaped += "&amp;"; break;
        case '<': escaped += "&lt;"; break;
        case '>': escaped += "&gt;"; break;
        case '"': escaped += "&quot;"; break;
        default: escaped += c;
        }
    }
    return escaped;
}

std::string markdown_html(std::string_view markdown) {
    std::string html;
    for (const auto& block : parse_markdown(markdown)) {
        if (!html.empty()) html += "<br>";
        if (!block.marker.empty()) html += escape_html(block.marker) + " ";
        for (const auto& run : block.runs) html += run_html(run);
    }
    return html;
}

std::string html_page(std::string_view language, std::string_view title, std::string_view body) {
    std::string page = "<!doctype html>\n<html lang=\"" + escape_html(language) + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>";
    page += escape_html(title) + "</title>\n<style>" + std::string(style) + "</style>\n</head>\n<body>\n";
    return page + std::string(body) + "</body>\n</html>\n";
}

}  // namespace estelik
