#include "grade/gap_words.h"

#include <algorithm>
#include <string>

namespace estelik {
namespace {

bool agrees(const Word& given, const Word& said) {
    const bool initial = given.plain.size() == 1 && given.capital && said.capital;
    return given.level == said.level || (initial && given.plain[0] == said.plain[0]);
}

}  // namespace

GapWords::GapWords(std::string_view stem, int gap) {
    const std::string mark = "{{" + std::to_string(gap) + "}}";
    const auto at = stem.find(mark);
    if (at == std::string_view::npos) return;
    std::string_view left = stem.substr(0, at), right = stem.substr(at + mark.size());
    // Other gaps and ends of sentences part.
    if (const auto end = left.rfind("}}"); end != std::string_view::npos) left.remove_prefix(end + 2);
    right = right.substr(0, right.find("{{"));
    right = right.substr(0, right.find_first_of(".?!;:"));
    before = Wording(left).words();
    behind = Wording(right).words();
}

bool GapWords::stand_before(const std::vector<Word>& words, std::size_t from, std::size_t to) const {
    const std::size_t count = to - from;
    if (count == 0 || count > before.size()) return false;
    return std::equal(words.begin() + static_cast<std::ptrdiff_t>(from), words.begin() + static_cast<std::ptrdiff_t>(to),
                      before.end() - static_cast<std::ptrdiff_t>(count), agrees);
}

bool GapWords::stand_behind(const std::vector<Word>& words, std::size_t from, std::size_t to) const {
    const std::size_t count = to - from;
    if (count == 0 || count > behind.size()) return false;
    return std::equal(words.begin() + static_cast<std::ptrdiff_t>(from), words.begin() + static_cast<std::ptrdiff_t>(to),
                      behind.begin(), agrees);
}

}  // namespace estelik
