#include "journal/progress_json.h"

#include "journal/undo.h"

#include <nlohmann/json.hpp>

namespace estelik {
namespace {

using nlohmann::json;

json to_json(const EventId& id) { return json::array({id.device, id.seq}); }
EventId event_id(const json& from) { return {from.at(0).get<std::string>(), from.at(1).get<std::uint64_t>()}; }

json to_json(const Stamp& stamp) { return json::array({stamp.lt, stamp.id.device, stamp.id.seq}); }
Stamp stamp(const json& from) {
    return {from.at(0).get<std::int64_t>(), {from.at(1).get<std::string>(), from.at(2).get<std::uint64_t>()}};
}

json to_json(const ItemId& item) { return json::array({item.course, item.question, item.gap}); }
ItemId item_id(const json& from) {
    return {from.at(0).get<std::string>(), from.at(1).get<std::string>(), from.at(2).get<int>()};
}

json to_json(const ItemProgress& item) {
    json to = {{"day", json::array({item.first_day.number, item.last_day.number})},
               {"at", json::array({item.last_at.utc_ms, item.last_at.offset_minutes})},
               {"rating", static_cast<int>(item.last_rating)},
               {"count", json::array({item.answers, item.right, item.lapses})},
               {"ms", item.last_ms},
               {"version", item.version},
               {"wrong", item.last_wrong},
               {"last", to_json(item.last_answer)},
               {"is", json::array({item.flagged, item.marked, item.suspended})}};
    if (item.memory) to["memory"] = json::array({item.memory->stability, item.memory->difficulty});
    if (item.buried_until) to["buried"] = item.buried_until->number;
    return to;
}

ItemProgress item_progress(const json& from) {
    ItemProgress item;
    const auto& day = from.at("day");
    const auto& at = from.at("at");
    const auto& count = from.at("count");
    const auto& is = from.at("is");
    item.first_day = {day.at(0).get<std::int32_t>()};
    item.last_day = {day.at(1).get<std::int32_t>()};
    item.last_at = {at.at(0).get<std::int64_t>(), at.at(1).get<int>()};
    item.last_rating = static_cast<Rating>(from.at("rating").get<int>());
    item.answers = count.at(0).get<int>();
    item.right = count.at(1).get<int>();
    item.lapses = count.at(2).get<int>();
    item.last_ms = from.at("ms").get<int>();
    item.version = from.at("version").get<std::string>();
    item.last_wrong = from.at("wrong").get<RawAnswer>();
    item.last_answer = event_id(from.at("last"));
    item.flagged = is.at(0).get<bool>();
    item.marked = is.at(1).get<bool>();
    item.suspended = is.at(2).get<bool>();
    if (from.contains("memory")) item.memory = {from["memory"].at(0).get<double>(), from["memory"].at(1).get<double>()};
    if (from.contains("buried")) item.buried_until = Day{from["buried"].get<std::int32_t>()};
    return item;
}

json to_json(const DayTotals& day) {
    return json::array({day.answers, day.right, day.new_items, day.due_answers, day.due_right, day.milliseconds});
}

DayTotals day_totals(const json& from) {
    return {from.at(0).get<int>(), from.at(1).get<int>(), from.at(2).get<int>(),
            from.at(3).get<int>(), from.at(4).get<int>(), from.at(5).get<std::int64_t>()};
}

json to_json(const Preferences& p) {
    return json::array({p.desired_retention, p.new_a_day, p.session_length, p.four_buttons, p.forgive_spelling});
}

Preferences preferences(const json& from) {
    return {from.at(0).get<double>(), from.at(1).get<int>(), from.at(2).get<int>(), from.at(3).get<bool>(),
            from.at(4).get<bool>()};
}

json to_json(const ExamSet& exam) {
    return json::array({exam.course, exam.date.year, exam.date.month, exam.date.day, exam.topics, exam.minutes_a_day});
}

ExamSet exam_set(const json& from) {
    return {from.at(0).get<std::string>(),
            {from.at(1).get<int>(), from.at(2).get<int>(), from.at(3).get<int>()},
            from.at(4).get<std::vector<std::string>>(),
            from.at(5).get<int>()};
}

json to_json(const TestPaper& paper) {
    json to = json::array({paper.name, paper.minutes, paper.certainty, paper.feeds_schedule, json::array()});
    for (const auto& item : paper.items) to[4].push_back(to_json(item));
    return to;
}

TestPaper test_paper(const json& from) {
    TestPaper paper{from.at(0).get<std::string>(), from.at(1).get<int>(), from.at(2).get<bool>(), from.at(3).get<bool>(), {}};
    for (const auto& item : from.at(4)) paper.items.push_back(item_id(item));
    return paper;
}

json to_json(const SessionStarted& started) {
    json to = json::array({started.course, static_cast<int>(started.mode), started.seed, started.desired_retention, started.new_a_day});
    if (started.paper) to.push_back(to_json(*started.paper));
    return to;
}

SessionStarted session_started(const json& from) {
    SessionStarted started{from.at(0).get<std::string>(), static_cast<SessionMode>(from.at(1).get<int>()), from.at(2).get<std::uint64_t>(),
                           from.at(3).get<double>(), from.at(4).get<int>(), {}};
    if (from.size() > 5) started.paper = test_paper(from.at(5));
    return started;
}

json to_json(const Instant& moment) { return json::array({moment.utc_ms, moment.offset_minutes}); }
Instant instant(const json& from) { return {from.at(0).get<std::int64_t>(), from.at(1).get<int>()}; }

json to_json(const TestRecord& test) {
    json to = {{"started", to_json(test.started)}, {"lt", json::array({test.started_lt, test.handed_in_lt})},
               {"at", json::array({to_json(test.at), to_json(test.ended)})}, {"ms", test.milliseconds}, {"answers", json::array()}};
    for (const auto& [item, a] : test.answers)
        to["answers"].push_back(json::array({to_json(item), a.raw, static_cast<int>(a.outcome), a.score, a.certainty, a.milliseconds, to_json(a.event)}));
    return to;
}

TestRecord test_record(const json& from) {
    TestRecord test;
    test.started = session_started(from.at("started"));
    test.started_lt = from.at("lt").at(0).get<std::int64_t>();
    test.handed_in_lt = from.at("lt").at(1).get<std::int64_t>();
    test.at = instant(from.at("at").at(0));
    test.ended = instant(from.at("at").at(1));
    test.milliseconds = from.at("ms").get<std::int64_t>();
    for (const auto& a : from.at("answers"))
        test.answers[item_id(a.at(0))] = {a.at(1).get<RawAnswer>(), static_cast<Outcome>(a.at(2).get<int>()), a.at(3).get<double>(),
                                          a.at(4).get<int>(), a.at(5).get<int>(), event_id(a.at(6))};
    return test;
}

json to_json(const Undoable& undoable) {
    json to = json::array({to_json(undoable.stamp), undoable.in_force});
    if (undoable.toggled) to.push_back(to_json(*undoable.toggled));
    return to;
}

Undoable undoable(const json& from) {
    Undoable undoable{stamp(from.at(0)), from.at(1).get<bool>(), {}};
    if (from.size() > 2) undoable.toggled = stamp(from.at(2));
    return undoable;
}

}  // namespace

json to_json(const Progress& progress) {
    json to = {{"items", json::array()},  {"days", json::array()},
               {"exams", json::array()},  {"recent", json::array()},
               {"tests", json::array()},
               {"lt", progress.greatest_lt}, {"events", progress.events},
               {"preferences", to_json(progress.preferences)}};
    for (const auto& [item, state] : progress.items) to["items"].push_back(json::array({to_json(item), to_json(state)}));
    for (const auto& [day, totals] : progress.days) to["days"].push_back(json::array({day.number, to_json(totals)}));
    for (const auto& [course, exam] : progress.exams) to["exams"].push_back(to_json(exam));
    for (const auto& [id, test] : progress.tests) to["tests"].push_back(json::array({to_json(id), to_json(test)}));
    for (const auto& undoable : progress.recent) to["recent"].push_back(to_json(undoable));
    return to;
}

Progress progress(const json& from) {
    Progress progress;
    for (const auto& item : from.at("items")) progress.items[item_id(item.at(0))] = item_progress(item.at(1));
    for (const auto& day : from.at("days")) progress.days[{day.at(0).get<std::int32_t>()}] = day_totals(day.at(1));
    for (const auto& exam : from.at("exams")) progress.exams[exam.at(0).get<std::string>()] = exam_set(exam);
    for (const auto& test : from.at("tests")) progress.tests[event_id(test.at(0))] = test_record(test.at(1));
    for (const auto& recent : from.at("recent")) progress.recent.push_back(undoable(recent));
    progress.preferences = preferences(from.at("preferences"));
    progress.greatest_lt = from.at("lt").get<std::int64_t>();
    progress.events = from.at("events").get<std::uint64_t>();
    rebuild_stacks(progress);
    return progress;
}

}  // namespace estelik
