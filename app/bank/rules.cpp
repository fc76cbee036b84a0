#include "bank/rules.h"

#include "bank/rules_bank.h"
#include "bank/rules_cues.h"
#include "bank/rules_evidence.h"
#include "bank/rules_key.h"
#include "bank/rules_list.h"
#include "bank/rules_options.h"
#include "bank/rules_stem.h"
#include "bank/rules_wording.h"

#include <cassert>
#include <fmt/format.h>

namespace estelik {
namespace {

void check_ignores(std::span<const AskedQuestion> asked, const Report& report, FindingList& findings) {
    for (std::size_t i = 0; i < asked.size(); ++i)
        for (const auto& [code, reason] : asked[i].bank.ignored[i])
            if (!report.was_used(i, code) && code != info(Code::idle_ignore).id)
                findings.add(Code::idle_ignore, asked[i].at("ignore"),
                             fmt::format("{} is switched off, but does not arise here", code), "remove it");
}

}  // namespace

void check_rules(const Bank& bank, const std::vector<const JsonValue*>& nodes, const JsonValue& root,
                 const SourceText& source, const SourceText& reading, bool whole, FindingList& findings) {
    assert(nodes.size() == bank.questions.size() && bank.by_id.size() == nodes.size());
    const Aliases aliases(bank);
    std::vector<AskedQuestion> asked;
    asked.reserve(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i) asked.emplace_back(bank, i, *nodes[i], source, aliases);

    Report report(bank, findings);
    for (const auto rules : {stem_rules(), wording_rules(), key_rules(), option_rules(), cue_rules(), evidence_rules(), list_rules()})
        for (const AskedQuestion& question : asked)
            for (const QuestionRule rule : rules) rule(question, report);
    if (!whole || asked.empty()) return;
    for (const BankRule rule : bank_rules()) rule(asked, root, reading, report);
    check_ignores(asked, report, findings);
}

}  // namespace estelik
