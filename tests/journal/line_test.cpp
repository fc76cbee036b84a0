#include "journal/line.h"

#include "support/build_events.h"
#include "support/catch.h"

#include <rapidcheck.h>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

using namespace estelik;
using namespace estelik::test;

namespace {

const std::string golden_folder = ESTELIK_SOURCE_DIR "/tests/golden/";

std::vector<std::string> golden_lines() {
    std::ifstream file(golden_folder + "journal.jsonl");
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) lines.push_back(line);
    return lines;
}

Event event_of(EventBody body) {
    return {{"k7q3m2xw", 7}, 1795525391123, {1795525391123, 300}, std::move(body)};
}

std::string line_with(const std::string& members) {
    return seal(R"({"v":1,"id":"k7q3m2xw:7","lt":5,"at":"2026-11-24T18:03:11.123+05:00","e":)" + members + "}");
}

std::string error_of(const std::string& line) {
    const auto event = read_line(line, {"a.jsonl", 3, 0});
    REQUIRE_FALSE(event);
    CHECK(event.error().where == Place{"a.jsonl", 3, 0});
    return event.error().what;
}

}  // namespace

TEST_CASE("Every kind of line is read and written again byte for byte") {
    const auto lines = golden_lines();
    REQUIRE(lines.size() > event_kind_names.size());
    std::vector<bool> kinds(std::variant_size_v<EventBody>);
    for (const auto& line : lines) {
        const auto event = read_line(line, {"journal.jsonl"});
        REQUIRE(event);
        CHECK(write_line(*event) == line);
        kinds[event->body.index()] = true;
    }
    CHECK(kinds == std::vector<bool>(kinds.size(), true));
}

TEST_CASE("An answer's line holds what was answered") {
    const auto event = *read_line(golden_lines().front(), {});
    CHECK(to_string(event.id) == "k7q3m2xw:42");
    CHECK(event.lt == 1795525391123);
    CHECK(event.at == Instant{1795525391123, 300});
    const auto& answer = std::get<Answered>(event.body);
    CHECK(answer.item == item("border-length"));
    CHECK(answer.raw == RawAnswer{"1000 miles"});
    CHECK(answer.outcome == Outcome::right);
    CHECK(answer.rating == Rating::good);
    CHECK(answer.milliseconds == 5321);
    CHECK(answer.session == EventId{"k7q3m2xw", 40});
    CHECK(answer.schedules);
}

TEST_CASE("A line that was changed anywhere is refused") {
    const auto line = golden_lines().front();
    for (std::size_t i = 0; i < line.size(); ++i) {
        auto changed = line;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        CHECK_FALSE(read_line(changed, {}));
    }
    for (std::size_t size = 0; size < line.size(); ++size) CHECK_FALSE(read_line(line.substr(0, size), {}));
}

TEST_CASE("A line that is whole but makes no sense says why, and where it stands") {
    CHECK(error_of("") == "damaged line: it does not agree with its checksum");
    CHECK(error_of(seal("{}")) == "damaged line: it is not an event");
    CHECK(error_of(line_with(R"("Answered!")")) == "damaged line: it is not an event");
    CHECK(error_of(line_with(R"("flagged","c":"k")")) == R"(damaged line: "q" is missing or not of its type)");
    CHECK(error_of(line_with(R"("undone","of":"k7q3m2xw:0")")) == R"(damaged line: "of" is missing or not of its type)");
    CHECK(error_of(line_with(R"("rerated","of":"k7:1","r":5)")) == R"(damaged line: "r" is missing or not of its type)");
    CHECK(error_of(line_with(R"("undone","of":)")) == "damaged line: its members are not JSON");
    CHECK(error_of(line_with(R"("later" "x":1)")) == "damaged line: its members are not JSON");
    CHECK(error_of(seal(R"({"v":1,"id":"K7:7","lt":5,"at":"2026-11-24T18:03:11.123+05:00","e":"undone"})")) ==
          R"(damaged line: "K7:7" is not the id of an event)");
    const auto far = seal(R"({"v":1,"id":"k7:7","lt":9007199254740993,"at":"2026-11-24T18:03:11.123+05:00","e":"undone"})");
    CHECK(error_of(far) == "damaged line: its logical time is out of range");
}

TEST_CASE("What a later version adds is kept or passed over") {
    const auto later = line_with(R"("dreamt","of":["sheep",{"n":1e3}])");
    const auto event = read_line(later, {});
    REQUIRE(event);
    CHECK(kind_name(event->body) == "dreamt");
    CHECK(write_line(*event) == later);

    const auto new_format = seal(R"({"v":2,"id":"k7:7","lt":5,"at":"2026-11-24T18:03:11.123+05:00","e":"undone","of":7})");
    CHECK(write_line(*read_line(new_format, {})) == new_format);

    const auto more = read_line(line_with(R"("undone","of":"k7q3m2xw:1","because":"I can")"), {});
    REQUIRE(more);
    CHECK(std::get<Undone>(more->body).of == EventId{"k7q3m2xw", 1});
}

TEST_CASE("Whatever is typed comes back from the line, and the line stays one line") {
    CHECK(rc::check("round trip of any text", [] {
        Answered answer;
        answer.item = item("q", *rc::gen::inRange(0, 9));
        for (const auto& text : *rc::gen::arbitrary<std::vector<std::string>>()) {
            std::string ascii = text;
            for (auto& c : ascii) c = static_cast<char>(c & 0x7f);
            answer.raw.push_back(ascii + "\u049B\U0001F600");
        }
        answer.score = *rc::gen::inRange(0, 1001) * 0.001;
        answer.schedules = *rc::gen::arbitrary<bool>();
        const auto event = event_of(answer);
        const auto line = write_line(event);
        RC_ASSERT(line.find('\n') == std::string::npos);
        RC_ASSERT(*read_line(line, {}) == event);
    }));
}

TEST_CASE("Any bytes are an event or an error, never more") {
    CHECK(rc::check("arbitrary text behind a good checksum", [] {
        const auto members = *rc::gen::arbitrary<std::string>();
        const auto kind = event_kind_names[*rc::gen::inRange<std::size_t>(0, event_kind_names.size())];
        const auto event = read_line(line_with("\"" + std::string(kind) + "\"" + members), {});
        RC_ASSERT(event.ok() || !event.error().what.empty());
    }));
}
