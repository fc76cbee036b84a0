#include "runtime/review_csv.h"

#include "support/catch.h"

using namespace estelik;

namespace {

std::string fault(const std::string& text) {
    const auto rows = read_review_csv(text, "log.csv");
    return rows ? "read" : to_string(rows.error());
}

}  // namespace

TEST_CASE("A log is read by the names of its columns, whatever stands between them") {
    const auto rows = read_review_csv(
        "review_th,card_id,day,delta_t_secs,rating,delta_t_days,state\r\n1,7,19811,-1,3,-1,\r\n2,7,19812,90000,1,1,\r\n", "log.csv");
    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    const auto& second = (*rows)[1];
    CHECK(second.card == 7);
    CHECK(second.number == 2);
    CHECK(second.grade == 1);
    CHECK(second.days == 1);
    CHECK(second.seconds == 90000);
    CHECK(rows->front().days == -1);
}

TEST_CASE("Without seconds a day has 86,400 of them, and numbers may carry a point") {
    const auto rows = read_review_csv("card_id,review_th,rating,delta_t_days\n1.0,1,3,2.0\n", "log.csv");
    REQUIRE(rows);
    CHECK(rows->front().seconds == 2 * 86400);
}

TEST_CASE("What cannot be read is told with its place") {
    CHECK(fault("card_id,review_th,rating\n").starts_with("log.csv:1: no column \"delta_t_days\""));
    CHECK(fault("card_id,review_th,rating,delta_t_days\n1,1,good,0\n").starts_with("log.csv:2:5: \"good\" is no rating"));
    CHECK(fault("card_id,review_th,rating,delta_t_days\n1,1\n") == "log.csv:2: there is no rating");
    CHECK(fault("").starts_with("log.csv:1: no column"));
}

TEST_CASE("An empty log and empty lines are no fault") {
    CHECK(read_review_csv("card_id,review_th,rating,delta_t_days\n\n", "log.csv")->empty());
}
