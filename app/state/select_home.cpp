#include "state/select_parts.h"

#include "analyse/coverage.h"
#include "analyse/workload.h"
#include "analyse/pace.h"
#include "state/exam_actions.h"
#include "state/phrases.h"
#include "state/told_time.h"

#include <algorithm>

namespace estelik {
namespace {

constexpr std::size_t week_days = 7;
constexpr double words_a_minute = 200;   // of careful reading

// "14 on borders and rivers, 9 from four other sections."
std::string topics_words(const Bank& bank, const Today& load) {
    const auto most = std::max_element(load.due_by_topic.begin(), load.due_by_topic.end());
    if (most == load.due_by_topic.end() || *most == 0) return {};
    const auto index = static_cast<std::size_t>(most - load.due_by_topic.begin());
    const auto others = static_cast<std::size_t>(
        std::count_if(load.due_by_topic.begin(), load.due_by_topic.end(), [](std::size_t n) { return n > 0; }) - 1);
    std::string text = std::to_string(*most) + " on " + lower_first(bank.topics[index].title);
    if (others > 0)
        text += ", " + std::to_string(load.due - *most) + " from " + counted(others, "other section");
    return text + ".";
}

// More is due than a day holds: what comes today, and where the rest goes.
void add_backlog(HomeScreen& home, const AppState& state, const Bank& bank, const Today& load, const Backlog& backlog) {
    const Day today = day_of(state.now);
    const Pace pace = pace_of(bank, state.progress);
    std::vector<ItemId> now;
    for (const auto index : backlog.today) now.push_back(load.due_items[index]);
    const int away = days_away(state.progress, today);
    const std::size_t later = backlog.waiting - now.size();
    const auto others = "over the next " + counted(static_cast<std::size_t>(backlog.days - 1), "day");
    if (now.empty()) {
        home.headline = "Enough for today";
        home.detail = counted(later, "question") + " more " + (later == 1 ? "waits" : "wait") + ", spread " + others + ".";
        home.start = "Study on";
        return;
    }
    home.headline = std::to_string(now.size()) + " today";
    home.minutes = about_minutes(whole_minutes(seconds_for(pace, bank, state.progress, now, today)));
    home.detail = away > 1 ? "You were away " + counted(static_cast<std::size_t>(away), "day") + ". " : std::string();
    home.detail += counted(backlog.waiting, "question") + (backlog.waiting == 1 ? " waits" : " wait") + ": what gains most comes today, the other " +
                   std::to_string(later) + " " + others + ".";
    home.start = "Start review";
}

// An exam is ahead: today's part of its plan.
void add_planned(HomeScreen& home, const AppState& state, const Bank& bank, const std::vector<ItemId>& planned) {
    const Day today = day_of(state.now);
    const auto fresh = static_cast<std::size_t>(std::ranges::count_if(planned, [&](const ItemId& item) {
        const auto* known = state.progress.find(item);
        return !known || known->is_new();
    }));
    home.headline = std::to_string(planned.size()) + " today";
    home.minutes = about_minutes(whole_minutes(seconds_for(pace_of(bank, state.progress), bank, state.progress, planned, today)));
    home.detail = std::to_string(fresh) + " new and " + std::to_string(planned.size() - fresh) + " to repeat, chosen for the exam.";
    home.start = "Start";
}

void add_task(HomeScreen& home, const AppState& state, const Bank& bank, const Today& load) {
    const Day today = day_of(state.now);
    const auto length = static_cast<std::size_t>(state.progress.preferences.session_length);
    const Pace pace = pace_of(bank, state.progress);
    const auto planned = exam_actions::asked_today(state);
    const auto backlog = planned.empty() ? backlog_of(load, state.progress, bank.id, state.now) : Backlog{};
    home.due = load.due;
    home.fresh = load.fresh;
    const bool running = state.sitting && state.sitting->phase != Phase::finished;
    if (running) {
        home.headline = std::to_string(state.sitting->left()) + " left";
        home.minutes = about_minutes(whole_minutes(seconds_left(state, *state.sitting)));
        home.detail = "The session waits where you left it.";
        home.start = "Go on";
    } else if (!planned.empty()) {
        add_planned(home, state, bank, planned);
    } else if (backlog.spread()) {
        add_backlog(home, state, bank, load, backlog);
    } else if (load.due > 0) {
        home.headline = std::to_string(load.due) + " due";
        home.minutes = about_minutes(whole_minutes(seconds_for(pace, bank, state.progress, load.due_items, today)));
        home.detail = topics_words(bank, load);
        home.start = "Start review";
    } else if (load.fresh > 0) {
        const auto next = std::min(length, load.fresh);
        home.headline = std::to_string(next) + " new";
        home.minutes = about_minutes(whole_minutes(seconds_for_new(pace, bank, next)));
        home.detail = "Nothing is due. " + counted(load.fresh, "new question") + " may still come today.";
        home.start = "Start";
    } else {
        home.headline = "Nothing due";
        home.detail = load.next_due ? "The next questions are due " + on_day(*load.next_due, today) + "."
                                    : "Nothing more is to be asked today.";
    }
}

std::size_t count_words(const Reading& reading) {
    std::size_t words = 0;
    for (const auto& paragraph : reading.paragraphs)
        words += static_cast<std::size_t>(std::count(paragraph.text.begin(), paragraph.text.end(), ' ')) + 1;
    return words;
}

void add_first_start(HomeScreen& home, const AppState& state, const Bank& bank, const Today& load) {
    home.first_start = state.progress.items.empty() && !state.sitting && home.open_test.empty();
    if (!home.first_start) return;
    const auto length = std::min(static_cast<std::size_t>(state.progress.preferences.session_length), load.fresh);
    home.about = counted(bank.questions.size(), "question") + " on “" + bank.source.title + "” by " + bank.source.author + ", " +
                 long_date(bank.source.date) + ".";
    home.start = "Start";
    home.start_detail = counted(length, "question") + ", " + about_minutes(whole_minutes(seconds_for_new(pace_of(bank, state.progress), bank, length)));
    const int minutes = std::max(1, static_cast<int>(static_cast<double>(count_words(bank.reading)) / words_a_minute));
    home.read_detail = counted(bank.reading.paragraphs.size(), "paragraph") + ", " + about_minutes(minutes);
}

std::vector<BarColumn> week_of(const Bank& bank, const Progress& progress, const Calendar& days, Day today) {
    std::vector<BarColumn> week;
    const auto loads = coming_days(bank, progress, days, today, week_days);
    for (std::size_t i = 0; i < loads.size(); ++i) {
        const Day day = today + static_cast<int>(i);
        const auto label = i == 0 ? std::string("Today") : std::string(weekday_name(weekday(day)).substr(0, 3));
        week.push_back({label, static_cast<double>(loads[i].due), 0, i == 0});
    }
    return week;
}

// The first section that still holds a paragraph not asked about.
std::optional<ReadingCard> reading_card(const Bank& bank, const Progress& progress, Day today) {
    const auto paragraphs = coverage(bank, progress, today);
    const auto& reading = bank.reading;
    for (std::size_t section = 0; section < reading.sections.size(); ++section) {
        ReadingCard card;
        std::size_t open = 0;
        for (std::size_t i = 0; i < paragraphs.size(); ++i) {
            if (reading.paragraphs[i].section != static_cast<int>(section)) continue;
            const auto asked = paragraphs[i].asked();
            const bool weak = paragraphs[i].count(Strength::weak) > 0 || asked < paragraphs[i].questions.size();
            card.cells.push_back(asked == 0 ? 0 : weak ? 0.5 : 1);
            if (asked == 0) ++open;
        }
        if (open == 0) continue;
        card.title = reading.sections[section].title;
        card.place = std::to_string(section + 1) + " of " + std::to_string(reading.sections.size());
        const auto all = counted(card.cells.size(), "paragraph");
        card.text = open == card.cells.size() ? "None of its " + all + " has been asked yet."
                                              : std::to_string(open) + " of its " + all + (open == 1 ? " has" : " have") + " not been asked yet.";
        return card;
    }
    return std::nullopt;
}

std::optional<SittingCard> sitting_card(const AppState& state) {
    if (!state.last_sitting || state.last_sitting->done.empty()) return std::nullopt;
    const auto& done = state.last_sitting->done;
    SittingCard card;
    const auto right = static_cast<std::size_t>(
        std::count_if(done.begin(), done.end(), [](const Tally& t) { return is_pass(t.rating); }));
    std::vector<ItemId> missed;
    for (const auto& tally : done)
        if (!is_pass(tally.rating) && std::find(missed.begin(), missed.end(), tally.item) == missed.end()) missed.push_back(tally.item);
    card.title = "Last session";
    card.when = weekday_date(day_of(state.last_sitting->ended));
    card.figure = std::to_string(right) + " of " + std::to_string(done.size());
    card.percent = percent(static_cast<double>(right) / static_cast<double>(done.size()));
    card.missed = missed.size();
    card.text = missed.empty() ? "Nothing was missed." : counted(missed.size(), "question") + " missed; they come back soon.";
    return card;
}

void add_courses(HomeScreen& home, const AppState& state) {
    if (state.courses.size() < 2) return;
    for (std::size_t i = 0; i < state.courses.size(); ++i) {
        const auto& course = state.courses[i];
        const bool good = course.bank != nullptr;
        home.courses.push_back({good ? course.bank->title : course.folder,
                                good ? counted(course.bank->questions.size(), "question") : "cannot be read", i == state.course});
    }
}

void add_exam(HomeScreen& home, const AppState& state, const Bank& bank) {
    home.asking_exam = state.asking_exam;
    const auto at = state.progress.exams.find(bank.id);
    if (at == state.progress.exams.end() || at->second.date.year == 0) return;
    const Day day = day_number(at->second.date);
    const int left = day - day_of(state.now);
    if (left < 0) return;
    home.exam_title = "Exam on " + weekday_date(day);
    home.exam_chip = left == 0 ? "today" : counted(static_cast<std::size_t>(left), "day");
    home.exam_text = exam_words(state);
}

}  // namespace

HomeScreen select_home(const AppState& state) {
    HomeScreen home;
    const Day today = day_of(state.now);
    home.date = full_day(today);
    const BankPtr bank = state.bank();
    add_courses(home, state);
    if (!bank) {
        home.title = "Estelik";
        home.headline = "No course";
        home.problem = state.courses.empty() ? "No course was found. Put a folder with a bank.json into the questions folder."
                                             : "The course file cannot be read; its first error stands above.";
        return home;
    }
    home.title = bank->title;
    const Today load = load_today(*bank, state.progress, state.calendar, today);
    home.open_test = open_test_words(state);
    add_task(home, state, *bank, load);
    add_first_start(home, state, *bank, load);
    home.week = week_of(*bank, state.progress, state.calendar, today);
    home.reading = reading_card(*bank, state.progress, today);
    home.last = sitting_card(state);
    add_exam(home, state, *bank);
    return home;
}

}  // namespace estelik
