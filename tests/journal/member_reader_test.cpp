#include "journal/member_reader.h"

#include "support/build_events.h"
#include "support/catch.h"

#include <climits>
#include <string>
#include <vector>

using namespace estelik;
using namespace estelik::test;

TEST_CASE("Members are read by name and type") {
    MemberReader read(R"(,"t":"x","a":["x","y"],"n":0.5,"w":[1,2.5],"c":7,"b":true,)"
                      R"("l":"18446744073709551615","i":"k7:3","r":4,"d":"2027-01-20")");
    CHECK(read.text("t") == "x");
    CHECK(read.texts("t") == std::vector<std::string>{"x"});
    CHECK(read.texts("a") == std::vector<std::string>{"x", "y"});
    CHECK(read.number("n") == 0.5);
    CHECK(read.numbers("w") == std::vector{1.0, 2.5});
    CHECK(read.count_or("c", 0) == 7);
    CHECK(read.flag_or("b", false));
    CHECK(read.long_number("l") == ULLONG_MAX);
    CHECK(read.id("i") == EventId{"k7", 3});
    CHECK(read.rating("r") == Rating::easy);
    CHECK(read.date("d") == CalendarDate{2027, 1, 20});
    CHECK(read.ok());
}

TEST_CASE("What may be missing has a default") {
    MemberReader read("");
    CHECK(read.text_or("t", "none") == "none");
    CHECK(read.number_or("n", 0.5) == 0.5);
    CHECK(read.count_or("c", 3) == 3);
    CHECK(read.flag_or("b", true));
    CHECK_FALSE(read.has("t"));
    CHECK(read.ok());
}

TEST_CASE("The first member that is missing or of another type is named") {
    MemberReader read(R"(,"t":7)");
    CHECK(read.text("t").empty());
    CHECK(read.number("n") == 0);
    CHECK(read.error().what == R"("t" is missing or not of its type)");
}

TEST_CASE("Values out of range are refused, counts too great are cut") {
    const auto refused = [](const std::string& members, auto get) {
        MemberReader read(members);
        get(read);
        return !read.ok();
    };
    CHECK(refused(R"(,"r":0)", [](auto& read) { read.rating("r"); }));
    CHECK(refused(R"(,"r":2.5)", [](auto& read) { read.rating("r"); }));
    CHECK(refused(R"(,"c":-1)", [](auto& read) { read.count_or("c", 0); }));
    CHECK(refused(R"(,"d":"2027-02-30")", [](auto& read) { read.date("d"); }));
    CHECK(refused(R"(,"l":"18446744073709551616")", [](auto& read) { read.long_number("l"); }));
    CHECK(refused(R"(,"w":[1,"2"])", [](auto& read) { read.numbers("w"); }));
    CHECK(refused(R"(,"a":[1])", [](auto& read) { read.texts("a"); }));
    MemberReader great(R"(,"c":99999999999)");
    CHECK(great.count_or("c", 0) == INT_MAX);
}

TEST_CASE("What is no JSON is an error from the start") {
    CHECK_FALSE(MemberReader("x").ok());
    CHECK_FALSE(MemberReader(",\"a\":").ok());
    CHECK_FALSE(MemberReader(",\"a\":1e999").ok());
    CHECK_FALSE(MemberReader(",\"a\":1}{").ok());
}
