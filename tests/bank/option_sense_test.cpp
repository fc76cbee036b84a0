#include "bank/option_sense.h"

#include "support/catch.h"

using namespace estelik;

using Sort = OptionSense::Sort;

TEST_CASE("an option is taken for what it says", "[option]") {
    CHECK(sense_of("23 November 1999").sort == Sort::day);
    CHECK(sense_of("in May 2004").sort == Sort::month);
    CHECK(sense_of("1992").sort == Sort::year);
    CHECK(sense_of("from 1999 to 2006").sort == Sort::span);
    CHECK(sense_of("about 1,600 km").sort == Sort::number);
    CHECK(sense_of("four").sort == Sort::number);
    CHECK(sense_of("The treaty of 1992").sort == Sort::words);
    CHECK(sense_of("3,000 students").sort == Sort::words);
    CHECK(sense_of("Both").sort == Sort::words);
}

TEST_CASE("options that say the same are equal in sense", "[option]") {
    CHECK(sense_of("1,600 km").same == sense_of("1600 kilometres").same);
    CHECK(sense_of("23 Nov 1999").same == sense_of("November 23, 1999").same);
    CHECK(sense_of("Hu Jintao!").same == sense_of("hu jintao").same);
    CHECK(sense_of("1,600 km").same != sense_of("1,600 miles").same);
    CHECK(sense_of("…").same != sense_of("!").same);
}

TEST_CASE("a bare year beside figures is a figure", "[option]") {
    CHECK(senses_of({"900", "1600", "2000"})[1].sort == Sort::number);
    CHECK(senses_of({"1999", "1600"})[1].sort == Sort::year);
    CHECK(sort_words(Sort::day) == "a full date");
}
