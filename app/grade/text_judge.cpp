#include "grade/text_judge.h"

#include "base/text.h"
#include "grade/align.h"
#include "grade/comparison.h"
#include "grade/outcome.h"
#include "grade/reasons.h"
#include "grade/word_lists.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <utility>

namespace estelik {
namespace {

// Letters of all words, and how many slips a whole answer of that length may have.
std::size_t letters_of(const std::vector<Word>& words) {
    std::size_t letters = 0;
    for (const auto& word : words) letters += length(word.plain);
    return letters;
}
int slips_allowed(const Wording& form) { return std::max(2, 1 + static_cast<int>(letters_of(form.words()) / 10)); }

std::vector<std::string> shown(const std::vector<Word>& words) {
    std::vector<std::string> texts;
    for (const auto& word : words) texts.push_back(word.shown);
    return texts;
}

const Word* find_negation(const std::vector<Word>& words) {
    const auto at = std::find_if(words.begin(), words.end(), [](const Word& word) { return is_negation(word.plain); });
    return at == words.end() ? nullptr : &*at;
}

bool all_small(const std::vector<Word>& words) {
    return std::all_of(words.begin(), words.end(), [](const Word& word) { return is_small_word(word.plain); });
}

std::size_t content_words(const Wording& form) {
    return static_cast<std::size_t>(std::count_if(form.words().begin(), form.words().end(),
                                                  [](const Word& word) { return !is_small_word(word.plain); }));
}

// The judgement of one answer against one form, words compared.
class TextJudge {
public:
    TextJudge(const Question& question, const TextKey& key, const Wording& given, const JudgeRules& rules)
        : question_(question), key_(key), given_(given), rules_(rules) {}

    Verdict judge(const std::string& form_text, const Wording& form, const Comparison& comparison) const {
        if (comparison.too_long) return wrong(reasons::right_answer(key_.key));
        if (auto refusal = refuse(form_text, form, comparison)) return *refusal;
        if (!comparison.missing.empty() && !all_small(comparison.missing)) return without_minor_word(form, comparison);
        if (comparison.slip_total() > 0) return with_slips(form, comparison);
        if (comparison.missing.empty()) return right(reasons::right());
        return nearly(slip_score, small_word_reason(comparison));
    }

private:
    std::optional<Verdict> refuse(const std::string& form_text, const Wording& form, const Comparison& comparison) const {
        for (const auto* words : {&comparison.extra, &comparison.missing})
            if (const Word* word = find_negation(*words); word && !is_far(comparison))
                return wrong(reasons::negation(word->shown, form_text));
        if (auto digits = differing_digits(comparison)) return digits;
        const auto alien = alien_words(form, comparison);
        const bool lacks = !all_small(comparison.missing);
        if (!alien.empty() && lacks) return wrong(reasons::right_answer(key_.key));
        if (!alien.empty()) return wrong(reasons::extra_words(shown(alien), form_text));
        if (lacks && !is_minor_loss(form, comparison)) {
            if (comparison.pairings.empty()) return wrong(reasons::right_answer(key_.key));
            return wrong(reasons::missing_words(shown(comparison.missing)));
        }
        if (comparison.pairings.empty()) return wrong(reasons::right_answer(key_.key));
        return std::nullopt;
    }

    static bool is_far(const Comparison& comparison) { return comparison.pairings.empty(); }

    static std::optional<Verdict> differing_digits(const Comparison& comparison) {
        if (comparison.missing.size() != 1 || comparison.extra.size() != 1 || comparison.pairings.empty()) return {};
        const Word &given = comparison.extra[0], &expected = comparison.missing[0];
        if (!given.has_digit() || !expected.has_digit()) return {};
        return wrong(reasons::digits(given.shown, expected.shown));
    }

    // Words of the answer that say something the form does not.
    std::vector<Word> alien_words(const Wording& form, const Comparison& comparison) const {
        std::vector<Word> alien;
        for (const auto& word : comparison.extra)
            if (!says_nothing(word, form, comparison) && !echoes_stem(word)) alien.push_back(word);
        return alien;
    }

    bool says_nothing(const Word& word, const Wording& form, const Comparison& comparison) const {
        if (word.plain == "and") return given_.words().back().plain != "and" && given_.words().front().plain != "and";
        // "from" in the place of "to" turns the sense round; alone at the front it does not.
        if (is_filler(word.plain)) return is_small_word(word.plain) || comparison.missing.empty();
        return is_name(form) && has_title() && (is_title(word.plain) || is_of_named_country(word)) && leads(word);
    }

    bool has_title() const {
        return std::any_of(given_.words().begin(), given_.words().end(), [](const Word& word) { return is_title(word.plain); });
    }

    // The word stands among the titles that the answer begins with.
    bool leads(const Word& word) const {
        for (const auto& first : given_.words()) {
            if (!is_title(first.plain) && !is_filler(first.plain) && !is_of_named_country(first)) return false;
            if (first.plain == word.plain) return true;
        }
        return false;
    }

    // "Chinese President Hu Jintao" where the question names China: four letters tell the country.
    bool is_of_named_country(const Word& word) const {
        if (!word.capital || word.plain.size() < 5) return false;
        const Wording stem(question_.stem);
        return std::any_of(stem.words().begin(), stem.words().end(), [&](const Word& said) {
            return said.capital && said.plain.substr(0, 4) == word.plain.substr(0, 4);
        });
    }

    static bool is_name(const Wording& form) {
        const auto& words = form.words();
        return words.size() <= 4 && std::all_of(words.begin(), words.end(), [](const Word& word) { return word.capital; });
    }

    // A common noun that the question itself used says nothing new: "committee" after "Which committee ...".
    bool echoes_stem(const Word& word) const {
        if (word.capital || word.has_digit() || is_small_word(word.plain) || is_negation(word.plain) || word.plain == "or")
            return false;
        const Wording stem(question_.stem);
        return std::any_of(stem.words().begin(), stem.words().end(),
                           [&](const Word& said) { return said.level == word.level && !said.capital; });
    }

    static bool is_minor_loss(const Wording& form, const Comparison& comparison) {
        std::vector<Word> lost;
        for (const auto& word : comparison.missing)
            if (!is_small_word(word.plain)) lost.push_back(word);
        const auto whole = content_words(form);
        if (lost.size() != 1 || lost[0].has_digit() || is_negation(lost[0].plain)) return false;
        return (whole >= 4 && is_minor_word(lost[0].plain)) || (whole >= 5 && !lost[0].capital) || whole >= 6;
    }

    Verdict without_minor_word(const Wording& form, const Comparison& comparison) const {
        if (comparison.slip_total() > 0) return wrong(reasons::missing_words(shown(comparison.missing)));
        const auto whole = static_cast<double>(content_words(form));
        return nearly((whole - 1) / whole * slip_score, reasons::missing_words(shown(comparison.missing)));
    }

    Verdict with_slips(const Wording& form, const Comparison& comparison) const {
        std::vector<Slip> slips;
        for (const auto& [given, expected, count] : comparison.pairings) {
            if (count == 0) continue;
            if (is_another_word(given.plain, expected.plain) || is_said_in_question(given))
                return wrong(reasons::another_word(given.shown, expected.shown));
            const auto found = slips_between(given, expected);
            slips.insert(slips.end(), found.begin(), found.end());
        }
        if (const auto* other = nearer_key(form)) return wrong(reasons::another_key(*other, key_.key));
        if (!rules_.forgive_spelling || comparison.slip_total() > slips_allowed(form))
            return wrong(reasons::slips_not_forgiven(slips));
        return nearly(slip_score, reasons::slips(slips));
    }

    // A word that the question or its passage uses is a word of its own, not a slip for another.
    bool is_said_in_question(const Word& given) const {
        for (const auto* text : {&question_.stem, &question_.evidence.quote}) {
            const Wording said(*text);
            if (std::any_of(said.words().begin(), said.words().end(),
                            [&](const Word& word) { return word.level == given.level; }))
                return true;
        }
        return false;
    }

    // Another key that the answer spells at least as well as this form.
    const std::string* nearer_key(const Wording& form) const {
        const auto run = code_points(given_.run());
        const std::size_t here = edit_distance(run, code_points(form.run()));
        for (const auto& other : rules_.other_keys) {
            if (other.size() > given_.run().size() * 2 + 16) continue;
            const Wording wording(other);
            if (is_own_form(wording.run())) continue;
            const auto there = code_points(wording.run());
            const std::size_t apart = run.size() > there.size() ? run.size() - there.size() : there.size() - run.size();
            if (apart <= here && edit_distance(run, there) <= here) return &other;
        }
        return nullptr;
    }

    bool is_own_form(const std::string& run) const {
        if (Wording(key_.key).run() == run) return true;
        return std::any_of(key_.accept.begin(), key_.accept.end(),
                           [&](const std::string& form) { return Wording(form).run() == run; });
    }

    static std::string small_word_reason(const Comparison& comparison) {
        const auto small = std::find_if(comparison.extra.begin(), comparison.extra.end(),
                                        [](const Word& word) { return is_small_word(word.plain); });
        return reasons::small_word(small == comparison.extra.end() ? "" : small->shown, comparison.missing[0].shown);
    }

    const Question& question_;
    const TextKey& key_;
    const Wording& given_;
    const JudgeRules& rules_;
};

// At most half of the letters can stay where they are, whatever their order: no use in laying them side by side.
bool shares_half(std::string_view given, std::string_view form) {
    std::array<int, 32> letters{};
    for (const char c : given) ++letters[static_cast<unsigned char>(c) & 31U];
    for (const char c : form) --letters[static_cast<unsigned char>(c) & 31U];
    std::size_t apart = 0;
    for (const int count : letters) apart += static_cast<std::size_t>(std::abs(count));
    return apart <= std::max(given.size(), form.size());
}

// Columns for the screen: of a near answer always, of a wrong one when half of it stands.
void lay_beside(Verdict& verdict, std::string_view typed, const std::string& form) {
    if (verdict.outcome == Outcome::right || collapse_spaces(typed) == form) return;
    if (verdict.outcome == Outcome::wrong && !shares_half(typed, form)) return;
    auto cells = align(collapse_spaces(typed), form);
    if (verdict.outcome == Outcome::wrong && 2 * differing(cells) > cells.size()) return;
    verdict.diff = std::move(cells);
}

void name_forms(Verdict& verdict, const TextKey& key, const std::string& matched) {
    verdict.matched = matched;
    if (key.key != matched) verdict.also_accepted.push_back(key.key);
    for (const auto& form : key.accept)
        if (form != matched && form != key.key) verdict.also_accepted.push_back(form);
}

struct Form {
    const std::string* text;
    Wording wording;
};

// From the nearest form on until one lets the answer pass; what is far from all is judged by the nearest.
Verdict judge_nearest(const TextJudge& text_judge, const Wording& given, const std::vector<Form>& forms, const std::string*& matched) {
    constexpr int far = 60;
    std::vector<std::pair<int, std::size_t>> ranking;
    for (std::size_t i = 0; i < forms.size(); ++i) ranking.emplace_back(distance(given, forms[i].wording), i);
    std::sort(ranking.begin(), ranking.end());
    Verdict nearest;
    for (const auto& [cost, index] : ranking) {
        const Form& form = forms[index];
        const bool first = index == ranking.front().second;
        if (!first && cost > far) break;
        Verdict here = text_judge.judge(*form.text, form.wording, compare(given, form.wording));
        if (!first && !here.passed()) continue;
        matched = form.text;
        nearest = std::move(here);
        if (nearest.passed()) break;
    }
    return nearest;
}

Verdict judge_words(const Question& question, const TextKey& key, const Wording& given, const JudgeRules& rules,
                    const std::string*& matched) {
    std::vector<Form> forms;
    forms.reserve(key.accept.size() + 1);
    for (std::size_t i = 0; i <= key.accept.size(); ++i) {
        matched = i == 0 ? &key.key : &key.accept[i - 1];
        forms.push_back({matched, Wording(*matched)});
        if (given.run() == forms.back().wording.run()) return right(i == 0 ? reasons::right() : reasons::accepted_form(key.key));
    }
    for (const auto& form : forms) {
        matched = form.text;
        if (differs_in_free_order(given, form.wording) || is_turned_round(given, form.wording)) return right(reasons::order_is_free(*form.text));
    }
    return judge_nearest(TextJudge(question, key, given, rules), given, forms, matched);
}

// Longer than any form with all that may stand around it.
bool is_too_long(const TextKey& key, std::string_view typed) {
    std::size_t longest = key.key.size();
    for (const auto& form : key.accept) longest = std::max(longest, form.size());
    return typed.size() > 4 * longest + 256;
}

}  // namespace

Verdict judge_text(const Question& question, const TextKey& key, std::string_view typed, const JudgeRules& rules) {
    const std::string* matched = &key.key;
    Verdict result;
    if (is_too_long(key, typed)) {
        result = wrong(reasons::too_long());
    } else if (const Wording given(typed); given.empty()) {
        // A key may be all signs; then it is compared as it stands.
        result = trim(typed) == trim(key.key) ? right(reasons::right()) : wrong(reasons::right_answer(key.key));
    } else {
        result = judge_words(question, key, given, rules, matched);
        lay_beside(result, typed, *matched);
    }
    name_forms(result, key, *matched);
    return result;
}

}  // namespace estelik
