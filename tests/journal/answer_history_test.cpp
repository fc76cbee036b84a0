#include "journal/answer_history.h"

#include "journal/line.h"
#include "support/build_events.h"
#include "support/catch.h"
#include "support/memory_disk.h"

using namespace estelik;
using namespace estelik::test;

namespace {

Told in_running_test(const std::string& question, RawAnswer raw, std::uint64_t session = 1) {
    Answered answer;
    answer.item = item(question);
    answer.raw = std::move(raw);
    answer.session = {"k7q3m2xw", session};
    answer.schedules = false;
    answer.in_test = true;
    return {answer};
}

std::vector<RawAnswer> raws(const Story& story) {
    std::vector<RawAnswer> raws;
    for (const auto& given : answers_in_force(story.events())) raws.push_back(given.answer.raw);
    return raws;
}

}  // namespace

TEST_CASE("answers come in their order, with the moment each was given", "[answer_history]") {
    Story story;
    const auto first = story.tell(answered("border").given({"1992"}));
    story.tell(answered("river").given({"Ili"}).on_day(2));
    const auto answers = answers_in_force(story.events());
    REQUIRE(answers.size() == 2);
    CHECK(answers[0].at == first.at);
    CHECK(answers[1].answer.raw == RawAnswer{"Ili"});
}

TEST_CASE("an answer that was undone is not in force, and one done again is", "[answer_history]") {
    Story story;
    const auto gone = story.tell(answered("border").given({"1992"}));
    story.tell(undone(gone));
    CHECK(raws(story).empty());
    story.tell(redone(gone));
    CHECK(raws(story).size() == 1);
}

TEST_CASE("a rating is the one that it was changed to", "[answer_history]") {
    Story story;
    const auto answer = story.tell(answered("border").rated(Rating::again));
    story.tell(rerated(answer, Rating::good));
    CHECK(answers_in_force(story.events()).front().answer.rating == Rating::good);
}

TEST_CASE("in a running test the last answer to a question is the one in force", "[answer_history]") {
    Story story;
    story.tell(in_running_test("border", {"1991"}));
    story.tell(in_running_test("river", {"Ili"}));
    story.tell(in_running_test("border", {"1992"}));
    story.tell(in_running_test("border", {"1993"}, 9));
    CHECK(raws(story) == std::vector<RawAnswer>{{"Ili"}, {"1992"}, {"1993"}});
}

TEST_CASE("an answer that was withdrawn from a test is none", "[answer_history]") {
    Story story;
    story.tell(in_running_test("border", {"1991"}));
    story.tell(in_running_test("border", {""}));
    CHECK(raws(story).empty());
}

TEST_CASE("every device's files are read, and damage is named", "[answer_history]") {
    Story story;
    const auto ours = story.tell(answered("border"));
    const auto theirs = story.tell(Told(answered("river")).by("zzzz9999"));
    MemoryDisk disk;
    disk.files()["data/journal/k7q3m2xw/2026-11.jsonl"] = write_line(ours) + "\nnonsense\n" + write_line(ours) + "\n";
    disk.files()["data/journal/zzzz9999/2026-11.jsonl"] = write_line(theirs) + "\n";
    const auto history = read_answer_history(disk, "data");
    CHECK(history.answers.size() == 2);
    REQUIRE(history.damaged.size() == 1);
    CHECK(history.damaged.front().where.line == 2);
    CHECK(read_answer_history(disk, "elsewhere").answers.empty());
}

TEST_CASE("a verdict is the one of the judge's second look", "[answer_history]") {
    Story story;
    const auto answer = story.tell(answered("border").rated(Rating::again));
    story.tell(regraded(answer, Rating::good, Outcome::right));
    const auto given = answers_in_force(story.events()).front();
    CHECK(given.answer.outcome == Outcome::right);
    CHECK(given.answer.rating == Rating::good);
    CHECK(given.stamp == answer.stamp());
    CHECK_FALSE(given.standing.by_learner);
}
