#include "bank/write.h"

#include "support/catch.h"

#include "support/course.h"

using namespace estelik;
using namespace estelik::test;

TEST_CASE("what is written is what was read", "[write]") {
    Json course = sound_course();
    course["$schema"] = "../bank.schema.json";
    Json& text = of(course, "text");
    text["question"] = "Who is currently the leader of Borin?";
    text["ignore"] = {{"W415", "as of the reading"}};
    Json canonical{{"$schema", "../bank.schema.json"}};
    for (const auto& [name, value] : course.items()) canonical[name] = value;
    const std::string expected = canonical.dump(2) + "\n";

    const auto bank = read_text(expected).bank;
    REQUIRE(bank);
    CHECK(write_bank(*bank) == expected);
}

TEST_CASE("the canonical form does not depend on the order of the file", "[write]") {
    const Json course = sound_course();
    Json turned = Json::object();
    std::vector<std::string> names;
    for (const auto& [name, value] : course.items()) names.push_back(name);
    for (auto name = names.rbegin(); name != names.rend(); ++name) turned[*name] = course[*name];
    const auto bank = read_text(turned.dump()).bank;
    REQUIRE(bank);
    CHECK(write_bank(*bank) == course.dump(2) + "\n");
}
