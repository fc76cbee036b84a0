#include "exchange/paper.h"

#include "article/markdown.h"
#include "base/text.h"
#include "exchange/html.h"

#include <algorithm>

namespace estelik {
namespace {

char letter(std::size_t place) { return static_cast<char>('A' + place); }

const std::vector<std::string>* options_of(const Question& question) {
    if (const auto* one = std::get_if<OneChoice>(&question.key)) return &one->options;
    if (const auto* many = std::get_if<ManyChoice>(&question.key)) return &many->options;
    return nullptr;
}

std::size_t place_of(const PaperQuestion& printed, std::size_t index) {
    return static_cast<std::size_t>(std::find(printed.order.begin(), printed.order.end(), index) - printed.order.begin());
}

std::string title_of(const PaperSheet& sheet) {
    return sheet.bank->title + ": " + sheet.name + (sheet.version.empty() ? "" : ", version " + sheet.version);
}

std::string facts_of(const PaperSheet& sheet) {
    std::string facts = std::to_string(sheet.questions.size()) + " questions";
    if (sheet.minutes > 0) facts += ", " + std::to_string(sheet.minutes) + " minutes";
    return facts + ", " + std::to_string(sheet.questions.size()) + " marks. Paper " + sheet.seed +
           (sheet.version.empty() ? "" : " " + sheet.version) + ".";
}

std::string how_to_answer(const PaperQuestion& printed) {
    switch (printed.question->kind()) {
    case Kind::choices: return fold(printed.question->stem).find("all that apply") == std::string::npos ? "Mark all that apply." : "";
    case Kind::order: return "Number the lines in their right order.";
    case Kind::match: return "Write the letter that belongs to each line.";
    default: return {};
    }
}

// ---- HTML ------------------------------------------------------------------------------------------

std::string lettered(const std::vector<std::string>& texts) {
    std::string html = "<ol class=\"options\">";
    for (std::size_t i = 0; i < texts.size(); ++i) html += std::string("<li><b>") + letter(i) + "</b>" + markdown_html(texts[i]) + "</li>";
    return html + "</ol>\n";
}

std::string blank_lines(const std::vector<std::string>& texts) {
    std::string html = "<ol class=\"options\">";
    for (const auto& text : texts) html += "<li style=\"padding-left:12mm\"><span class=\"blank\" style=\"position:absolute;left:0\">&nbsp;</span>" + markdown_html(text) + "</li>";
    return html + "</ol>\n";
}

std::vector<std::string> in_printed_order(const PaperQuestion& printed, const std::vector<std::string>& texts) {
    std::vector<std::string> ordered;
    for (const auto index : printed.order) ordered.push_back(texts[index]);
    return ordered;
}

std::string answer_space(const PaperQuestion& printed) {
    const Key& key = printed.question->key;
    if (const auto* options = options_of(*printed.question)) return lettered(in_printed_order(printed, *options));
    if (std::holds_alternative<TrueFalse>(key)) return lettered({"True", "False"});
    if (const auto* ordering = std::get_if<Ordering>(&key)) return blank_lines(in_printed_order(printed, ordering->items));
    if (const auto* matching = std::get_if<Matching>(&key)) {
        std::vector<std::string> lefts, rights;
        for (const auto& [left, right] : matching->pairs) {
            lefts.push_back(left);
            rights.push_back(right);
        }
        return "<div class=\"pairs\">" + blank_lines(lefts) + lettered(in_printed_order(printed, rights)) + "</div>\n";
    }
    return "<div class=\"line\"></div>\n";
}

std::string stem_html(const PaperQuestion& printed) {
    std::string html = "<p class=\"stem\">" + markdown_html(stem_with_gap(*printed.question, printed.gap)) + "</p>\n";
    const auto hint = how_to_answer(printed);
    return hint.empty() ? html : html + "<p class=\"note\" style=\"margin:0 0 2mm\">" + hint + "</p>\n";
}

std::string header_html(const PaperSheet& sheet, bool for_learner) {
    std::string html = "<header>\n<h1>" + escape_html(title_of(sheet)) + (for_learner ? "" : ": key") + "</h1>\n<div class=\"note\">" +
                       escape_html(facts_of(sheet)) + "</div>\n";
    if (for_learner) html += "<div class=\"name\"><span>Name</span><span>Date</span></div>\n";
    return html + "</header>\n";
}

std::string numbered(std::size_t i, const std::string& inside) {
    return "<section class=\"question\"><div class=\"number\">" + std::to_string(i + 1) + "</div>\n" + inside + "</section>\n";
}

std::string key_item(const PaperSheet& sheet, const PaperQuestion& printed) {
    const Question& question = *printed.question;
    const auto named = printed_key(printed);
    const auto words = right_answer(question, printed.gap);
    std::string html = stem_html(printed) + "<div class=\"right\">" + escape_html(named) + (named == words ? "" : ": " + markdown_html(words)) + "</div>\n";
    html += "<div>" + markdown_html(question.why) + "</div>\n";
    html += "<blockquote>" + escape_html(question.evidence.quote) + " (" + escape_html(sheet.bank->source.author) + ", paragraph " +
            std::to_string(question.evidence.paragraph) + ")</blockquote>\n";
    return html;
}

// ---- Markdown ---------------------------------------------------------------------------------------

std::string answer_lines(const PaperQuestion& printed) {
    const Key& key = printed.question->key;
    std::string text;
    const auto list = [&](const std::vector<std::string>& texts, bool letters) {
        for (std::size_t i = 0; i < texts.size(); ++i) text += std::string("   - ") + (letters ? std::string(1, letter(i)) + ". " : "___ ") + texts[i] + "\n";
    };
    if (const auto* options = options_of(*printed.question)) list(in_printed_order(printed, *options), true);
    else if (std::holds_alternative<TrueFalse>(key)) list({"True", "False"}, true);
    else if (const auto* ordering = std::get_if<Ordering>(&key)) list(in_printed_order(printed, ordering->items), false);
    else if (const auto* matching = std::get_if<Matching>(&key)) {
        std::vector<std::string> lefts, rights;
        for (const auto& [left, right] : matching->pairs) {
            lefts.push_back(left);
            rights.push_back(right);
        }
        list(lefts, false);
        text += "\n";
        list(in_printed_order(printed, rights), true);
    } else text += "   ______________________________\n";
    return text;
}

std::string markdown_head(const PaperSheet& sheet, std::string_view what) {
    return "# " + title_of(sheet) + std::string(what) + "\n\n" + facts_of(sheet) + "\n\n";
}

}  // namespace

std::string printed_key(const PaperQuestion& printed) {
    const Key& key = printed.question->key;
    if (const auto* one = std::get_if<OneChoice>(&key)) return std::string(1, letter(place_of(printed, one->key)));
    if (const auto* said = std::get_if<TrueFalse>(&key)) return said->key ? "A" : "B";
    std::vector<std::string> parts;
    if (const auto* many = std::get_if<ManyChoice>(&key)) {
        for (std::size_t place = 0; place < printed.order.size(); ++place)
            if (std::find(many->keys.begin(), many->keys.end(), printed.order[place]) != many->keys.end()) parts.emplace_back(1, letter(place));
        return join(parts, ", ");
    }
    if (std::holds_alternative<Ordering>(key)) {
        for (const auto index : printed.order) parts.push_back(std::to_string(index + 1));
        return join(parts, " ");
    }
    if (const auto* matching = std::get_if<Matching>(&key)) {
        for (std::size_t i = 0; i < matching->pairs.size(); ++i) parts.push_back(std::to_string(i + 1) + " " + letter(place_of(printed, i)));
        return join(parts, ", ");
    }
    return right_answer(*printed.question, printed.gap);
}

std::string paper_html(const PaperSheet& sheet) {
    std::string body = header_html(sheet, true);
    for (std::size_t i = 0; i < sheet.questions.size(); ++i)
        body += numbered(i, stem_html(sheet.questions[i]) + answer_space(sheet.questions[i]));
    return html_page(sheet.bank->language, title_of(sheet), body);
}

std::string key_html(const PaperSheet& sheet) {
    std::string body = header_html(sheet, false);
    for (std::size_t i = 0; i < sheet.questions.size(); ++i) body += numbered(i, key_item(sheet, sheet.questions[i]));
    return html_page(sheet.bank->language, title_of(sheet) + ": key", body);
}

std::string marks_html(const PaperSheet& sheet) {
    std::string body = header_html(sheet, true) + "<table>\n<thead><tr><th class=\"figure\">No.</th><th>Right answer</th>"
                       "<th class=\"figure\">Of</th><th class=\"figure\">Marks</th></tr></thead>\n";
    for (std::size_t i = 0; i < sheet.questions.size(); ++i)
        body += "<tr><td class=\"figure\">" + std::to_string(i + 1) + "</td><td>" + escape_html(printed_key(sheet.questions[i])) +
                "</td><td class=\"figure\">1</td><td></td></tr>\n";
    body += "<tr><th></th><th>Sum</th><th class=\"figure\">" + std::to_string(sheet.questions.size()) + "</th><th></th></tr>\n</table>\n";
    return html_page(sheet.bank->language, title_of(sheet) + ": marks", body);
}

std::string paper_markdown(const PaperSheet& sheet) {
    std::string text = markdown_head(sheet, "");
    for (std::size_t i = 0; i < sheet.questions.size(); ++i) {
        const auto& printed = sheet.questions[i];
        const auto hint = how_to_answer(printed);
        text += std::to_string(i + 1) + ". " + stem_with_gap(*printed.question, printed.gap) + (hint.empty() ? "" : " " + hint) + "\n\n" +
                answer_lines(printed) + "\n";
    }
    return text;
}

std::string key_markdown(const PaperSheet& sheet) {
    std::string text = markdown_head(sheet, ": key");
    for (std::size_t i = 0; i < sheet.questions.size(); ++i) {
        const auto& printed = sheet.questions[i];
        const auto named = printed_key(printed);
        const auto words = right_answer(*printed.question, printed.gap);
        text += std::to_string(i + 1) + ". **" + named + "**" + (named == words ? "" : " " + words) + "\n\n   " + printed.question->why + "\n\n   > " +
                printed.question->evidence.quote + " (paragraph " + std::to_string(printed.question->evidence.paragraph) + ")\n\n";
    }
    return text;
}

}  // namespace estelik
