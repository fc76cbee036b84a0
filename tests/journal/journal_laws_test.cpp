// The nine laws of what is kept, each as a property over random events, files, failures and clocks.
#include "journal/fold.h"
#include "journal/journal.h"
#include "journal/journal_check.h"
#include "journal/scan.h"

#include "support/build_events.h"
#include "support/catch.h"
#include "support/journal_desk.h"
#include "support/random_events.h"

#include <rapidcheck.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace estelik;
using namespace estelik::test;

namespace {

const std::string observer = "zzzzzzzz";

// Any file that a device or a synchroniser may make.
std::string any_file() {
    const auto device = *rc::gen::elementOf(std::vector<std::string>(some_devices.begin(), some_devices.end()));
    const auto name = *rc::gen::elementOf(std::vector<std::string>{
        "2026-10.jsonl", "2026-11.jsonl", "2026-11 (conflicted copy).jsonl", "2026-11.sync-conflict-1.jsonl"});
    return "data/journal/" + device + "/" + name;
}

// Each event into some file, some into two.
void scatter(MemoryDisk& disk, const std::vector<Event>& events) {
    for (const auto& event : shuffled(events))
        for (int copies = *rc::gen::inRange(1, 3); copies > 0; --copies) disk.files()[any_file()] += line(event);
}

Progress opened(Desk& desk, const std::string& device = observer) {
    const auto progress = desk.open(device).progress();
    RC_ASSERT(desk.notices.empty());
    return progress;
}

// What a learner may do next, at a clock that lies.
EventBody any_body() { return RandomEvent(*rc::gen::arbitrary<std::uint64_t>()).body(); }

Instant any_moment() {
    const auto days = *rc::gen::inRange(-400, 400);
    return {day_start(first_day + days, 0).utc_ms + *rc::gen::inRange(0, 86'400'000), *rc::gen::inRange(-12, 15) * 60};
}

std::string all_bytes(MemoryDisk& disk) {
    std::string all;
    for (const auto& [path, bytes] : disk.files()) all += path + "\n" + bytes;
    return all;
}

// The numbers and the stacks tell that something was done and undone; what is known of items, days and
// the rest must not.
bool same_knowledge(const Progress& a, const Progress& b) {
    return a.items == b.items && a.days == b.days && a.preferences == b.preferences && a.exams == b.exams;
}

std::vector<Event> any_part(const std::vector<Event>& events) {
    std::vector<Event> part;
    for (const auto& event : events)
        if (*rc::gen::arbitrary<bool>()) part.push_back(event);
    return part;
}

}  // namespace

TEST_CASE("Law 1: state is a function of the set of events") {
    CHECK(rc::check("in any order and with any copies", [] {
        const auto events = any_events();
        auto copies = events;
        for (const auto& event : any_part(events)) copies.push_back(event);
        RC_ASSERT(fold(shuffled(copies)) == fold(events));
    }));
    CHECK(rc::check("one by one as they come, or all at once", [] {
        const auto events = any_events();
        RC_ASSERT(folded_one_by_one(shuffled(events)) == fold(events));
    }));
    CHECK(rc::check("in any files, conflicted copies among them", [] {
        const auto events = any_events();
        Desk desk;
        scatter(desk.disk, events);
        RC_ASSERT(opened(desk) == fold(events));
    }));
    CHECK(rc::check("any subset later, while the program runs; and for who listens to it", [] {
        const auto events = any_events();
        const auto early = any_part(events);
        Desk desk;
        scatter(desk.disk, early);
        auto listener = opened(desk);
        scatter(desk.disk, any_part(events));
        for (const auto& kept : desk.poll()) fold_in(listener, kept);
        scatter(desk.disk, events);
        for (const auto& kept : desk.poll()) fold_in(listener, kept);
        RC_ASSERT(desk.journal->progress() == fold(events));
        RC_ASSERT(listener == fold(events));
    }));
}

TEST_CASE("Law 2: acknowledged means on disk, refused means nothing changed") {
    CHECK(rc::check("appends on a disk that is full now and then", [] {
        Desk desk;
        desk.open();
        std::vector<Event> acknowledged;
        auto listener = desk.journal->progress();
        const int rounds = *rc::gen::inRange(0, 12);
        for (int round = 0; round < rounds; ++round) {
            std::vector<EventBody> bodies(*rc::gen::inRange<std::size_t>(1, 4));
            std::ranges::generate(bodies, any_body);
            const auto bytes = all_bytes(desk.disk);
            const auto before = desk.journal->progress();
            if (*rc::gen::arbitrary<bool>()) desk.disk.full_after(*rc::gen::inRange<std::size_t>(0, 400));
            const auto kept = desk.journal->append(bodies, any_moment());
            if (!kept) {
                RC_ASSERT(all_bytes(desk.disk) == bytes);
                RC_ASSERT(desk.journal->progress() == before);
                continue;
            }
            for (const auto& one : *kept) {
                RC_ASSERT(all_bytes(desk.disk).find(line(one.event)) != std::string::npos);
                acknowledged.push_back(one.event);
                fold_in(listener, one);
            }
        }
        RC_ASSERT(desk.journal->progress() == fold(acknowledged));
        RC_ASSERT(listener == fold(acknowledged));
        RC_ASSERT(opened(desk, our_device) == fold(acknowledged));
        RC_ASSERT(check_journal(desk.disk, "data").sound());
    }));
}

TEST_CASE("Law 3: a torn tail of ours is cut off, another's is left alone, other damage is skipped") {
    CHECK(rc::check("the power goes at any byte of a write", [] {
        Desk desk;
        desk.open();
        const int before = *rc::gen::inRange(0, 4);
        for (int i = 0; i < before; ++i) desk.append(any_body());
        if (*rc::gen::arbitrary<bool>()) desk.save_cache();
        const auto acknowledged = desk.journal->progress();

        const std::vector<EventBody> bodies = {any_body()};
        desk.disk.loses_power_after(*rc::gen::inRange<std::size_t>(0, 100));
        RC_ASSERT_THROWS_AS((void)desk.journal->append(bodies, desk.clock.now()), PowerLoss);
        desk.journal.reset();

        Desk again;
        again.disk.files() = desk.disk.files();
        RC_ASSERT(again.open().progress() == acknowledged);
        const bool torn = desk.disk.files() != again.disk.files();
        RC_ASSERT(again.notices.size() == (torn ? 1U : 0U));
        again.answer("border");
        RC_ASSERT(check_journal(again.disk, "data").sound());
        RC_ASSERT(again.open().progress().events == acknowledged.events + 1);
    }));
    CHECK(rc::check("another device's line arrives in two pieces", [] {
        Story phone(other_device);
        phone.tell(answered("a"));
        phone.tell(answered("b"));
        const auto whole = lines(phone.events());
        const auto split = *rc::gen::inRange<std::size_t>(0, whole.size());
        Desk desk;
        auto& file = desk.disk.files()[journal_path(other_device)] = whole.substr(0, split);
        desk.open();
        RC_ASSERT(desk.notices.empty());
        RC_ASSERT(file == whole.substr(0, split));
        file = whole;
        desk.poll();
        RC_ASSERT(desk.notices.empty());
        RC_ASSERT(desk.journal->progress() == fold(phone.events()));
    }));
    CHECK(rc::check("one line spoilt anywhere but at the end", [] {
        auto events = any_events();
        RC_PRE(events.size() >= 2U);
        const auto spoilt = *rc::gen::inRange<std::size_t>(0, events.size() - 1);
        Desk desk;
        auto& file = desk.disk.files()[journal_path(other_device)];
        for (std::size_t i = 0; i < events.size(); ++i) file += i == spoilt ? "?" + line(events[i]) : line(events[i]);
        desk.open();
        events.erase(events.begin() + static_cast<std::ptrdiff_t>(spoilt));
        RC_ASSERT(desk.journal->progress() == fold(events));
        RC_ASSERT(desk.notices.size() == 1U);
        RC_ASSERT(desk.notices[0].where == (Place{journal_path(other_device), static_cast<int>(spoilt) + 1, 0}));
    }));
}

TEST_CASE("Law 4: undo is an event, and nothing is rewritten") {
    CHECK(rc::check("what was undone last has left no trace; redone, it is back", [] {
        Desk desk;
        desk.open();
        const int count = *rc::gen::inRange(0, 10);
        for (int i = 0; i < count; ++i) desk.append(any_body());
        const auto before = desk.journal->progress();
        const auto event = desk.answer("q" + std::to_string(*rc::gen::inRange(0, 3)));
        const auto after = desk.journal->progress();
        const auto bytes = desk.our_file();

        desk.append(Undone{desk.journal->progress().undo_stack.back()});
        RC_ASSERT(same_knowledge(desk.journal->progress(), before));
        RC_ASSERT(desk.journal->progress().redo_stack.back() == event.id);
        desk.append(Redone{desk.journal->progress().redo_stack.back()});
        RC_ASSERT(same_knowledge(desk.journal->progress(), after));
        RC_ASSERT(desk.our_file().starts_with(bytes));
    }));
    CHECK(rc::check("the latest of undone and redone decides", [] {
        Story story;
        const auto answer = story.tell(answered("border"));
        bool in_force = true;
        for (const bool redo : *rc::gen::arbitrary<std::vector<bool>>()) {
            story.tell(redo ? redone(answer) : undone(answer));
            in_force = redo;
        }
        RC_ASSERT(fold(shuffled(story.events())).items.contains(item("border")) == in_force);
    }));
}

TEST_CASE("Law 5: the cache never matters") {
    CHECK(rc::check("with, without, stale, or corrupted", [] {
        const auto events = any_events();
        Desk desk;
        scatter(desk.disk, any_part(events));
        desk.open(observer);
        const int count = *rc::gen::inRange(0, 4);
        for (int i = 0; i < count; ++i) desk.append(any_body());
        desk.save_cache();
        scatter(desk.disk, events);
        desk.append(any_body());

        auto& cache = desk.disk.file("data/progress.json");
        switch (*rc::gen::inRange(0, 4)) {
            case 0: cache.resize(*rc::gen::inRange<std::size_t>(0, cache.size())); break;
            case 1: cache[*rc::gen::inRange<std::size_t>(0, cache.size())] = '7'; break;
            default: break;
        }
        const auto replayed = desk.replayed();
        const auto polled = (desk.poll(), desk.journal->progress());
        RC_ASSERT(polled == replayed);
        RC_ASSERT(opened(desk) == replayed);
    }));
    CHECK(rc::check("of a folder that has since lost or changed a file", [] {
        const auto events = any_events();
        Desk desk;
        scatter(desk.disk, events);
        desk.open(observer);
        desk.save_cache();
        const auto files = desk.disk.files();
        for (const auto& [path, bytes] : files) {
            const auto newline = bytes.find('\n');
            if (!path.ends_with(".jsonl")) continue;
            switch (*rc::gen::inRange(0, 5)) {
                case 0: desk.disk.files().erase(path); break;
                case 1: desk.disk.file(path) = bytes.substr(newline + 1); break;
                case 2: desk.disk.file(path) = bytes.substr(0, newline + 1); break;
                default: break;
            }
        }
        RC_ASSERT(opened(desk) == desk.replayed());
    }));
    CHECK(rc::check("a start reads what came since, not history", [] {
        Desk desk;
        desk.open();
        const int history = *rc::gen::inRange(50, 100);
        for (int i = 0; i < history; ++i) desk.answer("q" + std::to_string(i % 3));
        desk.save_cache();
        desk.answer("q1");
        const auto before = desk.disk.bytes_read();
        desk.open();
        const auto last_two_lines = 2 * 300U;
        RC_ASSERT(desk.disk.bytes_read() - before < desk.disk.file("data/progress.json").size() + last_two_lines);
    }));
}

TEST_CASE("Law 6: history can be played again, by another judge or scheduler") {
    CHECK(rc::check("a stricter judge's reratings give what it would have given from the start", [] {
        const auto stricter = [](const Answered& answer) {
            return answer.raw == RawAnswer{"1000 miles"} ? answer.rating : Rating::again;
        };
        Desk desk;
        desk.open();
        std::vector<Event> as_it_would_have;
        const int count = *rc::gen::inRange(0, 15);
        for (int i = 0; i < count; ++i) {
            const auto told = answered("q" + std::to_string(*rc::gen::inRange(0, 3)))
                                  .rated(all_ratings[*rc::gen::inRange<std::size_t>(0, 4)])
                                  .judged(Outcome::right)
                                  .given({*rc::gen::elementOf(std::vector<std::string>{"1000 miles", "1000 mils"})});
            desk.clock.skip_days(*rc::gen::inRange(0, 3));
            auto event = desk.append(told.body).front().event;
            auto& answer = std::get<Answered>(event.body);
            answer.rating = stricter(answer);
            as_it_would_have.push_back(event);
        }
        // The judge sees what is on the disk: the raw answers.
        const auto files = desk.disk.files();
        for (const auto& [path, bytes] : files)
            for (const auto& event : scan(bytes, path, 0).events)
                desk.append(Rerated{event.id, stricter(std::get<Answered>(event.body)), "judged again"});
        RC_ASSERT(same_knowledge(desk.journal->progress(), fold(as_it_would_have)));
    }));
    CHECK(rc::check("the lines alone give every memory", [] {
        Story story;
        std::map<std::string, std::optional<fsrs6::State>> memories;
        std::map<std::string, Day> last;
        const int count = *rc::gen::inRange(0, 15);
        for (int i = 0, day = 0; i < count; ++i) {
            const auto question = "q" + std::to_string(*rc::gen::inRange(0, 3));
            const auto rating = all_ratings[*rc::gen::inRange<std::size_t>(0, 4)];
            day += *rc::gen::inRange(0, 5);
            const auto event = story.tell(answered(question).rated(rating).on_day(day));
            auto& memory = memories[question];
            const auto& w = fsrs6::default_parameters;
            memory = memory ? fsrs6::next_state(w, *memory, static_cast<int>(rating), day_of(event.at) - last[question])
                            : fsrs6::first_state(w, static_cast<int>(rating));
            last[question] = day_of(event.at);
        }
        Desk desk;
        desk.disk.files()[journal_path(other_device)] = lines(story.events());
        desk.open();
        for (const auto& [question, memory] : memories)
            RC_ASSERT(desk.journal->progress().items.at(item(question)).memory == memory);
    }));
}

TEST_CASE("Law 7: two programs on one folder never mix their lines") {
    Desk desk;
    desk.open();
    const auto second = desk.disk.another_program();
    std::vector<Error> notices;

    SECTION("the second is refused while the first writes as that device") {
        const auto refused = Journal::open(*second, "data", our_device, notices);
        REQUIRE_FALSE(refused);
        CHECK(is_busy(refused.error()));
        CHECK(to_string(refused.error()).find("another Estelik is using this folder") != std::string::npos);
    }
    SECTION("as a device of its own it goes on, and each sees what the other did") {
        CHECK(rc::check("appends in any turn", [&] {
            Desk first;
            first.open();
            const auto other_disk = first.disk.another_program();
            std::vector<Error> unused;
            const auto other = *Journal::open(*other_disk, "data", other_device, unused);
            for (const bool ours : *rc::gen::arbitrary<std::vector<bool>>()) {
                auto& journal = ours ? *first.journal : *other;
                RC_ASSERT(journal.append({any_body()}, any_moment()).ok());
            }
            first.poll();
            other->poll(unused);
            const auto check = check_journal(first.disk, "data");
            RC_ASSERT(check.sound());
            RC_ASSERT(first.journal->progress() == check.progress);
            RC_ASSERT(other->progress() == check.progress);
            for (const auto& [path, bytes] : first.disk.files()) {
                const bool by_first = path.starts_with("data/journal/" + our_device);
                for (const auto& event : scan(bytes, path, 0).events)
                    RC_ASSERT(event.id.device == (by_first ? our_device : other_device));
            }
        }));
    }
}

TEST_CASE("Law 8: clocks lie, and neither order nor days suffer") {
    CHECK(rc::check("whatever the clock says, events keep the order in which they were written", [] {
        Desk desk;
        desk.open();
        std::vector<Event> written;
        const int count = *rc::gen::inRange(1, 20);
        for (int i = 0; i < count; ++i) {
            const auto wild = Instant{*rc::gen::arbitrary<std::int64_t>(), *rc::gen::arbitrary<int>()};
            const auto now = *rc::gen::arbitrary<bool>() ? wild : any_moment();
            const auto body = answered("q" + std::to_string(i % 2)).rated(Rating::good).body;
            const auto kept = desk.journal->append({body}, now);
            RC_ASSERT(kept.ok());
            written.push_back(kept->front().event);
        }
        for (std::size_t i = 1; i < written.size(); ++i) RC_ASSERT(written[i - 1].before(written[i]));
        for (const auto& [id, progress] : desk.journal->progress().items) {
            // Good never weakens a memory: an interval below zero would have.
            RC_ASSERT(progress.memory->stability >= fsrs6::first_state(fsrs6::default_parameters, 3).stability);
            RC_ASSERT(progress.lapses == 0);
        }
        RC_ASSERT(opened(desk, our_device) == fold(written));
    }));
    CHECK(rc::check("an answer dated before the last one counts as of the same day", [] {
        const Event first{{our_device, 1}, 1, any_moment(), answered("border").body};
        Event second{{our_device, 2}, 2, any_moment(), answered("border").body};
        RC_PRE(day_of(second.at) <= day_of(first.at));
        const auto& w = fsrs6::default_parameters;
        RC_ASSERT(fold({first, second}).items.at(item("border")).memory == fsrs6::next_state(w, fsrs6::first_state(w, 3), 3, 0));
    }));
}

TEST_CASE("Law 9: nothing in an event says who or where the learner is") {
    CHECK(rc::check("device ids are random and nothing else", [] {
        Random random(*rc::gen::arbitrary<std::uint64_t>());
        const auto id = new_device_id(random);
        RC_ASSERT(id.size() == 8U);
        RC_ASSERT(is_device_id(id));
        RC_ASSERT(id != new_device_id(random));
    }));
    CHECK(rc::check("a line has the members of its kind and no others", [] {
        const std::map<std::string, std::set<std::string>> members = {
            {"session", {"c", "m", "seed", "dr", "new"}},
            {"answered", {"c", "q", "p", "h", "a", "k", "s", "g", "r", "ms", "in", "x"}},
            {"rerated", {"of", "r", "why"}},
            {"undone", {"of"}},
            {"redone", {"of"}},
            {"flagged", {"c", "q", "p", "on"}},
            {"buried", {"c", "q", "p", "until"}},
            {"suspended", {"c", "q", "p", "on"}},
            {"marked", {"c", "q", "p", "on"}},
            {"exam", {"c", "date", "topics", "min"}},
            {"preference", {"name", "value"}},
            {"dreamt", {"of"}}};
        const std::set<std::string> of_all = {"v", "id", "lt", "at", "e", "crc"};
        Desk desk;
        desk.open();
        const auto event = desk.append(any_body()).front().event;
        const auto object = nlohmann::json::parse(desk.our_file());
        for (const auto& [name, value] : object.items())
            RC_ASSERT(of_all.contains(name) || members.at(std::string(kind_name(event.body))).contains(name));
    }));
}
