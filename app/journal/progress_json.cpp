#include "journal/progress_json.h"

#include "journal/fitted_model.h"
#include "journal/members.h"
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

json to_json(const EditionProgress& edition) {
    json to = json::array({edition.version, edition.key, edition.learned});
    if (edition.seen_by.empty()) return to;   // never edited
    to.push_back(edition.past);
    to.push_back(edition.seen_by);
    if (edition.change) to.push_back(json::array({edition.change->was, edition.change->now}));
    return to;
}

EditionProgress edition_progress(const json& from) {
    EditionProgress edition;
    edition.version = from.at(0).get<std::string>();
    edition.key = from.at(1).get<std::vector<std::string>>();
    edition.learned = from.at(2).get<bool>();
    if (from.size() > 3) edition.past = from.at(3).get<std::vector<std::string>>();
    if (from.size() > 4) edition.seen_by = from.at(4).get<std::string>();
    if (from.size() > 5) edition.change = {from.at(5).at(0).get<std::string>(), from.at(5).at(1).get<std::string>()};
    return edition;
}

// The two numbers of FSRS-6, and where they say more, the bias and the three of FSRS-7.
json to_json(const ItemMemory& memory) {
    json to = json::array({memory.six.stability, memory.six.difficulty});
    if (memory.bias != 0 || memory.seven != fsrs7::State{})
        for (const double value : {memory.bias, memory.seven.stability, memory.seven.fast, memory.seven.difficulty}) to.push_back(value);
    return to;
}

ItemMemory item_memory(const json& from) {
    ItemMemory memory{{from.at(0).get<double>(), from.at(1).get<double>()}};
    if (from.size() == 2) return memory;
    memory.bias = from.at(2).get<double>();
    memory.seven = {from.at(3).get<double>(), from.at(4).get<double>(), from.at(5).get<double>()};
    return memory;
}

// The event as it stands in the journal.
json to_json(const FitRecord& fit) {
    return {{"at", json::array({fit.at.utc_ms, fit.at.offset_minutes})}, {"fitted", write_members(fit.fitted)}};
}

void read_fit(const json& from, Progress& progress) {
    const auto body = read_members("fitted", from.at("fitted").get<std::string>(), 1);
    if (!body) return;
    progress.fit = {std::get<Fitted>(*body), {from.at("at").at(0).get<std::int64_t>(), from.at("at").at(1).get<int>()}};
    progress.model = learner_model(progress.fit->fitted).value_or(LearnerModel{});
}

json to_json(int misses, Day last, const std::vector<WrongAnswer>& wrong) {
    json to = json::array({misses, last.number});
    for (const auto& answer : wrong) to.push_back(json::array({answer.times, answer.raw}));
    return to;
}

void read_misses(const json& from, ItemProgress& item) {
    item.misses = from.at(0).get<int>();
    item.last_miss = {from.at(1).get<std::int32_t>()};
    for (std::size_t i = 2; i < from.size(); ++i) item.wrong.push_back({from.at(i).at(1).get<RawAnswer>(), from.at(i).at(0).get<int>()});
}

json to_json(const ItemProgress& item) {
    json to = {{"day", json::array({item.first_day.number, item.last_day.number})},
               {"at", json::array({item.last_at.utc_ms, item.last_at.offset_minutes})},
               {"rating", static_cast<int>(item.last_rating)},
               {"count", json::array({item.answers, item.right, item.lapses})},
               {"ms", item.last_ms},
               {"edition", to_json(item.edition)},
               {"wrong", item.last_wrong},
               {"last", to_json(item.last_answer)},
               {"is", json::array({item.flagged, item.marked, item.suspended})}};
    if (item.memory) to["memory"] = to_json(*item.memory);
    if (item.buried_until) to["buried"] = item.buried_until->number;
    if (item.misses > 0) to["missed"] = to_json(item.misses, item.last_miss, item.wrong);
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
    item.edition = edition_progress(from.at("edition"));
    item.last_wrong = from.at("wrong").get<RawAnswer>();
    item.last_answer = event_id(from.at("last"));
    item.flagged = is.at(0).get<bool>();
    item.marked = is.at(1).get<bool>();
    item.suspended = is.at(2).get<bool>();
    if (from.contains("memory")) item.memory = item_memory(from["memory"]);
    if (from.contains("buried")) item.buried_until = Day{from["buried"].get<std::int32_t>()};
    if (from.contains("missed")) read_misses(from["missed"], item);
    return item;
}

json to_json(const DayTotals& day) {
    return json::array({day.answers, day.right, day.new_items, day.due_answers, day.due_right, day.milliseconds,
                        day.new_right, day.reads, day.read_ms});
}

DayTotals day_totals(const json& from) {
    return {from.at(0).get<int>(), from.at(1).get<int>(), from.at(2).get<int>(),
            from.at(3).get<int>(), from.at(4).get<int>(), from.at(5).get<std::int64_t>(),
            from.at(6).get<int>(), from.at(7).get<int>(), from.at(8).get<std::int64_t>()};
}

json to_json(const Preferences& p) {
    const auto& habits = p.habits;
    json days_off = json::array();
    for (const Day day : habits.days_off) days_off.push_back(day.number);
    return json::array({p.desired_retention, p.new_a_day, p.session_length, p.four_buttons, p.forgive_spelling,
                        habits.longest_interval, habits.spread, habits.share, std::move(days_off)});
}

Preferences preferences(const json& from) {
    Habits habits = {from.at(5).get<int>(), from.at(6).get<bool>(), from.at(7).get<std::array<double, 7>>(), {}};
    for (const auto& day : from.at(8)) habits.days_off.insert({day.get<std::int32_t>()});
    return {from.at(0).get<double>(), from.at(1).get<int>(), from.at(2).get<int>(), from.at(3).get<bool>(),
            from.at(4).get<bool>(), std::move(habits)};
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
    if (progress.fit) to["fit"] = to_json(*progress.fit);
    for (const auto& undoable : progress.recent) to["recent"].push_back(to_json(undoable));
    return to;
}

Progress progress(const json& from) {
    Progress progress;
    for (const auto& item : from.at("items")) progress.items[item_id(item.at(0))] = item_progress(item.at(1));
    for (const auto& day : from.at("days")) progress.days[{day.at(0).get<std::int32_t>()}] = day_totals(day.at(1));
    for (const auto& exam : from.at("exams")) progress.exams[exam.at(0).get<std::string>()] = exam_set(exam);
    for (const auto& test : from.at("tests")) progress.tests[event_id(test.at(0))] = test_record(test.at(1));
    if (from.contains("fit")) read_fit(from["fit"], progress);
    for (const auto& recent : from.at("recent")) progress.recent.push_back(undoable(recent));
    progress.preferences = preferences(from.at("preferences"));
    progress.greatest_lt = from.at("lt").get<std::int64_t>();
    progress.events = from.at("events").get<std::uint64_t>();
    rebuild_stacks(progress);
    return progress;
}

}  // namespace estelik
