#include "bank/json_fault.h"

#include "support/catch.h"

using namespace estelik;

namespace {

struct FaultCase {
    const char* text;
    Code code;
    std::size_t offset;
    const char* what;
};

}  // namespace

TEST_CASE("a syntax error says what stands there and what was expected", "[json]") {
    const FaultCase fault = GENERATE(values<FaultCase>({
        {"", Code::empty_file, 0, "the file is empty"},
        {" \n ", Code::empty_file, 0, "the file is empty"},
        {"\xEF\xBB\xBF{}", Code::byte_order_mark, 0, "byte order mark"},
        {"\xFF\xFE{", Code::byte_order_mark, 0, "UTF-16"},
        {"{\"a\": \"\xC3(\"}", Code::bad_utf8, 7, "not UTF-8"},
        {R"({"a": 1,})", Code::syntax, 7, "a ',' with nothing behind it"},
        {"[1,, 2]", Code::syntax, 3, "found ',', but a value was expected"},
        {"[1 2]", Code::syntax, 3, "found '2', but ',' or ']' was expected"},
        {R"({"a": 1 "b": 2})", Code::syntax, 8, "found '\"', but ',' or '}' was expected"},
        {R"({"a" 1})", Code::syntax, 5, "but ':' was expected after the name"},
        {"{a: 1}", Code::syntax, 1, "found 'a', but a name in double quotes or '}' was expected"},
        {"{1: 2}", Code::syntax, 1, "found '1', but a name in double quotes or '}' was expected"},
        {R"({"a": 'b'})", Code::syntax, 6, "but a value was expected"},
        {R"({"a": True})", Code::syntax, 6, "found 'True', but a value was expected"},
        {R"({"a": })", Code::syntax, 6, "found '}', but a value was expected"},
        {"[1] // done", Code::trailing_text, 4, "found '/' behind the end"},
        {"// first\n{}", Code::syntax, 0, "found '/', but '{' was expected"},
        {R"({"a": [1, 2)", Code::unfinished, 11, "the file ends here, but ',' or ']' was expected"},
        {R"({"a":)", Code::unfinished, 5, "the file ends here, but a value was expected"},
        {R"({"a")", Code::unfinished, 4, "the file ends here, but ':' was expected"},
        {R"({"a": "b)", Code::bad_string, 6, "never closed"},
        {"{\"a\": \"b\n\"}", Code::bad_string, 6, "no closing '\"' on its line"},
        {"{\"a\": \"b\tc\"}", Code::bad_string, 8, "control character"},
        {R"({"a": "b\qc"})", Code::bad_string, 8, "the escape '\\q' is not known"},
        {R"({"a": "\u12G4"})", Code::bad_string, 7, "four hexadecimal digits"},
        {R"({"a": "\ud800"})", Code::bad_string, 6, "surrogate"},
        {R"({"a": 01})", Code::bad_number, 6, "'01' is not a number"},
        {R"({"a": +1})", Code::bad_number, 6, "'+1' is not a number"},
        {R"({"a": .5})", Code::bad_number, 6, "'.5' is not a number"},
        {R"({"a": 16km})", Code::bad_number, 6, "'16km' is not a number"},
        {"[1e999]", Code::bad_number, 1, "the number 1e999 is too large"},
    }));
    INFO(fault.text);
    const auto parsed = parse_json(fault.text);
    REQUIRE(std::holds_alternative<JsonFault>(parsed));
    const auto& found = std::get<JsonFault>(parsed);
    INFO(found.what);
    CHECK(info(found.code).id == info(fault.code).id);
    CHECK(found.offset == fault.offset);
    CHECK(found.what.find(fault.what) != std::string::npos);
}

TEST_CASE("a zero byte does not end the file in silence", "[json]") {
    const auto parsed = parse_json(std::string_view("{}\0 {", 5));
    REQUIRE(std::holds_alternative<JsonFault>(parsed));
    CHECK(std::get<JsonFault>(parsed).code == Code::trailing_text);
}

TEST_CASE("an unclosed bracket is named by its line", "[json]") {
    CHECK(std::get<JsonFault>(parse_json("{\n\"a\": [\n1")).help == "the '[' of line 2 is not closed");
}
