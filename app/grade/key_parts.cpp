#include "grade/key_parts.h"

#include "grade/form_judge.h"
#include "grade/outcome.h"
#include "grade/reasons.h"

#include <algorithm>

namespace estelik {
namespace {

constexpr std::size_t most_parts = 4, most_words_of_part = 3;

// Cut at "and" and, where it is a list, at commas; each cut ends a part.
std::vector<std::vector<Word>> cut(const std::vector<Word>& words) {
    std::vector<std::vector<Word>> parts(1);
    for (const auto& word : words) {
        const bool parting = joins(word) || word.after_comma;
        if (parting && !parts.back().empty()) parts.emplace_back();
        if (!joins(word)) parts.back().push_back(word);
    }
    if (parts.back().empty()) parts.pop_back();
    return parts;
}

std::string text_of(const std::vector<Word>& words) {
    std::string text;
    for (const auto& word : words) text += (text.empty() ? "" : " ") + word.shown;
    return text;
}

}  // namespace

KeyParts::KeyParts(const AcceptedForm& form, const Echo& echo, const GapWords& around, const JudgeRules& rules)
    : echo_(echo), around_(around), rules_(rules) {
    const auto& words = form.wording.words();
    if (std::none_of(words.begin(), words.end(), joins)) return;
    const auto parts = cut(words);
    if (parts.size() < 2 || parts.size() > most_parts) return;
    // Two names of two words each are those of persons.
    const bool persons = std::all_of(parts.begin(), parts.end(), [](const auto& part) {
        return part.size() > 1 && part.size() <= 3 && part.front().capital && part.back().capital && part[1].plain != "of";
    });
    for (const auto& part : parts) {
        Part made;
        auto& forms = made.forms;
        forms.emplace_back(text_of(part));
        if (forms[0].content_words > most_words_of_part) {
            parts_.clear();
            return;
        }
        if (persons && forms[0].is_name) forms.emplace_back(part.back().shown);
        if (part.size() > 2 && part[1].plain == "of" && part[0].capital) forms.emplace_back(part[0].shown);  // "the House"
        for (const auto& one : forms) made.names.emplace_back(one.wording);
        parts_.push_back(std::move(made));
    }
}

std::size_t KeyParts::find(const Wording& named, const std::vector<bool>& found, bool& slipped) const {
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        if (found[i]) continue;
        const auto& forms = parts_[i].forms;
        for (std::size_t k = 0; k < forms.size(); ++k) {
            const auto renamed = parts_[i].names[k].in_words_of_form(named, echo_);
            const Wording& given = renamed ? *renamed : named;
            const auto verdict = FormJudge(forms, echo_, around_, rules_, given).judge(forms[k], compare(given,
                forms[k].wording));
            if (!verdict.passed()) continue;
            slipped = slipped || verdict.outcome == Outcome::nearly;
            return i;
        }
    }
    return parts_.size();
}

std::optional<Verdict> KeyParts::judge(const Wording& given, const std::string& key) const {
    const auto named = cut(given.words());
    if (parts_.empty() || named.size() > parts_.size()) return std::nullopt;
    std::vector<bool> found(parts_.size());
    bool slipped = false, news = false;
    for (const auto& words : named) {
        const std::size_t place = find(Wording(words), found, slipped);
        if (place == parts_.size()) return std::nullopt;
        found[place] = true;
        news = news || std::any_of(words.begin(), words.end(), [&](const Word& word) { return !echo_.in_stem(word.level); });
    }
    if (!news) return std::nullopt;  // only what the question says
    if (named.size() == parts_.size()) return slipped ? nearly(slip_score, reasons::parts_with_slips(key))
        : right(reasons::accepted_form(key));
    const auto asked = static_cast<double>(parts_.size());
    return nearly(static_cast<double>(named.size()) / asked * slip_score, reasons::part_only(named.size(), parts_.size(),
        key));
}

}  // namespace estelik
