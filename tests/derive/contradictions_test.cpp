#include "derive/contradictions.h"

#include "derive/derive_support.h"
#include "support/catch.h"

using namespace estelik;

namespace {

test::Words told_twice(const std::string& text) {
    const Prose prose(text, test::vocabulary());
    test::Words found;
    for (const Contradiction& one : find_contradictions(Ground(prose, {}))) {
        CHECK(text.substr(one.second.begin, one.second.end - one.second.begin) == one.second.text);
        found.push_back(to_text(one));
    }
    return found;
}

}  // namespace

TEST_CASE("an event or a treaty with two dates is shown", "[contradictions]") {
    CHECK(told_twice("The Treaty of Almaty of 10 May 2002 ended it. They read the Treaty of Almaty of 12 May 2002.") ==
          test::Words{"the article dates “Treaty of Almaty” twice: “10 May 2002” and “12 May 2002”"});
    CHECK(told_twice("Port Ellery was founded in 1848. Ships came. Port Ellery was founded in 1851.") ==
          test::Words{"the article dates “Port Ellery was founded” twice: “1848” and “1851”"});
    CHECK(told_twice("The council founded the old port in 1848. The council founded the old port in 1851.") ==
          test::Words{"the article dates “The council founded the old port” twice: “1848” and “1851”"});
}

TEST_CASE("a coarser date does not deny a finer one, nor one event another", "[contradictions]") {
    CHECK(told_twice("Port Ellery was founded in May 1848. Ships came. Port Ellery was founded in 1848.").empty());
    CHECK(told_twice("Port Ellery was founded in 1848. Port Ellery was burned in 1851.").empty());
    CHECK(told_twice("They issued a joint communiqué in 2004. They issued a joint communiqué in 2007.").size() <= 1);
}

TEST_CASE("a measure with two figures is shown, and a conversion that is wrong", "[contradictions]") {
    CHECK(told_twice("They drew their 1,600 km common border. Ships came. They watch a 1,900 km common border.") ==
          test::Words{"the article gives two figures for “common border”: “1,600 km” and “1,900 km”"});
    CHECK(told_twice("They drew a wall of 1,600 km (1,500 miles) in the hills.") ==
          test::Words{"a figure and its conversion disagree: “1,600 km” and “1,500 miles”"});
    CHECK(told_twice("They drew a wall of 1,600 km (1,000 miles) in the hills.").empty());
}

TEST_CASE("one long name in two spellings is shown", "[contradictions]") {
    CHECK(
        told_twice("They feared the East Turkestan Islamic Movement. They banned the Eastern Turkestan Islamic Movement.") ==
        test::Words{"one name seems to be spelled in two ways: “East Turkestan Islamic Movement” and “Eastern Turkestan "
                    "Islamic Movement”"});
    CHECK(told_twice("They feared the North River Trading Company. They banned the South River Trading Company.").empty());
}
