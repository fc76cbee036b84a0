#include "derive/inversion.h"

#include "derive/word_sense.h"

#include <algorithm>

namespace estelik {
namespace {

using C = WordClass;

std::string small(std::string text) {
    if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z') text.front() = static_cast<char>(text.front() | 0x20);
    return text;
}

// "resides" -> "reside", "carries" -> "carry", "reaches" -> "reach".
std::string without_s(std::string_view word) {
    std::string base(word);
    if (word.ends_with("ies") && word.size() > 4) return base.substr(0, base.size() - 3) + "y";
    for (const std::string_view ending : {"ches", "shes", "sses", "xes", "zzes", "oes"})
        if (word.ends_with(ending)) return base.substr(0, base.size() - 2);
    return word.ends_with('s') && !word.ends_with("ss") ? base.substr(0, base.size() - 1) : base;
}

class Inverter {
public:
    Inverter(const Ground& ground, Clause clause, std::uint32_t sentence, Commas commas)
        : ground_(ground),
          prose_(ground.prose()),
          pieces_(prose_.pieces()),
          clause_(clause),
          sentence_(sentence),
          commas_(commas) {}

    std::string run() {
        const auto verb = find_verb();
        if (verb == clause_.last) return "";
        if (commas_ == Commas::list && !only_list(verb)) return "";
        if (commas_ == Commas::cut) cut_at_comma(verb);
        if (verb + 1 > clause_.last || !stands_alone(verb)) return "";
        const std::string subject = subject_inside(ground_, {clause_.first, verb}, sentence_);
        if (subject.empty()) return "";
        const Piece& word = pieces_[verb];
        const bool auxiliary =
            word.is(C::auxiliary) && (!may_be_full(verb) || is_verb(verb + 1) || pieces_[verb + 1].is(C::adverb));
        const std::string tail = tail_from(verb + 1);
        if (auxiliary) return tail.empty() ? "" : std::string(prose_.of(word)) + " " + subject + " " + tail;
        if (verb + 1 < clause_.last && prose_.of(pieces_[verb + 1]) == "by") return "";
        const PlainVerb plain = plain_verb(prose_, word);
        if (plain.base.empty() || (verb + 1 < clause_.last && tail.empty())) return "";
        return plain.helper + " " + subject + " " + plain.base + (tail.empty() ? "" : " " + tail);
    }

private:
    bool is_verb(std::uint32_t i) const { return i < clause_.last && looks_like_verb(prose_, pieces_[i]); }

    // "has", "had", "did" may be all of the verb.
    bool may_be_full(std::uint32_t i) const {
        const auto word = prose_.of(pieces_[i]);
        return word == "had" || word == "has" || word == "have" || word == "did";
    }

    std::uint32_t find_verb() const {
        constexpr std::uint32_t longest_subject = 9;
        auto i = clause_.first;
        for (; i < clause_.last && i < clause_.first + longest_subject; ++i) {
            const Piece& piece = pieces_[i];
            if (ground_.in_name(i)) continue;
            if (looks_like_verb(prose_, piece)) break;
            const auto word = prose_.of(piece);
            if (!piece.word() && piece.mark != Mark::possessive) return clause_.last;
            if (piece.any(bits(C::preposition, C::conjunction)) && word != "of" && word != "and" && word != "for")
                return clause_.last;
            if (piece.is(C::pronoun) && !piece.is(C::determiner) && i > clause_.first) return clause_.last;
        }
        return i == clause_.first || !is_verb(i) ? clause_.last : i;
    }

    void cut_at_comma(std::uint32_t verb) {
        for (auto i = verb; i < clause_.last; ++i)
            if ((pieces_[i].mark == Mark::comma && !ground_.in_date(i)) || pieces_[i].mark == Mark::dash ||
                pieces_[i].mark == Mark::colon)
                clause_.last = i;
    }

    // No comma at all, or such that end in ", and": then a part of the list would be left out by a cut.
    bool only_list(std::uint32_t verb) const {
        bool comma = false;
        bool closed = false;
        for (auto i = verb; i + 1 < clause_.last; ++i) {
            if (pieces_[i].mark == Mark::dash || pieces_[i].mark == Mark::colon) return false;
            if (pieces_[i].mark != Mark::comma || ground_.in_date(i)) continue;
            const auto next = prose_.of(pieces_[i + 1]);
            if (next == "which" || next == "who" || next == "but" || next == "while") return false;
            comma = true;
            closed = next == "and" || next == "or";
        }
        return !comma || closed;
    }

    // "These concerns": the reader of a bare question would ask which. Brackets are no part of a question.
    bool stands_alone(std::uint32_t verb) const {
        if (pieces_[clause_.first].is(C::pronoun) && pieces_[clause_.first].is(C::determiner)) return false;
        for (auto i = verb + 1; i < clause_.last; ++i) {
            if (pieces_[i].mark == Mark::open || pieces_[i].mark == Mark::close) return false;
            const auto word = prose_.of(pieces_[i]);
            if (word == "and" && is_verb(i + 1)) return false;  // "taught at a college and died there": two acts
            if (word == "him" || word == "them" ||
                (word == "her" && i + 1 < clause_.last && pieces_[i + 1].is(C::determiner)))
                return false;
            if ((word == "this" || word == "these" || word == "such") &&
                !(i + 1 < clause_.last && prose_.of(pieces_[i + 1]) == "as"))
                return false;
        }
        return true;
    }

    std::string tail_from(std::uint32_t first) const {
        if (first >= clause_.last) return "";
        const std::string text = render(prose_, {first, clause_.last}, {});
        return pieces_[first].capital ? text : small(text);
    }

    const Ground& ground_;
    const Prose& prose_;
    const std::vector<Piece>& pieces_;
    Clause clause_;
    std::uint32_t sentence_;
    Commas commas_;
};

}  // namespace

std::string subject_inside(const Ground& ground, const Clause& subject, std::uint32_t sentence) {
    const Piece& first = ground.prose().pieces()[subject.first];
    std::vector<ClauseEdit> edits;
    if (!make_stand_alone(ground, subject, sentence, subject.first, subject.first, edits)) return "";
    const bool resolved = !edits.empty() && edits.front().first == subject.first;
    const std::string text = render(ground.prose(), subject, std::move(edits));
    if (resolved) return text.starts_with("The ") || text.starts_with("A ") ? small(text) : text;
    const bool capital_stays = ground.in_name(subject.first) || first.all_capitals || !first.opens ||
                               first.any(bits(C::country, C::place, C::demonym, C::title));
    return !capital_stays || !first.capital || text.starts_with("The ") || text.starts_with("A ") ? small(text) : text;
}

PlainVerb plain_verb(const Prose& prose, const Piece& verb) {
    const auto word = prose.of(verb);
    if (word == "had") return {"did", "have"};
    if (word == "has") return {"does", "have"};
    if (word == "have") return {"do", "have"};
    if (verb.is(C::past) && !verb.entry->base.empty() && !verb.is(C::present)) return {"did", std::string(verb.entry->base)};
    if (!verb.is(C::present) || verb.is(C::auxiliary)) return {};
    const std::string base = without_s(word);
    return {base == word ? "do" : "does", base};
}

std::string inverted(const Ground& ground, Clause clause, std::uint32_t sentence, Commas commas) {
    return Inverter(ground, clause, sentence, commas).run();
}

}  // namespace estelik
