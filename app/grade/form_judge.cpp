#include "grade/form_judge.h"

#include "base/text.h"
#include "grade/addition.h"
#include "grade/class_words.h"
#include "grade/ordinary_words.h"
#include "grade/outcome.h"
#include "grade/reasons.h"
#include "grade/word_lists.h"

#include <algorithm>
#include <array>

namespace estelik {
namespace {

using Places = std::vector<std::size_t>;

// How many slips a whole answer for that form may have.
int slips_allowed(const AcceptedForm& form) { return std::max(2, 1 + static_cast<int>(form.letters / 10)); }

std::vector<std::string> shown(const Wording& wording, const Places& places) {
    std::vector<std::string> texts;
    for (const auto place : places) texts.push_back(wording.words()[place].shown);
    return texts;
}

template <class Test>
const Word* find_word(const Wording& wording, const Places& places, Test test) {
    const auto at =
        std::find_if(places.begin(), places.end(), [&](std::size_t place) { return test(wording.words()[place]); });
    return at == places.end() ? nullptr : &wording.words()[*at];
}

bool negates(const Word& word) { return is_negation(word.plain); }

bool all_small(const Wording& wording, const Places& places) {
    return !find_word(wording, places, [](const Word& word) { return !word.small; });
}

// "Domestic product" for "gross domestic product": a common term of three words without its first.
bool lacks_modifier(const AcceptedForm& form, const Word& lost) {
    const auto& words = form.wording.words();
    const bool common = std::none_of(words.begin(), words.end(), [](const Word& word) { return word.capital
        || word.has_digit(); });
    return common && words.size() == 3 && form.content_words == 3 && &lost == &words.front() && !tells_apart(lost.plain);
}

// "Yersinia" for "Yersinia pestis": the genus without the species.
bool is_genus(const AcceptedForm& form) {
    const auto& words = form.wording.words();
    if (words.size() != 2 || !words[0].capital || words[1].capital || words[0].plain.size() < 3) return false;
    static constexpr auto latin_ends = std::to_array<std::string_view>({"us", "is", "um", "ens", "ae", "ii", "ans", "oli",
        "ica", "ata", "osa"});
    return std::any_of(latin_ends.begin(), latin_ends.end(), [&](std::string_view end) {
        return words[1].plain.ends_with(end); });
}

// A long name is known without one of its words.
bool is_minor_loss(const AcceptedForm& form, const Comparison& comparison) {
    const Word* lost = nullptr;
    for (const auto place : comparison.missing) {
        const Word& word = form.wording.words()[place];
        if (word.small) continue;
        if (lost || word.has_digit() || is_negation(word.plain)) return false;
        lost = &word;
    }
    const auto whole = form.content_words;
    if (!lost || is_known_name(lost->plain)) return false;
    return whole >= 4 || lacks_modifier(form, *lost) || is_genus(form);
}

std::string small_word_reason(const Wording& given, const AcceptedForm& form, const Comparison& comparison) {
    const Word* small = find_word(given, comparison.extra, [](const Word& word) { return word.small; });
    return reasons::small_word(small ? small->shown : "", form.wording.words()[comparison.missing[0]].shown);
}

}  // namespace

Verdict FormJudge::judge(const AcceptedForm& form, const Comparison& comparison) const {
    if (comparison.too_long || comparison.pairings.empty()) return wrong(reasons::right_answer(key()));
    const bool small_only = all_small(form.wording, comparison.missing);
    const bool said = !small_only && lacks_nothing_new(form, comparison), lacks = !small_only && !said;
    if (auto refusal = refuse(form, comparison, lacks)) return *std::move(refusal);
    auto alien = alien_words(form, comparison);
    const Addition addition(forms_, echo_, around_, rules_, given_);
    const bool whole = small_only || (said && addition.tells_class_only(alien));  // "Versailles Peace Treaty (1919)"
    const bool harmless = !alien.empty() && whole && comparison.slip_total() == 0
        && addition.is_harmless(form, comparison, alien);
    if (harmless) alien.clear();
    if (auto refusal = refuse_alien(form, comparison, lacks, alien)) return *std::move(refusal);
    if (lacks) return without_minor_word(form, comparison);
    if (comparison.slip_total() > 0) return with_slips(form, comparison);
    if (said && !harmless) return right(reasons::said_by_question(shown(form.wording, comparison.missing)));
    if (harmless) return right(reasons::added(shown(given_, comparison.extra)));
    if (comparison.missing.empty()) return right(reasons::right());
    return nearly(slip_score, small_word_reason(given_, form, comparison));
}

std::optional<Verdict> FormJudge::refuse(const AcceptedForm& form, const Comparison& comparison, bool lacks) const {
    const Word* negation = find_word(given_, comparison.extra, negates);
    if (!negation && lacks) negation = find_word(form.wording, comparison.missing, negates);
    if (negation) return wrong(reasons::negation(negation->shown, form.text));
    return differing_digits(form, comparison);
}

std::optional<Verdict> FormJudge::refuse_alien(const AcceptedForm& form, const Comparison& comparison, bool lacks,
                                               const Places& alien) const {
    if (!alien.empty() && lacks) return wrong(reasons::right_answer(key()));
    if (!alien.empty()) return wrong(reasons::extra_words(shown(given_, alien), form.text));
    if (lacks && !is_minor_loss(form, comparison))
        return wrong(reasons::missing_words(shown(form.wording, comparison.missing)));
    return std::nullopt;
}

// The missing words stand in the question, and what is there does not: "acetic" where an acid is asked.
bool FormJudge::lacks_nothing_new(const AcceptedForm& form, const Comparison& comparison) const {
    const auto& words = form.wording.words();
    for (const auto place : comparison.missing)
        if (!words[place].small && !is_said(form, place)) return false;
    return std::any_of(comparison.pairings.begin(), comparison.pairings.end(), [&](const Comparison::Pairing& pairing) {
        const Word& word = words[pairing.expected];
        return !word.small && word.plain.size() > 2 && !echo_.in_stem(word.level) && !is_particle(word.plain);
    });
}

// "Versailles" where a treaty is asked for, "the Byzantines" where an empire is.
bool FormJudge::is_said_class(const AcceptedForm& form, std::size_t place) const {
    const auto& words = form.wording.words();
    const int of = class_of(words[place].level);
    if (of == 0 || !echo_.names_class(of)) return false;
    const bool of_name = words.size() == 3 && place == 0 && words[1].plain == "of", behind_name = words.size() == 2
        && place == 1;
    const Word& name = of_name ? words[2] : words[0];
    return (of_name || behind_name) && name.capital && name.plain.size() > 3 && !is_ordinary_word(name.plain)
        && !tells_apart(name.plain) &&
           !echo_.in_stem(name.level);
}

// The surname alone, where a person is asked for.
bool FormJudge::is_first_name(const AcceptedForm& form, std::size_t place) const {
    const auto& words = form.wording.words();
    if (!form.is_name || words.size() < 2 || place + 1 == words.size() || !echo_.asks_for_person()) return false;
    return is_given_name(words[place].plain) || (words[place].plain.size() == 1 && is_given_name(words[0].plain))
        || (place > 0 && is_given_name(words[0].plain) && words[place].capital);
}

bool FormJudge::is_said(const AcceptedForm& form, std::size_t place) const {
    const auto& words = form.wording.words();
    const Word& word = words[place];
    if (is_said_class(form, place) || is_first_name(form, place)) return true;
    if (form.is_name && is_particle(word.plain)) return true;  // "Beauvoir"
    if (word.has_digit() || is_negation(word.plain) || tells_apart(word.plain)) return false;
    // Of a name the head stays, and accepted short forms are short enough: "Customs" is no Customs Union.
    const bool head = place + 1 == words.size() || words[place + 1].plain == "of";
    const bool of_name = word.capital && (head || &form != &forms_.front());
    return !of_name && !(form.is_name && words.size() > 1 && place + 1 == words.size()) && echo_.in_stem(word.level);
}

std::optional<Verdict> FormJudge::differing_digits(const AcceptedForm& form, const Comparison& comparison) const {
    if (comparison.missing.size() != 1 || comparison.extra.size() != 1) return {};
    const Word &given = given_.words()[comparison.extra[0]], &expected = form.wording.words()[comparison.missing[0]];
    if (!given.has_digit() || !expected.has_digit()) return {};
    return wrong(reasons::digits(given.shown, expected.shown));
}

// Words of the answer that say something the form does not.
Places FormJudge::alien_words(const AcceptedForm& form, const Comparison& comparison) const {
    Places alien;
    for (const auto place : comparison.extra)
        if (!says_nothing(place, form, comparison)) alien.push_back(place);
    return alien;
}

bool FormJudge::says_nothing(std::size_t place, const AcceptedForm& form, const Comparison& comparison) const {
    const auto& words = given_.words();
    const Word& word = words[place];
    if (word.plain == "and") return place > 0 && place + 1 < words.size();
    // "from" in the place of "to" turns the sense round; alone at the front it does not.
    if (word.filler) return word.small || comparison.missing.empty();
    if (form.is_name && stands_among_titles(place)) return true;
    const bool behind = place > comparison.pairings.back().given;
    if (behind && comparison.missing.empty() && (belongs_to_named(place) || is_class_noun(word.plain))) return true;
    return is_possessor(place) || echoes_stem(place);
}

// "Chinese President Hu Jintao": titles, with their country where the question names it, at the front.
bool FormJudge::stands_among_titles(std::size_t place) const {
    const auto& words = given_.words();
    const auto is_part = [&](const Word& word) {
        return word.filler || is_title(word.plain) || echo_.names_kin_of(word);
    };
    std::size_t end = 0;
    while (end < words.size() && is_part(words[end])) ++end;
    const auto is_title_word = [](const Word& word) { return is_title(word.plain); };
    return place < end && std::any_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(end), is_title_word);
}

// "Kazakhstan's National Security Committee" where the question names Kazakhstan.
bool FormJudge::is_possessor(std::size_t place) const {
    const Word& word = given_.words()[place];
    return word.possessive && place + 1 < given_.words().size() && echo_.names_owner(word);
}

// "Louis XIV of France" where the question names France, "Canberra, Australia" where it asks for a city of
// Australia, "the Reform Act of 1832" where it gives the year.
bool FormJudge::belongs_to_named(std::size_t place) const {
    const auto& words = given_.words();
    const Word& last = words[place];
    const auto binds = [](const Word& word) { return word.plain == "of" || word.plain == "in"; };
    if (last.has_digit()) return place > 0 && binds(words[place - 1]) && echo_.in_stem(last.level);
    if (!echo_.names_owner(last)) return false;
    while (place > 0 && echo_.names_kin_of(words[place])) --place;
    return binds(words[place]) || (last.coordinated && echo_.says_of(last));
}

// A common noun that the question itself used says nothing new: "committee" after "Which committee ...".
bool FormJudge::echoes_stem(std::size_t place) const {
    const Word& word = given_.words()[place];
    if (word.has_digit() || word.small || is_negation(word.plain) || word.plain == "or") return false;
    // "Lords of the House" is no House of Lords.
    if (word.capital && place > 0 && given_.words()[place - 1].small) return false;
    // "Right, left" names two.
    const auto parted = [&](std::size_t at) {
        return at < given_.words().size() && at > 0 && (given_.words()[at].after_comma
            || given_.words()[at - 1].plain == "and");
    };
    const bool next_and = place + 1 < given_.words().size() && given_.words()[place + 1].plain == "and";
    if (!around_.empty() && (parted(place) || parted(place + 1) || next_and || tells_apart(word.plain))) return false;
    return echo_.as_common_noun(word.level);
}

Verdict FormJudge::without_minor_word(const AcceptedForm& form, const Comparison& comparison) const {
    const auto missing = shown(form.wording, comparison.missing);
    if (comparison.slip_total() > 0) return wrong(reasons::missing_words(missing));
    const auto whole = static_cast<double>(form.content_words);
    return nearly((whole - 1) / whole * slip_score, reasons::missing_words(missing));
}

Verdict FormJudge::with_slips(const AcceptedForm& form, const Comparison& comparison) const {
    std::vector<Slip> slips;
    for (const auto& pairing : comparison.pairings) {
        if (pairing.slips == 0) continue;
        const Word given = word_at(given_, pairing.given, pairing.given_count);
        const Word expected = word_at(form.wording, pairing.expected, pairing.expected_count);
        // A word that the question or its passage uses is a word of its own, not a slip for another.
        const bool levelled = given.level != given.plain || expected.level != expected.plain;
        const bool another = is_another_word(given.plain, expected.plain) ||
                             (levelled && is_another_word(given.level, expected.level));
        if (another || echo_.in_stem(given.level) || echo_.in_passage(given.level))
            return wrong(reasons::another_word(given.shown, expected.shown));
        const auto found = slips_between(given, expected);
        slips.insert(slips.end(), found.begin(), found.end());
    }
    if (const auto* other = nearer_key(form)) return wrong(reasons::another_key(*other, key()));
    if (!rules_.forgive_spelling || comparison.slip_total() > slips_allowed(form))
        return wrong(reasons::slips_not_forgiven(slips));
    return nearly(slip_score, reasons::slips(slips));
}

// Another key that the answer spells at least as well as this form.
const std::string* FormJudge::nearer_key(const AcceptedForm& form) const {
    if (rules_.other_keys.empty()) return nullptr;
    const auto run = code_points(given_.run());
    const std::size_t here = edit_distance(run, code_points(form.wording.run()));
    const auto is_own = [&](const std::string& other) {
        return std::any_of(forms_.begin(), forms_.end(),
                           [&](const AcceptedForm& own) { return own.wording.run() == other; });
    };
    for (const auto& other : rules_.other_keys) {
        if (other.size() > given_.run().size() * 2 + 16) continue;
        const Wording wording(other);
        if (is_own(wording.run())) continue;
        const auto there = code_points(wording.run());
        const std::size_t apart = run.size() > there.size() ? run.size() - there.size() : there.size() - run.size();
        if (apart <= here && edit_distance(run, there) <= here) return &other;
    }
    return nullptr;
}

}  // namespace estelik
