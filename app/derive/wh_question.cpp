#include "derive/wh_question.h"

#include "derive/clause.h"
#include "derive/cloze_stem.h"
#include "derive/inversion.h"
#include "derive/time_stamp.h"
#include "derive/word_sense.h"

#include <algorithm>

namespace estelik {
namespace {

using C = WordClass;

constexpr std::size_t most_words = 32;

class Asker {
public:
    Asker(const Ground& ground, const Fact& fact)
        : ground_(ground), prose_(ground.prose()), pieces_(prose_.pieces()), fact_(fact), found_(fact.found),
          clause_(clause_around(prose_, found_.sentence, found_.first, found_.last)) {}

    WhQuestion ask() {
        if (found_.kind == FactKind::instrument) return as_document();
        if (found_.kind == FactKind::name) return as_subject();
        if (found_.kind == FactKind::figure) return as_count();
        if (found_.kind == FactKind::date) return as_date();
        return {};
    }

private:
    bool is(std::uint32_t i, std::string_view word) const { return i < clause_.last && prose_.of(pieces_[i]) == word; }
    bool verb(std::uint32_t i) const { return i < clause_.last && looks_like_verb(prose_, pieces_[i]); }

    // Makes the text of pieces, or none when it would lean on another sentence, or tell.
    std::string text_of(Clause part, std::vector<ClauseEdit> edits = {}) const {
        if (!make_stand_alone(ground_, part, found_.sentence, part.first, part.first, edits)) return "";
        return render(prose_, part, std::move(edits));
    }

    WhQuestion finish(std::string text, std::string rule) const {
        if (text.empty() || text.find('(') != text.npos) return {};
        text = squeeze(text);
        text.front() = text.front() >= 'a' && text.front() <= 'z' ? static_cast<char>(text.front() - 0x20) : text.front();
        if (const std::string_view stop = ".”"; text.ends_with(stop)) text.erase(text.size() - stop.size(), 1);
        text += '?';
        const auto count = static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
        if (count > most_words || count < 5 || tells(ground_, fact_, text)) return {};
        return {std::move(text), std::move(rule)};
    }

    static std::string small(std::string text) {
        if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z') text.front() = static_cast<char>(text.front() | 0x20);
        return text;
    }

    // The answer is all of the subject: a word that asks takes its place.
    WhQuestion as_subject() const {
        auto first = found_.first;
        std::string asks = word_for_subject();
        while (first > clause_.first && pieces_[first - 1].begin >= found_.role_begin && found_.role_end > 0) --first;
        if (first > clause_.first && pieces_[first - 1].is(C::determiner)) --first;
        if (asks.empty() || first != clause_.first || !finite_verb(found_.last)) return {};
        std::string question = asks + " " + small_rest(found_.last);
        if (question.size() > asks.size() + 1 && holds_office(found_.last) && tells_of_present(ground_, clause_)) question = stamped(ground_, std::move(question), false);
        return finish(std::move(question), "subject");
    }

    // "is the president of", "heads": who does so is another one day.
    bool holds_office(std::uint32_t i) const {
        const bool office = (is(i, "is") || is(i, "are") || is(i, "serves")) && i + 4 < clause_.last;
        for (auto j = i + 1; office && j < i + 4; ++j)
            if (pieces_[j].any(bits(C::role, C::title))) return true;
        return is(i, "heads") || is(i, "leads") || is(i, "governs") || is(i, "rules");
    }

    // "accused of" and "led by" belong to the noun before them.
    bool finite_verb(std::uint32_t i) const {
        if (!verb(i)) return false;
        const bool participle = pieces_[i].is(C::past) || prose_.of(pieces_[i]).ends_with("ed");
        return !(participle && (is(i + 1, "of") || is(i + 1, "by") || is(i + 1, "in") || is(i + 1, "from") || is(i + 1, "as")) && has_later_verb(i + 1));
    }

    bool has_later_verb(std::uint32_t i) const {
        for (; i < clause_.last && pieces_[i].mark != Mark::comma; ++i)
            if (verb(i)) return true;
        return false;
    }

    std::string small_rest(std::uint32_t i) const {
        std::vector<ClauseEdit> edits;
        const Clause part{i, clause_.last};
        if (i >= clause_.last || !make_stand_alone_behind_subject(part, edits)) return "";
        return small(render(prose_, part, std::move(edits)));
    }

    // Pronouns behind the subject mean the subject: only brackets and "this" are seen to.
    bool make_stand_alone_behind_subject(Clause part, std::vector<ClauseEdit>& edits) const {
        return make_stand_alone(ground_, part, found_.sentence, part.first, part.first, edits);
    }

    std::string word_for_subject() const {
        if (found_.role_end > 0) return "Which " + std::string(prose_.between(found_.role_begin, found_.role_end));
        const Piece& last = pieces_[found_.last - 1];
        switch (found_.name) {
            case NameKind::person: return "Who";
            case NameKind::people: return is(found_.last, "is") || is(found_.last, "was") ? "" : "Which people";  // "Chinese is a language"
            case NameKind::place: return last.is(C::country) ? "Which country" : "";
            case NameKind::body: return found_.last - found_.first == 1 ? "" : "Which body";
            case NameKind::event: return "Which event";
            case NameKind::work: case NameKind::unknown: break;
        }
        return "";
    }

    // "About 180,000 ethnic Uighurs reside": the count stands first.
    WhQuestion as_count() const {
        if (found_.counted_end == 0) return {};
        auto first = found_.first;
        while (first > clause_.first && (pieces_[first - 1].is(C::hedge) || is(first - 1, "as") || is(first - 1, "As"))) --first;
        if (first != clause_.first) return {};
        const std::string asks = found_.hedged ? "Roughly how many " : "How many ";
        std::string rest = small_rest(found_.last);
        const auto counted = prose_.between(found_.counted_begin, found_.counted_end);
        const auto start = static_cast<std::string>(prose_.of(pieces_[found_.last]));
        if (!rest.empty() && counted.starts_with(start) && pieces_[found_.last].capital) rest.front() = start.front();
        if (!has_later_verb(found_.last)) return {};
        std::string question = asks + rest;
        if (tells_of_present(ground_, clause_)) question = stamped(ground_, std::move(question), false);
        return finish(std::move(question), "count");
    }

    std::string when_word() const {
        switch (found_.grain) {
            case Grain::day: return "On what date";
            case Grain::month: return "In what month and year";
            case Grain::year: return "In what year";
            case Grain::decade: return "In what decade";
            default: return "When";
        }
    }

    // "In 2002, they signed X" and "they signed X in 2002".
    WhQuestion as_date() const {
        Clause rest = clause_;
        const auto before = found_.first - 1;
        if (found_.first <= clause_.first || !(is(before, "in") || is(before, "In") || is(before, "on") || is(before, "On"))) return {};
        if (before == clause_.first) {
            rest.first = found_.last + (found_.last < clause_.last && pieces_[found_.last].mark == Mark::comma ? 1 : 0);
        } else {
            const bool at_end = found_.last == clause_.last || pieces_[found_.last].mark == Mark::comma;
            if (!at_end || other_clause_between(before)) return {};
            rest.last = before;
        }
        return other_date_in(rest) ? WhQuestion{} : asked_when(rest);
    }

    // "... is named after Calvin, who won a prize in 1961": the date is not that of the first verb.
    bool other_clause_between(std::uint32_t last) const {
        for (auto i = clause_.first; i < last; ++i)
            if ((pieces_[i].mark == Mark::comma && !ground_.in_date(i)) || is(i, "which") || is(i, "who") || is(i, "that") || is(i, "when")) return true;
        return false;
    }

    WhQuestion asked_when(Clause rest) const {
        const std::string turned = inverted(ground_, rest, found_.sentence);
        if (turned.empty()) return {};
        return finish(when_word() + " " + turned, turned.starts_with("did ") || turned.starts_with("do") ? "when-did" : "when-was");
    }

    // Two dates in one clause: which of them is asked for would stay open.
    bool other_date_in(const Clause& rest) const {
        for (auto i = rest.first; i < rest.last; ++i)
            if (ground_.in_date(i) && (i < found_.first || i >= found_.last)) return true;
        return false;
    }

    // A treaty is asked for by its date, if the date is its alone.
    WhQuestion as_document() const {
        if (fact_.date == 0) return {};
        const Fact& date = ground_.facts()[fact_.date - 1];
        const bool own = ground_.instruments_dated(date.group) == 1;
        const bool beside = date.found.first >= found_.last && date.found.first <= found_.last + 2;
        if (!own || !beside || date.found.grain == Grain::period) return {};
        return finish("Which treaty, agreement or other document is dated " + ground_.words(date.found), "document");
    }

    const Ground& ground_;
    const Prose& prose_;
    const std::vector<Piece>& pieces_;
    const Fact& fact_;
    const Found& found_;
    Clause clause_;
};

}  // namespace

WhQuestion wh_question(const Ground& ground, const Fact& fact) { return Asker(ground, fact).ask(); }

}  // namespace estelik
