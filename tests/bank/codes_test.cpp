#include "bank/codes.h"

#include "support/catch.h"

#include <fstream>
#include <set>
#include <sstream>

using namespace estelik;

namespace {

std::string project_file(const std::string& path) {
    std::ifstream file(std::string(ESTELIK_SOURCE_DIR) + "/" + path, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

}  // namespace

TEST_CASE("codes ascend, each once, and their letter tells their severity", "[codes]") {
    std::set<std::string_view> seen;
    std::string_view last = "E100";
    for (const CodeInfo& code : all_codes()) {
        INFO(code.id);
        CHECK(seen.insert(code.id).second);
        CHECK(last < code.id);
        last = code.id;
        CHECK((code.severity() == Severity::error) == (code.id.front() == 'E'));
        CHECK(code_named(code.id) == code.code);
        CHECK(info(code.code).id == code.id);
    }
    CHECK_FALSE(code_named("E000"));
}

TEST_CASE("questions/README.md lists every code with its meaning, and no other", "[codes]") {
    const std::string readme = project_file("questions/README.md");
    for (const CodeInfo& code : all_codes()) {
        const std::string row = "| " + std::string(code.id) + " | " + std::string(code.meaning) + " |";
        INFO(row);
        CHECK(readme.find(row) != std::string::npos);
    }
    std::istringstream lines(readme);
    std::size_t rows = 0;
    for (std::string line; std::getline(lines, line);) rows += line.starts_with("| E") || line.starts_with("| W") ? 1 : 0;
    CHECK(rows == all_codes().size());
}
