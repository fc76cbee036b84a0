#include "session/sitting.h"

#include "support/catch.h"
#include "support/small_course.h"

#include <set>

using namespace estelik;

namespace {

// A sitting whose events reach the disk at once.
struct Table {
    BankPtr bank = support::small_course();
    Progress progress;
    Instant now{1'790'000'000'000, 0};
    Sitting sitting;
    std::uint64_t written = 0;

    explicit Table(std::vector<ItemId> items) : sitting(begin_sitting(bank, now, 1, std::move(items))) {
        save({opening(sitting, progress)});
        ask_next(sitting, bank, progress, now);
    }
    void save(const std::vector<EventBody>& bodies) {
        for (const auto& body : bodies) kept(sitting, {{"testdesk", ++written}, now.utc_ms, now, body});
    }
    void give(const Answer& answer) { save(submit(sitting, answer, progress, now)); }
    void next() { ask_next(sitting, bank, progress, now); }
};

}  // namespace

TEST_CASE("a newcomer's first sitting begins with a choice, a typed answer and a card", "[sitting]") {
    const auto bank = support::small_course();
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const auto first = begin_sitting(bank, Progress{}, Calendar{}, Instant{1'790'000'000'000, 0}, seed, 6);
        REQUIRE(first.queue.size() == 6);
        CHECK(bank->find(first.queue[0].question)->kind() == Kind::choice);
        CHECK(bank->find(first.queue[1].question)->kind() == Kind::text);
        CHECK(bank->find(first.queue[2].question)->kind() == Kind::card);
        CHECK(std::set<ItemId>(first.queue.begin(), first.queue.end()).size() == 6);
    }
}

TEST_CASE("a sitting waits for the disk before it shows the verdict", "[sitting]") {
    Table table({support::item("rises")});
    const auto events = submit(table.sitting, Typed{"Tian Shan"}, table.progress, table.now);
    REQUIRE(events.size() == 1);
    CHECK(table.sitting.phase == Phase::saving);
    table.save(events);
    CHECK(table.sitting.phase == Phase::judged);
    CHECK(std::get<Answered>(events[0]).raw == RawAnswer{"Tian Shan"});
}

TEST_CASE("a failed save leaves the question and what was typed where they were", "[sitting]") {
    Table table({support::item("rises")});
    (void)submit(table.sitting, Typed{"Tian Shan"}, table.progress, table.now);
    not_kept(table.sitting);
    CHECK(table.sitting.phase == Phase::asking);
    CHECK(table.sitting.asked->drafted);
    CHECK(std::get<Typed>(*table.sitting.asked->given).text == "Tian Shan");
}

TEST_CASE("the answer's time is capped when the learner was away", "[sitting]") {
    Table table({support::item("rises")});
    table.now.utc_ms += 10'000'000;
    const auto events = submit(table.sitting, Typed{"x"}, table.progress, table.now);
    CHECK(std::get<Answered>(events[0]).milliseconds == max_answer_ms);
}

TEST_CASE("a clock that runs backwards gives no negative time", "[sitting]") {
    Table table({support::item("rises")});
    table.now.utc_ms -= 10'000'000;
    const auto events = submit(table.sitting, Typed{"x"}, table.progress, table.now);
    CHECK(std::get<Answered>(events[0]).milliseconds == 0);
}

TEST_CASE("an answer of another shape than the question's is not taken", "[sitting]") {
    Table table({support::item("rises")});
    CHECK(submit(table.sitting, Chosen{{0}}, table.progress, table.now).empty());
    CHECK(table.sitting.phase == Phase::asking);
}

TEST_CASE("each time a question is put it has a number of its own, whatever the clock says", "[sitting]") {
    Table table({support::item("rises"), support::item("length")});
    const auto first = table.sitting.asked->number;
    skip(table.sitting, table.bank, table.progress, table.now);
    const auto second = table.sitting.asked->number;
    skip(table.sitting, table.bank, table.progress, table.now);
    CHECK(first != second);
    CHECK(table.sitting.asked->number != first);
}

TEST_CASE("a skipped question comes at the end", "[sitting]") {
    Table table({support::item("rises"), support::item("length")});
    skip(table.sitting, table.bank, table.progress, table.now);
    CHECK(table.sitting.asked->item == support::item("length"));
    CHECK(table.sitting.left() == 2);
}

TEST_CASE("a question that a new edition no longer has is passed over", "[sitting]") {
    Table table({support::item("rises"), support::item("length"), support::item("rain")});
    Bank shorter = support::small_bank();
    shorter.questions.erase(shorter.questions.begin() + 4);
    shorter.places.pop_back();
    shorter.ignored.pop_back();
    table.bank = make_bank(shorter);
    table.give(Typed{"Tian Shan"});
    table.next();
    CHECK(table.sitting.asked->item == support::item("rain"));
}

TEST_CASE("a missed answer counts as left until it was right once", "[sitting]") {
    Table table({support::item("rises")});
    table.give(Typed{"Pamir"});
    CHECK(table.sitting.left() == 1);
    table.next();
    table.give(Typed{"Tian Shan"});
    CHECK(table.sitting.left() == 0);
    table.next();
    CHECK(table.sitting.phase == Phase::finished);
}

TEST_CASE("every next date is known before the learner chooses", "[sitting]") {
    Table table({support::item("rain")});
    CHECK(table.sitting.asked->next[0].days == 0);
    CHECK(table.sitting.asked->next[2].days == 2);
}

TEST_CASE("the time of reading an answer is kept with the next one", "[sitting]") {
    Table table({support::item("rises"), support::item("ends")});
    table.now = table.now.plus_ms(4000);
    auto events = submit(table.sitting, Typed{"Tian Shan"}, table.progress, table.now);
    CHECK(std::get<Answered>(events[0]).read_ms == 0);
    table.save(events);
    table.now = table.now.plus_ms(7000);
    table.next();
    table.now = table.now.plus_ms(3000);
    events = submit(table.sitting, Chosen{{2}}, table.progress, table.now);
    CHECK(std::get<Answered>(events[0]).read_ms == 7000);
    CHECK(std::get<Answered>(events[0]).milliseconds == 3000);
    table.save(events);
    CHECK(table.sitting.took_ms == 14'000);
}

TEST_CASE("a long pause is not counted as time taken", "[sitting]") {
    Table table({support::item("rises"), support::item("ends")});
    table.give(Typed{"Tian Shan"});
    table.now = table.now.plus_ms(3'600'000);
    table.next();
    table.give(Chosen{{2}});
    CHECK(table.sitting.took_ms == pause_counted_ms);
}

TEST_CASE("the pair that was mixed up is asked at once, the other one first", "[sitting]") {
    Table table({support::item("rises"), support::item("signed"), support::item("ends")});
    CHECK_FALSE(pair_now(table.sitting, support::item("ends")));
    table.give(Typed{"Altai"});
    REQUIRE(pair_now(table.sitting, support::item("ends")));
    table.next();
    CHECK(table.sitting.asked->item == support::item("ends"));
    CHECK(table.sitting.queue == std::vector<ItemId>{support::item("rises"), support::item("signed")});
}

TEST_CASE("what the learner was told goes into the event that opens the sitting", "[sitting]") {
    const auto bank = support::small_course();
    Sitting sitting = begin_sitting(bank, Instant{1'790'000'000'000, 0}, 1, {support::item("rises")});
    sitting.told = TimeTold{1, 25};
    CHECK(opening(sitting, Progress{}).told == TimeTold{1, 25});
}
