#include "bank/rules_wording.h"

#include "bank/dates_in.h"
#include "bank/numbers_in.h"
#include "bank/option_sense.h"
#include "bank/phrasing.h"
#include "base/text.h"

#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <cmath>

namespace estelik {
namespace {

template <std::size_t n>
bool holds_any(const Phrase& text, const std::array<std::string_view, n>& phrases) {
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](std::string_view phrase) { return text.contains(Phrase(phrase)); });
}

template <std::size_t n>
bool is_in(const std::array<std::string_view, n>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

void asks_one_thing(const AskedQuestion& asked, Report& report) {
    if (asked.question.kind() == Kind::card || asked.question.kind() == Kind::cloze) return;
    constexpr std::array<std::string_view, 9> second = {"and who",  "and when", "and where", "and why",     "and how",
                                                        "and what", "or who",   "or when",   "and in which"};
    const bool asks = trim(asked.stem).ends_with('?');
    const bool twice = std::count(asked.stem.begin(), asked.stem.end(), '?') > 1;
    if (twice || (asks && holds_any(asked.stem_words, second)))
        report.add(Code::two_questions, asked.at("question"), "the question asks two things, but takes one answer",
                   "make two questions of it");
}

constexpr std::array<std::string_view, 14> loose = {"he",  "she",  "they", "his",   "her",   "their",   "its",
                                                    "him", "them", "this", "these", "those", "himself", "themselves"};
constexpr std::array<std::string_view, 46> unnaming = {
    "when", "after",  "before", "while", "although", "because", "if",   "since", "as",   "in",    "on",    "by",
    "at",   "during", "from",   "for",   "what",     "who",     "whom", "why",   "how",  "where", "which", "did",
    "does", "do",     "was",    "were",  "is",       "are",     "has",  "had",   "have", "can",   "could", "would",
    "will", "that",   "many",   "much",  "long",     "far",     "year", "and",   "but",  "to"};

// "Before its closure, the Institute moved": a comma leads to whom it means.
bool named_behind_comma(const std::string& stem, std::string_view pronoun) {
    return (pronoun == "its" || pronoun == "his" || pronoun == "her" || pronoun == "their") && stem.find(',') != stem.npos;
}

// "When he visited Astana", "What did they sign?": before the pronoun stands nothing that it could mean.
void pronouns_mean_somebody(const AskedQuestion& asked, Report& report) {
    if (asked.question.kind() == Kind::card) return;
    constexpr std::size_t early = 5;
    const auto all = words(asked.stem);
    for (std::size_t i = 0; i < all.size() && i < early; ++i) {
        const bool of_years =
            i + 1 < all.size() && (all[i] == "this" || all[i] == "those") && (all[i + 1] == "who" || all[i + 1] == "of");
        if (i > 0 && is_in(loose, all[i]) && !of_years && !named_behind_comma(asked.stem, all[i]))
            return report.add(Code::loose_pronoun, asked.at("question"),
                              fmt::format("{} has nobody before it to mean", quoted(all[i])),
                              "name the person, body or thing");
        const bool figure = all[i].find_first_not_of("0123456789") == std::string::npos;
        if (!is_in(unnaming, all[i]) && !figure) return;
    }
}

bool asks_for_amount(const Phrase& stem) {
    constexpr std::array<std::string_view, 24> amounts = {
        "how",    "number", "percentage", "percent", "per cent", "share",      "figure", "amount",
        "total",  "length", "distance",   "height",  "size",     "area",       "width",  "depth",
        "weight", "age",    "price",      "cost",    "rate",     "population", "sum",    "temperature"};
    constexpr std::array<std::string_view, 6> fractions = {"proportion", "fraction", "value",
                                                           "speed",      "duration", "density"};
    return holds_any(stem, amounts) || holds_any(stem, fractions);
}

bool all_of_sort(const AskedQuestion& asked, bool (*fits)(const OptionSense&)) {
    const auto senses = senses_of(*asked.options());
    return std::all_of(senses.begin(), senses.end(), fits);
}

bool is_date(const OptionSense& sense) {
    return sense.sort != OptionSense::Sort::words && sense.sort != OptionSense::Sort::number;
}

void asks_by_the_right_word(const AskedQuestion& asked, Report& report) {
    if (asked.question.kind() != Kind::number && !trim(asked.stem).ends_with('?')) return;  // "When Borin chose, _____ won."
    const std::string& stem = asked.stem_words.padded();
    const bool who = stem.starts_with(" who ") || stem.starts_with(" whom ") || stem.starts_with(" whose ");
    constexpr std::array<std::string_view, 4> others = {"who", "which", "what", "whom"};  // "When Borin chose, who led?"
    const bool when = (stem.starts_with(" when ") && !holds_any(asked.stem_words, others)) ||
                      stem.starts_with(" in what year ") || stem.starts_with(" in which year ");
    const bool how_many = stem.starts_with(" how many ") || stem.starts_with(" how much ");
    const auto add = [&](std::string_view what, std::string_view help) {
        report.add(Code::wrong_asking_word, asked.at("question"), std::string(what), std::string(help));
    };
    if (asked.key<NumberKey>() && !asks_for_amount(asked.stem_words))
        add("a figure is the answer, but the question does not ask how many or how much",
            "ask “how many”, “how long” or for the share");
    if (who && (asked.key<NumberKey>() || asked.key<DateKey>()))
        add("“who” asks for a person, but the answer is none", "ask when or how many");
    if ((when || how_many) && asked.key<TextKey>() && numbers_in(asked.key<TextKey>()->key).empty() &&
        dates_in(asked.key<TextKey>()->key).empty())
        add("the question asks for a date or a figure, but the answer is neither", "ask for what the answer is");
    if (!asked.options() || asked.question.kind() == Kind::choices) return;
    const bool dates = all_of_sort(asked, is_date);
    const bool figures =
        all_of_sort(asked, [](const OptionSense& sense) { return sense.sort == OptionSense::Sort::number; });
    const bool plain = all_of_sort(asked, [](const OptionSense& sense) {
        return sense.sort == OptionSense::Sort::words && numbers_in(sense.same).empty();
    });
    if (who && (dates || figures)) add("“who” asks for a person, but no option is one", "ask when or how many");
    if (when && plain) add("the question asks for a date, but no option is one", "ask for what the options are");
    if (how_many && (dates || plain))
        add("the question asks for a figure, but no option is one", "ask for what the options are");
}

// Who holds the view, or that it is one, or that it may be: said in the question or in the answer.
constexpr std::array<std::string_view, 40> holding = {
    "according",  "fear",  "fears",  "worry",    "worries",  "concern", "concerns", "complain", "complains", "complaint",
    "complaints", "claim", "claims", "argue",    "argues",   "believe", "believes", "think",    "thinks",    "say",
    "says",       "said",  "view",   "views",    "see",      "sees",    "expect",   "expects",  "may",       "might",
    "could",      "can",   "likely", "possible", "possibly", "author",  "perhaps",  "would",    "should",    "anxiety"};
constexpr std::array<std::string_view, 18> holding_more = {
    "feared", "worried",  "complained", "claimed", "argued",   "believed", "expected", "thought", "seen",
    "called", "describe", "describes",  "observe", "observed", "declare",  "declared", "suggest", "suggests"};
constexpr std::array<std::string_view, 9> holding_views = {"state",       "stated", "states",    "opinion",    "anticipate",
                                                           "anticipates", "admire", "potential", "potentially"};
constexpr std::array<std::string_view, 10> of_a_view = {"complain", "complained", "worry",  "fear",  "feared",
                                                        "claimed",  "argued",     "argues", "could", "might"};

// Only statements: what a question with an answer of its own asks of a view, it mostly asks with its holder.
void views_have_a_holder(const AskedQuestion& asked, Report& report) {
    if (asked.question.kind() != Kind::true_false) return;
    const Phrase quote(asked.question.evidence.quote);
    const bool held = holds_any(asked.stem_words, holding) || holds_any(asked.stem_words, holding_more) ||
                      holds_any(asked.stem_words, holding_views);
    if (holds_any(quote, of_a_view) && !held)
        report.add(Code::view_as_fact, asked.at("question"),
                   "the passage tells a view or a possibility, but the question states it as a fact",
                   "say whose view it is, or “could”, as the passage does");
}

// "Who is the president of ...": a role behind "who is", with a word or two between them.
bool asks_for_office_holder(const std::vector<std::string>& all) {
    constexpr std::array<std::string_view, 17> offices = {
        "president", "premier", "minister", "chancellor", "secretary",    "king",    "queen",   "governor", "mayor",
        "chairman",  "chair",   "director", "ambassador", "commissioner", "monarch", "emperor", "ceo"};
    constexpr std::size_t near = 6;
    if (all.size() < 3 || all[0] != "who" || (all[1] != "is" && all[1] != "are")) return false;
    for (std::size_t i = 2; i < all.size() && i < near; ++i)
        if (is_in(offices, all[i])) return true;
    return false;
}

void changes_have_a_year(const AskedQuestion& asked, Report& report) {
    if (asked.question.kind() == Kind::true_false || asked.question.kind() == Kind::card || !dates_in(asked.stem).empty())
        return;
    constexpr std::array<std::string_view, 10> counted = {"live in",      "lives in", "reside in",    "resides in",
                                                          "are there in", "study in", "are studying", "work in",
                                                          "works in",     "inhabit"};
    const bool figure = asked.key<NumberKey>() || asked.stem_words.contains(Phrase("how many"));
    if (asks_for_office_holder(words(asked.stem)) || (figure && holds_any(asked.stem_words, counted)))
        report.add(Code::undated_change, asked.at("question"),
                   "this changes from year to year, but the question names no year", "write “as of” and the article's year");
}

void keeps_asking_roughly(const AskedQuestion& asked, Report& report) {
    const auto* key = asked.key<NumberKey>();
    constexpr std::array<std::string_view, 14> rough = {"roughly",    "about",     "approximately", "around",   "nearly",
                                                        "almost",     "some",      "up to",         "at most",  "at least",
                                                        "as many as", "more than", "over",          "estimated"};
    if (!key || holds_any(asked.stem_words, rough)) return;
    const std::string& quote = asked.question.evidence.quote;
    for (const NumberMention& number : numbers_in(quote))
        if (same_number(number.value, key->value) && ends_in_hedge(std::string_view(quote).substr(0, number.begin)))
            return report.add(
                Code::hedge_not_asked, asked.at("question"),
                "the passage gives this figure as approximate, but the question asks for it as if it were exact",
                "ask “roughly how many”");
}

// "Agreement on Cooperation" of "Agreement on Cooperation Against Terrorism": the passage goes on with a capital.
void key_goes_to_its_end(const AskedQuestion& asked, Report& report) {
    const auto* key = asked.key<TextKey>();
    if (!key || !starts_with_capital(key->key) || word_count(key->key) < 2) return;
    const std::string& quote = asked.question.evidence.quote;
    const auto at = quote.find(key->key);
    if (at == std::string::npos) return;
    const auto rest = std::string_view(quote).substr(at + key->key.size());
    constexpr std::array<std::string_view, 5> links = {" of ", " on ", " for ", " against ", " between "};
    constexpr std::array<std::string_view, 6> titles = {"agreement",  "treaty",      "protocol",
                                                        "convention", "declaration", "ministry"};
    const bool goes_on = rest.size() > 1 && rest.front() == ' ' && starts_with_capital(rest.substr(1));
    const bool titled =
        holds_any(Phrase(key->key), titles) && std::any_of(links.begin(), links.end(), [&](std::string_view link) {
            return fold(rest.substr(0, link.size())) == link && starts_with_capital(rest.substr(link.size()));
        });
    if (goes_on || titled)
        report.add(Code::key_cut, asked.at("key"),
                   fmt::format("the passage goes on behind {}: {}", quoted(key->key), quoted(rest)),
                   "give the name or title whole");
}

constexpr std::array<QuestionRule, 7> rules = {asks_one_thing,      pronouns_mean_somebody, asks_by_the_right_word,
                                               views_have_a_holder, changes_have_a_year,    keeps_asking_roughly,
                                               key_goes_to_its_end};

}  // namespace

std::span<const QuestionRule> wording_rules() { return rules; }

}  // namespace estelik
