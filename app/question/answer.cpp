#include "question/answer.h"

#include "base/text.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace estelik {
namespace {

const std::vector<std::string>* options_of(const Question& question) {
    if (const auto* one = std::get_if<OneChoice>(&question.key)) return &one->options;
    if (const auto* many = std::get_if<ManyChoice>(&question.key)) return &many->options;
    return nullptr;
}

std::vector<std::string> rights_of(const Matching& matching) {
    std::vector<std::string> rights;
    for (const auto& pair : matching.pairs) rights.push_back(pair.second);
    return rights;
}

bool are_distinct_below(const std::vector<std::size_t>& indices, std::size_t bound) {
    auto sorted = indices;
    std::sort(sorted.begin(), sorted.end());
    return std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end() &&
           (sorted.empty() || sorted.back() < bound);
}

Result<std::vector<std::size_t>> indices_of(const RawAnswer& raw, const std::vector<std::string>& texts) {
    std::vector<std::size_t> indices;
    for (const auto& text : raw) {
        const auto at = std::find(texts.begin(), texts.end(), text);
        if (at == texts.end()) return Error{"the question has no \"" + text + "\" any more"};
        indices.push_back(static_cast<std::size_t>(at - texts.begin()));
    }
    return indices;
}

std::vector<std::size_t> numbers_below(std::size_t bound) {
    std::vector<std::size_t> numbers(bound);
    std::iota(numbers.begin(), numbers.end(), std::size_t{0});
    return numbers;
}

Result<Answer> parse_choice(const Question& question, const RawAnswer& raw) {
    auto indices = indices_of(raw, *options_of(question));
    if (!indices) return indices.error();
    return Answer{Chosen{std::move(*indices)}};
}

Result<Answer> parse_match(const Matching& matching, const RawAnswer& raw) {
    if (raw.size() != matching.pairs.size()) return Error{"the question has another number of pairs now"};
    const auto rights = rights_of(matching);
    Matched matched;
    for (const auto& text : raw) {
        const auto at = std::find(rights.begin(), rights.end(), text);
        if (at == rights.end() && !text.empty()) return Error{"the question has no \"" + text + "\" any more"};
        matched.rights.push_back(at == rights.end() ? unmatched : static_cast<std::size_t>(at - rights.begin()));
    }
    return Answer{matched};
}

Result<Answer> parse_order(const Ordering& ordering, const RawAnswer& raw) {
    auto indices = indices_of(raw, ordering.items);
    if (!indices) return indices.error();
    if (indices->size() != ordering.items.size()) return Error{"the question has another number of items now"};
    return Answer{Ordered{std::move(*indices)}};
}

}  // namespace

RawAnswer raw(const Question& question, const Answer& answer) {
    assert(fits(question, answer));
    RawAnswer texts;
    if (const auto* chosen = std::get_if<Chosen>(&answer)) {
        for (auto index : chosen->options) texts.push_back((*options_of(question))[index]);
    } else if (const auto* said = std::get_if<Said>(&answer)) {
        texts.push_back(said->value ? "true" : "false");
    } else if (const auto* typed = std::get_if<Typed>(&answer)) {
        texts.push_back(typed->text);
    } else if (const auto* ordered = std::get_if<Ordered>(&answer)) {
        for (auto index : ordered->items) texts.push_back(std::get<Ordering>(question.key).items[index]);
    } else if (const auto* matched = std::get_if<Matched>(&answer)) {
        const auto rights = rights_of(std::get<Matching>(question.key));
        for (auto index : matched->rights) texts.push_back(index == unmatched ? "" : rights[index]);
    }
    return texts;
}

Result<Answer> parse_raw(const Question& question, const RawAnswer& raw) {
    switch (question.kind()) {
    case Kind::choice:
    case Kind::choices: return parse_choice(question, raw);
    case Kind::order: return parse_order(std::get<Ordering>(question.key), raw);
    case Kind::match: return parse_match(std::get<Matching>(question.key), raw);
    case Kind::card: return Answer{Revealed{}};
    case Kind::true_false:
        if (raw != RawAnswer{"true"} && raw != RawAnswer{"false"}) return Error{"the answer is neither true nor false"};
        return Answer{Said{raw[0] == "true"}};
    case Kind::text:
    case Kind::number:
    case Kind::date:
    case Kind::cloze: break;
    }
    if (raw.size() != 1) return Error{"the answer is not one typed text"};
    return Answer{Typed{raw[0]}};
}

bool fits(const Question& question, const Answer& answer) {
    switch (question.kind()) {
    case Kind::choice:
    case Kind::choices: {
        const auto* chosen = std::get_if<Chosen>(&answer);
        return chosen && are_distinct_below(chosen->options, options_of(question)->size()) &&
               (question.kind() == Kind::choices || chosen->options.size() <= 1);
    }
    case Kind::true_false: return std::holds_alternative<Said>(answer);
    case Kind::text:
    case Kind::number:
    case Kind::date:
    case Kind::cloze: return std::holds_alternative<Typed>(answer);
    case Kind::order: {
        const auto* ordered = std::get_if<Ordered>(&answer);
        const auto size = std::get<Ordering>(question.key).items.size();
        return ordered && ordered->items.size() == size && are_distinct_below(ordered->items, size);
    }
    case Kind::match: {
        const auto* matched = std::get_if<Matched>(&answer);
        const auto size = std::get<Matching>(question.key).pairs.size();
        if (!matched || matched->rights.size() != size) return false;
        auto used = matched->rights;
        std::erase(used, unmatched);
        return are_distinct_below(used, size);
    }
    case Kind::card: return std::holds_alternative<Revealed>(answer);
    }
    return false;
}

Answer key_answer(const Question& question, int gap) {
    switch (question.kind()) {
    case Kind::choice: return Chosen{{std::get<OneChoice>(question.key).key}};
    case Kind::choices: return Chosen{std::get<ManyChoice>(question.key).keys};
    case Kind::true_false: return Said{std::get<TrueFalse>(question.key).key};
    case Kind::order: return Ordered{numbers_below(std::get<Ordering>(question.key).items.size())};
    case Kind::match: return Matched{numbers_below(std::get<Matching>(question.key).pairs.size())};
    case Kind::card: return Revealed{};
    case Kind::text:
    case Kind::number:
    case Kind::date:
    case Kind::cloze: break;
    }
    return Typed{right_answer(question, gap)};
}

std::string answer_words(const Question& question, const Answer& answer) {
    if (const auto* said = std::get_if<Said>(&answer)) return said->value ? "True" : "False";
    return join(raw(question, answer), "; ");
}

}  // namespace estelik
