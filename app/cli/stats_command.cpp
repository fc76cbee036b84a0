#include "cli/stats_command.h"

#include "analyse/retention.h"
#include "analyse/strength.h"
#include "cli/csv_line.h"

#include <array>
#include <cmath>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace estelik {
namespace {

using Json = nlohmann::ordered_json;

// The order is that of Strength.
constexpr std::array<std::string_view, 4> strength_names = {"new", "weak", "fair", "strong"};

struct Totals {
    DayTotals all;
    std::size_t days = 0;
    Share retention;
};

struct CourseStats {
    const Bank& bank;
    std::array<std::size_t, 4> questions{};  // by Strength
    std::vector<TopicRecall> topics;
};

Totals totals_of(const Progress& progress) {
    Totals totals;
    for (const auto& [day, of_day] : progress.days) {
        totals.all.answers += of_day.answers;
        totals.all.right += of_day.right;
        totals.all.milliseconds += of_day.milliseconds;
        totals.days += of_day.answers > 0 ? 1 : 0;
    }
    totals.retention = progress.days.empty() ? share_of(0, 0) : retention_since(progress, progress.days.begin()->first);
    return totals;
}

CourseStats stats_of(const Bank& bank, const AppState& state) {
    const Day today = day_of(state.now);
    CourseStats stats{bank, {}, recall_by_topic(bank, state.progress, today)};
    for (const auto& question : bank.questions) {
        ++stats.questions[static_cast<std::size_t>(strength_today(bank, question, state.progress, today))];
    }
    return stats;
}

long percent(double share) { return std::lround(share * 100); }

void print_text(const Totals& totals, std::ostream& out) {
    out << fmt::format("Answers: {}, {} right, on {} day{}, {} min\n", totals.all.answers, totals.all.right, totals.days,
                       totals.days == 1 ? "" : "s", totals.all.milliseconds / 60'000);
    const auto& share = totals.retention;
    if (share.n < least_to_tell) {
        out << fmt::format("Retention: too few answers to due questions to tell ({})\n", share.n);
    } else {
        out << fmt::format("Retention: {} % of {} answers to due questions ({} to {} %)\n", percent(share.value), share.n,
                           percent(share.low), percent(share.high));
    }
}

void print_text(const CourseStats& stats, std::ostream& out) {
    const auto& q = stats.questions;
    out << fmt::format("{}: {} questions, {} strong, {} fair, {} weak, {} new\n", stats.bank.title, stats.bank.questions.size(), q[3],
                       q[2], q[1], q[0]);
    for (std::size_t i = 0; i < stats.topics.size(); ++i) {
        const auto& topic = stats.topics[i];
        out << fmt::format("  {}: {} of {} answered", stats.bank.topics[i].title, topic.answered, topic.of);
        out << (topic.answered > 0 ? fmt::format(", recall {} %\n", percent(topic.recall)) : "\n");
    }
}

Json to_json(const Totals& totals) {
    const auto& share = totals.retention;
    return {{"answers", totals.all.answers},
            {"right", totals.all.right},
            {"days", totals.days},
            {"minutes", totals.all.milliseconds / 60'000},
            {"retention", {{"right", share.right}, {"n", share.n}, {"value", share.value}, {"low", share.low}, {"high", share.high}}}};
}

Json to_json(const CourseStats& stats) {
    Json json{{"id", stats.bank.id}, {"title", stats.bank.title}, {"questions", stats.bank.questions.size()}};
    for (std::size_t i = 0; i < strength_names.size(); ++i) json[std::string(strength_names[i])] = stats.questions[i];
    json["topics"] = Json::array();
    for (std::size_t i = 0; i < stats.topics.size(); ++i) {
        const auto& topic = stats.topics[i];
        json["topics"].push_back({{"id", stats.bank.topics[i].id}, {"recall", topic.recall}, {"answered", topic.answered}, {"of", topic.of}});
    }
    return json;
}

std::vector<CourseStats> courses_of(const AppState& state) {
    std::vector<CourseStats> courses;
    for (const auto& course : state.courses)
        if (course.bank) courses.push_back(stats_of(*course.bank, state));
    return courses;
}

void print_json(const Totals& totals, const std::vector<CourseStats>& courses, std::ostream& out) {
    auto object = to_json(totals);
    object["courses"] = Json::array();
    for (const auto& stats : courses) object["courses"].push_back(to_json(stats));
    out << object.dump(2) << "\n";
}

void print_csv(const std::vector<CourseStats>& courses, std::ostream& out) {
    out << csv_line({"course", "topic", "title", "answered", "of", "recall"});
    for (const auto& stats : courses) {
        for (std::size_t i = 0; i < stats.topics.size(); ++i) {
            const auto& topic = stats.topics[i];
            const auto& named = stats.bank.topics[i];
            out << csv_line({stats.bank.id, named.id, named.title, std::to_string(topic.answered), std::to_string(topic.of),
                             topic.answered > 0 ? fmt::format("{:.4f}", topic.recall) : ""});
        }
    }
}

}  // namespace

void print_stats(const AppState& state, StatsFormat format, std::ostream& out) {
    const auto totals = totals_of(state.progress);
    const auto courses = courses_of(state);
    switch (format) {
    case StatsFormat::text:
        print_text(totals, out);
        for (const auto& stats : courses) print_text(stats, out);
        break;
    case StatsFormat::json: print_json(totals, courses, out); break;
    case StatsFormat::csv: print_csv(courses, out); break;
    }
}

}  // namespace estelik
