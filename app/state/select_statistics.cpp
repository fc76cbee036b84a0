#include "state/select_parts.h"

#include "article/markdown.h"
#include "base/text.h"
#include "state/notices.h"
#include "state/phrases.h"
#include "state/statistics_actions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace estelik {
namespace {

constexpr std::size_t stem_shown = 110, given_shown = 3, told_shown = 6;
constexpr double a_little = 0.1, much = 0.3;   // shares by which a time told is off

RetentionPoint point(std::string label, const Share& share) {
    return {std::move(label), share.value * 100, share.low * 100, share.high * 100, share.n};
}

bool tells(const Share& share) { return share.n >= least_to_tell; }

// "88 %" and "of 26, 70–96 %"; too few: no value, and how many there are.
ShareRow share_row(const std::string& title, const Share& share) {
    if (!tells(share)) return {title, "", too_few(share.n), 0};
    return {title, percent(share.value), "of " + std::to_string(share.n) + ", " + between(share.low, share.high), share.value};
}

void add_certainty(ProgressScreen& screen, const Statistics& statistics) {
    const auto& certainty = statistics.certainty;
    screen.certainty_words = {counted(certainty.n(), "answer") + " with a certainty", ""};
    for (std::size_t i = 0; i < certainty.levels.size(); ++i)
        if (tells(certainty.levels[i])) screen.certainty.push_back({certainty_meant[i] * 100, point(std::string(certainty_words[i]), certainty.levels[i])});
    if (screen.certainty.empty()) screen.certainty_words.empty = too_few(certainty.n()) + ". A test asks for it, if you choose so.";
    const Share& surest = certainty.levels.back();
    if (tells(surest)) screen.certainty_text = "When you were surest, " + percent(surest.value) + " were right (n = " + std::to_string(surest.n) + ").";
    screen.sure_but_wrong = certainty.sure_but_wrong;
}

void add_recall(ProgressScreen& screen, const Statistics& statistics) {
    std::size_t n = 0;
    for (const auto& one : statistics.recall) {
        n += one.recalled.n;
        if (tells(one.recalled)) screen.recall.push_back({one.predicted * 100, point("", one.recalled)});
    }
    screen.recall_words = {counted(n, "answer") + " to due questions", screen.recall.empty() ? too_few(n) : ""};
}

void add_ages(ProgressScreen& screen, const Statistics& statistics) {
    for (std::size_t i = 0; i < age_classes.size(); ++i)
        if (tells(statistics.by_age[i])) screen.ages.push_back(point(std::string(age_classes[i].name), statistics.by_age[i]));
    screen.age_words = {"days since the last answer", screen.ages.empty() ? too_few(statistics.retention.n) : ""};
}

void add_sections(ProgressScreen& screen, const Statistics& statistics) {
    const Bank& bank = *statistics.bank;
    for (std::size_t i = 0; i < statistics.by_topic.size(); ++i) screen.sections.push_back(share_row(bank.topics[i].title, statistics.by_topic[i]));
    screen.section_words = {"all time", ""};
}

void add_times(ProgressScreen& screen, const Statistics& statistics) {
    double longest = 1;
    std::size_t n = 0;
    for (const auto& times : statistics.times) {
        n += times.n;
        if (times.n >= least_to_tell) longest = std::max(longest, times.median);
    }
    for (std::size_t kind = 0; kind < kind_count; ++kind) {
        const auto& times = statistics.times[kind];
        if (times.n == 0) continue;
        const std::string title(kind_words(static_cast<Kind>(kind)));
        if (times.n < least_to_tell) screen.times.push_back({title, "", too_few(times.n), 0});
        else
            screen.times.push_back({title, seconds_words(times.median),
                                    "of " + std::to_string(times.n) + ", " + std::to_string(std::lround(times.lower)) + "–" +
                                        seconds_words(times.upper),
                                    times.median / longest});
    }
    screen.time_words = {"by type", n == 0 ? too_few(0) : ""};
}

void add_mastery(ProgressScreen& screen, const Statistics& statistics) {
    std::size_t met = 0;
    for (const auto& day : statistics.mastery) {
        met = std::max(met, day.met());
        const auto date = short_date(calendar(day.day));
        screen.mastery.push_back({date,
                                  date + ": " + std::to_string(day.strong) + " strong, " + std::to_string(day.fair) + " fair, " + std::to_string(day.weak) + " weak",
                                  static_cast<double>(day.strong), static_cast<double>(day.fair), static_cast<double>(day.weak), day.day == statistics.today});
    }
    screen.mastery_words = {counted(met, "question") + ", each gap for itself", ""};
    if (met >= least_to_tell) return;
    screen.mastery.clear();
    screen.mastery_words.empty = too_few(met, "questions");
}

std::string ratio_words(double ratio) {
    const std::string how = std::abs(ratio - 1) < much ? "a little " : "much ";
    if (std::abs(ratio - 1) < a_little) return "about as long as told";
    return how + (ratio > 1 ? "longer than told" : "shorter than told");
}

std::string minutes_of(double seconds) { return seconds < 100 ? seconds_words(seconds) : std::to_string(std::lround(seconds / 60)) + "\u00a0min"; }

void add_told(ProgressScreen& screen, const Statistics& statistics) {
    const auto& record = statistics.estimates;
    screen.told_words = {counted(record.n(), "whole session"), record.n() < least_to_tell ? too_few(record.n(), "whole sessions") : ""};
    if (record.n() < least_to_tell) return;
    screen.told_text = "Usually " + percent(record.error) + " off. Sessions take " + ratio_words(record.ratio) + ".";
    double longest = 1;
    for (std::size_t i = 0; i < std::min(told_shown, record.n()); ++i) {
        const auto& time = record.sittings[record.n() - 1 - i];
        longest = std::max(longest, time.took);
        screen.told.push_back({short_date(calendar(day_of(time.at))) + ", " + counted(static_cast<std::size_t>(time.questions), "question"),
                               minutes_of(time.took), "told " + minutes_of(time.told), time.took});
    }
    for (auto& row : screen.told) row.share /= longest;
}

std::string times_given(std::size_t n) { return n == 1 ? "once" : n == 2 ? "twice" : std::to_string(n) + " times"; }

std::string given_words(const std::vector<GivenWrong>& given) {
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < std::min(given_shown, given.size()); ++i)
        parts.push_back(shortened(plain_text(given[i].words), 48) + " " + times_given(given[i].times));
    if (given.size() > given_shown) parts.push_back(std::to_string(given.size() - given_shown) + " more");
    return parts.empty() ? "Nothing was given in its place." : "Given: " + join(parts, "; ");
}

void add_hardest(ProgressScreen& screen, const Statistics& statistics) {
    for (const auto& hard : statistics.hardest) {
        const Question* question = statistics.bank->find(hard.item.question);
        if (!question) continue;
        screen.hardest.push_back({question->id, shortened(plain_text(stem_with_gap(*question, hard.item.gap)), stem_shown),
                                  std::to_string(hard.missed.right) + " of " + std::to_string(hard.missed.n) + " missed, " +
                                      between(hard.missed.low, hard.missed.high),
                                  given_words(hard.given)});
    }
    screen.hardest_words = {"from five answers on", screen.hardest.empty() ? "No question with five answers was missed." : ""};
}

// While they are made, or before the first.
void say_counting(ProgressScreen& screen) {
    for (CardText* words : {&screen.certainty_words, &screen.recall_words, &screen.age_words, &screen.section_words, &screen.time_words,
                             &screen.mastery_words, &screen.told_words, &screen.hardest_words})
        *words = {"", "Counting the answers…"};
}

}  // namespace

void add_statistics(ProgressScreen& screen, const AppState& state) {
    const Statistics* statistics = statistics_actions::of_course(state);
    if (!statistics) return say_counting(screen);
    add_certainty(screen, *statistics);
    add_recall(screen, *statistics);
    add_ages(screen, *statistics);
    add_sections(screen, *statistics);
    add_times(screen, *statistics);
    add_mastery(screen, *statistics);
    add_told(screen, *statistics);
    add_hardest(screen, *statistics);
}

}  // namespace estelik
