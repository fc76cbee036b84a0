#include "state/select_parts.h"

#include "article/markdown.h"
#include "session/confusions.h"
#include "state/notices.h"
#include "state/phrases.h"

namespace estelik {
namespace {

constexpr std::size_t stem_shown = 140;   // letters

std::string times_words(int times) { return times == 1 ? "once" : times == 2 ? "twice" : std::to_string(times) + " times"; }

MixUpSide side_of(const Bank& bank, const Question& question, int gap) {
    return {plain_text(right_answer(question, gap)), shortened(plain_text(stem_with_gap(question, gap)), stem_shown), passage_of(bank, question)};
}

MixUpSide other_side(const Bank& bank, const Confusion& mix_up) {
    const Question* question = mix_up.other ? bank.find(mix_up.other->question) : nullptr;
    if (question) return side_of(bank, *question, mix_up.other->gap);
    return {plain_text(mix_up.given), "", passage_naming(bank, mix_up.given)};
}

}  // namespace

std::optional<MixUpPanel> select_mix_up(const AppState& state, const Asked& asked) {
    const auto* known = state.progress.find(asked.item);
    if (is_pass(asked.rating) || asked.event.empty() || !is_mixed_up(known)) return std::nullopt;
    const Bank& bank = *asked.bank;
    MixUpPanel panel;
    const auto misses = static_cast<std::size_t>(known->misses);
    const auto mix_up = mix_up_of(bank, asked.item, state.progress);
    if (!mix_up) {
        panel.title = "Missed " + times_words(known->misses);
        panel.detail = "No wrong answer stands out. Read the passage once more, or put the question off.";
        return panel;
    }
    panel.sides = {side_of(bank, *bank.find(asked.item.question), asked.item.gap), other_side(bank, *mix_up)};
    panel.title = "You mix this up with " + panel.sides.back().answer;
    panel.detail = "Given " + times_words(mix_up->times) + " in " + std::to_string(misses) + " misses" + ".";
    panel.can_pair = mix_up->other.has_value();
    return panel;
}

}  // namespace estelik
