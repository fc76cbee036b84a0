#include "analyse/estimates.h"

#include "analyse/answer_times.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace estelik {
namespace {

struct Sat {
    std::set<ItemId> items;
    Instant last;
    std::int64_t took_ms = 0;
};

}  // namespace

EstimateRecord estimates(const AnswerHistory& history, const std::string& course) {
    std::map<EventId, Sat> timed;   // of the sittings told a time
    for (const auto& [id, session] : history.sessions)
        if (session.started.course == course && session.started.told && session.started.told->seconds > 0) timed[id].last = session.at;
    for (const auto& given : history.answers) {
        const auto at = timed.find(given.answer.session);
        if (at == timed.end()) continue;
        Sat& sitting = at->second;
        sitting.items.insert(given.answer.item);
        sitting.took_ms += std::clamp<std::int64_t>(given.at.utc_ms - sitting.last.utc_ms, 0, pause_counted_ms);
        sitting.last = given.at;
    }
    EstimateRecord record;
    std::vector<double> ratios, errors;
    for (const auto& [id, sitting] : timed) {
        const auto& session = history.sessions.at(id);
        const TimeTold& told = *session.started.told;
        if (sitting.items.empty() || sitting.items.size() < static_cast<std::size_t>(told.questions)) continue;
        record.sittings.push_back({session.at, told.questions, static_cast<double>(told.seconds), static_cast<double>(sitting.took_ms) / 1000});
        ratios.push_back(record.sittings.back().took / told.seconds);
        errors.push_back(std::abs(ratios.back() - 1));
    }
    std::ranges::sort(record.sittings, {}, [](const SittingTime& time) { return time.at.utc_ms; });
    record.ratio = quantile(std::move(ratios), 0.5);
    record.error = quantile(std::move(errors), 0.5);
    return record;
}

}  // namespace estelik
