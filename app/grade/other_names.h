// The other names that a form of a key has by the name table, and its initials: "Na and Cl" for "sodium and chlorine",
// "USSR" for "Soviet Union", "NPT" for "Non-Proliferation Treaty", "the Russians" for "Russia".
#pragma once

#include "grade/echo.h"
#include "grade/wording.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace estelik {

class OtherNames {
public:
    // spelled_out: another form of the key has the words that letters stand for, so that others are wrong.
    explicit OtherNames(const Wording& form, bool spelled_out = false);

    bool empty() const { return names_.empty() && letters_.empty(); }
    // The answer with the form's own words in the place of other names; nothing when it has none of them.
    // A name that the question itself says is no answer to it.
    std::optional<Wording> in_words_of_form(const Wording& given, const Echo& echo) const;

private:
    struct OtherName {
        std::vector<std::string> words;    // folded
        std::string code;                  // as it must be written; empty: in any case
        bool plural = false;               // of a people: only in the plural or with an article
        std::size_t from = 0, count = 0;   // the words of the form that it stands for
    };

    void add_initials(bool spelled_out);
    bool begins_at(const OtherName& name, const std::vector<Word>& words, std::size_t at) const;
    bool spells_letters(const std::vector<Word>& words) const;

    std::vector<Word> form_;
    std::vector<OtherName> names_;
    std::uint32_t starts_ = 0;  // the first letters of all names, one bit each: most words of answers have another
    std::string letters_;  // of a form that is itself letters, "hiv"; else empty
};

}  // namespace estelik
