#include "grade/first_names.h"

#include "support/catch.h"

using namespace estelik;

namespace {

FirstNames names(std::string_view given, const TextKey& key) {
    const auto forms = forms_of(key);
    return compare_first_names(Wording(given), forms.front(), forms);
}

}  // namespace

TEST_CASE("an initial stands for the first name that begins with it", "[names]") {
    CHECK(names("F. D. Roosevelt", {"Franklin D. Roosevelt", {}}) == FirstNames::same);
    CHECK(names("V Putin", {"Vladimir Putin", {}}) == FirstNames::same);
    CHECK(names("T. Roosevelt", {"Franklin Roosevelt", {}}) == FirstNames::other);
    CHECK(names("F. Rosevelt", {"Franklin Roosevelt", {}}) == FirstNames::other);
}

TEST_CASE("a name more is told, and refused where initials tell persons apart", "[names]") {
    CHECK(names("Charles Robert Darwin", {"Charles Darwin", {}}) == FirstNames::more);
    CHECK(names("George H. W. Bush", {"George Bush", {"George W. Bush"}}) == FirstNames::other);
    CHECK(names("Robert Darwin", {"Charles Darwin", {}}) == FirstNames::other);
}

TEST_CASE("one word and a phrase in small letters are no first and last name", "[names]") {
    CHECK(names("C. Union", {"Customs union", {}}) == FirstNames::other);
    CHECK(names("C.", {"Cromwell", {}}) == FirstNames::other);
}
