#include "bank/asked.h"

#include "article/markdown.h"
#include "base/text.h"

#include <algorithm>

namespace estelik {

Phrase::Phrase(std::string_view text) : padded_(normalised(text)) {
    if (!padded_.empty()) padded_ = " " + padded_ + " ";
}

AskedQuestion::AskedQuestion(const Bank& bank_, std::size_t index, const JsonValue& node_, const SourceText& source_,
             const Aliases& aliases_)
    : bank(bank_),
      question(bank_.questions[index]),
      node(node_),
      source(source_),
      aliases(aliases_),
      stem(plain_text(question.stem)),
      stem_words(stem) {
    if (options())
        for (const auto& option : *options()) option_words.emplace_back(option);
}

Site AskedQuestion::at(std::string_view field) const {
    const JsonValue* value = node.find(field);
    return {&source, value ? value->offset : node.offset, question.id};
}

Site AskedQuestion::at(std::string_view field, std::size_t entry) const {
    const JsonValue* list = node.find(field);
    if (!list || entry >= list->items.size()) return at(field);
    return {&source, list->items[entry].offset, question.id};
}

const std::vector<std::string>* AskedQuestion::options() const {
    if (const auto* one = key<OneChoice>()) return &one->options;
    if (const auto* many = key<ManyChoice>()) return &many->options;
    return nullptr;
}

bool AskedQuestion::is_key(std::size_t option) const {
    if (const auto* one = key<OneChoice>()) return one->key == option;
    const auto* many = key<ManyChoice>();
    return many && std::find(many->keys.begin(), many->keys.end(), option) != many->keys.end();
}

}  // namespace estelik
