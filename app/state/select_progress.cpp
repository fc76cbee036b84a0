#include "state/select_parts.h"

#include "analyse/workload.h"
#include "analyse/pace.h"
#include "analyse/retention.h"
#include "state/phrases.h"

#include <algorithm>
#include <cmath>

namespace estelik {
namespace {

constexpr std::size_t coming_shown = 14;
constexpr int strip_weeks = 5;
constexpr int days_a_week = 7;

int period_days(const AppState& state, Day today) {
    switch (state.period) {
    case Period::week: return 7;
    case Period::month: return 30;
    case Period::all: break;
    }
    const auto first = state.progress.days.empty() ? today : state.progress.days.begin()->first;
    return std::max(1, today - first + 1);
}

void add_retention(ProgressScreen& screen, const AppState& state, Day today, int days) {
    const Share share = retention_since(state.progress, today + (1 - days));
    screen.target = state.progress.preferences.desired_retention * 100;
    screen.recalled_note = "target " + std::to_string(std::lround(screen.target));
    if (share.n < least_to_tell) {
        screen.recalled = "–";
        screen.retention_empty = too_few(share.n);
        return;
    }
    screen.recalled = percent(share.value);
    screen.retention_note = counted(share.n, "answer") + " to due questions";
    const int span = std::max(1, (days + 4) / 5);
    for (const auto& point : retention_over(state.progress, today, span, 5)) {
        if (point.share.n < least_to_tell) continue;
        screen.retention.push_back({short_date(calendar(point.last)), point.share.value * 100, point.share.low * 100,
                                    point.share.high * 100, point.share.n});
    }
    if (screen.retention.empty()) screen.retention_empty = "Too few answers in any part of this time. Choose a longer one.";
}

void add_coming(ProgressScreen& screen, const AppState& state, const Bank& bank, Day today) {
    const auto loads = coming_days(bank, state.progress, state.calendar, today, coming_shown);
    for (std::size_t i = 0; i < loads.size(); ++i) {
        const auto date = calendar(today + static_cast<int>(i));
        screen.coming.push_back({std::to_string(date.day), static_cast<double>(loads[i].due), static_cast<double>(loads[i].fresh), i == 0});
    }
}

void add_topics(ProgressScreen& screen, const AppState& state, const Bank& bank, Day today) {
    const auto topics = recall_by_topic(bank, state.progress, today);
    for (std::size_t i = 0; i < topics.size(); ++i) {
        const auto& topic = topics[i];
        const auto strength = topic.answered == 0 ? Strength::fresh : strength_of_recall(topic.recall);
        screen.topics.push_back({bank.topics[i].title, topic.recall, strength_mark(strength), topic.answered, topic.of});
    }
}

DayTotals totals_on(const Progress& progress, Day day) {
    const auto at = progress.days.find(day);
    return at == progress.days.end() ? DayTotals{} : at->second;
}

void add_answers(ProgressScreen& screen, const AppState& state, Day today) {
    std::size_t answers = 0;
    for (int back = static_cast<int>(coming_shown) - 1; back >= 0; --back) {
        const Day day = today + -back;
        const auto totals = totals_on(state.progress, day);
        answers += static_cast<std::size_t>(totals.answers);
        screen.answers.push_back({std::to_string(calendar(day).day), static_cast<double>(totals.right),
                                  static_cast<double>(totals.answers - totals.right), back == 0});
    }
    screen.answers_note = counted(answers, "answer") + " in 14 days";
}

// Weeks begin on Monday; the newest one holds today.
void add_minutes(ProgressScreen& screen, const AppState& state, Day today) {
    const Day first = today + -(weekday(today) + days_a_week * (strip_weeks - 1));
    for (int i = 0; i < strip_weeks * days_a_week; ++i) {
        const Day day = first + i;
        if (i % days_a_week == 0) screen.weeks.push_back(short_date(calendar(day)));
        screen.minutes.push_back(day > today ? -1 : static_cast<double>(totals_on(state.progress, day).milliseconds) / 60'000);
    }
}

void add_figures(ProgressScreen& screen, const AppState& state, const Bank& bank, Day today) {
    const auto load = load_today(bank, state.progress, state.calendar, today);
    std::size_t learned = 0;
    for (const auto& topic : screen.topics) learned += topic.n;
    screen.figures.push_back({"Left today", std::to_string(whole_minutes(seconds_for(pace_of(bank, state.progress), bank, state.progress, load.due_items, today))) + "\u00a0min"});
    screen.figures.push_back({"Due", std::to_string(load.due)});
    screen.figures.push_back({"Questions met", std::to_string(learned) + " of " + std::to_string(bank.questions.size())});
}

}  // namespace

ProgressScreen select_progress(const AppState& state) {
    const BankPtr bank = state.bank();
    const Day today = day_of(state.now);
    ProgressScreen screen;
    screen.period = state.period;
    screen.empty = state.progress.days.empty();
    add_retention(screen, state, today, period_days(state, today));
    add_coming(screen, state, *bank, today);
    add_topics(screen, state, *bank, today);
    add_answers(screen, state, today);
    add_minutes(screen, state, today);
    add_figures(screen, state, *bank, today);
    add_statistics(screen, state);
    add_coverage(screen, state);
    return screen;
}

}  // namespace estelik
