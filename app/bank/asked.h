// A question under check, with what many rules need of it worked out once.
#pragma once

#include "bank/aliases.h"
#include "bank/bank.h"
#include "bank/finding_list.h"
#include "bank/json_tree.h"

#include <cstddef>
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

// Views of a bank, its JSON and its text, which must outlive it.
struct AskedQuestion {
    AskedQuestion(const Bank& bank, std::size_t index, const JsonValue& node, const SourceText& source, const Aliases& aliases);

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
    std::vector<Phrase> option_words;  // one an option
};

}  // namespace estelik
