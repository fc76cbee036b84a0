#include "exchange/paper.h"

#include "support/catch.h"
#include "support/small_course.h"

using namespace estelik;

namespace {

PaperQuestion printed(const Bank& bank, const char* id, std::vector<std::size_t> order = {}, int gap = 0) {
    return {bank.find(id), gap, std::move(order)};
}

PaperSheet sheet_of(const Bank& bank) {
    return {&bank, "Quick", "B", "42", 8,
            {printed(bank, "ends", {3, 2, 1, 0}), printed(bank, "rivers", {0, 1, 2, 3}), printed(bank, "springs"), printed(bank, "rises"),
             printed(bank, "gaps", {}, 2), printed(bank, "steps", {2, 0, 1}), printed(bank, "pairs", {1, 0, 2})}};
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("the key names what is right as the paper prints it", "[paper]") {
    const auto bank = support::small_course();
    CHECK(printed_key(printed(*bank, "ends", {3, 2, 1, 0})) == "B");
    CHECK(printed_key(printed(*bank, "rivers", {3, 0, 1, 2})) == "A, C");
    CHECK(printed_key(printed(*bank, "springs")) == "A");
    CHECK(printed_key(printed(*bank, "rises")) == "Tian Shan");
    CHECK(printed_key(printed(*bank, "gaps", {}, 2)) == "2001");
    CHECK(printed_key(printed(*bank, "steps", {2, 0, 1})) == "3 1 2");
    CHECK(printed_key(printed(*bank, "pairs", {1, 0, 2})) == "1 B, 2 A, 3 C");
}

TEST_CASE("the paper holds no answer, the key every answer with its passage", "[paper]") {
    const auto bank = support::small_course();
    const auto sheet = sheet_of(*bank);
    const auto paper = paper_html(sheet);
    CHECK(holds(paper, "version B"));
    CHECK(holds(paper, "8 minutes"));
    CHECK_FALSE(holds(paper, "Because the reading says so."));
    CHECK_FALSE(holds(paper, "ends in Lake Balkhash"));
    const auto key = key_html(sheet);
    CHECK(holds(key, "ends in Lake Balkhash"));
    CHECK(holds(key, "paragraph 2"));
    CHECK(holds(marks_html(sheet), "1 B, 2 A, 3 C"));
    CHECK(holds(key_markdown(sheet), "**Tian Shan**"));
    CHECK(holds(paper_markdown(sheet), "   - A. Lake Zaysan"));
}

TEST_CASE("a page needs nothing from outside and keeps questions whole", "[paper]") {
    const auto bank = support::small_course();
    const auto paper = paper_html(sheet_of(*bank));
    CHECK_FALSE(holds(paper, "http"));
    CHECK_FALSE(holds(paper, "src="));
    CHECK(holds(paper, "break-inside: avoid"));
    CHECK(holds(paper, "lang=\"en\""));
}
