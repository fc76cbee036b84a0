// Laws 2, 3, 7 and 9 of what is kept: what stands on the disk, and who writes it.
#include "journal/fold.h"
#include "journal/journal.h"
#include "journal/journal_check.h"
#include "journal/scan.h"

#include "support/build_events.h"
#include "support/catch.h"
#include "support/journal_desk.h"
#include "support/journal_laws.h"

#include <rapidcheck.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace estelik;
using namespace estelik::test;

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
        RC_ASSERT(check_journal(desk.disk, "data")->sound());
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
        RC_ASSERT(check_journal(again.disk, "data")->sound());
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

TEST_CASE("Law 3: nothing but a torn last line of our newest file is ever taken away") {
    CHECK(rc::check("bytes spoilt, lost or added anywhere", [] {
        Desk desk;
        desk.open();
        const int answers = *rc::gen::inRange(1, 4);
        for (int i = 0; i < answers; ++i) desk.append(any_body());
        const auto october = journal_path(our_device, "2026-10");
        desk.disk.files()[october] = desk.our_file();
        for (auto* file : {&desk.our_file(), &desk.disk.file(october)}) {
            const auto place = *rc::gen::inRange<std::size_t>(0, file->size());
            const auto what = *rc::gen::elementOf(std::vector<std::string>{"\n", "\r\n", "?", std::string(3, '\0'), ""});
            file->replace(place, *rc::gen::inRange<std::size_t>(0, 3), what);
        }
        const auto before = desk.disk.files();
        desk.open();
        const auto& ours = before.at(journal_path(our_device));
        RC_ASSERT(desk.disk.file(october) == before.at(october));
        RC_ASSERT(ours.starts_with(desk.our_file()));
        RC_ASSERT(ours.find('\n', desk.our_file().size()) >= ours.size() - 1);
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
            const auto check = *check_journal(first.disk, "data");
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
            {"session", {"c", "m", "seed", "dr", "new", "paper", "name", "min", "sure", "feeds", "n", "sec"}},
            {"answered", {"c", "q", "p", "h", "a", "k", "s", "g", "r", "ms", "in", "x", "t", "sure", "key", "rd"}},
            {"handed_in", {"in", "ms"}},
            {"rerated", {"of", "r", "why", "k", "s"}},
            {"undone", {"of"}},
            {"redone", {"of"}},
            {"flagged", {"c", "q", "p", "on"}},
            {"buried", {"c", "q", "p", "until"}},
            {"suspended", {"c", "q", "p", "on"}},
            {"marked", {"c", "q", "p", "on"}},
            {"exam", {"c", "date", "topics", "min"}},
            {"edited", {"c", "q", "p", "from", "to", "is", "key", "was"}},
            {"preference", {"name", "value"}},
            {"fitted", {"model", "w", "on", "n", "tests", "loss", "usual", "rmse", "auc", "margin", "cal", "drift",
                        "courses", "offsets"}},
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
