#include "exchange/result_sheet.h"

#include "support/catch.h"

using namespace estelik;

namespace {

ResultSheet one_wrong_answer() {
    ResultSheet sheet;
    sheet.language = "en";
    sheet.course = "Rivers";
    sheet.name = "Quick 10";
    sheet.marks = "0 of 1 marks, 0 %";
    sheet.facts = {{"Started", "Monday 20 April, 14:02"}};
    sheet.sections = {{"Lengths", "0 of 1", "1 question, 0–79 %"}};
    sheet.notes = {"The schedule is unchanged by this test."};
    PrintedAnswer answer;
    answer.mark = PrintedAnswer::Mark::wrong;
    answer.state = "Incorrect";
    answer.marks = "0 of 1";
    answer.note = "0:18";
    answer.stem = "How *long* is the Ural?";
    answer.mine = "<5 km";
    answer.right = "2,428 km";
    answer.reason = "Too small.";
    answer.before = "The Ural is ";
    answer.quote = "2,428 km long";
    answer.after = ".";
    answer.place = "Lengths, paragraph 1";
    sheet.answers = {answer};
    return sheet;
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("the result as a page holds both answers, the reason and the passage", "[result]") {
    const auto page = result_html(one_wrong_answer());
    CHECK(holds(page, "<h1>Quick 10: 0 of 1 marks, 0 %</h1>"));
    CHECK(holds(page, "1 question, 0–79 %"));
    CHECK(holds(page, "How <em>long</em> is the Ural?"));
    CHECK(holds(page, "✗ Incorrect"));
    CHECK(holds(page, "&lt;5 km"));
    CHECK(holds(page, "2,428 km</b>"));
    CHECK(holds(page, "The Ural is <mark>2,428 km long</mark>. (Lengths, paragraph 1)"));
    CHECK(holds(page, "class=\"question\""));
}

TEST_CASE("what there is not leaves no empty line", "[result]") {
    auto sheet = one_wrong_answer();
    auto& answer = sheet.answers.front();
    answer.mark = PrintedAnswer::Mark::open;
    answer.reason = answer.quote = answer.note = "";
    const auto page = result_html(sheet);
    CHECK(holds(page, "○"));
    CHECK_FALSE(holds(page, "<blockquote>"));
    CHECK_FALSE(holds(page, "<div></div>"));
}
