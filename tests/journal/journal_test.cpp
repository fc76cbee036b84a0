#include "journal/journal.h"
#include "journal/journal_check.h"

#include "support/build_events.h"
#include "support/catch.h"
#include "support/journal_desk.h"

#include <string>
#include <vector>

using namespace estelik;
using namespace estelik::test;

TEST_CASE("An empty folder is a journal without events") {
    Desk desk;
    CHECK(desk.open().progress() == Progress{});
    CHECK(desk.notices.empty());
    CHECK(desk.poll().empty());
}

TEST_CASE("An answer is one line in the file of its month") {
    Desk desk;
    desk.open();
    const auto kept = desk.append(answered("border").body);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].event.id == EventId{our_device, 1});
    CHECK(kept[0].event.lt == desk.clock.now().utc_ms);
    CHECK(kept[0].history.empty());
    CHECK(desk.our_file() == line(kept[0].event));
}

TEST_CASE("Several events are one write, one after the other") {
    Desk desk;
    desk.open();
    const auto kept = desk.journal->append({answered("a").body, Flagged{item("a")}}, desk.clock.now());
    REQUIRE(kept);
    CHECK((*kept)[1].event.id.seq == 2);
    CHECK((*kept)[1].event.lt == (*kept)[0].event.lt + 1);
    CHECK(desk.disk.writes() == 1);
}

TEST_CASE("The month is that of the clock on the wall") {
    Desk desk;
    desk.open();
    const auto new_year_in_almaty = parse_iso("2027-01-01T00:30:00.000+05:00");
    desk.clock.set(*new_year_in_almaty);
    desk.answer("border");
    CHECK(desk.disk.files().contains(journal_path(our_device, "2027-01")));
}

TEST_CASE("The next start finds everything and goes on counting") {
    Desk desk;
    desk.open();
    desk.answer("border");
    desk.append(preference("new_a_day", 7).body);
    const auto before = desk.journal->progress();
    CHECK(desk.open().progress() == before);
    CHECK(desk.answer("border").id.seq == 3);
}

TEST_CASE("Undo after a restart reads the item's history") {
    Desk desk;
    desk.open();
    desk.answer("border");
    const auto before = desk.journal->progress().items;
    desk.clock.skip_days(3);
    const auto wrong = desk.answer("border", Rating::again);
    desk.save_cache();

    desk.open();
    const auto kept = desk.append(Undone{wrong.id});
    CHECK(kept.front().history.size() == 3);
    CHECK(desk.journal->progress().items == before);
    CHECK(desk.journal->progress() == desk.replayed());
}

TEST_CASE("A full disk changes nothing and is said") {
    Desk desk;
    desk.open();
    desk.answer("border");
    const auto before = desk.journal->progress();
    const auto bytes = desk.our_file();

    desk.disk.full_after(20);
    const auto failed = desk.journal->append({answered("border").body}, desk.clock.tick());
    REQUIRE_FALSE(failed);
    CHECK(failed.error().what == "the disk is full");
    CHECK(desk.journal->progress() == before);
    CHECK(desk.our_file() == bytes);

    CHECK(desk.answer("border").id.seq == 2);
}

TEST_CASE("What a failed write left behind is cut off before the next") {
    Desk desk;
    desk.open();
    desk.answer("border");
    desk.disk.full_after(20);
    desk.disk.leaves_what_was_written();
    desk.disk.cannot_cut();
    CHECK_FALSE(desk.journal->append({answered("border").body}, desk.clock.tick()));
    CHECK_FALSE(desk.journal->append({answered("border").body}, desk.clock.tick()));

    desk.disk.cannot_cut(false);
    desk.answer("border");
    CHECK(desk.journal->progress() == desk.replayed());
    CHECK(desk.journal->progress().events == 2);
}

TEST_CASE("What a failed write left behind is gone at once when it can be cut off") {
    Desk desk;
    desk.open();
    desk.answer("border");
    const auto bytes = desk.our_file();
    desk.disk.full_after(20);
    desk.disk.leaves_what_was_written();
    CHECK_FALSE(desk.journal->append({answered("border").body}, desk.clock.tick()));
    CHECK(desk.our_file() == bytes);
}

TEST_CASE("The first write of a month may fail as well") {
    Desk desk;
    desk.open();
    desk.disk.full_after(0);
    CHECK_FALSE(desk.journal->append({answered("border").body}, desk.clock.tick()));
    desk.answer("border");
    CHECK(desk.open().progress().events == 1);
}

TEST_CASE("Damage in the middle is named by file and line and skipped") {
    Desk desk;
    desk.open();
    for (const auto* question : {"a", "b", "c"}) desk.answer(question);
    auto& bytes = desk.our_file();
    bytes[bytes.find("\"b\"") + 1] = 'x';

    desk.open();
    REQUIRE(desk.notices.size() == 1);
    CHECK(desk.notices[0].where == Place{journal_path(our_device), 2, 0});
    CHECK(desk.journal->progress().items.size() == 2);
}

TEST_CASE("The line number is right when only what is new was read") {
    Desk desk;
    desk.open();
    desk.answer("a");
    desk.save_cache();
    for (const auto* question : {"b", "c"}) desk.answer(question);
    auto& bytes = desk.our_file();
    bytes[bytes.find("\"b\"") + 1] = 'x';
    desk.open();
    REQUIRE(desk.notices.size() == 1);
    CHECK(desk.notices[0].where.line == 2);
}

TEST_CASE("A whole last line of a kind not understood is not torn") {
    Desk desk;
    desk.disk.files()[journal_path(our_device)] =
        seal(R"({"v":1,"id":"aaaaaaaa:1","lt":5,"at":"2026-11-24T18:03:11.123+05:00","e":"undone"})") + "\n";
    const auto bytes = desk.our_file();
    desk.open();
    CHECK(desk.our_file() == bytes);
    CHECK(desk.notices.size() == 1);
}

TEST_CASE("What another device wrote arrives while the program runs") {
    Desk desk;
    desk.open();
    desk.answer("border");
    Story phone(other_device);
    phone.tell(answered("exercise").on_day(1));
    desk.disk.files()[journal_path(other_device)] = lines(phone.events());

    const auto kept = desk.poll();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].history.empty());
    CHECK(desk.journal->progress().items.size() == 2);
    CHECK(desk.poll().empty());
    CHECK(desk.notices.empty());
}

TEST_CASE("A late answer of another device re-folds its question and no other") {
    Desk desk;
    desk.open();
    Story phone(other_device);
    phone.tell(answered("border").rated(Rating::again));
    desk.clock.skip_days(2);
    desk.answer("border");
    desk.answer("exercise");
    desk.disk.files()[journal_path(other_device)] = lines(phone.events());

    const auto kept = desk.poll();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].history.size() == 2);
    CHECK(desk.journal->progress().items.at(item("border")).answers == 2);
    CHECK(desk.journal->progress() == desk.replayed());
}

TEST_CASE("A conflicted copy that arrives while the program runs adds nothing") {
    Desk desk;
    desk.open();
    desk.answer("border");
    desk.disk.files()["data/journal/" + our_device + "/2026-11 (conflicted copy).jsonl"] = desk.our_file();
    CHECK(desk.poll().empty());
    CHECK(desk.journal->progress() == desk.replayed());
    CHECK(desk.open().progress().events == 1);
}

TEST_CASE("Another event under a known id counts when it arrives") {
    Desk desk;
    desk.open();
    const auto ours = desk.answer("border");
    auto twin = ours;
    std::get<Answered>(twin.body).item = item("exercise");
    desk.disk.files()[journal_path(other_device)] = line(twin) + line(ours);
    CHECK(desk.poll().size() == 1);
    CHECK(desk.journal->progress().items.size() == 2);
    CHECK(desk.journal->progress() == desk.replayed());
}

TEST_CASE("Files that are no journal are left alone") {
    Desk desk;
    desk.disk.files()["data/journal/" + our_device + "/.2026-11.jsonl.tmp"] = "half a li";
    desk.disk.files()["data/journal/" + our_device + "/notes.txt"] = "buy milk\n";
    desk.disk.files()["data/journal/readme.jsonl"] = "hello\n";
    desk.open();
    CHECK(desk.notices.empty());
    CHECK(desk.poll().empty());
}

TEST_CASE("A file of ours that cannot be read is a reason not to start; another's is said") {
    Desk desk;
    desk.disk.files()[journal_path(our_device)] = "";
    desk.disk.files()[journal_path(other_device)] = "";
    desk.disk.cannot_read(journal_path(other_device));
    desk.open();
    CHECK(desk.notices.size() == 1);

    desk.disk.cannot_read(journal_path(our_device));
    std::vector<Error> notices;
    CHECK_FALSE(Journal::open(desk.disk, "data", our_device, notices));
}

TEST_CASE("A device id that is none is refused") {
    Desk desk;
    std::vector<Error> notices;
    CHECK_FALSE(Journal::open(desk.disk, "data", "../evil", notices));
    CHECK_FALSE(Journal::open(desk.disk, "data", "", notices));
}

TEST_CASE("What was folded from a file that has since gone is not cached") {
    Desk desk;
    desk.open();
    Story phone(other_device);
    phone.tell(answered("exercise"));
    phone.tell(answered("treaty"));
    auto& file = desk.disk.files()[journal_path(other_device)] = lines(phone.events());
    desk.poll();
    desk.append(Undone{phone.events()[0].id});
    file = line(phone.events()[1]);
    desk.poll();
    desk.save_cache();
    const auto replayed = desk.replayed();
    CHECK(desk.open().progress() == replayed);
    CHECK(desk.journal->progress().items.size() == 1);
}

TEST_CASE("A file turned to other line ends keeps every answer") {
    Desk desk;
    desk.open();
    for (const auto* question : {"a", "b", "c"}) desk.answer(question);
    const bool cached = GENERATE(true, false);
    if (cached) desk.save_cache();
    auto& bytes = desk.our_file();
    for (auto at = bytes.find('\n'); at != std::string::npos; at = bytes.find('\n', at + 2)) bytes.insert(at, "\r");
    const auto turned = bytes;

    CHECK(desk.open().progress().items.size() == 3);
    CHECK(desk.notices.empty());
    CHECK(desk.our_file() == turned);
    CHECK(desk.answer("d").id.seq == 4);
    CHECK(desk.open().progress().items.size() == 4);
}

TEST_CASE("A last line that lacks only its newline is completed before the next") {
    Desk desk;
    desk.open();
    for (const auto* question : {"a", "b"}) desk.answer(question);
    const bool cached = GENERATE(true, false);
    desk.our_file().pop_back();
    const auto cut_short = desk.our_file();

    CHECK(desk.open().progress().items.size() == 2);
    CHECK(desk.notices.empty());
    CHECK(desk.our_file() == cut_short);
    if (cached) {
        desk.save_cache();
        CHECK(desk.open().progress().items.size() == 2);
    }
    const auto third = desk.answer("c");
    CHECK(desk.our_file() == cut_short + "\n" + line(third));
    CHECK(desk.journal->progress() == desk.replayed());
    desk.answer("d");
    CHECK(check_journal(desk.disk, "data")->sound());
}

TEST_CASE("Another device's line counts before its newline has come, and once") {
    Desk desk;
    desk.open();
    Story phone(other_device);
    phone.tell(answered("a"));
    phone.tell(answered("b"));
    auto& file = desk.disk.files()[journal_path(other_device)] = write_line(phone.events()[0]);
    CHECK(desk.poll().size() == 1);
    file = lines(phone.events());
    CHECK(desk.poll().size() == 1);
    CHECK(desk.journal->progress() == desk.replayed());
    desk.save_cache();
    CHECK(desk.open().progress().events == 2);
    CHECK(desk.notices.empty());
}

TEST_CASE("Bad lines at the end of our file stay, and are said") {
    Desk desk;
    desk.open();
    desk.answer("a");
    desk.our_file() += "spoilt\nspoilt too\n";
    const auto bytes = desk.our_file();
    desk.open();
    CHECK(desk.notices.size() == 2);
    CHECK(desk.our_file() == bytes);
}

TEST_CASE("A month that is over is not cut, and an answer given in it begins a line of its own") {
    Desk desk;
    desk.open();
    desk.answer("a");
    const auto november = desk.our_file() += "{\"v\":1";
    desk.disk.files()[journal_path(our_device, "2026-12")] = "";
    desk.open();
    CHECK(desk.notices.size() == 1);
    CHECK(desk.our_file() == november);
    const auto next = desk.answer("b");
    CHECK(desk.our_file() == november + "\n" + line(next));
    CHECK(desk.journal->progress() == desk.replayed());
}

TEST_CASE("A journal that cannot be read is a reason not to start, and the cache stays") {
    Desk desk;
    desk.open();
    desk.answer("a");
    desk.save_cache();
    const auto files = desk.disk.files();
    desk.journal.reset();
    desk.disk.cannot_read("data/journal");
    const auto refused = Journal::open(desk.disk, "data", our_device, desk.notices);
    REQUIRE_FALSE(refused);
    CHECK(to_string(refused.error()) == "data/journal: cannot read the folder");
    CHECK(desk.disk.files() == files);
}

TEST_CASE("An event from a time that no clock can show does not end all writing") {
    Desk desk;
    auto far = Story(other_device).tell(answered("a"));
    far.lt = std::int64_t{1} << 52;
    desk.disk.files()[journal_path(other_device)] = line(far);
    desk.open();
    CHECK(desk.notices.size() == 1);
    desk.answer("b");
    CHECK(desk.journal->progress().events == 1);
}

TEST_CASE("A clock at the end of time leaves room for the events to come") {
    Desk desk;
    desk.open();
    desk.clock.set({std::int64_t{1} << 60, 0});
    desk.answer("a");
    desk.answer("b");
    CHECK(desk.open().progress().events == 2);
}
