#include "cli/stats_csv.h"

#include "base/csv_line.h"

#include <fmt/format.h>

namespace estelik {
namespace {

std::string decimal(double value) { return fmt::format("{:.4f}", value); }

std::string item_name(const ItemId& item) { return item.gap == 0 ? item.question : fmt::format("{}#{}", item.question, item.gap); }

// The rows of one course, each beginning with its id.
class CourseTable {
public:
    explicit CourseTable(const CourseStatistics& course) : course_(course) {}

    std::string take() {
        add_topics();
        add_retention();
        add_calibration();
        add_times();
        add_hardest();
        add_days();
        add_coverage();
        add_sittings();
        return std::move(text_);
    }

private:
    void row(std::string figure, std::string what, std::size_t n, std::string value, std::string low = "", std::string high = "") {
        text_ += csv_line({course_.bank->id, std::move(figure), std::move(what), std::to_string(n), std::move(value), std::move(low), std::move(high)});
    }
    void share(const std::string& figure, std::string what, const Share& share) {
        if (share.n < least_to_tell) return row(figure, std::move(what), share.n, "");
        row(figure, std::move(what), share.n, decimal(share.value), decimal(share.low), decimal(share.high));
    }
    void add_topics() {
        for (std::size_t i = 0; i < course_.topics.size(); ++i)
            row("recall", course_.bank->topics[i].id, course_.topics[i].answered, course_.topics[i].answered > 0 ? decimal(course_.topics[i].recall) : "");
    }
    void add_retention() {
        const auto& statistics = course_.statistics;
        share("retention", "all", statistics.retention);
        for (std::size_t i = 0; i < statistics.by_topic.size(); ++i) share("retention_by_topic", course_.bank->topics[i].id, statistics.by_topic[i]);
        for (std::size_t i = 0; i < age_classes.size(); ++i) share("retention_by_age", std::string(age_classes[i].name), statistics.by_age[i]);
    }
    void add_calibration() {
        for (const auto& one : course_.statistics.recall) share("recalled_when_predicted", fmt::format("{:.2f}-{:.2f}", one.from, one.to), one.recalled);
        for (std::size_t i = 0; i < certainty_words.size(); ++i) share("right_when", std::string(certainty_words[i]), course_.statistics.certainty.levels[i]);
    }
    void add_times() {
        for (std::size_t kind = 0; kind < kind_count; ++kind) {
            const auto& times = course_.statistics.times[kind];
            const std::string name(kind_names[kind]);
            if (times.n < least_to_tell) row("answer_seconds", name, times.n, "");
            else row("answer_seconds", name, times.n, decimal(times.median), decimal(times.lower), decimal(times.upper));
        }
    }
    void add_hardest() {
        for (const auto& hard : course_.statistics.hardest) {
            share("missed", item_name(hard.item), hard.missed);
            for (const auto& wrong : hard.given) row("given for " + item_name(hard.item), wrong.words, wrong.times, "");
        }
    }
    void add_days() {
        for (const auto& day : course_.statistics.mastery) {
            const auto date = iso(calendar(day.day));
            row("strong", date, day.met(), std::to_string(day.strong));
            row("fair", date, day.met(), std::to_string(day.fair));
            row("weak", date, day.met(), std::to_string(day.weak));
        }
        for (std::size_t i = 0; i < course_.coming.size(); ++i) {
            const auto date = iso(calendar(course_.statistics.today + static_cast<int>(i)));
            row("due", date, course_.coming[i].due, std::to_string(course_.coming[i].due));
            row("new", date, course_.coming[i].fresh, std::to_string(course_.coming[i].fresh));
        }
    }
    void add_coverage() {
        for (std::size_t i = 0; i < course_.coverage.size(); ++i)
            row("paragraph", std::to_string(i + 1), course_.coverage[i].asked(), std::string(coverage_word(course_.coverage[i])));
    }
    void add_sittings() {
        const auto& record = course_.statistics.estimates;
        const bool tells = record.n() >= least_to_tell;
        row("time_error", "all", record.n(), tells ? decimal(record.error) : "");
        row("time_ratio", "all", record.n(), tells ? decimal(record.ratio) : "");
        for (const auto& time : record.sittings) {
            row("told_seconds", iso(time.at), static_cast<std::size_t>(time.questions), fmt::format("{:.0f}", time.told));
            row("took_seconds", iso(time.at), static_cast<std::size_t>(time.questions), fmt::format("{:.0f}", time.took));
        }
    }

    const CourseStatistics& course_;
    std::string text_;
};

}  // namespace

std::string stats_csv(const std::vector<CourseStatistics>& courses) {
    std::string text = csv_line({"course", "figure", "what", "n", "value", "low", "high"});
    for (const auto& course : courses) text += CourseTable(course).take();
    return text;
}

}  // namespace estelik
