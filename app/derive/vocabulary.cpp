#include "derive/vocabulary.h"

#include "base/hash.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>

namespace estelik {

std::string_view vocabulary_files();  // made by the build of assets/derive/*.txt

namespace {

constexpr std::array<std::string_view, word_class_count> class_names = {
    "month",      "weekday",   "season",      "era",          "before_year", "part_of_time",  "period",      "past_word",
    "number",     "scale",     "plural_scale", "ordinal",     "fraction",    "hedge",         "currency_word", "unit",
    "unit_prefix", "unit_suffix", "per",      "title",        "style",       "role",          "particle",    "suffix",
    "first_name", "country",   "place",       "place_noun",   "demonym",     "direction",     "name_start",  "body",
    "event",      "instrument", "determiner", "pronoun",      "preposition", "conjunction",   "adverb",      "auxiliary",
    "be",         "past",      "present",     "common"};
static_assert(class_names.back() == "common");

constexpr std::size_t table_size = 1 << 15;  // about four times the words, so that few collide

std::size_t hash_of(std::string_view word) {
    std::uint32_t hash = 2166136261u;
    for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
    return (hash ^ (hash >> 15)) & (table_size - 1);
}

// The next word, parted by blanks; an empty one at the end of the line.
std::string_view next_word(std::string_view& line) {
    line.remove_prefix(std::min(line.find_first_not_of(" \t\r"), line.size()));
    const auto word = line.substr(0, line.find_first_of(" \t\r"));
    line.remove_prefix(word.size());
    return word;
}

}  // namespace

WordEntry& Vocabulary::slot(std::string_view word) {
    auto at = hash_of(word);
    while (!table_[at].word.empty() && table_[at].word != word) at = (at + 1) & (table_size - 1);
    return table_[at];
}

const WordEntry& Vocabulary::find(std::string_view lower) const {
    auto at = hash_of(lower);
    while (!table_[at].word.empty() && table_[at].word != lower) at = (at + 1) & (table_size - 1);
    return table_[at];
}

Result<Vocabulary> Vocabulary::parse(std::string text) {
    Vocabulary made;
    made.table_.resize(table_size);
    made.text_ = std::move(text);
    WordClasses current = 0;
    std::size_t words = 0;
    int number = 0;
    for (std::string_view rest = made.text_; !rest.empty();) {
        auto line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        ++number;
        if (line.starts_with('#')) continue;
        if (line.starts_with('[')) {
            const auto name = trim(line).substr(1, trim(line).size() - 2);
            const auto found = std::find(class_names.begin(), class_names.end(), name);
            if (found == class_names.end())
                return Error{"there is no class of words \"" + std::string(name) + "\"", {"", number, 0}};
            current = WordClasses{1} << static_cast<unsigned>(found - class_names.begin());
            continue;
        }
        for (auto word = next_word(line); !word.empty(); word = next_word(line)) {
            if (current == 0) return Error{"a word stands before any class", {"", number, 0}};
            if (++words > table_size / 2) return Error{"there are too many words", {"", number, 0}};
            const auto sign = word.find('=');
            auto& entry = made.slot(word.substr(0, sign));
            entry.word = word.substr(0, sign);
            entry.classes |= current;
            if (sign == std::string_view::npos) continue;
            const auto value = word.substr(sign + 1);
            const auto read = std::from_chars(value.data(), value.data() + value.size(), entry.value);
            if (read.ptr != value.data() + value.size()) entry.base = value;
        }
    }
    return made;
}

Vocabulary Vocabulary::built_in() {
    auto made = parse(std::string(vocabulary_files()));
    assert(made.ok());
    return std::move(*made);
}

}  // namespace estelik
