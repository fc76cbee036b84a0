#include "analyse/workload.h"

#include "schedule/due_days.h"
#include "schedule/remembered.h"

#include <algorithm>

namespace estelik {
namespace {

// Calls visit(question, item, remembered) for every item that may be asked.
template <class Visit>
void for_each_item(const Bank& bank, const Progress& progress, Day today, Visit visit) {
    for (const auto& question : bank.questions) {
        for (const auto& item : items_of(bank.id, question)) {
            const auto* known = progress.find(item);
            if (may_be_asked(known, today)) visit(question, item, remembered(known));
        }
    }
}

}  // namespace

std::vector<DayLoad> coming_days(const Bank& bank, const Progress& progress, const Calendar& calendar, Day today, std::size_t days) {
    std::vector<DayLoad> loads(days);
    std::size_t fresh = 0;
    for_each_item(bank, progress, today, [&](const Question&, const ItemId& item, const std::optional<Remembered>& known) {
        if (!known) {
            ++fresh;
            return;
        }
        const int ahead = std::max(0, due_day(calendar, progress, item, *known) - today);
        if (static_cast<std::size_t>(ahead) < days) ++loads[static_cast<std::size_t>(ahead)].due;
    });
    for (std::size_t day = 0; day < days; ++day) {
        const auto limit = day == 0 ? new_left(progress, today) : static_cast<std::size_t>(progress.preferences.new_a_day);
        loads[day].fresh = std::min(fresh, limit);
        fresh -= loads[day].fresh;
    }
    return loads;
}

Today load_today(const Bank& bank, const Progress& progress, const Calendar& calendar, Day today) {
    Today load;
    load.due_by_topic.assign(bank.topics.size(), 0);
    for_each_item(bank, progress, today, [&](const Question& question, const ItemId& item, const std::optional<Remembered>& known) {
        if (!known) {
            ++load.fresh;
            return;
        }
        const Day due = due_day(calendar, progress, item, *known);
        if (due <= today) {
            ++load.due;
            load.due_items.push_back(item);
            ++load.due_by_topic[bank.topic_index(question.topic)];
        } else if (!load.next_due || due < *load.next_due) {
            load.next_due = due;
        }
    });
    load.fresh = std::min(load.fresh, new_left(progress, today));
    return load;
}

Backlog backlog_of(const Today& load, const Progress& progress, const std::string& course, Instant now) {
    const Day today = day_of(now);
    const double horizon = horizon_of(progress, course, today);
    std::vector<Worth> worths;
    for (const auto& item : load.due_items) worths.push_back(worth_of_asking(progress, item, now, horizon));
    const auto studied = progress.days.find(today);
    const double spent = studied == progress.days.end() ? 0 : static_cast<double>(studied->second.milliseconds) / 60'000;
    return spread_backlog(worths, usual_minutes(progress, today), spent);
}

}  // namespace estelik
