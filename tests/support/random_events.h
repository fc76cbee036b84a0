// Events as several devices with bad clocks might write them, for properties. Each event is drawn from
// one number, so that rapidcheck can leave out and shrink.
#pragma once

#include "base/random.h"
#include "journal/event.h"
#include "journal/fold.h"
#include "journal/history.h"
#include "journal/order.h"
#include "memory/model.h"
#include "support/build_events.h"

#include <rapidcheck.h>

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace estelik::test {

inline const std::array<std::string, 3> some_devices = {"aaaaaaaa", "bbbbbbbb", "cccccccc"};

// A small world, so that events meet: three items, two weeks, ids that often name one another.
class RandomEvent {
public:
    explicit RandomEvent(std::uint64_t number) : random_(number) {}

    std::string device() { return some_devices[random_.below(some_devices.size())]; }
    std::int64_t logical_time() { return static_cast<std::int64_t>(1 + random_.below(60)); }
    // In any order and any zone: clocks lie.
    Instant moment() {
        const auto hours = static_cast<std::int64_t>(random_.below(14 * 24));
        const auto offset = static_cast<int>(random_.below(27)) * 60 - 12 * 60;
        return {day_start(first_day, 0).utc_ms + hours * 3'600'000, offset};
    }

    EventBody body() {
        switch (random_.below(22)) {
            case 0: return Undone{some_id()};
            case 1: return Undone{some_id()};
            case 2: return Redone{some_id()};
            case 3: return Rerated{some_id(), rating(), "chosen"};
            case 4: return Rerated{some_id(), rating(), "slip"};
            case 5: return Flagged{some_item(), coin()};
            case 6: return coin() ? EventBody{Marked{some_item(), coin()}} : EventBody{Suspended{some_item(), coin()}};
            case 7: return Buried{some_item(), first_day + static_cast<int>(random_.below(20))};
            case 8: return PreferenceSet{coin() ? "new_a_day" : "four_buttons", static_cast<double>(random_.below(30))};
            case 9: return ExamSet{"kazakhstan-china-security", {coin() ? 2027 : 0, 1, 1}, {}, 10};
            case 10: return test_event();
            case 11: return coin() ? EventBody{SessionStarted{"c", SessionMode::study, 1, 0.9, 20, {}, TimeTold{10, 240}}}
                                   : EventBody{UnknownEvent{"dreamt", ",\"of\":1", 1}};
            case 12: return Rerated{some_id(), rating(), std::string(why_regraded), outcome(), 0.5};
            case 13: return edit();
            case 21: return fit();
            default: return answer();
        }
    }

private:
    EventBody test_event() {
        if (coin()) return HandedIn{some_id(), static_cast<std::int64_t>(random_.below(90'000))};
        TestPaper paper{"Quick 10", 8, coin(), coin(), {some_item(), some_item()}};
        return SessionStarted{"kazakhstan-china-security", SessionMode::test, random_.next(), 0.9, 20, std::move(paper)};
    }
    // Three editions, each of which may come and go.
    std::string version() { return "000" + std::to_string(random_.below(3)); }
    EventBody edit() {
        const auto to = random_.below(6) == 0 ? "" : version();
        const auto kind = to.empty() ? EditKind::removed : coin() ? EditKind::key : EditKind::gained;
        return Edited{some_item(), version(), to, kind, {"key of " + to}, "key of " + version()};
    }
    // Of models known, unknown and with parameters that are none.
    EventBody fit() {
        Fitted fitted{std::string(model_names[random_.below(model_names.size())]), {}, "measured"};
        if (coin()) fitted.parameters.assign(fsrs6::default_parameters.begin(), fsrs6::default_parameters.end());
        if (coin()) fitted.parameters.insert(fitted.parameters.end(), fsrs7::default_parameters.begin(), fsrs7::default_parameters.end());
        if (random_.below(4) == 0) fitted.model = "of a later version";
        fitted.figures.answers = static_cast<int>(random_.below(9));
        if (coin()) fitted.drift = 0.1 * static_cast<double>(random_.below(7));
        if (coin()) fitted.courses = {"kazakhstan-china-security"}, fitted.offsets = {-0.2};
        return fitted;
    }
    EventBody answer() {
        auto told = answered(some_item()).rated(rating()).given({coin() ? "1000 miles" : "800 km"}).taking(1000);
        auto& body = std::get<Answered>(told.body);
        body.outcome = outcome();
        body.version = version();
        if (coin()) body.key = {"key of " + body.version};
        body.schedules = random_.below(5) != 0;
        body.in_test = random_.below(5) == 0;
        if (body.in_test) body.session = some_id();
        body.certainty = static_cast<int>(random_.below(4));
        body.read_ms = static_cast<int>(random_.below(3)) * 1000;
        return body;
    }
    EventId some_id() { return {device(), 1 + random_.below(12)}; }
    ItemId some_item() { return item("q" + std::to_string(random_.below(3))); }
    Rating rating() { return all_ratings[random_.below(all_ratings.size())]; }
    Outcome outcome() { return static_cast<Outcome>(random_.below(3)); }
    bool coin() { return random_.below(2) == 0; }

    Random random_;
};

// Every device numbers its events without gaps; logical times fall as they may, ties among them.
inline std::vector<Event> events_from(const std::vector<std::uint64_t>& numbers) {
    std::map<std::string, std::uint64_t> seqs;
    std::vector<Event> events;
    for (const auto number : numbers) {
        RandomEvent random(number);
        const auto device = random.device();
        events.push_back({{device, ++seqs[device]}, random.logical_time(), random.moment(), random.body()});
    }
    return events;
}

inline std::vector<Event> any_events() {
    const auto number = rc::gen::noShrink(rc::gen::inRange<std::uint64_t>(0, UINT64_MAX));
    return events_from(*rc::gen::container<std::vector<std::uint64_t>>(number));
}

template <class T>
std::vector<T> shuffled(std::vector<T> values) {
    Random(*rc::gen::arbitrary<std::uint64_t>()).shuffle(values);
    return values;
}

// Folds one event after the other, in the order in which they come, as a running program does.
inline Progress folded_one_by_one(const std::vector<Event>& events) {
    Progress progress;
    History history;
    for (const auto& event : events) {
        if (history.has(event)) continue;
        history.add(event);
        Kept kept{event, {}};
        if (needs_history(event, progress.greatest_lt)) kept.history = history.around(event);
        fold_in(progress, kept);
    }
    return progress;
}

}  // namespace estelik::test
