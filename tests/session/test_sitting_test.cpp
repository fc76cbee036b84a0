#include "session/test_sitting.h"

#include "journal/fold.h"
#include "support/catch.h"
#include "support/small_course.h"

using namespace estelik;

namespace {

// A test at a desk whose events reach the disk at once and can be folded.
struct ExamDesk {
    BankPtr bank = support::small_course();
    Instant now{1'790'000'000'000, 0};
    TestSitting test;
    std::vector<Event> journal;

    explicit ExamDesk(TestPaper paper = {"Quick", 10, false, false, {support::item("rises"), support::item("length"), support::item("ends")}})
        : test(begin_test(bank, std::move(paper), 3, now)) {
        keep({opening(test, {})});
        test.id = journal.back().id;
    }
    void keep(const std::vector<EventBody>& bodies) {
        for (const auto& body : bodies) journal.push_back({{"examdesk", journal.size() + 1}, static_cast<std::int64_t>(journal.size()) + 1, now, body});
    }
    ExamDesk& pass_seconds(int seconds) { now.utc_ms += seconds * 1000; return *this; }
    ExamDesk& write(const Answer& answer, int certainty = 0) { keep(leave(test, answer, certainty, {}, now)); return *this; }
    ExamDesk& turn_to(std::size_t index) { show(test, index, now); return *this; }
    TestRecord record() const { return fold(journal).tests.at(test.id); }
};

}  // namespace

TEST_CASE("an answer is kept when its question is left, and not again while it stays the same", "[test]") {
    ExamDesk desk;
    desk.write(Typed{"Tian Shan"});
    CHECK(desk.journal.size() == 2);
    desk.write(Typed{"Tian Shan"});
    CHECK(desk.journal.size() == 2);
    desk.write(Typed{"Pamir"});
    CHECK(desk.journal.size() == 3);
    CHECK(desk.record().answers.at(support::item("rises")).raw == RawAnswer{"Pamir"});
    CHECK(desk.test.answered() == 1);
}

TEST_CASE("a test leaves the schedule alone unless the learner wants it to count", "[test]") {
    ExamDesk desk;
    desk.write(Typed{"Tian Shan"});
    desk.keep(hand_in(desk.test, desk.now));
    CHECK(fold(desk.journal).items.empty());

    ExamDesk counting({"Quick", 10, false, true, {support::item("rises")}});
    counting.write(Typed{"Pamir"}).write(Typed{"Tian Shan"});
    counting.keep(hand_in(counting.test, counting.now));
    const auto progress = fold(counting.journal);
    REQUIRE(progress.find(support::item("rises")));
    CHECK(progress.find(support::item("rises"))->answers == 1);
    CHECK(progress.find(support::item("rises"))->last_rating == Rating::good);
}

TEST_CASE("a test that was cut off goes on with what was kept and the time that was left", "[test]") {
    ExamDesk desk;
    desk.pass_seconds(60).write(Typed{"Tian Shan"}).turn_to(1).pass_seconds(30).write(Typed{"2,428 km"});
    const auto resumed = resume_test(desk.bank, desk.test.id, desk.record(), {}, Instant{desk.now.utc_ms + 86'400'000, 0});
    REQUIRE(resumed);
    CHECK(resumed->answered() == 2);
    CHECK(resumed->left_at(resumed->shown_at) == (600 - 90) * 1000);
    CHECK(resumed->items[0].order == desk.test.items[0].order);
    CHECK(resumed->phase == TestPhase::running);
    CHECK(resumed->current == 2);   // the first without an answer
}

TEST_CASE("the clock runs out at zero and never below", "[test]") {
    ExamDesk desk;
    desk.pass_seconds(10'000);
    CHECK(desk.test.left_at(desk.now) == 0);
    desk.now.utc_ms -= 20'000'000;
    CHECK(desk.test.left_at(desk.now) == 600'000);
}

TEST_CASE("an emptied answer is no answer", "[test]") {
    ExamDesk desk;
    desk.write(Typed{"Tian Shan"}).write(Typed{""});
    CHECK(desk.test.answered() == 0);
    const auto resumed = resume_test(desk.bank, desk.test.id, desk.record(), {}, desk.now);
    CHECK(resumed->answered() == 0);
}

TEST_CASE("marks are the scores; with certainty a sure wrong answer costs six", "[test]") {
    ExamDesk desk({"Sure", 0, true, false, {support::item("rises"), support::item("length"), support::item("ends")}});
    desk.write(Typed{"Tian Shan"}, 3).turn_to(1).write(Typed{"1,000 km"}, 3);
    CHECK(marks_of(desk.test.items[0], true).got == Approx(3));
    CHECK(marks_of(desk.test.items[1], true).got == Approx(-6));
    CHECK(marks_of(desk.test.items[2], true).got == Approx(0));
    CHECK(marks_of(desk.test).of == Approx(9));
    CHECK(marks_of(desk.test).share() == 0);
    CHECK(marks_of(desk.test.items[0], false).got == Approx(1));
}

TEST_CASE("after it is handed in nothing can be changed", "[test]") {
    ExamDesk desk;
    desk.keep(hand_in(desk.test, desk.now));
    CHECK(leave(desk.test, Typed{"Tian Shan"}, 0, {}, desk.now).empty());
    CHECK(hand_in(desk.test, desk.now).empty());
    CHECK_FALSE(desk.record().is_open());
}

TEST_CASE("time spent on a question without an answer is not given back", "[test]") {
    ExamDesk desk;
    desk.pass_seconds(300);
    desk.keep(leave(desk.test, std::nullopt, 0, {}, desk.now));
    const auto resumed = resume_test(desk.bank, desk.test.id, desk.record(), {}, desk.now);
    CHECK(resumed->left_at(desk.now) == 300 * 1000);
    CHECK(resumed->answered() == 0);
}

TEST_CASE("a test is judged by the same rules when it is opened again", "[test]") {
    ExamDesk desk;
    Progress strict;
    strict.preferences.forgive_spelling = false;
    desk.keep(leave(desk.test, Typed{"Tian Shann"}, 0, strict.preferences, desk.now));
    const auto again = resume_test(desk.bank, desk.test.id, desk.record(), strict, desk.now);
    CHECK(again->items[0].verdict.outcome == desk.test.items[0].verdict.outcome);
}

TEST_CASE("a flag is still there when the test is opened again", "[test]") {
    ExamDesk desk;
    Progress progress;
    progress.items[support::item("rises")].flagged = true;
    CHECK(resume_test(desk.bank, desk.test.id, desk.record(), progress, desk.now)->items[0].flagged);
}

TEST_CASE("what was answered wrongly goes into review once; what was not answered stays new", "[test]") {
    ExamDesk desk;
    desk.write(Typed{"Tian Shan"}).turn_to(1).write(Typed{"5 km"});
    desk.keep(hand_in(desk.test, desk.now));
    desk.keep(missed_into_review(desk.test, fold(desk.journal)));
    const auto progress = fold(desk.journal);
    CHECK(progress.find(support::item("rises")) == nullptr);
    CHECK(progress.find(support::item("length"))->last_rating == Rating::again);
    CHECK(progress.find(support::item("ends")) == nullptr);
    CHECK(missed_into_review(desk.test, progress).empty());
}
