#include "grade/other_names.h"

#include "support/ask.h"
#include "support/catch.h"

using namespace estelik;
using namespace estelik::support;

namespace {

std::string in_words(const std::string& key, std::string_view typed, std::string stem = "Which is it?") {
    const auto asked = text(key).with_stem(std::move(stem));
    const auto renamed = OtherNames(Wording(key)).in_words_of_form(Wording(typed), Echo(asked.question));
    return renamed ? renamed->run() : "";
}

}  // namespace

TEST_CASE("symbols, letters and other tongues stand for the name", "[names]") {
    CHECK(in_words("sodium and chlorine", "Na and Cl") == Wording("sodium and chlorine").run());
    CHECK(in_words("Germany and the Soviet Union", "the USSR and Germany") == Wording("Soviet Union and Germany").run());
    CHECK(in_words("Arizona", "AZ") == "arizona");
    CHECK(in_words("Arizona", "az").empty());
    CHECK(in_words("Non-Proliferation Treaty", "NPT") == Wording("Non-Proliferation Treaty").run());
    CHECK(in_words("HIV", "HI virus") == "hiv");
    CHECK(in_words("Russia", "the Russians") == "russia");
    CHECK(in_words("Russia", "Russian").empty());
}

TEST_CASE("a name that the question says is no answer", "[names]") {
    CHECK(in_words("mercury", "Hg", "Which metal has the sign Hg?").empty());
    CHECK(in_words("NaCl", "sodium chloride", "What is the formula of table salt?").empty());
    CHECK(in_words("central processing unit", "CPU", "What does CPU mean?").empty());
}
