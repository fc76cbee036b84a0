#include "grade/accepted_form.h"

#include "base/text.h"
#include "grade/word_lists.h"

#include <algorithm>

namespace estelik {

AcceptedForm::AcceptedForm(const std::string& form) : text(form), wording(form) {
    const auto& words = wording.words();
    for (const auto& word : words) {
        letters += length(word.plain);
        if (!word.small) ++content_words;
    }
    is_name = words.size() <= 4 && std::all_of(words.begin(), words.end(), [](const Word& word) { return word.capital || is_particle(word.plain); });
}

std::vector<AcceptedForm> forms_of(const TextKey& key) {
    std::vector<AcceptedForm> forms;
    forms.reserve(key.accept.size() + 1);
    forms.emplace_back(key.key);
    for (const auto& form : key.accept) forms.emplace_back(form);
    return forms;
}

}  // namespace estelik
