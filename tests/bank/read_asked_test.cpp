#include "bank/read_asked.h"

#include "bank/write.h"
#include "support/catch.h"
#include "support/small_course.h"

using namespace estelik;

TEST_CASE("what a question asks is read as it was written, of every kind", "[write]") {
    for (const Question& question : support::small_bank().questions) {
        const auto text = write_asked(question.stem, question.key);
        INFO(text);
        const auto asked = read_asked(text);
        REQUIRE(asked);
        CHECK(asked->stem == question.stem);
        CHECK(asked->key.index() == question.key.index());
        CHECK(write_asked(asked->stem, asked->key) == text);
    }
}

TEST_CASE("what is no question is refused with the first thing that is wrong", "[write]") {
    CHECK_FALSE(read_asked("{"));
    CHECK_FALSE(read_asked("{}"));
    CHECK_FALSE(read_asked(R"({"type": "riddle", "question": "What?"})"));
    CHECK_FALSE(read_asked(R"({"type": "text", "question": "", "key": "a"})"));
    CHECK_FALSE(read_asked(R"({"type": "cloze", "question": "No gap here.", "gaps": [{"type": "text", "key": "a"}]})"));
    const auto odd = read_asked(R"({"type": "choice", "question": "Which?", "options": ["a", "b", "c"], "key": "d"})");
    REQUIRE_FALSE(odd);
    CHECK(odd.error().what.find("is not one of the options") != std::string::npos);
}
