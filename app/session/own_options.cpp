#include "session/own_options.h"

#include "base/random.h"
#include "base/text.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace estelik {
namespace {

bool holds_figures(const std::string& text) { return text.find_first_of("0123456789") != std::string::npos; }

bool gave(const ItemProgress& known, const std::string& words) {
    const auto wanted = normalised(words);
    return std::any_of(known.wrong.begin(), known.wrong.end(), [&](const WrongAnswer& answer) {
        return answer.raw.size() == 1 && normalised(answer.raw.front()) == wanted;
    });
}

bool could_be_right(const Bank& bank, const Question& question, const std::string& words) {
    const Paragraph* paragraph = bank.reading.paragraph(question.evidence.paragraph);
    return (paragraph && contains_words(paragraph->text, words)) || contains_words(question.why, words) || contains_words(question.stem, words);
}

bool is_word_key(const Question& question, int gap) {
    if (const auto* cloze = std::get_if<Cloze>(&question.key)) return std::holds_alternative<TextKey>(cloze->gaps[static_cast<std::size_t>(gap) - 1]);
    return std::holds_alternative<OneChoice>(question.key) || std::holds_alternative<TextKey>(question.key);
}

bool is_option(const OneChoice& choice, const std::string& words) {
    return std::any_of(choice.options.begin(), choice.options.end(), [&](const std::string& option) { return normalised(option) == normalised(words); });
}

// The key of the first other item that was answered with this question's key.
std::optional<std::string> taken_for_it(const Bank& bank, const Question& asked, const OneChoice& choice, const Progress& progress) {
    const std::string& key = choice.options[choice.key];
    for (const auto& question : bank.questions) {
        if (question.id == asked.id) continue;
        for (const auto& item : items_of(bank.id, question)) {
            const auto* known = progress.find(item);
            if (!known || known->wrong.empty() || !is_word_key(question, item.gap) || !gave(*known, key)) continue;
            auto words = right_answer(question, item.gap);
            if (!holds_figures(words) && !is_option(choice, words) && !could_be_right(bank, asked, words)) return words;
        }
    }
    return std::nullopt;
}

// A distractor that nobody would miss.
std::optional<std::size_t> never_chosen(const OneChoice& choice, const ItemProgress* known, std::uint64_t seed) {
    for (const std::size_t index : permutation(choice.options.size(), seed))
        if (index != choice.key && !(known && gave(*known, choice.options[index]))) return index;
    return std::nullopt;
}

}  // namespace

std::shared_ptr<const Question> with_own_options(const Bank& bank, const ItemId& item, const Progress& progress, std::uint64_t seed) {
    const Question* question = bank.find(item.question);
    const auto* choice = question ? std::get_if<OneChoice>(&question->key) : nullptr;
    if (!choice || std::any_of(choice->options.begin(), choice->options.end(), holds_figures)) return nullptr;
    const auto words = taken_for_it(bank, *question, *choice, progress);
    const auto place = words ? never_chosen(*choice, progress.find(item), seed) : std::nullopt;
    if (!place) return nullptr;
    auto own = std::make_shared<Question>(*question);
    auto& changed = std::get<OneChoice>(own->key);
    changed.options[*place] = *words;
    if (*place < changed.feedback.size()) changed.feedback[*place].clear();
    return own;
}

}  // namespace estelik
