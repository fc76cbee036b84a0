#include "cli/due_command.h"

#include "analyse/workload.h"
#include "analyse/pace.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace estelik {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t days_shown = 7;

// All numbers of one course.
struct Due {
    const Bank& bank;
    Today today;
    int minutes = 0;
    std::vector<DayLoad> days;
    Day first;
};

Due due_of(const Bank& bank, const AppState& state) {
    const Day day = day_of(state.now);
    Due due{bank, load_today(bank, state.progress, state.calendar, day), 0, coming_days(bank, state.progress, state.calendar, day, days_shown), day};
    const Pace pace = pace_of(bank, state.progress);
    due.minutes = whole_minutes(seconds_for(pace, bank, state.progress, due.today.due_items, day) +
                                seconds_for_new(pace, bank, due.today.fresh));
    return due;
}

std::string day_words(const DayLoad& load) {
    if (load.due + load.fresh == 0) return "nothing";
    if (load.fresh == 0) return fmt::format("{} due", load.due);
    if (load.due == 0) return fmt::format("{} new", load.fresh);
    return fmt::format("{} due, {} new", load.due, load.fresh);
}

void print_text(const Due& due, std::ostream& out) {
    out << due.bank.title << ": " << day_words({due.today.due, due.today.fresh});
    if (due.minutes > 0) out << ", about " << due.minutes << " min";
    out << "\n";
    for (std::size_t topic = 0; topic < due.bank.topics.size(); ++topic) {
        if (due.today.due_by_topic[topic] > 0) out << "  " << due.bank.topics[topic].title << ": " << due.today.due_by_topic[topic] << " due\n";
    }
    for (std::size_t i = 0; i < due.days.size(); ++i) {
        out << "  " << weekday_date(due.first + static_cast<int>(i)) << ": " << day_words(due.days[i]) << "\n";
    }
}

Json to_json(const Due& due) {
    Json json{{"id", due.bank.id}, {"title", due.bank.title}, {"due", due.today.due}, {"new", due.today.fresh},
              {"minutes", due.minutes}, {"topics", Json::array()}, {"days", Json::array()}};
    for (std::size_t topic = 0; topic < due.bank.topics.size(); ++topic) {
        json["topics"].push_back({{"id", due.bank.topics[topic].id}, {"due", due.today.due_by_topic[topic]}});
    }
    for (std::size_t i = 0; i < due.days.size(); ++i) {
        json["days"].push_back({{"date", iso(calendar(due.first + static_cast<int>(i)))}, {"due", due.days[i].due}, {"new", due.days[i].fresh}});
    }
    return json;
}

}  // namespace

void print_due(const AppState& state, bool json, std::ostream& out) {
    Json courses = Json::array();
    for (const auto& course : state.courses) {
        if (!course.bank) continue;
        const auto due = due_of(*course.bank, state);
        if (json) courses.push_back(to_json(due));
        else print_text(due, out);
    }
    if (json) out << Json{{"courses", courses}}.dump(2) << "\n";
}

}  // namespace estelik
