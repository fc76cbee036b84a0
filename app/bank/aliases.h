// Which texts name the same thing in a bank: the key and the accepted forms of every typed answer, and
// abbreviations by initials ("UN", "United Nations").
#pragma once

#include "bank/bank.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace estelik {

class Aliases {
public:
    explicit Aliases(const Bank& bank);

    bool same(std::string_view a, std::string_view b) const;

private:
    void add(const TextKey& key);

    std::unordered_map<std::string, std::vector<std::size_t>> groups_of_;  // normalised form -> groups
    std::size_t groups_ = 0;
};

bool are_initials(std::string_view short_form, std::string_view long_form);

}  // namespace estelik
