#include "runtime/anki_collection.h"

#include "runtime/anki_reviews.h"

#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <memory>
#include <optional>
#include <utility>

namespace estelik {
namespace {

using nlohmann::json;

constexpr std::string_view magic("SQLite format 3\0", 16);
constexpr std::size_t header_size = 100, write_version = 18, read_version = 19;
constexpr int most_offset = 18 * 60;   // minutes

struct CloseDatabase {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
};
struct EndStatement {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, EndStatement>;

// A database in memory. The bytes belong to it and stay as they are.
class Database {
public:
    Database(std::string bytes, std::string name) : bytes_(std::move(bytes)), name_(std::move(name)) {}

    Result<void> open() {
        // A database that was last written ahead of itself (WAL) has no second file here: read it as it stands.
        bytes_[write_version] = bytes_[read_version] = 1;
        sqlite3* opened = nullptr;
        const int failed = sqlite3_open_v2(":memory:", &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW, nullptr);
        database_.reset(opened);
        if (failed != SQLITE_OK) return error();
        const auto size = static_cast<sqlite3_int64>(bytes_.size());
        auto* data = reinterpret_cast<unsigned char*>(bytes_.data());
        if (sqlite3_deserialize(opened, "main", data, size, size, SQLITE_DESERIALIZE_READONLY) != SQLITE_OK) return error();
        sqlite3_db_config(opened, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(opened, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        return {};
    }

    // Calls row(statement) for each; a row that is refused ends it.
    template <class Row>
    Result<void> each(const char* query, Row row) const {
        sqlite3_stmt* prepared = nullptr;
        if (sqlite3_prepare_v2(database_.get(), query, -1, &prepared, nullptr) != SQLITE_OK) return error();
        const Statement statement(prepared);
        int step = SQLITE_ROW;
        while ((step = sqlite3_step(prepared)) == SQLITE_ROW) row(prepared);
        if (step != SQLITE_DONE) return error();
        return {};
    }

    bool has_table(const char* query) const {
        bool has = false;
        return each(query, [&](sqlite3_stmt*) { has = true; }).ok() && has;
    }

private:
    Error error() const {
        return {"this is no collection of Anki, or it is damaged (" + std::string(sqlite3_errmsg(database_.get())) + ")", {name_},
                "In Anki, File > Export makes a new one"};
    }

    std::string bytes_;   // outlives the database
    std::string name_;
    std::unique_ptr<sqlite3, CloseDatabase> database_;
};

std::string text_of(sqlite3_stmt* statement, int column) {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
    return bytes ? std::string(bytes, size) : std::string();
}

std::optional<int> small_number(const json& value, int least, int most) {
    if (!value.is_number()) return std::nullopt;
    const auto number = value.get<double>();
    if (!(number >= least && number <= most)) return std::nullopt;
    return static_cast<int>(number);
}

void take_setting(AnkiDays& days, std::string_view key, const json& value) {
    if (key == "rollover") days.rollover = small_number(value, 0, 23).value_or(days.rollover);
    if (key == "creationOffset" && !days.minutes_west) days.minutes_west = small_number(value, -most_offset, most_offset);
    if (key == "localOffset")
        if (const auto offset = small_number(value, -most_offset, most_offset)) days.minutes_west = offset;
}

// Up to schema 13 the settings are one JSON document, later one a row.
Result<AnkiDays> read_days(const Database& database) {
    AnkiDays days;
    std::string settings;
    const auto read = database.each("SELECT crt, conf FROM col LIMIT 1", [&](sqlite3_stmt* row) {
        days.created = sqlite3_column_int64(row, 0);
        settings = text_of(row, 1);
    });
    if (!read) return read.error();
    const json old = json::parse(settings, nullptr, false);
    if (old.is_object())
        for (const auto& [key, value] : old.items()) take_setting(days, key, value);
    if (!database.has_table("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'config'")) return days;
    const auto newer = database.each("SELECT key, val FROM config", [&](sqlite3_stmt* row) {
        take_setting(days, text_of(row, 0), json::parse(text_of(row, 1), nullptr, false));
    });
    if (!newer) return newer.error();
    return days;
}

}  // namespace

bool is_anki_collection(std::string_view bytes) { return bytes.size() >= header_size && bytes.starts_with(magic); }

Result<std::vector<ReviewRow>> read_anki_collection(std::string bytes, const std::string& name) {
    if (!is_anki_collection(bytes)) return Error{"this is no collection of Anki", {name}, "Expected collection.anki2, .apkg or .colpkg"};
    Database database(std::move(bytes), name);
    if (auto opened = database.open(); !opened) return opened.error();
    const auto days = read_days(database);
    if (!days) return days.error();
    std::vector<AnkiReview> reviews;
    const auto read = database.each("SELECT id, cid, ease, type, factor FROM revlog", [&](sqlite3_stmt* row) {
        reviews.push_back({sqlite3_column_int64(row, 0), sqlite3_column_int64(row, 1), sqlite3_column_int(row, 2),
                           sqlite3_column_int(row, 3), sqlite3_column_int(row, 4)});
    });
    if (!read) return read.error();
    return anki_review_rows(std::move(reviews), *days);
}

}  // namespace estelik
