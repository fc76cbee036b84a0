#include "runtime/anki_collection.h"

#include "support/anki_files.h"

using namespace estelik;
using namespace estelik::test;

namespace {

constexpr std::int64_t hour = 3'600'000, day = 24 * hour;

// Learned at noon; answered again at half past three at night in Almaty, five hours east.
const std::vector<LogRow> a_night = {{.id = 100 * day + 7 * hour, .card = 7, .type = 0}, {.id = 102 * day - 90 * 60'000, .card = 7}};

std::vector<ReviewRow> rows_of(std::string bytes) {
    auto rows = read_anki_collection(std::move(bytes), "collection.anki2");
    if (!rows) FAIL(to_string(rows.error()));
    return *rows;
}

}  // namespace

TEST_CASE("the answers of an old collection, by its own days", "[anki]") {
    const auto rows = rows_of(old_collection(a_night, R"({"localOffset": -300, "creationOffset": 0})"));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].card == 7);
    CHECK(rows[1].days == 1);
    CHECK(rows_of(old_collection(a_night, R"({"localOffset": -300, "rollover": 1})"))[1].days == 2);
}

TEST_CASE("without an offset days are counted from the collection's first", "[anki]") {
    CHECK(rows_of(old_collection(a_night, "{}", -3'600))[1].days == 1);
}

TEST_CASE("the settings of a new collection stand in rows of their own", "[anki]") {
    CHECK(rows_of(new_collection(a_night, {{"creationOffset", "-300"}}))[1].days == 1);
    CHECK(rows_of(new_collection(a_night, {{"creationOffset", "-300"}, {"rollover", "1"}}))[1].days == 2);
    CHECK(rows_of(new_collection(a_night, {{"creationOffset", "\"east\""}, {"rollover", "99"}})).size() == 2);
}

TEST_CASE("a collection that was last written ahead of itself is read as it stands", "[anki]") {
    auto bytes = old_collection(a_night);
    bytes[18] = bytes[19] = 2;
    CHECK(rows_of(bytes).size() == 2);
}

TEST_CASE("what is no collection, or a damaged one, is refused with its name", "[anki]") {
    CHECK_FALSE(is_anki_collection("SQLite format 3"));
    auto cut = old_collection(a_night);
    cut.resize(cut.size() / 2);
    auto scrambled = old_collection(a_night);
    for (std::size_t i = 200; i < scrambled.size(); i += 3) scrambled[i] = static_cast<char>(i);
    for (const auto& bytes : {std::string("card_id,review_th"), cut, scrambled, database_of({"CREATE TABLE notes (id)"})}) {
        const auto rows = read_anki_collection(bytes, "mine.anki2");
        REQUIRE_FALSE(rows);
        CHECK(rows.error().where.file == "mine.anki2");
    }
}
