// A learner at the terminal who knows the course by heart: reads the question that was printed last and
// types the right answer to it, or a wrong one. The order of questions and options does not matter.
#pragma once

#include "article/markdown.h"
#include "bank/bank.h"
#include "base/text.h"

#include <algorithm>
#include <map>
#include <string>

namespace estelik::test {

class Learner {
public:
    explicit Learner(BankPtr bank) : bank_(std::move(bank)) {}

    std::string right(const std::string& printed) const { return answer(printed, true); }
    std::string wrong(const std::string& printed) const { return answer(printed, false); }

    // The question that stands last in what was printed; nullptr: there is none.
    const Question* question(const std::string& printed, int* gap = nullptr) const {
        const auto shown = last_question(printed);
        for (const auto& question : bank_->questions) {
            for (const auto& item : items_of(bank_->id, question)) {
                const auto stem = plain_text(item.gap ? stem_with_gap(question, item.gap) : question.stem);
                if (shown.find("\n" + stem + "\n") == std::string::npos) continue;
                if (gap) *gap = item.gap;
                return &question;
            }
        }
        return nullptr;
    }

private:
    using Labels = std::map<std::string, std::string>;  // text of an option -> "3" or "c"

    static std::string last_question(const std::string& printed) {
        const auto at = printed.rfind("\nQuestion ");
        return at == std::string::npos ? "" : printed.substr(at);
    }

    static Labels labels(const std::string& shown) {
        Labels labels;
        for (const auto& line : split(shown, '\n')) {
            const auto dot = line.find(". ");
            if (line.starts_with("  ") && dot != std::string::npos) labels[line.substr(dot + 2)] = line.substr(2, dot - 2);
        }
        return labels;
    }

    std::string answer(const std::string& printed, bool right) const {
        int gap = 0;
        const auto* question = this->question(printed, &gap);
        if (!question) return "";
        const auto label = labels(last_question(printed));
        const auto at = [&](const std::string& text) { return label.at(plain_text(text)); };
        std::vector<std::string> words;
        if (const auto* one = std::get_if<OneChoice>(&question->key)) {
            words = {at(one->options[(one->key + (right ? 0 : 1)) % one->options.size()])};
        } else if (const auto* many = std::get_if<ManyChoice>(&question->key)) {
            for (std::size_t i = 0; i < many->options.size(); ++i) {
                if ((std::find(many->keys.begin(), many->keys.end(), i) != many->keys.end()) == right) words.push_back(at(many->options[i]));
            }
        } else if (const auto* said = std::get_if<TrueFalse>(&question->key)) {
            words = {said->key == right ? "t" : "f"};
        } else if (const auto* ordering = std::get_if<Ordering>(&question->key)) {
            for (const auto& item : ordering->items) words.push_back(at(item));
            if (!right) std::reverse(words.begin(), words.end());
        } else if (const auto* matching = std::get_if<Matching>(&question->key)) {
            const auto& pairs = matching->pairs;
            for (std::size_t i = 0; i < pairs.size(); ++i) {
                words.push_back(at(pairs[i].first) + at(pairs[(i + (right ? 0 : 1)) % pairs.size()].second));
            }
        } else if (!std::holds_alternative<Card>(question->key)) {
            words = {right ? right_answer(*question, gap) : "nothing of the kind"};
        }
        return join(words, " ");
    }

    BankPtr bank_;
};

}  // namespace estelik::test
