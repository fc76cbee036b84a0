#include "grade/text_judge.h"

#include "base/text.h"
#include "grade/align.h"
#include "grade/first_names.h"
#include "grade/form_judge.h"
#include "grade/key_parts.h"
#include "grade/name_sound.h"
#include "grade/ordinary_words.h"
#include "grade/other_names.h"
#include "grade/outcome.h"
#include "grade/reasons.h"
#include "grade/spelling.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <functional>
#include <utility>

namespace estelik {
namespace {

// The longest run of letters, with gaps, that both have, by columns of bits (Hyyrö 2004); of the first 64 bytes.
std::size_t common_letters(std::string_view given, std::string_view form) {
    constexpr std::size_t most = 64;
    std::array<std::uint64_t, 128> where{};
    for (std::size_t i = 0; i < std::min(most, form.size()); ++i)
        where[static_cast<unsigned char>(form[i]) & 95U] |= std::uint64_t{1} << i;
    std::uint64_t rest = ~std::uint64_t{0};
    for (const char c : given.substr(0, most)) {
        const std::uint64_t here = rest & where[static_cast<unsigned char>(c) & 95U];
        rest = (rest + here) | (rest - here);
    }
    return static_cast<std::size_t>(std::popcount(~rest));
}

// Half of the longer text can stay where it is. Only short texts are asked; to others it is granted.
bool shares_half(std::string_view given, std::string_view form) {
    const std::size_t longer = std::max(given.size(), form.size());
    return longer > 64 || 2 * common_letters(given, form) >= longer;
}

bool has_plain_spaces(std::string_view text) {
    const auto is_plain = [](char one, char next) { return one > ' ' || (one == ' ' && next > ' '); };
    return !text.empty() && text.front() > ' ' && text.back() > ' ' &&
           std::adjacent_find(text.begin(), text.end(), std::not_fn(is_plain)) == text.end();
}

// Columns for the screen: of a near answer always, of a wrong one when half of it stands.
void lay_beside(Verdict& verdict, std::string_view typed, const std::string& form) {
    if (verdict.outcome == Outcome::right) return;
    if (verdict.outcome == Outcome::wrong && !shares_half(typed, form)) return;
    const std::string given = has_plain_spaces(typed) ? std::string(typed) : collapse_spaces(typed);
    if (given == form) return;
    auto cells = align(given, form);
    if (verdict.outcome == Outcome::wrong && 2 * differing(cells) > cells.size()) return;
    verdict.diff = std::move(cells);
}

class TextJudge final : public TypedJudge {
public:
    TextJudge(const TextKey& key, const Echo& echo, const JudgeRules& rules, const GapWords& around)
        : key_(key), echo_(echo), rules_(rules), around_(around), forms_(forms_of(key)) {
        const bool spelled_out =
            std::any_of(forms_.begin(), forms_.end(), [](const AcceptedForm& form) {
                return form.wording.words().size() > 2; });
        for (const auto& form : forms_) {
            names_.emplace_back(form.wording, spelled_out);
            sounded_.push_back(form);
            sounded_.back().wording = sounded(form.wording, true);
            if (KeyParts parts(form, echo_, around_, rules_); !parts.empty()) parts_.push_back(std::move(parts));
        }
        // Longer than any form with all that may stand around it is too long.
        for (const auto& form : forms_) longest_ = std::max(longest_, 4 * form.text.size() + 256);
    }

    Verdict judge(std::string_view typed) const override {
        const AcceptedForm* matched = &forms_.front();
        Verdict verdict;
        if (typed.size() > longest_) {
            verdict = wrong(reasons::too_long());
        } else if (const Wording given(typed); given.empty()) {
            // A key may be all signs; then it is compared as it stands.
            verdict = trim(typed) == trim(key_.key) ? right(reasons::right()) : wrong(reasons::right_answer(key_.key));
        } else {
            verdict = judge_words(forms_, given, matched);
            if (!verdict.passed()) look_again(given, verdict, matched);
            lay_beside(verdict, typed, matched->text);
        }
        name_forms(verdict, *matched);
        return verdict;
    }

private:
    using Forms = std::vector<AcceptedForm>;

    // `forms`: as they are written, or by their sounds. `matched` becomes one of them.
    Verdict judge_words(const Forms& forms, const Wording& given, const AcceptedForm*& matched) const {
        for (const auto& form : forms) {
            if (given.run() != form.wording.run()) continue;
            matched = &form;
            return right(&form == &forms.front() ? reasons::right() : reasons::accepted_form(key_.key));
        }
        for (const auto& form : forms) {
            matched = &form;
            if (differs_in_free_order(given, form.wording) || is_turned_round(given, form.wording))
                return right(reasons::order_is_free(form.text));
            const FirstNames names = compare_first_names(given, form, forms);
            if (names == FirstNames::same) return right(reasons::accepted_form(form.text));
            if (names == FirstNames::more && echo_.asks_for_person()) return right(reasons::more_names(form.text));
        }
        return judge_nearest(forms, given, matched);
    }

    // From the nearest form on until one lets the answer pass; what is far from all is judged by the nearest.
    Verdict judge_nearest(const Forms& forms, const Wording& given, const AcceptedForm*& matched) const {
        constexpr int far = 160;
        const FormJudge form_judge(forms, echo_, around_, rules_, given);
        if (forms.size() == 1) return form_judge.judge(*matched, compare(given, matched->wording));
        std::vector<std::pair<Comparison, const AcceptedForm*>> ranking;
        ranking.reserve(forms.size());
        for (const auto& form : forms) ranking.emplace_back(compare(given, form.wording), &form);
        std::stable_sort(ranking.begin(), ranking.end(),
                         [](const auto& a, const auto& b) { return a.first.cost < b.first.cost; });
        Verdict nearest;
        for (const auto& [comparison, form] : ranking) {
            const bool first = form == ranking.front().second;
            if (!first && comparison.cost > far) break;
            Verdict here = form_judge.judge(*form, comparison);
            if (!first && !here.passed()) continue;
            matched = form;
            nearest = std::move(here);
            if (nearest.passed()) break;
        }
        return nearest;
    }

    // Other names, sounds, parts: the first of them that lets the answer pass.
    void look_again(const Wording& given, Verdict& verdict, const AcceptedForm*& matched) const {
        for (std::size_t i = 0; i < forms_.size(); ++i)
            if (const auto renamed = names_[i].in_words_of_form(given, echo_))
                if (take(judge_words(forms_, *renamed, matched), verdict, matched, &forms_[i])) return;
        if (const auto turned = last_name_first(given))
            if (take(judge_words(forms_, *turned, matched), verdict, matched, &forms_.front())) return;
        if (const auto* form = joined_with_question(given)) {
            verdict = right(reasons::accepted_form(form->text));
            matched = form;
            return;
        }
        for (const auto& form : forms_) {
            if (!is_shortened(given, form.wording)) continue;
            verdict = right(reasons::accepted_form(form.text));
            matched = &form;
            return;
        }
        const bool heard_more = std::any_of(sounded_.begin(), sounded_.end(),
                                            [&](const AcceptedForm& form) { return hears_more(given, form.wording); });
        if (heard_more && hear(given, verdict, matched)) return;
        for (const auto& parts : parts_) {
            auto part = parts.judge(given, key_.key);
            if (!part) continue;
            verdict = *std::move(part);
            matched = &forms_.front();
            return;
        }
    }

    bool hear(const Wording& given, Verdict& verdict, const AcceptedForm*& matched) const {
        const AcceptedForm* by_sound = &sounded_.front();
        Verdict heard = judge_words(sounded_, sounded(given, false), by_sound);
        const auto place = static_cast<std::size_t>(by_sound - sounded_.data());
        return heard.outcome == Outcome::right && take(std::move(heard), verdict, matched, &forms_[place]);
    }

    // Letters that were put in by us are not shown to the learner.
    bool take(Verdict found, Verdict& verdict, const AcceptedForm*& matched, const AcceptedForm* form) const {
        if (!found.passed()) return false;
        const bool told = found.reason.starts_with("Right");
        if (!told) found.reason = found.outcome == Outcome::right ? reasons::other_spelling(form->text)
            : reasons::near_spelling(form->text);
        verdict = std::move(found);
        matched = form;
        return true;
    }

    // "Smith, Adam" as "Adam Smith".
    static std::optional<Wording> last_name_first(const Wording& given) {
        const auto& words = given.words();
        const auto comma = std::find_if(words.begin(), words.end(), [](const Word& word) { return word.after_comma
            || word.bracketed; });
        if (comma == words.begin() || comma == words.end() || words.size() > 5) return std::nullopt;
        std::vector<Word> turned(comma, words.end());
        turned.insert(turned.end(), words.begin(), comma);
        for (auto& word : turned) word.after_comma = word.bracketed = word.coordinated = false;
        return Wording(std::move(turned));
    }

    // "E. coli", "House of Reps", "Dem. Rep. of Congo": beginnings of the words, one of them whole.
    static bool is_shortened(const Wording& given, const Wording& form) {
        const auto &words = given.words(), &whole = form.words();
        if (words.size() != whole.size() || words.size() < 2) return false;
        bool any_whole = false;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const bool same = words[i].level == whole[i].level;
            any_whole = any_whole || (same && words[i].plain.size() > 3);
            std::string_view start = words[i].plain;
            if (start.size() > 3 && start.ends_with('s')) start.remove_suffix(1);
            const bool begins = whole[i].plain.size() > 5 && start.size() != 2 && start.size() < 5
                && whole[i].plain.starts_with(start) &&
                                !is_ordinary_word(start);
            if (!same && !begins) return false;
        }
        return any_whole;
    }

    // "kneejoint" where the question speaks of a joint.
    const AcceptedForm* joined_with_question(const Wording& given) const {
        if (given.words().size() != 1) return nullptr;
        const std::string& word = given.words()[0].plain;
        for (const auto& form : forms_) {
            const std::string& run = form.wording.run();
            if (run.size() < 4 || word.size() < run.size() + 4 || !word.starts_with(run)) continue;
            if (echo_.as_common_noun(level_spelling(word.substr(run.size())))) return &form;
        }
        return nullptr;
    }

    void name_forms(Verdict& verdict, const AcceptedForm& matched) const {
        verdict.matched = matched.text;
        verdict.also_accepted.reserve(forms_.size() - 1);
        for (const auto& form : forms_)
            if (form.text != matched.text) verdict.also_accepted.push_back(form.text);
    }

    const TextKey& key_;
    const Echo& echo_;
    JudgeRules rules_;
    GapWords around_;
    std::vector<AcceptedForm> forms_;
    std::vector<AcceptedForm> sounded_;  // the same, names by their sound
    std::vector<OtherNames> names_;      // of each form
    std::vector<KeyParts> parts_;        // of forms that name several things
    std::size_t longest_ = 0;  // bytes of an answer that is read
};

}  // namespace

std::unique_ptr<const TypedJudge> text_judge(const TextKey& key, const Echo& echo, const JudgeRules& rules,
                                             const GapWords& around) {
    return std::make_unique<const TextJudge>(key, echo, rules, around);
}

}  // namespace estelik
