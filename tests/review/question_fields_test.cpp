#include "review/question_fields.h"

#include "bank/write.h"
#include "support/catch.h"
#include "support/small_course.h"

using namespace estelik;

namespace {

StemAndKey asked(const std::string& id) {
    const Bank bank = support::small_bank();
    for (const Question& question : bank.questions)
        if (question.id == id) return {question.stem, question.key};
    FAIL("no question " << id);
    return {};
}

std::vector<std::string> texts_of(const StemAndKey& question) {
    std::vector<std::string> texts;
    for (const auto& field : fields_of(question)) texts.push_back(field.text);
    return texts;
}

Result<StemAndKey> with(const StemAndKey& question, std::size_t line, const std::string& text) {
    auto texts = texts_of(question);
    texts.at(line) = text;
    return with_fields(question, texts);
}

std::string error_of(const Result<StemAndKey>& result) { return result ? "" : result.error().what; }

}  // namespace

TEST_CASE("lines that nobody touched make the same question, of every kind", "[review]") {
    for (const Question& question : support::small_bank().questions) {
        INFO(question.id);
        const StemAndKey before{question.stem, question.key};
        const auto after = with_fields(before, texts_of(before));
        REQUIRE(after);
        CHECK(write_asked(after->stem, after->key) == write_asked(before.stem, before.key));
    }
}

TEST_CASE("a question of choice shows its answer first, and keeps its order", "[review]") {
    const auto fields = fields_of(asked("ends"));
    CHECK(fields[1] == QuestionField{"Answer", "Lake Balkhash"});
    CHECK(fields[2] == QuestionField{"Wrong answer", "Aral Sea"});
    const auto edited = with(asked("ends"), 1, "  Balkhash ");
    REQUIRE(edited);
    const auto& key = std::get<OneChoice>(edited->key);
    CHECK(key.options == std::vector<std::string>{"Aral Sea", "Lake Alakol", "Balkhash", "Lake Zaysan"});
    CHECK(key.key == 2);
    CHECK(error_of(with(asked("ends"), 2, "Lake Alakol")).find("twice") != std::string::npos);
}

TEST_CASE("dates and numbers are typed as a person writes them", "[review]") {
    const auto day = with(asked("signed"), 1, "May 10, 2002");
    REQUIRE(day);
    CHECK(std::get<DateKey>(day->key).from == PartialDate{2002, 5, 10});
    const auto month = with(asked("signed"), 1, "2002-05");
    REQUIRE(month);
    CHECK(std::get<DateKey>(month->key).precision == DatePrecision::month);
    CHECK(error_of(with(asked("signed"), 1, "some day in May")).find("no date") != std::string::npos);
    const auto number = with(asked("length"), 1, "2,500 miles");
    REQUIRE(number);
    CHECK(std::get<NumberKey>(number->key).value == 2500);
    CHECK(std::get<NumberKey>(number->key).unit == "miles");
    CHECK(std::get<NumberKey>(number->key).tolerance_percent == 5);
    CHECK(error_of(with(asked("length"), 1, "long")).find("no number") != std::string::npos);
}

TEST_CASE("other right answers stand behind a semicolon", "[review]") {
    const auto edited = with(asked("rises"), 1, "Tian Shan; Tien Shan; Tian-Shan; Tian Shan");
    REQUIRE(edited);
    CHECK(std::get<TextKey>(edited->key).accept == std::vector<std::string>{"Tien Shan", "Tian-Shan"});
}

TEST_CASE("a line that is empty, a gap that is lost and a truth that is none are named", "[review]") {
    CHECK(error_of(with(asked("rises"), 0, " ")) == "Question is empty");
    CHECK(error_of(with(asked("gaps"), 0, "An accord was signed.")).find("{{1}}") != std::string::npos);
    CHECK(error_of(with(asked("springs"), 1, "perhaps")).find("neither true nor false") != std::string::npos);
    CHECK_FALSE(with_fields(asked("springs"), {"One line."}));
}
