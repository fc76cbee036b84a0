#include "session/layout.h"

#include "base/hash.h"
#include "base/random.h"

#include <algorithm>
#include <numeric>

namespace estelik {
namespace {

std::vector<std::size_t> as_in_the_file(std::size_t count) {
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    return order;
}

bool all_hold_figures(const std::vector<std::string>& options) {
    return std::all_of(options.begin(), options.end(),
                       [](const std::string& option) { return option.find_first_of("0123456789") != std::string::npos; });
}

std::vector<std::size_t> wrong_order(std::size_t count, std::uint64_t seed) {
    auto order = permutation(count, seed);
    if (count > 1 && std::is_sorted(order.begin(), order.end())) std::rotate(order.begin(), order.begin() + 1, order.end());
    return order;
}

const std::vector<std::string>* options_of(const Question& question) {
    if (const auto* one = std::get_if<OneChoice>(&question.key)) return &one->options;
    if (const auto* many = std::get_if<ManyChoice>(&question.key)) return &many->options;
    return nullptr;
}

std::vector<std::size_t> shuffled(const Question& question, std::uint64_t seed) {
    if (const auto* options = options_of(question)) return permutation(options->size(), seed);
    if (const auto* ordering = std::get_if<Ordering>(&question.key)) return wrong_order(ordering->items.size(), seed);
    if (const auto* matching = std::get_if<Matching>(&question.key)) return permutation(matching->pairs.size(), seed);
    return {};
}

int times_given(std::span<const WrongAnswer> wrong, const std::string& option) {
    for (const auto& answer : wrong)
        if (answer.raw.size() == 1 && answer.raw.front() == option) return answer.times;
    return 0;
}

// As many as are shown, the key first.
std::vector<std::size_t> key_and_others(const OneChoice& choice, std::uint64_t seed, std::span<const WrongAnswer> wrong) {
    auto drawn = permutation(choice.options.size(), seed);
    const auto weight = [&](std::size_t index) { return index == choice.key ? INT32_MAX : times_given(wrong, choice.options[index]); };
    std::stable_sort(drawn.begin(), drawn.end(), [&](std::size_t a, std::size_t b) { return weight(a) > weight(b); });
    drawn.resize(options_shown);
    return drawn;
}

}  // namespace

std::vector<std::size_t> shown_order(const Question& question, std::uint64_t seed, std::span<const WrongAnswer> wrong) {
    const auto* options = options_of(question);
    auto order = options && all_hold_figures(*options) ? as_in_the_file(options->size()) : shuffled(question, seed);
    const auto* choice = std::get_if<OneChoice>(&question.key);
    if (!choice || order.size() <= options_shown) return order;
    const auto kept = key_and_others(*choice, seed, wrong);
    std::erase_if(order, [&](std::size_t index) { return std::find(kept.begin(), kept.end(), index) == kept.end(); });
    return order;
}

std::vector<std::size_t> order_on_paper(const Question& question, int gap, std::uint64_t seed) {
    return shuffled(question, fnv1a(question.id, seed + static_cast<std::uint64_t>(gap)));
}

}  // namespace estelik
