#include "bank/rules_evidence.h"

#include "article/reading.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>

namespace estelik {
namespace {

Site quote_site(const AskedQuestion& asked, std::string_view field) {
    const JsonValue* evidence = asked.node.find("evidence");
    const JsonValue* value = evidence ? evidence->find(field) : nullptr;
    return {&asked.source, value ? value->offset : asked.node.offset, asked.question.id};
}

// The longest beginning of the quote, in whole words, that the paragraph has.
std::string common_beginning(const std::string& paragraph, const std::string& quote) {
    std::string beginning;
    for (auto at = quote.find(' ');; at = quote.find(' ', at + 1)) {
        const std::string longer = quote.substr(0, at);
        if (paragraph.find(longer) == std::string::npos) return beginning;
        beginning = longer;
        if (at == std::string::npos) return beginning;
    }
}

struct Near {
    const Paragraph* paragraph = nullptr;
    double share = 0;  // of the quote's words that the paragraph has
};

Near nearest_paragraph(const Reading& reading, const std::string& quote) {
    const auto list = words(quote);
    const std::set<std::string> wanted(list.begin(), list.end());
    Near best;
    for (const Paragraph& paragraph : reading.paragraphs) {
        const auto all = words(paragraph.text);
        const std::set<std::string> there(all.begin(), all.end());
        const auto shared =
            std::count_if(wanted.begin(), wanted.end(), [&](const std::string& word) { return there.contains(word); });
        const double share = static_cast<double>(shared) / static_cast<double>(std::max<std::size_t>(wanted.size(), 1));
        if (share > best.share) best = {&paragraph, share};
    }
    return best;
}

std::string help_for_missing(const Reading& reading, const std::string& quote) {
    constexpr double nearly = 0.7;
    const Near near = nearest_paragraph(reading, quote);
    if (!near.paragraph || near.share < nearly) return "copy the words from the reading as they stand there";
    const int number = near.paragraph->number;
    if (contains_words(near.paragraph->text, quote))
        return fmt::format("paragraph {} has it with other marks, capitals or accents: copy it as it stands there", number);
    const std::string beginning = common_beginning(near.paragraph->text, quote);
    if (beginning.empty()) return fmt::format("paragraph {} comes near, but begins otherwise", number);
    return fmt::format("paragraph {} comes near: it has {} and then differs", number, quoted(beginning));
}

void quote_stands_once(const AskedQuestion& asked, Report& report) {
    const Evidence& evidence = asked.question.evidence;
    const auto places = find_quote(asked.bank.reading, evidence.quote);
    if (places.empty())
        return report.add(Code::quote_not_found, quote_site(asked, "quote"),
                          fmt::format("the quote {} does not stand in the reading", quoted(evidence.quote)),
                          help_for_missing(asked.bank.reading, collapse_spaces(evidence.quote)));
    if (places.size() > 1) {
        std::vector<std::string> numbers;
        for (const QuotePlace& place : places) numbers.push_back(std::to_string(place.paragraph));
        return report.add(Code::quote_ambiguous, quote_site(asked, "quote"),
                          fmt::format("the quote {} stands in the reading {} times", quoted(evidence.quote), places.size()),
                          fmt::format("in paragraphs {}; make it longer until it stands once", join(numbers, ", ")));
    }
    if (places[0].paragraph != evidence.paragraph)
        report.add(Code::wrong_paragraph, quote_site(asked, "paragraph"),
                   fmt::format("the quote stands in paragraph {}, not {}", places[0].paragraph, evidence.paragraph),
                   fmt::format("write \"paragraph\": {}", places[0].paragraph));
}

constexpr std::array<QuestionRule, 1> rules = {quote_stands_once};

}  // namespace

std::span<const QuestionRule> evidence_rules() { return rules; }

}  // namespace estelik
