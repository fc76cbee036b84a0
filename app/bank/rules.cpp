#include "bank/rules.h"

#include "article/markdown.h"
#include "base/text.h"

#include <algorithm>
#include <cassert>
#include <fmt/format.h>

namespace estelik {

Phrase::Phrase(std::string_view text) : padded_(normalised(text)) {
    if (!padded_.empty()) padded_ = " " + padded_ + " ";
}

Asked::Asked(const Bank& bank_, std::size_t index, const JsonValue& node_, const SourceText& source_, const Aliases& aliases_)
    : bank(bank_), question(bank_.questions[index]), node(node_), source(source_), aliases(aliases_), stem(plain_text(question.stem)),
      stem_words(stem), quote_words(question.evidence.quote) {
    if (options())
        for (const auto& option : *options()) option_words.emplace_back(option);
}

Site Asked::at(std::string_view field) const {
    const JsonValue* value = node.find(field);
    return {&source, value ? value->offset : node.offset, question.id};
}

Site Asked::at(std::string_view field, std::size_t entry) const {
    const JsonValue* list = node.find(field);
    if (!list || entry >= list->items.size()) return at(field);
    return {&source, list->items[entry].offset, question.id};
}

const std::vector<std::string>* Asked::options() const {
    if (const auto* one = key<OneChoice>()) return &one->options;
    if (const auto* many = key<ManyChoice>()) return &many->options;
    return nullptr;
}

bool Asked::is_key(std::size_t option) const {
    if (const auto* one = key<OneChoice>()) return one->key == option;
    const auto* many = key<ManyChoice>();
    return many && std::find(many->keys.begin(), many->keys.end(), option) != many->keys.end();
}

Report::Report(const Bank& bank, FindingList& findings) : bank_(bank), findings_(findings), used_(bank.questions.size()) {}

void Report::add(Code code, const Site& site, std::string what, std::string help) {
    const Question* question = site.question.empty() ? nullptr : bank_.find(site.question);
    if (question) {
        const auto index = static_cast<std::size_t>(question - bank_.questions.data());
        const auto& ignored = bank_.ignored[index];
        if (const auto off = ignored.find(std::string(info(code).id)); off != ignored.end()) {
            used_[index].push_back(info(code).id);
            return;
        }
    }
    findings_.add(code, site, std::move(what), std::move(help));
}

bool Report::was_used(std::size_t question, std::string_view code) const {
    const auto& used = used_[question];
    return std::find(used.begin(), used.end(), code) != used.end();
}

namespace {

void check_ignores(std::span<const Asked> asked, const Report& report, FindingList& findings) {
    for (std::size_t i = 0; i < asked.size(); ++i)
        for (const auto& [code, reason] : asked[i].bank.ignored[i])
            if (!report.was_used(i, code) && code != info(Code::idle_ignore).id)
                findings.add(Code::idle_ignore, asked[i].at("ignore"), fmt::format("{} is switched off, but does not arise here", code),
                             "remove it");
}

}  // namespace

void check_rules(const Bank& bank, const std::vector<const JsonValue*>& nodes, const JsonValue& root, const SourceText& source,
                 const SourceText& reading, bool whole, FindingList& findings) {
    assert(nodes.size() == bank.questions.size() && bank.by_id.size() == nodes.size());
    const Aliases aliases(bank);
    std::vector<Asked> asked;
    asked.reserve(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i) asked.emplace_back(bank, i, *nodes[i], source, aliases);

    Report report(bank, findings);
    for (const auto rules : {stem_rules(), key_rules(), option_rules(), evidence_rules(), list_rules()})
        for (const Asked& question : asked)
            for (const QuestionRule rule : rules) rule(question, report);
    if (!whole || asked.empty()) return;
    for (const BankRule rule : bank_rules()) rule(asked, root, reading, report);
    check_ignores(asked, report, findings);
}

}  // namespace estelik
