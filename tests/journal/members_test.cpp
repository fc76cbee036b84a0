#include "journal/members.h"

#include "support/build_events.h"
#include "support/catch.h"

#include <limits>
#include <string>

using namespace estelik;
using namespace estelik::test;

namespace {

// What is written and read again.
Answered kept(const Answered& answer) {
    const auto body = read_members("answered", write_members(answer), 1);
    REQUIRE(body);
    return std::get<Answered>(*body);
}

}  // namespace

TEST_CASE("A raw answer is one text, several, or none") {
    for (const RawAnswer& raw : {RawAnswer{}, RawAnswer{""}, RawAnswer{"a"}, RawAnswer{"a", "b"}}) {
        Answered answer;
        answer.raw = raw;
        CHECK(kept(answer).raw == raw);
    }
}

TEST_CASE("Bytes that are no UTF-8 and numbers that are none do not break the line") {
    Answered answer;
    answer.raw = {"caf\xE9"};
    answer.score = std::numeric_limits<double>::quiet_NaN();
    answer.milliseconds = -1;
    const auto back = kept(answer);
    CHECK(back.raw == RawAnswer{"caf\uFFFD"});
    CHECK(back.score == 0);
    CHECK(back.milliseconds == 0);
}

TEST_CASE("What says nothing is left out") {
    CHECK(write_members(Flagged{item("border"), true}) == R"(,"c":"kazakhstan-china-security","q":"border","on":true)");
    CHECK(write_members(Flagged{item("border", 2), true}).find(R"("p":2)") != std::string::npos);
    CHECK(write_members(ExamSet{"k", {0, 1, 1}, {}, 0}) == R"(,"c":"k","topics":[],"min":0)");
    CHECK(write_members(Answered{}).find("\"in\"") == std::string::npos);
}

TEST_CASE("Members may stand in any order, and what may be missing has a default") {
    const auto body = read_members("answered", R"(,"r":2,"k":"nearly","a":["x"],"q":"border","c":"k")", 1);
    REQUIRE(body);
    const auto& answer = std::get<Answered>(*body);
    CHECK(answer.rating == Rating::hard);
    CHECK(answer.suggested == Rating::hard);
    CHECK(answer.schedules);
    CHECK(answer.session.empty());
}

TEST_CASE("An answer without a question, a rating or a verdict means nothing") {
    CHECK_FALSE(read_members("answered", R"(,"c":"k","a":"x","k":"right","r":3)", 1));
    CHECK_FALSE(read_members("answered", R"(,"c":"k","q":"border","a":"x","k":"right")", 1));
    CHECK_FALSE(read_members("answered", R"(,"c":"k","q":"border","a":"x","k":"perfect","r":3)", 1));
}

TEST_CASE("A test is kept with its paper, its answers with how sure the learner was") {
    SessionStarted started;
    started.course = "k";
    started.mode = SessionMode::test;
    started.paper = TestPaper{"Quick 10", 8, true, false, {{"k", "border", 0}, {"k", "treaty", 2}}};
    const auto members = write_members(started);
    CHECK(members.find(R"("paper":["border","treaty#2"],"name":"Quick 10","min":8,"sure":true)") != std::string::npos);
    CHECK(std::get<SessionStarted>(*read_members("session", members, 1)) == started);

    Answered answer;
    answer.in_test = true;
    answer.schedules = false;
    answer.certainty = 2;
    CHECK(kept(answer) == answer);
}

TEST_CASE("The key is kept with an answer, and what the judge says again with a rerated") {
    Answered answer;
    answer.key = {"Tian Shan", "Tien Shan"};
    CHECK(kept(answer) == answer);
    const Rerated again{{"k7q3m2xw", 7}, Rating::good, std::string(why_regraded), Outcome::nearly, 0.5};
    CHECK(std::get<Rerated>(*read_members("rerated", write_members(again), 1)) == again);
}

TEST_CASE("An edit that says no more than its versions is one of wording") {
    const auto old_line = read_members("edited", R"(,"c":"k","q":"border","from":"9f2c","to":"77d0")", 1);
    REQUIRE(old_line);
    CHECK(std::get<Edited>(*old_line) == Edited{{"k", "border", 0}, "9f2c", "77d0"});
    const Edited changed{{"k", "treaty", 2}, "9f2c", "77d0", EditKind::key, {"1994"}, "1992"};
    CHECK(std::get<Edited>(*read_members("edited", write_members(changed), 1)) == changed);
}

TEST_CASE("What a sitting was told to take is kept with it, and the reading before an answer") {
    SessionStarted started{"rivers", SessionMode::study, 7, 0.9, 20};
    const auto silent = write_members(started);
    started.told = TimeTold{12, 340};
    const auto body = read_members("session", write_members(started), 1);
    REQUIRE(body);
    CHECK(std::get<SessionStarted>(*body) == started);
    const auto without = read_members("session", silent, 1);
    REQUIRE(without);
    CHECK_FALSE(std::get<SessionStarted>(*without).told);
    Answered answer;
    answer.read_ms = 4200;
    CHECK(kept(answer).read_ms == 4200);
    answer.read_ms = 0;
    CHECK(write_members(answer).find("\"rd\"") == std::string::npos);
}
