#include "question/key_forms.h"

#include "base/text.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace estelik {
namespace {

using Forms = std::vector<std::string>;

Forms with_key_first(std::string key, const Forms& others) {
    Forms forms = {std::move(key)};
    forms.insert(forms.end(), others.begin(), others.end());
    return forms;
}

std::string in_one_order(Forms parts) {
    std::ranges::sort(parts);
    return join(parts, "; ");
}

struct FormsOf {
    int gap;

    Forms operator()(const OneChoice& key) const { return {key.options[key.key]}; }
    Forms operator()(const ManyChoice& key) const {
        Forms right;
        for (const auto index : key.keys) right.push_back(key.options[index]);
        return {in_one_order(std::move(right))};
    }
    Forms operator()(const TrueFalse& key) const { return {key.key ? "True" : "False"}; }
    Forms operator()(const TextKey& key) const { return with_key_first(key.key, key.accept); }
    Forms operator()(const NumberKey& key) const {
        Forms forms = with_key_first(to_string(key), key.accept_units);
        if (key.tolerance_percent != 0) forms.push_back("± " + number_words(key.tolerance_percent) + " %");
        return forms;
    }
    Forms operator()(const DateKey& key) const { return {to_string(key)}; }
    Forms operator()(const Cloze& key) const { return std::visit(*this, key.gaps[static_cast<std::size_t>(gap) - 1]); }
    Forms operator()(const Ordering& key) const { return {join(key.items, "; ")}; }
    Forms operator()(const Matching& key) const {
        Forms pairs;
        for (const auto& [left, right] : key.pairs) pairs.push_back(left + " – " + right);
        return {in_one_order(std::move(pairs))};
    }
    Forms operator()(const Card& key) const { return {key.back}; }
};

}  // namespace

std::vector<std::string> key_forms(const Question& question, int gap) {
    assert((gap >= 1) == (question.gap_count() > 0) && gap <= question.gap_count());
    return std::visit(FormsOf{gap}, question.key);
}

}  // namespace estelik
