#include "derive/drafts.h"

#include "base/hash.h"
#include "derive/cloze_stem.h"
#include "derive/draft_kinds.h"
#include "derive/set_items.h"
#include "derive/statement_items.h"
#include "derive/wh_question.h"

#include <algorithm>
#include <unordered_map>

namespace estelik {
namespace {

constexpr int most_tries = 4;  // sentences that a fact is looked for in, in one paragraph

double least_worth(int level) { return level <= 1 ? 0.78 : level == 2 ? 0.45 : 0.25; }

class Drafter {
public:
    Drafter(const Ground& ground, const DraftOrder& order) : ground_(ground), order_(order) {}

    std::vector<Draft> run() {
        make_by_passage();
        if (order_.explained) explain();
        if (order_.sets)
            for (Draft& draft : set_items(ground_)) drafts_.push_back(std::move(draft));
        name_drafts();
        limit();
        return std::move(drafts_);
    }

private:
    // What the statements give, among the others in the order of the text.
    void explain() {
        const auto own = static_cast<std::ptrdiff_t>(drafts_.size());
        for (Draft& draft : statement_items(ground_))
            if (draft.score >= least_worth(order_.level)) drafts_.push_back(std::move(draft));
        const auto earlier = [](const Draft& a, const Draft& b) { return a.passage != b.passage ? a.passage < b.passage : a.begin < b.begin; };
        std::stable_sort(drafts_.begin() + own, drafts_.end(), earlier);
        std::inplace_merge(drafts_.begin(), drafts_.begin() + own, drafts_.end(), earlier);
    }

    // In each paragraph the best facts that make a question, as far as its words allow.
    void make_by_passage() {
        std::vector<std::vector<std::size_t>> by_passage(ground_.prose().passages().size());
        for (std::size_t i = 0; i < ground_.facts().size(); ++i) {
            const Fact& fact = ground_.facts()[i];
            if (fact.worth >= least_worth(order_.level)) by_passage[passage_of(fact)].push_back(i);
        }
        for (std::size_t p = 0; p < by_passage.size(); ++p) {
            auto& list = by_passage[p];
            std::stable_sort(list.begin(), list.end(), [&](std::size_t a, std::size_t b) { return ground_.facts()[a].worth > ground_.facts()[b].worth; });
            std::unordered_map<std::uint32_t, int> tried;
            auto left = budget(p);
            const auto first = static_cast<std::ptrdiff_t>(drafts_.size());
            for (const auto index : list) {
                const Fact& fact = ground_.facts()[index];
                if (left == 0) break;
                auto& tries = tried[fact.group];
                if (tries++ >= most_tries || !make(static_cast<std::uint32_t>(index))) continue;
                tries = most_tries;  // what says the same is asked once a paragraph
                --left;
            }
            std::stable_sort(drafts_.begin() + first, drafts_.end(), [](const Draft& a, const Draft& b) { return a.begin < b.begin; });
        }
    }

    std::size_t passage_of(const Fact& fact) const { return ground_.prose().sentences()[fact.found.sentence].passage; }

    std::size_t budget(std::size_t passage) const {
        const auto& bytes = ground_.prose().passages()[passage];
        const auto text = ground_.prose().between(bytes.begin, bytes.end);
        const auto words = static_cast<double>(std::count(text.begin(), text.end(), ' ') + 1);
        return static_cast<std::size_t>(words * order_.per_100_words / 100);
    }

    bool make(std::uint32_t index) {
        const Fact& fact = ground_.facts()[index];
        const WhQuestion wh = wh_question(ground_, fact);
        std::string stem = wh.text.empty() ? cloze_stem(ground_, fact) : wh.text;
        if (stem.empty()) return false;
        Draft draft = blank_draft(fact);
        draft.fact = index;
        draft.question = std::move(stem);
        draft.rule = wh.text.empty() ? "cloze" : wh.rule;
        choose_kind(draft, fact, wh.text.empty());
        drafts_.push_back(std::move(draft));
        return true;
    }

    Draft blank_draft(const Fact& fact) const {
        const auto& sentence = ground_.prose().sentences()[fact.found.sentence];
        const auto& pieces = ground_.prose().pieces();
        const auto passage = ground_.prose().passages()[sentence.passage].begin;
        Draft draft;
        draft.answer = ground_.words(fact.found);
        draft.type = fact.found.kind;
        draft.name = fact.found.name;
        draft.score = std::clamp(fact.worth, 0.0, 1.0);
        draft.passage = sentence.passage;
        draft.begin = fact.found.begin - passage;
        draft.end = fact.found.end - passage;
        draft.sentence_begin = pieces[sentence.first].begin - passage;
        draft.sentence_end = pieces[sentence.last - 1].end - passage;
        return draft;
    }

    // Kinds take turns, as far as the fact bears them, so that none is most of the bank.
    void choose_kind(Draft& draft, const Fact& fact, bool has_gap) {
        const auto turn = turns_[fact.found.kind]++ % 3;
        const bool enough_gaps = has_gap && 2 * gaps_ > made_;
        ++made_;
        if ((turn == 1 || (turn == 0 && enough_gaps)) && become_choice(draft, ground_, fact)) return;
        if (turn == 2 && has_gap && order_.statements) {
            const bool truth = made_true_ <= made_false_;  // half are true
            if (become_statement(draft, ground_, fact, truth)) {
                ++(truth ? made_true_ : made_false_);
                return;
            }
        }
        gaps_ += has_gap ? 1 : 0;
        become_typed(draft, ground_, fact);
    }

    // The same fact gives the same id, whatever kind of question its turn made of it; two that are alike are
    // told apart by a number.
    void name_drafts() {
        std::unordered_map<std::string, int> seen;
        for (Draft& draft : drafts_) {
            const auto begin = ground_.prose().passages()[draft.passage].begin;
            const auto sentence = ground_.prose().between(begin + draft.sentence_begin, begin + draft.sentence_end);
            std::string id = "d-" + hex(crc32c(sentence, crc32c(base_rule(draft) + "\n" + draft.answer + "\n")));
            const int count = ++seen[id];
            draft.id = count == 1 ? id : id + "-" + std::to_string(count);
        }
    }

    // The best of all, still in the order of the text.
    void limit() {
        if (order_.most == 0 || drafts_.size() <= order_.most) return;
        std::vector<double> scores;
        for (const Draft& draft : drafts_) scores.push_back(draft.score);
        std::nth_element(scores.begin(), scores.begin() + static_cast<std::ptrdiff_t>(order_.most) - 1, scores.end(), std::greater<>());
        const double least = scores[order_.most - 1];
        auto ties = static_cast<std::ptrdiff_t>(order_.most) - std::count_if(drafts_.begin(), drafts_.end(), [&](const Draft& draft) { return draft.score > least; });
        std::erase_if(drafts_, [&](const Draft& draft) { return draft.score < least || (draft.score == least && ties-- <= 0); });
    }

    const Ground& ground_;
    const DraftOrder& order_;
    std::vector<Draft> drafts_;
    std::unordered_map<FactKind, int> turns_;
    int made_ = 0;
    int gaps_ = 0;
    int made_true_ = 0;
    int made_false_ = 0;
};

}  // namespace

std::vector<Draft> make_drafts(const Ground& ground, const DraftOrder& order) { return Drafter(ground, order).run(); }

}  // namespace estelik
