#include "journal/journal_check.h"

#include "support/catch.h"
#include "support/journal_desk.h"

using namespace estelik;
using namespace estelik::test;

namespace {

struct CheckedDesk : Desk {
    CheckedDesk() {
        open();
        for (const auto* question : {"a", "b", "c"}) answer(question);
    }
    JournalCheck check() { return *check_journal(disk, "data"); }
};

}  // namespace

TEST_CASE("A sound journal: files, kinds, devices, and the same Progress") {
    CheckedDesk desk;
    desk.append(Flagged{item("a")});
    const auto check = desk.check();
    CHECK(check.sound());
    REQUIRE(check.files.size() == 1);
    CHECK(check.files[0].name == our_device + "/2026-11.jsonl");
    CHECK(check.files[0].bytes == desk.our_file().size());
    CHECK(check.files[0].events == 4);
    CHECK(check.kinds == std::map<std::string, std::uint64_t>{{"answered", 3}, {"flagged", 1}});
    CHECK(check.devices == std::map<std::string, std::uint64_t>{{our_device, 4}});
    CHECK(check.progress == desk.journal->progress());
}

TEST_CASE("A damaged line, a torn end and what is missing are named") {
    CheckedDesk desk;
    auto& bytes = desk.our_file();
    bytes[bytes.find("\"b\"") + 1] = 'x';
    bytes += "{\"v\":1";
    const auto check = desk.check();
    CHECK_FALSE(check.sound());
    REQUIRE(check.damaged.size() == 1);
    CHECK(check.damaged[0].where == Place{journal_path(our_device), 2, 0});
    REQUIRE(check.torn.size() == 1);
    CHECK(check.torn[0].where == Place{journal_path(our_device), 4, 0});
    REQUIRE(check.gaps.size() == 1);
    CHECK(check.gaps[0].first == 2);
    CHECK(check.gaps[0].last == 2);
}

TEST_CASE("Copies are counted; two events with one id are named") {
    CheckedDesk desk;
    desk.disk.files()["data/journal/" + our_device + "/2026-11 (1).jsonl"] = desk.our_file();
    CHECK(desk.check().duplicates == 3);
    CHECK(desk.check().sound());

    Story twin(our_device);
    twin.tell(answered("other"));
    desk.disk.files()[journal_path(other_device)] = lines(twin.events());
    CHECK(desk.check().twice_given == std::vector<EventId>{{our_device, 1}});
}

TEST_CASE("The cache is compared with the files, and nothing is changed") {
    CheckedDesk desk;
    CHECK(desk.check().cache == CacheState::none);
    desk.save_cache();
    CHECK(desk.check().cache == CacheState::agrees);
    desk.answer("d");
    CHECK(desk.check().cache == CacheState::behind);

    const auto files = desk.disk.files();
    auto& bytes = desk.our_file();
    const auto place = bytes.find("\"b\"") + 1;
    bytes[place] = 'x';
    CHECK(desk.check().cache == CacheState::wrong);
    bytes[place] = 'b';
    CHECK(desk.disk.files() == files);

    desk.disk.files()["data/progress.json"] = "{}";
    CHECK(desk.check().cache == CacheState::void_);
}

TEST_CASE("A journal that cannot be read is an error, one that is not there is sound") {
    CheckedDesk desk;
    CHECK(check_journal(desk.disk, "elsewhere")->sound());
    desk.disk.cannot_read("data/journal");
    CHECK_FALSE(check_journal(desk.disk, "data"));
}
