#include "grade/addition.h"

#include "base/text.h"
#include "grade/class_words.h"
#include "grade/country_names.h"
#include "grade/other_names.h"
#include "grade/word_lists.h"
#include "grade/word_set.h"

#include <algorithm>
#include <array>

namespace estelik {
namespace {

using Places = std::vector<std::size_t>;

constexpr auto foreign_articles = word_set(std::to_array<std::string_view>(
    {"los", "las", "la", "le", "les", "el", "il", "lo", "gli", "die", "der", "das", "het"}));

constexpr auto months = word_set(std::to_array<std::string_view>(
    {"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
     "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"}));
bool is_month(std::string_view word) { return months.holds(word); }
bool is_union(std::string_view word) { return word == "usa" || word == "us" || word == "uk" || word == "states"; }
bool is_settlement(std::string_view word) { return word == "city" || word == "town" || word == "island" || word == "port"; }
bool is_initial(const Word& word) { return word.plain.size() == 1 && (word.capital || word.dotted) && !word.has_digit(); }
bool is_year(const Word& word) {
    return word.plain.size() == 4 && std::all_of(word.plain.begin(), word.plain.end(), [](char c) { return c >= '0'
        && c <= '9'; });
}
bool is_noted_name(const Word& word) { return is_known_name(word.plain) || is_famous_name(word.plain); }

bool is_common(const AcceptedForm& form) {
    const auto& words = form.wording.words();
    return std::none_of(words.begin(), words.end(), [](const Word& word) { return word.capital || word.has_digit(); });
}

// "Regenerative", "muscular": it says more of a common thing. Not what tells one thing from its opposite.
bool ends_as_adjective(std::string_view text) {
    static constexpr auto ends = std::to_array<std::string_view>(
        {"al", "ive", "ous", "ary", "able", "ible", "ular", "ing", "ed", "ant", "ent", "ern", "ish", "ful", "ic"});
    return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return text.ends_with(end); });
}

bool is_plain_adjective(const Word& word) {
    static constexpr auto starts = std::to_array<std::string_view>(
        {"non", "un", "in", "im", "ir", "dis", "anti", "counter", "pre", "post", "neo", "pseudo", "semi", "endo", "exo",
        "inter", "an",
         "as", "ap", "intra", "hyper", "hypo", "sub", "super", "multi", "mono", "poly", "bi", "tri", "iso"});
    if (word.plain.size() < 6 || tells_apart(word.plain) || is_negation(word.plain) || word.coordinated) return false;
    const std::string_view text(word.plain);
    return ends_as_adjective(text) &&
           std::none_of(starts.begin(), starts.end(), [&](std::string_view start) { return text.starts_with(start); });
}

bool has_first_name(const AcceptedForm& form, const Word& surname) {
    const auto& words = form.wording.words();
    return form.is_name && words.size() > 1 && words.back().level == surname.level && !is_particle(words.front().plain);
}

}  // namespace

bool Addition::is_alien(const Places& alien, std::size_t place) const {
    return std::binary_search(alien.begin(), alien.end(), place);
}

bool Addition::tells_class_only(const Places& alien) const {
    return std::all_of(alien.begin(), alien.end(), [&](std::size_t at) { return words_[at].bracketed || names_class(at); });
}

bool Addition::is_harmless(const AcceptedForm& form, const Comparison& comparison, const Places& alien) const {
    const std::size_t first = comparison.pairings.front().given;
    const std::size_t end = comparison.pairings.back().given + comparison.pairings.back().given_count;
    const bool alternative = std::any_of(alien.begin(), alien.end(), [&](std::size_t at) {
        return is_alternative(words_[at].plain); });
    if (alternative) return false;
    for (const auto place : alien) {
        if (place < first && !leads_well(form, place, first)) return false;
        const bool form_in_brackets = std::any_of(comparison.pairings.begin(), comparison.pairings.end(),
                                                  [&](const auto& pairing) { return words_[pairing.given].bracketed; });
        const bool remark = words_[place].bracketed && !form_in_brackets && !is_other_candidate(form, place, false, false);
        if (place > first && place < end && !is_kind_adjective(words_[place].plain) && !remark) return false;
    }
    const bool tail = alien.back() >= end;
    if (tail && !ends_well(form, end, alien)) return false;
    return rules_.other_keys.empty() || !names_other_key();
}

// --- In front -----------------------------------------------------------------------------------

// `end`: where the form begins in the answer.
bool Addition::leads_well(const AcceptedForm& form, std::size_t place, std::size_t end) const {
    const Word& word = words_[place];
    for (std::size_t from = 0; from <= place; ++from)
        if (around_.stand_before(words_, from, end)) return true;
    if (is_kind_adjective(word.plain) || is_whole_form(0, end)) return true;
    const bool noun = is_common(form) && !ends_as_adjective(form.wording.words().back().plain) && !has_own_first_word(form);
    if (place + 1 == end && noun && !words_[end].after_comma && !words_[end].coordinated
        && is_plain_adjective(word)) return true;
    if (place == 0 && foreign_articles.holds(word.plain)) return true;
    if (is_nationality(word.plain) && (echo_.names_kin_of(word) || echo_.asks_for_person())) return true;
    const bool of_follows = place + 1 < end && words_[place + 1].plain == "of";
    if (of_follows && (form.is_name ? is_settlement(word.level) : is_framing_noun(word.level))) return true;
    return names_class(place) || leads_to_person(form, place);
}

// Another form of the key has a word before the same ones: "regional deference" beside "deference".
bool Addition::has_own_first_word(const AcceptedForm& form) const {
    return std::any_of(forms_.begin(), forms_.end(), [&](const AcceptedForm& other) {
        return other.wording.words().size() > form.wording.words().size()
            && other.wording.run().ends_with(form.wording.run());
    });
}

// "Treaty of" before Westphalia where the question asks for a peace; "peace treaty".
bool Addition::names_class(std::size_t place) const {
    const int of = class_of(words_[place].level);
    if (of == 0) return false;
    const auto is_same = [&](const Word& word) { return class_of(word.level) == of; };
    return echo_.names_class(of) || std::any_of(forms_.begin(), forms_.end(), [&](const AcceptedForm& form) {
               return std::any_of(form.wording.words().begin(), form.wording.words().end(), is_same);
           });
}

bool Addition::leads_to_person(const AcceptedForm& form, std::size_t place) const {
    if (!form.is_name) return false;
    const Word& word = words_[place];
    const bool person = echo_.asks_for_person() || form.wording.words().size() > 1;
    if (person && is_profession(word.level)) return true;
    if (is_nationality(word.plain) && place + 1 < words_.size() && is_profession(words_[place + 1].level)) return true;
    return first_name_fits(form, place);
}

// "K. Landsteiner", "Gaius Julius Caesar": no form of the key has another first name.
bool Addition::first_name_fits(const AcceptedForm& form, std::size_t place) const {
    const Word& word = words_[place];
    const auto& name = form.wording.words();
    if (!is_initial(word) && !is_given_name(word.plain)) return false;
    if (name.size() > 1 && !is_particle(name.front().plain)) return is_given_name(name.front().plain) && !is_initial(word);
    bool known = false, fits = false;
    for (const auto& other : forms_) {
        if (!has_first_name(other, name.back())) continue;
        const Word& first = other.wording.words().front();
        known = true;
        fits = fits || first.level == word.level || (is_initial(word) && first.plain[0] == word.plain[0]);
    }
    return known ? fits : echo_.asks_for_person() || !around_.before.empty() || !around_.behind.empty();
}

// --- Behind -------------------------------------------------------------------------------------

bool Addition::ends_well(const AcceptedForm& form, std::size_t from, const Places& alien) const {
    // What the sentence says behind the gap anyway.
    for (std::size_t to = words_.size(); to > from; --to) {
        if (!around_.stand_behind(words_, from, to)) continue;
        from = to;
        break;
    }
    while (from < words_.size()) {
        std::size_t to = from + 1;
        while (to < words_.size() && words_[to].bracketed == words_[from].bracketed &&
               (words_[from].bracketed || !words_[to].after_comma))
            ++to;
        if (!segment_is_well(form, from, to, alien)) return false;
        from = to;
    }
    return true;
}

bool Addition::segment_is_well(const AcceptedForm& form, std::size_t from, std::size_t to, const Places& alien) const {
    const Word& first = words_[from];
    bool any = false;
    for (std::size_t at = from; at < to; ++at) {
        if (!is_alien(alien, at)) continue;
        any = true;
        if (contradicts_number(form, at) || is_other_candidate(form, at, first.bracketed
            || opens(from, to), opens(from, to))) return false;
    }
    if (!any) return true;
    const bool aside = first.bracketed || first.after_comma;
    if (first.plain == "and" || (aside && repeats_key(from, to))) return false;
    if (is_whole_form(from, to) || opens(from, to) || (first.plain == "of" && owner_is_well(form, from, to))) return true;
    if (aside && (is_apposition(from, to) || is_place_or_first_name(form, from, to))) return true;
    if (aside && is_other_name(form, from, to)) return true;
    if (first.bracketed && is_date(from, to)) return true;
    const bool noun_behind_name = to - from == 1 && !aside && !first.capital && !first.coordinated && form.is_name &&
                                  form.letters > 2 && words_[from - 1].capital && first.plain.size() > 3 &&
                                  !tells_apart(first.plain) && !looks_alike(form, from, to);
    if (noun_behind_name) return true;  // "RSA encryption"
    return nouns_are_well(from, to, alien) || (first.bracketed && !looks_alike(form, from, to));
}

// Another form of the key: "GDP (gross domestic product)".
bool Addition::is_whole_form(std::size_t from, std::size_t to) const {
    if (to - from > 8) return false;
    std::string run;
    for (std::size_t at = from; at < to; ++at) run += words_[at].level;
    return std::any_of(forms_.begin(), forms_.end(), [&](const AcceptedForm& form) { return form.wording.run() == run; });
}

// "in Egypt", "named after Poland"
bool Addition::opens(std::size_t from, std::size_t to) const {
    while (from < to && !opens_tail(words_[from].plain) && (words_[from].filler || words_[from].plain.ends_with("ed"))
        && words_[from].plain != "and")
        ++from;
    return from < to && opens_tail(words_[from].plain);
}

// "Elizabeth I of England", "mitochondria of the cell".
bool Addition::owner_is_well(const AcceptedForm& form, std::size_t from, std::size_t to) const {
    for (std::size_t at = from + 1; at < to; ++at) {
        const Word& word = words_[at];
        const bool place = find_country(word.plain) || is_region(word.plain);
        const bool person = to - from == 2 && echo_.asks_for_person() && form.is_name
            && !is_given_name(form.wording.words().back().plain);
        const bool well = is_common(form) ? !word.capital : person || (form.is_name && form.content_words > 1 && place
            && !echo_.names_country());
        if (!well && !word.small && (word.capital || !echo_.in_stem(word.level))) return false;
    }
    return true;
}

// "Suez Canal (Panama Canal)": the key's own noun again, with another name.
bool Addition::repeats_key(std::size_t from, std::size_t to) const {
    for (std::size_t at = from; at < to; ++at) {
        const Word& word = words_[at];
        if (word.small || (!word.capital && words_[from].after_article) || to - from < 2) continue;
        for (const auto& form : forms_)
            for (const auto& own : form.wording.words())
                if (own.level == word.level || own.plain == word.plain) return true;
    }
    return false;
}

// In brackets behind the key: "meiosis (mitosis)", "Alexander Fleming (Howard Florey)". What is neither of the key's
// making nor a person beside a person is taken for a remark.
bool Addition::looks_alike(const AcceptedForm& form, std::size_t from, std::size_t to) const {
    const bool all_names = std::all_of(words_.begin() + static_cast<std::ptrdiff_t>(from),
        words_.begin() + static_cast<std::ptrdiff_t>(to),
                                       [](const Word& word) { return word.capital; });
    if (echo_.asks_for_person() && all_names) return true;
    constexpr std::size_t shared = 3;
    const std::string_view word = words_[to - 1].plain, own = form.wording.words().back().plain;
    if (to - from > 2 || word.size() <= shared || own.size() <= shared) return false;
    return word.ends_with(own.substr(own.size() - shared)) || (!words_[from].capital
        && word.starts_with(own.substr(0, shared)));
}

// "Hamlet, Prince of Denmark", "Tchaikovsky, Russian composer", "Baikal, a lake in Siberia"; not "Baikal, Lake Balkhash".
bool Addition::is_apposition(std::size_t from, std::size_t to) const {
    const Word& first = words_[from];
    if (is_title(first.plain) && first.plain != "st") return true;
    const bool person = echo_.asks_for_person() || (from + 1 < to && is_profession(words_[from + 1].level));
    if (person && (is_profession(first.level) || is_nationality(first.plain))) return true;
    if (!first.after_article && !names_class(from)) return false;
    for (std::size_t at = from; at < to; ++at) {
        const Word& word = words_[at];
        const bool place = find_country(word.plain) || is_region(word.plain) || is_nationality(word.plain);
        const bool of_person = first.after_article && echo_.asks_for_person() && !is_given_name(word.plain)
            && !is_noted_name(word);
        if (word.capital && !place && !of_person && !echo_.in_stem(word.level)) return false;
    }
    return first.after_article || to - from > 1;
}

// "(4 June 1920)"
bool Addition::is_date(std::size_t from, std::size_t to) const {
    return std::all_of(words_.begin() + static_cast<std::ptrdiff_t>(from), words_.begin() + static_cast<std::ptrdiff_t>(to),
                       [](const Word& word) { return word.has_digit() || word.small || is_month(word.plain)
                           || word.plain == "bc"; });
}

// "iron (Fe)", "United Nations (UN)", "the Adriatic (Adria)".
bool Addition::is_other_name(const AcceptedForm& form, std::size_t from, std::size_t to) const {
    const std::vector<Word> said(words_.begin() + static_cast<std::ptrdiff_t>(from),
        words_.begin() + static_cast<std::ptrdiff_t>(to));
    const Wording other(said);
    if (const auto renamed = OtherNames(form.wording).in_words_of_form(other, echo_); renamed
        && renamed->run() == form.wording.run())
        return true;
    std::string initials;
    for (const auto& word : form.wording.words())
        if (!word.small) initials += word.plain.substr(0, 1);
    if (said.size() != 1) return false;
    const std::string& word = said[0].plain;
    return word == initials || std::any_of(form.wording.words().begin(), form.wording.words().end(), [&](const Word& own) {
               return said[0].capital && word.size() > 3 && own.plain.starts_with(word);
           });
}

// "programming language", "vessels", "Inc."
bool Addition::nouns_are_well(std::size_t from, std::size_t to, const Places& alien) const {
    for (std::size_t at = from; at < to; ++at) {
        if (!is_alien(alien, at)) continue;
        const Word& word = words_[at];
        if (word.capital && at > 0 && words_[at - 1].small) return false;  // "Lords of the House" is no House of Lords
        const bool leads_noun = at + 1 < to && is_tail_modifier(word.plain) &&
                                (is_tail_noun(words_[at + 1].level) || class_of(words_[at + 1].level) != 0);
        // "Niger River" is not the country asked for.
        const bool other_place = is_place_class(class_of(word.level)) && !names_class(at) && echo_.names_place_class();
        if (other_place) return false;
        if (!is_tail_noun(word.level) && !is_tail_noun(word.plain) && !names_class(at) && !leads_noun) return false;
    }
    return true;
}

// "Canaveral, Florida", "Kafka, Franz".
bool Addition::is_place_or_first_name(const AcceptedForm& form, std::size_t from, std::size_t to) const {
    const auto& name = form.wording.words();
    const bool inverted = form.is_name && name.size() == 1 && to - from <= 3;
    const bool is_country = name.size() == 1 && find_country(name[0].plain);
    for (std::size_t at = from; at < to; ++at) {
        const Word& word = words_[at];
        if (word.small || word.filler) continue;
        const bool lies_in = !is_country && (is_region(word.plain) || find_country(word.plain) || is_union(word.plain));
        const bool first_name = inverted && (first_name_fits(form, at) || around_.stand_before(words_, from, to));
        if (!lies_in && !first_name) return false;
    }
    return true;
}

// --- What may not be said -----------------------------------------------------------------------

// A word of the same kind as the key: another country, another known name, or a word that looks like it.
// `within`: it may be where the thing lies, "Greenland (Denmark)"; `told`: it is, "Vienna on the Danube".
bool Addition::is_other_candidate(const AcceptedForm& form, std::size_t place, bool within, bool told) const {
    const Word& word = words_[place];
    const auto any_own = [&](auto test) {
        return std::any_of(forms_.begin(), forms_.end(), [&](const AcceptedForm& own) {
            return std::any_of(own.wording.words().begin(), own.wording.words().end(), test);
        });
    };
    const bool country = find_country(word.plain), region = is_region(word.plain);
    const bool key_country = any_own([](const Word& own) { return find_country(own.plain) != nullptr; });
    const bool key_region = any_own([](const Word& own) { return is_region(own.plain); });
    if (country && (key_country || (key_region && !within))) return true;
    if (region && (key_country || key_region) && !within && !is_union(word.plain)) return true;
    if (country || region || echo_.in_stem(word.level)) return false;
    const auto& key = form.wording.words();
    const bool same_kind = !told && is_noted_name(word) && std::any_of(key.begin(), key.end(), is_noted_name);
    const bool looks_like = std::any_of(key.begin(), key.end(), [&](const Word& own) {
        return own.plain != word.plain && slips_in(word.plain, own.plain).has_value();
    });
    return same_kind || looks_like;
}

// The question gives a year and this is another one; a key with a number has its own.
bool Addition::contradicts_number(const AcceptedForm& form, std::size_t place) const {
    const Word& word = words_[place];
    if (!word.has_digit()) return false;
    const auto& key = form.wording.words();
    const auto has_number = [](const Word& own) { return own.has_digit(); };
    if (!word.bracketed && std::any_of(key.begin(), key.end(), has_number)) return true;
    if (echo_.anywhere(word.level)) return false;
    return is_year(word) && std::any_of(echo_.stem().begin(), echo_.stem().end(), is_year);
}

bool Addition::names_other_key() const {
    const auto is_own = [&](const Wording& other) {
        return std::any_of(forms_.begin(), forms_.end(), [&](const AcceptedForm& own) {
            const auto same = [](const Word& a, const Word& b) { return a.level == b.level; };
            const auto &key = own.wording.words(), &said = other.words();
            return std::search(key.begin(), key.end(), said.begin(), said.end(), same) != key.end();
        });
    };
    return std::any_of(rules_.other_keys.begin(), rules_.other_keys.end(), [&](const std::string& text) {
        const Wording other(text);
        if (other.empty() || is_own(other)) return false;
        const auto same = [](const Word& a, const Word& b) { return a.level == b.level; };
        return std::search(words_.begin(), words_.end(), other.words().begin(), other.words().end(), same) != words_.end();
    });
}

}  // namespace estelik
