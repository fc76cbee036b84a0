#include "journal/subject.h"

#include "support/build_events.h"
#include "support/catch.h"

using namespace estelik;
using namespace estelik::test;

TEST_CASE("An event of an item, a preference or an exam has that subject; others have none") {
    const Subject border = item("border");
    CHECK(subject_of(answered("border").body) == border);
    CHECK(subject_of(flagged("border").body) == border);
    CHECK(subject_of(marked("border").body) == border);
    CHECK(subject_of(suspended("border").body) == border);
    CHECK(subject_of(buried("border", 1).body) == border);
    CHECK(subject_of(preference("new_a_day", 3).body) == Subject(PreferenceName{"new_a_day"}));
    CHECK(subject_of(exam("k", {2027, 1, 1}).body) == Subject(ExamOf{"k"}));
    CHECK_FALSE(has_subject(subject_of(SessionStarted{})));
    CHECK_FALSE(has_subject(subject_of(Undone{})));
}
