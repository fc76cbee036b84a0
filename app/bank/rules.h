// The rules of what questions say. Each rule is a small function that reports what breaks it; the
// tables of rules_*.cpp list them, one table a concern.
#pragma once

#include "bank/aliases.h"
#include "bank/bank.h"
#include "bank/finding_list.h"
#include "bank/json_tree.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace estelik {

// Text made ready to be searched for whole words: "The 1,600 km" -> " the 1 600 km ".
class Phrase {
public:
    Phrase() = default;
    explicit Phrase(std::string_view text);

    const std::string& padded() const { return padded_; }
    bool empty() const { return padded_.size() < 2; }
    bool contains(const Phrase& part) const {
        return !part.empty() && padded_.find(part.padded_) != std::string::npos;
    }
    bool operator==(const Phrase&) const = default;

private:
    std::string padded_;
};

// A question under check, with what many rules need of it worked out once.
struct Asked {
    Asked(const Bank& bank, std::size_t index, const JsonValue& node, const SourceText& source, const Aliases& aliases);

    Site at(std::string_view field) const;                     // the question itself when it has no such field
    Site at(std::string_view field, std::size_t entry) const;
    template <class Key>
    const Key* key() const { return std::get_if<Key>(&question.key); }
    const std::vector<std::string>* options() const;           // of choice and choices, else nullptr
    bool is_key(std::size_t option) const;

    const Bank& bank;
    const Question& question;
    const JsonValue& node;
    const SourceText& source;
    const Aliases& aliases;
    std::string stem;                  // plain text; gaps as {{1}}
    Phrase stem_words;
    Phrase quote_words;
    std::vector<Phrase> option_words;  // one an option
};

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

using QuestionRule = void (*)(const Asked&, Report&);
using BankRule = void (*)(std::span<const Asked>, const JsonValue& root, const SourceText& reading, Report&);

std::span<const QuestionRule> stem_rules();
std::span<const QuestionRule> key_rules();
std::span<const QuestionRule> option_rules();
std::span<const QuestionRule> evidence_rules();
std::span<const QuestionRule> list_rules();
std::span<const BankRule> bank_rules();

// Checks all that is sound; rules of the whole bank only when every question was (`whole`).
void check_rules(const Bank& bank, const std::vector<const JsonValue*>& nodes, const JsonValue& root, const SourceText& source,
                 const SourceText& reading, bool whole, FindingList& findings);

}  // namespace estelik
