#include "state/print_result.h"

#include "support/catch.h"
#include "support/study_desk.h"

using namespace estelik;
using support::StudyDesk;

namespace {

StudyDesk after_a_test() {
    StudyDesk desk;
    Blueprint blueprint;
    blueprint.name = "Own test";
    blueprint.kinds = {Kind::text, Kind::number};
    desk.press(Go{View::test}).press(SetBlueprint{blueprint, 1}).press(StartTest{}).press(TestFlag{});
    return desk.press(TestGo{1, Typed{"Pamir"}, 0}).press(HandInTest{});
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a result is saved with marks, own answers and right answers, whatever its list is narrowed to", "[test]") {
    auto desk = after_a_test();
    desk.press(SetResultFilter{ResultOnly::partly}).press(PrintResult{true});
    REQUIRE(desk.others.size() == 1);
    const auto& file = std::get<WriteExport>(desk.others[0]);
    CHECK(file.open);
    CHECK(file.name.starts_with("test-2026-"));
    CHECK(file.name.ends_with("-own-test.html"));
    CHECK(holds(file.text, "0 of 2 marks"));
    CHECK(holds(file.text, "Pamir"));
    CHECK(holds(file.text, "Not answered"));
    CHECK(holds(file.text, "Tian Shan"));
    CHECK(holds(file.text, "2,428 km"));
    CHECK(holds(file.text, "flagged"));
    CHECK(holds(file.text, "<mark>2,428 km long</mark>"));
}

TEST_CASE("nothing is saved of a test that is still running", "[test]") {
    StudyDesk desk;
    desk.press(PrintResult{}).press(Go{View::test}).press(StartTest{}).press(PrintResult{});
    CHECK(desk.others.empty());
}

TEST_CASE("the name of the file is that of the test and its moment", "[test]") {
    TestSitting test;
    test.started = Instant{1'795'489'200'000, 300};
    test.paper.name = "½ mock: the 2nd";
    CHECK(result_file_name(test) == "test-2026-11-24-0800-mock-the-2nd.html");
}
