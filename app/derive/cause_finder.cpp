#include "derive/cause_finder.h"

#include "derive/subject_verb.h"
#include "derive/word_sense.h"

#include <algorithm>
#include <array>

namespace estelik {
namespace {

using C = WordClass;

// Acts that are done for a purpose, when "to" stands before them and a noun before that.
constexpr std::array<std::string_view, 34> purposes = {
    "avoid",       "prevent", "ensure",  "protect", "bolster", "safeguard", "preserve",   "encourage", "reduce",
    "increase",    "raise",   "curb",    "stop",    "secure",  "promote",   "strengthen", "improve",   "help",
    "defend",      "limit",   "finance", "fund",    "fight",   "combat",    "counter",    "escape",    "signal",
    "commemorate", "honour",  "honor",   "replace", "attract", "mark",      "celebrate"};

// "efforts to curb": the purpose belongs to the noun, not to the clause.
constexpr std::array<std::string_view, 34> bound = {
    "effort", "efforts", "ability",    "attempt",    "attempts",    "decision", "plan",    "plans",  "need",
    "way",    "ways",    "right",      "rights",     "desire",      "tendency", "power",   "powers", "duty",
    "able",   "likely",  "keen",       "determined", "measures",    "failure",  "order",   "used",   "willing",
    "time",   "chance",  "permission", "potential",  "opportunity", "steps",    "campaign"};

constexpr std::array<std::string_view, 20> effects = {
    "led",     "leads",   "lead",    "caused",  "causes", "cause",   "forced",   "forces",   "compelled", "prompted",
    "prompts", "enabled", "enables", "allowed", "allows", "sparked", "provoked", "produced", "resulted",  "induced"};

template <std::size_t n>
bool is_in(const std::array<std::string_view, n>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

class CauseReader {
public:
    CauseReader(const Prose& prose, std::uint32_t sentence)
        : prose_(prose),
          pieces_(prose.pieces()),
          sentence_(sentence),
          clauses_(clauses_of(prose, sentence)),
          range_(prose.sentences()[sentence]) {}

    void run(std::vector<Statement>& all) {
        read_opening_purpose(all);
        for (const SubjectVerb& clause : clauses_) {
            for (auto i = clause.verb + 1; i + 1 < clause.clause.last; ++i)
                if (read_reason(clause, i, all) || read_purpose(clause, i, all)) break;
            read_effect(clause, all);
        }
    }

private:
    std::string_view word(std::uint32_t i) const { return prose_.of(pieces_[i]); }

    std::uint32_t end_of(std::uint32_t first, std::uint32_t last) const {
        for (auto i = first; i < last; ++i)
            if (pieces_[i].mark == Mark::semicolon || pieces_[i].mark == Mark::open || pieces_[i].mark == Mark::dash ||
                (pieces_[i].mark == Mark::comma && (word(i + 1) == "which" || word(i + 1) == "but" || word(i + 1) == "and")))
                return i;
        return last;
    }

    void add(StatementKind kind, const SubjectVerb& clause, PieceRange object, PieceRange main,
             std::vector<Statement>& all) const {
        constexpr std::uint32_t most = 30;
        if (object.last < object.first + 2 || object.last > object.first + most) return;
        while (main.last > main.first && pieces_[main.last - 1].mark == Mark::comma) --main.last;
        all.push_back({.kind = kind,
                       .sentence = sentence_,
                       .subject = clause.subject,
                       .verb = clause.verb,
                       .object = object,
                       .main = main});
    }

    bool read_reason(const SubjectVerb& clause, std::uint32_t i, std::vector<Statement>& all) const {
        const auto here = word(i);
        const auto next = word(i + 1);
        const bool because = here == "because";
        const bool owing = (here == "due" || here == "owing" || here == "thanks") && next == "to";
        if (!because && !owing) return false;
        add(StatementKind::cause, clause, {i, end_of(i, clause.clause.last)}, {clause.clause.first, i}, all);
        return true;
    }

    bool read_purpose(const SubjectVerb& clause, std::uint32_t i, std::vector<Statement>& all) const {
        const bool in_order = (word(i) == "in" && word(i + 1) == "order" && word(i + 2) == "to") ||
                              (word(i) == "so" && word(i + 1) == "as" && word(i + 2) == "to");
        const Piece& before = pieces_[i - 1];
        const bool behind_noun = before.word() && !ends_noun_phrase(prose_, before) && !is_in(bound, word(i - 1));
        const bool to_act = word(i) == "to" && is_in(purposes, word(i + 1)) && behind_noun;
        if (!in_order && !to_act) return false;
        add(StatementKind::purpose, clause, {i, end_of(i, clause.clause.last)}, {clause.clause.first, i}, all);
        return true;
    }

    // "To bolster ties with them, Beijing has supplied ...".
    void read_opening_purpose(std::vector<Statement>& all) const {
        if (clauses_.empty() || word(range_.first) != "To") return;
        const SubjectVerb& clause = clauses_.front();
        if (clause.clause.first < range_.first + 3 || pieces_[clause.clause.first - 1].mark != Mark::comma) return;
        add(StatementKind::purpose, clause, {range_.first, clause.clause.first - 1}, clause.clause, all);
    }

    void read_effect(const SubjectVerb& clause, std::vector<Statement>& all) const {
        const auto form = word(clause.verb);
        if (!is_in(effects, form)) return;
        const auto next = word(clause.verb + 1);
        const bool with_to = form == "led" || form == "leads" || form == "lead";
        if ((with_to && next != "to") || (form == "resulted" && next != "in") || next == "by" ||
            pieces_[clause.verb + 1].is(C::auxiliary))
            return;
        const auto first = with_to || form == "resulted" ? clause.verb + 2 : clause.verb + 1;
        add(StatementKind::effect, clause, {first, end_of(first, clause.clause.last)}, clause.clause, all);
    }

    const Prose& prose_;
    const std::vector<Piece>& pieces_;
    std::uint32_t sentence_;
    std::vector<SubjectVerb> clauses_;
    const SentencePieces& range_;
};

}  // namespace

std::vector<Statement> find_causes(const Prose& prose) {
    std::vector<Statement> all;
    for (std::uint32_t s = 0; s < prose.sentences().size(); ++s)
        if (prose.passages()[prose.sentences()[s].passage].prose) CauseReader(prose, s).run(all);
    return all;
}

}  // namespace estelik
