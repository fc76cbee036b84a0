// A rule of what questions say: a small function that reports what breaks it. The tables of rules_*.h
// list them, one table a concern.
#pragma once

#include "bank/asked.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace estelik {

// Takes findings; drops warnings that their question has switched off, and knows which were idle.
class Report {
public:
    Report(const Bank& bank, FindingList& findings);

    void add(Code code, const Site& site, std::string what, std::string help = {});
    bool was_used(std::size_t question, std::string_view code) const;

private:
    const Bank& bank_;
    FindingList& findings_;
    std::vector<std::vector<std::string_view>> used_;  // one list a question
};

using QuestionRule = void (*)(const AskedQuestion&, Report&);
using BankRule = void (*)(std::span<const AskedQuestion>, const JsonValue& root, const SourceText& reading, Report&);

}  // namespace estelik
