#include "state/select_parts.h"

#include "analyse/workload.h"
#include "analyse/pace.h"
#include "article/markdown.h"
#include "state/notices.h"
#include "state/phrases.h"
#include "state/told_time.h"

#include <algorithm>
#include <map>

namespace estelik {
namespace {

constexpr std::size_t hardest_shown = 3;
constexpr std::int64_t ms_a_minute = 60'000;

// The first answer to each item: what was known before this sitting helped.
std::vector<Tally> first_answers(const Sitting& sitting) {
    std::vector<Tally> firsts;
    for (const auto& tally : sitting.done) {
        const bool seen = std::any_of(firsts.begin(), firsts.end(), [&](const Tally& t) { return t.item == tally.item; });
        if (!seen) firsts.push_back(tally);
    }
    return firsts;
}

std::string weakest_topic(const Bank& bank, const std::vector<Tally>& firsts) {
    std::map<std::size_t, std::size_t> misses;
    for (const auto& tally : firsts) {
        const Question* question = bank.find(tally.item.question);
        if (question && !is_pass(tally.rating)) ++misses[bank.topic_index(question->topic)];
    }
    const auto most = std::max_element(misses.begin(), misses.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == misses.end() ? std::string() : "Weakest: " + lower_first(bank.topics[most->first].title) + ".";
}

void add_hardest(SummaryScreen& summary, const AppState& state, const Bank& bank, const std::vector<Tally>& firsts) {
    auto sorted = firsts;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Tally& a, const Tally& b) { return a.rating < b.rating; });
    const Day today = day_of(state.now);
    for (const auto& tally : sorted) {
        const Question* question = bank.find(tally.item.question);
        if (!question || summary.hardest.size() == hardest_shown || tally.rating >= Rating::good) continue;
        summary.hardest.push_back({shortened(plain_text(stem_with_gap(*question, tally.item.gap)), 90), question->id,
                                   is_pass(tally.rating) ? Outcome::nearly : Outcome::wrong,
                                   next_words(bank, *question, state, today)});
    }
}

// As many as are due tomorrow, each at the recall that is aimed at.
double seconds_tomorrow(const AppState& state, const Bank& bank, std::size_t due) {
    const Day tomorrow = day_of(state.now) + 1;
    const auto items = load_today(bank, state.progress, state.calendar, tomorrow).due_items;
    const double all = seconds_for(pace_of(bank, state.progress), bank, state.progress, items, tomorrow);
    return items.empty() ? 0 : all * static_cast<double>(due) / static_cast<double>(items.size());
}

}  // namespace

SummaryScreen select_summary(const AppState& state, const Sitting& sitting) {
    SummaryScreen summary;
    const BankPtr bank = state.bank();
    const auto firsts = first_answers(sitting);
    const auto right = std::count_if(firsts.begin(), firsts.end(), [](const Tally& t) { return is_pass(t.rating); });
    summary.headline = std::to_string(right) + " of " + std::to_string(firsts.size());
    summary.detail = weakest_topic(*bank, firsts);
    summary.missed = firsts.size() - static_cast<std::size_t>(right);
    const auto minutes = std::max<std::int64_t>(1, (sitting.ended.utc_ms - sitting.started.utc_ms + ms_a_minute / 2) / ms_a_minute);
    summary.minutes = std::to_string(minutes) + "\u00a0min";
    const auto days = coming_days(*bank, state.progress, state.calendar, day_of(state.now), 2);
    const auto tomorrow = days[1].due;
    summary.returns = tomorrow == 0 ? "Nothing returns tomorrow."
                                    : counted(tomorrow, "question") + (tomorrow == 1 ? " returns" : " return") + " tomorrow, " +
                                          about_minutes(whole_minutes(seconds_tomorrow(state, *bank, tomorrow))) + ".";
    summary.told = told_and_took(sitting);
    add_hardest(summary, state, *bank, firsts);
    summary.ask_exam = state.progress.exams.find(bank->id) == state.progress.exams.end();
    return summary;
}

}  // namespace estelik
