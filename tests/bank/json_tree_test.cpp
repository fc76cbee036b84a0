#include "bank/json_tree.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("values know where they stand", "[json]") {
    const std::string text = R"( { "a" : [ 1, true ,"x\"y" ], "b":{"c":null} })";
    const auto parsed = parse_json(text);
    REQUIRE(std::holds_alternative<JsonValue>(parsed));
    const auto& root = std::get<JsonValue>(parsed);
    CHECK(root.offset == 1);
    const JsonValue* list = root.find("a");
    REQUIRE(list);
    CHECK(text[list->offset] == '[');
    REQUIRE(list->items.size() == 3);
    CHECK(text[list->items[0].offset] == '1');
    CHECK(text.substr(list->items[1].offset, 4) == "true");
    CHECK(list->items[2].text == "x\"y");
    CHECK(text[list->items[2].offset] == '"');
    CHECK(text.substr(root.members[1].offset, 3) == "\"b\"");
    CHECK(text.substr(root.find("b")->find("c")->offset, 4) == "null");
    CHECK(root.find("d") == nullptr);
}

TEST_CASE("repeated members are all kept", "[json]") {
    const auto parsed = parse_json(R"({"a": 1, "a": 2})");
    CHECK(std::get<JsonValue>(parsed).members.size() == 2);
}

TEST_CASE("numbers keep their value", "[json]") {
    const auto parsed = parse_json("[1600, -0.5e1, 0, 18446744073709551615]");
    const auto& items = std::get<JsonValue>(parsed).items;
    CHECK(items[0].number == 1600);
    CHECK(items[1].number == -5);
    CHECK(items[2].number == 0);
    CHECK(items[3].number == Approx(1.8446744073709552e19));
}

TEST_CASE("nesting and size are bounded", "[json]") {
    const auto fault_of = [](const std::string& text) { return std::get<JsonFault>(parse_json(text)); };
    CHECK(std::holds_alternative<JsonValue>(parse_json(std::string(32, '[') + std::string(32, ']'))));
    CHECK(fault_of(std::string(33, '[') + std::string(33, ']')).code == Code::too_deep);
    CHECK(fault_of(std::string(1'000'000, '[')).code == Code::too_deep);
    std::string many = "[0";
    for (std::size_t i = 0; i <= most_values; ++i) many += ",0";
    CHECK(fault_of(many + "]").code == Code::too_deep);
}
