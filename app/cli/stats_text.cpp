#include "cli/stats_text.h"

#include "article/markdown.h"
#include "base/text.h"
#include "state/notices.h"
#include "state/phrases.h"

#include <algorithm>
#include <fmt/format.h>

namespace estelik {
namespace {

constexpr std::size_t stem_shown = 90, given_shown = 3;

std::string share_words(const Share& share) {
    if (share.n < least_to_tell) return lower_first(too_few(share.n));
    return fmt::format("{} of {} ({})", percent(share.value), share.n, between(share.low, share.high));
}

std::string share_line(std::string_view title, const Share& share) {
    return share.n == 0 ? "" : fmt::format("  {}: {}\n", title, share_words(share));
}

// A heading with its lines; without any, with what is missing.
std::string part(std::string_view heading, const std::string& lines, std::string_view missing) {
    return lines.empty() ? fmt::format("{}: {}\n", heading, missing) : fmt::format("{}\n{}", heading, lines);
}

std::string topics_text(const CourseStatistics& course) {
    std::string text;
    for (std::size_t i = 0; i < course.topics.size(); ++i) {
        const auto& topic = course.topics[i];
        text += fmt::format("  {}: {} of {} answered", course.bank->topics[i].title, topic.answered, topic.of);
        text += topic.answered > 0 ? ", recall " + percent(topic.recall) + "\n" : "\n";
    }
    return text;
}

std::string retention_text(const CourseStatistics& course, double target) {
    const auto& statistics = course.statistics;
    if (statistics.retention.n == 0) return "Retention: " + lower_first(too_few(0)) + "\n";
    std::string text = fmt::format("Retention: {}, target {}\n", share_words(statistics.retention), percent(target));
    for (std::size_t i = 0; i < statistics.by_topic.size(); ++i) text += share_line(course.bank->topics[i].title, statistics.by_topic[i]);
    std::string ages;
    for (std::size_t i = 0; i < age_classes.size(); ++i) {
        const auto name = age_classes[i].name;
        ages += share_line(std::string(name) + (name.ends_with("day") ? "" : " days"), statistics.by_age[i]);
    }
    return text + part("By age of memory", ages, lower_first(too_few(0)));
}

std::string calibration_text(const Statistics& statistics) {
    std::string recall, certainty;
    for (const auto& one : statistics.recall)
        if (one.recalled.n > 0) recall += fmt::format("  predicted {}, recalled {}\n", percent(one.predicted), share_words(one.recalled));
    for (std::size_t i = 0; i < statistics.certainty.levels.size(); ++i) certainty += share_line(certainty_words[i], statistics.certainty.levels[i]);
    return part("Predicted and recalled", recall, lower_first(too_few(0))) +
           part("Sure and right", certainty, "no test with certainty marking yet");
}

std::string times_text(const Statistics& statistics) {
    std::string text;
    for (std::size_t kind = 0; kind < kind_count; ++kind) {
        const auto& times = statistics.times[kind];
        if (times.n == 0) continue;
        const auto name = kind_words(static_cast<Kind>(kind));
        if (times.n < least_to_tell) text += fmt::format("  {}: {}\n", name, lower_first(too_few(times.n)));
        else text += fmt::format("  {}: {} in the middle of {}, half of them {:.0f} to {:.0f} s\n", name, seconds_words(times.median), times.n, times.lower, times.upper);
    }
    return part("Time of an answer", text, lower_first(too_few(0)));
}

std::string told_text(const EstimateRecord& record) {
    if (record.n() < least_to_tell) return "Time told and taken: " + lower_first(too_few(record.n(), "whole sessions")) + "\n";
    return fmt::format("Time told and taken: usually {} off, in {} whole sessions; they take {:.2f} times the time told\n", percent(record.error), record.n(), record.ratio);
}

std::string hardest_text(const CourseStatistics& course) {
    std::string text;
    for (const auto& hard : course.statistics.hardest) {
        const Question& question = *course.bank->find(hard.item.question);
        text += fmt::format("  {}: {} of {} missed\n", shortened(plain_text(stem_with_gap(question, hard.item.gap)), stem_shown), hard.missed.right, hard.missed.n);
        for (std::size_t i = 0; i < std::min(given_shown, hard.given.size()); ++i)
            text += fmt::format("    given: {} ({})\n", plain_text(hard.given[i].words), hard.given[i].times);
    }
    return part("Hardest questions", text, "none with five answers was missed");
}

std::string coverage_text(const CourseStatistics& course) {
    std::array<std::size_t, 4> counts{};
    for (const auto& paragraph : course.coverage) {
        const auto at = std::ranges::find(strength_names, coverage_word(paragraph));
        ++counts[at == strength_names.end() ? 0 : static_cast<std::size_t>(at - strength_names.begin())];
    }
    return fmt::format("Reading: {} paragraphs, {} strong, {} fair, {} weak, {} untested\n", course.coverage.size(), counts[3], counts[2], counts[1], counts[0]);
}

std::string mastery_text(const CourseStatistics& course) {
    std::string text;
    for (const auto& day : course.statistics.mastery)
        if (day.met() >= least_to_tell) text += fmt::format("  {}: {} strong, {} fair, {} weak\n", short_date(calendar(day.day)), day.strong, day.fair, day.weak);
    return part("Mastery over time", text, lower_first(too_few(course.statistics.mastery.empty() ? 0 : course.statistics.mastery.back().met(), "questions")));
}

std::string forecast_text(const CourseStatistics& course) {
    std::string text = "Next days, due:";
    for (std::size_t i = 0; i < course.coming.size(); ++i) text += (i == 0 ? " " : ", ") + std::to_string(course.coming[i].due);
    return text + "\n";
}

std::string course_text(const CourseStatistics& course, double target) {
    const auto& q = course.questions;
    return fmt::format("\n{}: {} questions, {} strong, {} fair, {} weak, {} new\n", course.bank->title, course.bank->questions.size(), q[3], q[2], q[1], q[0]) +
           topics_text(course) + retention_text(course, target) + calibration_text(course.statistics) + forecast_text(course) +
           told_text(course.statistics.estimates) + times_text(course.statistics) + hardest_text(course) + coverage_text(course) + mastery_text(course);
}

}  // namespace

std::string stats_text(const LearnerTotals& totals, const std::vector<CourseStatistics>& courses) {
    std::string text = fmt::format("Answers: {}, {} right, on {}, {} min\n", totals.all.answers, totals.all.right, counted(totals.days, "day"), totals.all.milliseconds / 60'000);
    text += "Retention: " + share_words(totals.retention) + (totals.retention.n < least_to_tell ? "\n" : " answers to due questions\n");
    for (const auto& course : courses) text += course_text(course, totals.target);
    return text;
}

}  // namespace estelik
