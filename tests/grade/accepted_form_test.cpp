#include "grade/accepted_form.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("a form knows its letters, its content words and whether it is a name", "[form]") {
    const AcceptedForm form("Institute of Uighur Studies");
    CHECK(form.letters == 24);
    CHECK(form.content_words == 3);
    CHECK_FALSE(form.is_name);
    CHECK(AcceptedForm("Karim Masimov").is_name);
}

TEST_CASE("the key is the first of its forms", "[form]") {
    const auto forms = forms_of({"Astana", {"Nur-Sultan"}});
    REQUIRE(forms.size() == 2);
    CHECK(forms[0].text == "Astana");
}
