#include "derive/statement_items.h"

#include "derive/cause_finder.h"
#include "derive/claim_finder.h"
#include "derive/clause.h"
#include "derive/cloze_stem.h"
#include "derive/definition_finder.h"
#include "derive/event_finder.h"
#include "derive/inversion.h"
#include "derive/subject_verb.h"
#include "derive/word_sense.h"

#include <algorithm>
#include <array>

namespace estelik {
namespace {

using C = WordClass;

constexpr std::size_t most_words = 32;  // of a question
constexpr std::size_t least_words = 4;
constexpr std::size_t typed_words = 4;  // of an answer that one can be asked to type

std::size_t words_of(std::string_view text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

class Asker {
public:
    explicit Asker(const Ground& ground) : ground_(ground), prose_(ground.prose()), pieces_(prose_.pieces()) {}

    std::vector<Draft> run() {
        for (const Statement& one : find_claims(prose_)) claim(one);
        for (const Statement& one : find_causes(prose_)) cause(one);
        for (const Statement& one : find_definitions(prose_)) definition(one);
        for (const Statement& one : find_events(prose_)) event(one);
        std::stable_sort(drafts_.begin(), drafts_.end(), [](const Draft& a, const Draft& b) {
            return a.passage != b.passage ? a.passage < b.passage : a.begin < b.begin;
        });
        return std::move(drafts_);
    }

private:
    std::string_view word(std::uint32_t i) const { return prose_.of(pieces_[i]); }
    std::string text_of(PieceRange range) const {
        return std::string(prose_.between(pieces_[range.first].begin, pieces_[range.last - 1].end));
    }

    // "What do PRC leaders fear?"
    void claim(const Statement& one) {
        const std::string subject = subject_inside(ground_, {one.subject.first, one.subject.last}, one.sentence);
        PlainVerb verb = plain_verb(prose_, pieces_[one.verb]);
        if (word(one.verb - 1) == "not") verb = {std::string(word(one.verb - 2)), "not " + std::string(word(one.verb))};
        if (subject.empty() || verb.base.empty()) return;
        const auto preposition = claim_preposition(prose_, one);
        add(one, "claim",
            "What " + verb.helper + " " + subject + " " + hedge_before(one) + verb.base +
                (preposition.empty() ? "" : " " + std::string(preposition)),
            one.object, 0.8);
    }

    // "likely admire": what softens the verb stays with it.
    std::string hedge_before(const Statement& one) const {
        constexpr std::array<std::string_view, 12> softening = {"likely", "perhaps",   "possibly",  "probably",
                                                                "often",  "generally", "typically", "usually",
                                                                "mostly", "sometimes", "rarely",    "largely"};
        for (auto i = one.subject.last; i < one.verb; ++i)
            if (std::find(softening.begin(), softening.end(), word(i)) != softening.end()) return std::string(word(i)) + " ";
        return "";
    }

    void cause(const Statement& one) {
        if (one.kind == StatementKind::effect) return effect(one);
        const std::string turned = inverted(ground_, {one.main.first, one.main.last}, one.sentence, Commas::list);
        if (turned.empty()) return;
        const bool why = one.kind == StatementKind::cause;
        add(one, why ? "why" : "purpose", (why ? "Why " : "For what purpose ") + turned, one.object, why ? 0.85 : 0.75);
    }

    // "What forced the dissolution of the associations?"
    void effect(const Statement& one) {
        std::vector<ClauseEdit> edits;
        Clause rest{one.verb, one.object.last};
        constexpr std::size_t comfortable = 22;
        if (words_in(prose_, rest) > comfortable) rest.last = noun_phrase_end(prose_, one.object.first, one.object.last);
        const bool named = ground_.in_name(one.subject.first) && one.subject.last - one.subject.first < 4;
        if (named || !make_stand_alone(ground_, rest, one.sentence, rest.first, rest.first, edits)) return;
        std::string text = render(prose_, rest, std::move(edits));
        if (!text.empty()) text.front() = static_cast<char>(text.front() | 0x20);
        add(one, "effect", "What " + text, one.subject, 0.8);
    }

    void definition(const Statement& one) {
        const std::string subject = subject_inside(ground_, {one.subject.first, one.subject.last}, one.sentence);
        if (subject.empty() || word(one.object.first) == "the") return;
        const auto verb = std::string(word(one.verb));
        add(one, "definition", (ground_.in_person(one.subject.first) ? "Who " : "What ") + verb + " " + subject, one.object,
            0.7);
    }

    // "What did the two countries establish in May 2004?"
    void event(const Statement& event) {
        Statement one = event;
        one.object = whole_fact(one.object);
        if (speaks_of_people(one.object) || word(one.object.first) == "that" || !says_enough(one.object)) return;
        const std::string subject = subject_inside(ground_, {one.subject.first, one.subject.last}, one.sentence);
        const PlainVerb verb = plain_verb(prose_, pieces_[one.verb]);
        if (subject.empty() || verb.base.empty()) return;
        const std::string asks = verb.helper + " " + subject + " " + verb.base + tail_of(one);
        const std::string name(statement_kind_names[static_cast<std::size_t>(one.kind)]);
        const bool date_first = !one.date.empty() && one.date.first < one.subject.first;
        const double score = one.date.empty() ? 0.6 : 0.78;
        if (date_first) return add(one, name, in_time(one) + asks, one.object, score);
        const bool date_gone = !one.date.empty() && asks.find(text_of(one.date)) == asks.npos;
        add(one, name, "What " + asks + (date_gone ? behind_it(one) : ""), one.object, score);
    }

    // " on September 12, 2001", when the words between are left out.
    std::string behind_it(const Statement& one) const {
        const auto before = one.date.first - 1;
        return pieces_[before].is(C::preposition) ? " " + text_of({before, one.date.last}) : "";
    }

    // A treaty with its whole title, when the object is the beginning of one.
    PieceRange whole_fact(PieceRange object) const {
        const auto& facts = ground_.facts();
        auto fact = std::lower_bound(facts.begin(), facts.end(), object.first,
                                     [](const Fact& one, std::uint32_t piece) { return one.found.first < piece; });
        for (; fact != facts.end() && fact->found.first < object.last; ++fact) {
            const Found& found = fact->found;
            const bool titled = found.kind == FactKind::instrument || found.kind == FactKind::name;
            if (titled && found.last > object.last) return {object.first, found.last};
        }
        return object;
    }

    // "ground" of "gained ground" is nothing to ask for.
    bool says_enough(PieceRange object) const {
        object = bare(object);
        if (pieces_[object.first].is(C::pronoun) && object.first + 1 < object.last &&
            pieces_[object.first + 1].is(C::determiner))
            return false;  // "gave her the medal"
        if (ground_.in_name(object.first)) return true;
        return object.last - object.first > 1 && pieces_[object.first].mark != Mark::number;
    }

    // What follows the object, up to the first comma or another verb: " in May 2004", " with all its neighbours".
    std::string tail_of(const Statement& one) const {
        auto last = one.object.last;
        const auto end = prose_.sentences()[one.sentence].last;
        const auto parts = [&](std::uint32_t i) {
            const Mark mark = pieces_[i].mark;
            return (mark == Mark::comma && !ground_.in_date(i)) || mark == Mark::stop || mark == Mark::dash ||
                   mark == Mark::semicolon || mark == Mark::colon ||
                   (word(i) == "and" && looks_like_verb(prose_, pieces_[i + 1]));
        };
        while (last < end && !parts(last)) ++last;
        if (last == one.object.last || !pieces_[one.object.last].is(C::preposition) || word(one.object.last) == "to")
            return "";
        std::string text = render(prose_, {one.object.last, last}, {});
        if (!text.empty()) text.front() = static_cast<char>(text.front() | 0x20);
        return " " + text;
    }

    // "In May 2004, what " when the sentence begins with its date; else the date is in the tail, or gone.
    std::string in_time(const Statement& one) const {
        const auto before = one.date.first - 1;
        if (one.date.first == 0 || !pieces_[before].is(C::preposition) || pieces_[one.date.last].mark != Mark::comma)
            return "What ";
        return with_capital(text_of({before, one.date.last})) + ", what ";
    }

    // "What" never asks for people, nor for a place.
    bool speaks_of_people(PieceRange object) const {
        constexpr std::array<std::string_view, 12> people = {"people",   "men",      "women",     "workers",
                                                             "students", "leaders",  "personnel", "members",
                                                             "children", "settlers", "citizens",  "troops"};
        for (auto i = object.first; i < object.last; ++i)
            if (ground_.in_person(i) || pieces_[i].any(bits(C::role, C::title, C::country, C::place, C::demonym)) ||
                std::find(people.begin(), people.end(), word(i)) != people.end())
                return true;
        return pieces_[object.first].is(C::pronoun) && !pieces_[object.first].is(C::determiner);
    }

    // The article before what is asked for is no part of the answer.
    PieceRange bare(PieceRange range) const {
        constexpr std::array<std::string_view, 4> left_out = {"a", "an", "the", "that"};
        if (range.first + 1 < range.last && std::find(left_out.begin(), left_out.end(), word(range.first)) != left_out.end())
            ++range.first;
        return range;
    }

    // An answer that points elsewhere, is cut in a bracket or holds a quotation mark without its partner is none.
    bool whole(PieceRange range) const {
        int quotes = 0;
        for (auto i = range.first; i < range.last; ++i) {
            const auto mark = pieces_[i].mark;
            if (mark == Mark::open || mark == Mark::close) return false;
            quotes += mark == Mark::open_quote ? 1 : mark == Mark::close_quote ? -1 : 0;
            const auto small = word(i);
            if (small == "this" || small == "these" || small == "This" || small == "These") return false;
        }
        return quotes == 0;
    }

    void add(const Statement& one, std::string rule, std::string question, PieceRange answer, double score) {
        answer = bare(answer);
        question = squeeze(question) + "?";
        const std::string text = text_of(answer);
        const bool leans = question.find('(') != question.npos || question.find('"') != question.npos ||
                           (question.find("“") == question.npos) != (question.find("”") == question.npos);
        if (leans || words_of(question) < least_words || words_of(question) > most_words || !whole(answer) ||
            holds_words(question, text))
            return;
        const auto& sentence = prose_.sentences()[one.sentence];
        const auto passage = prose_.passages()[sentence.passage].begin;
        Draft draft;
        draft.question = std::move(question);
        draft.answer = text;
        draft.type = FactKind::term;
        draft.rule = std::move(rule);
        draft.score = score;
        draft.passage = sentence.passage;
        draft.begin = pieces_[answer.first].begin - passage;
        draft.end = pieces_[answer.last - 1].end - passage;
        draft.sentence_begin = pieces_[sentence.first].begin - passage;
        draft.sentence_end = pieces_[sentence.last - 1].end - passage;
        if (words_of(text) <= typed_words) draft.key = TextKey{text, {}};
        else draft.key = Card{with_capital(text)};
        drafts_.push_back(std::move(draft));
    }

    static std::string with_capital(std::string text) {
        if (text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 0x20);
        return text;
    }

    const Ground& ground_;
    const Prose& prose_;
    const std::vector<Piece>& pieces_;
    std::vector<Draft> drafts_;
};

}  // namespace

std::vector<Draft> statement_items(const Ground& ground) { return Asker(ground).run(); }

}  // namespace estelik
