// Collections and packages as Anki writes them, made by SQLite, zip and zstd themselves.
#pragma once

#include "support/catch.h"

#include <fmt/format.h>
#include <sqlite3.h>
#include <zip.h>
#include <zstd.h>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace estelik::test {

struct LogRow {
    std::int64_t id = 0, card = 0;
    int ease = 3, type = 1, factor = 2500;
};

// The bytes of a database after these statements.
inline std::string database_of(const std::vector<std::string>& statements) {
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(":memory:", &database) == SQLITE_OK);
    for (const auto& statement : statements) {
        INFO(statement);
        REQUIRE(sqlite3_exec(database, statement.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    }
    sqlite3_int64 size = 0;
    unsigned char* bytes = sqlite3_serialize(database, "main", &size, 0);
    std::string copy(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
    sqlite3_free(bytes);
    sqlite3_close(database);
    return copy;
}

inline std::vector<std::string> log_statements(const std::vector<LogRow>& rows) {
    std::vector<std::string> statements = {
        "CREATE TABLE revlog (id integer primary key, cid integer, usn integer, ease integer, ivl integer, lastIvl integer, "
        "factor integer, time integer, type integer)"};
    for (const auto& row : rows)
        statements.push_back(fmt::format("INSERT INTO revlog VALUES ({}, {}, 0, {}, 1, 1, {}, 5000, {})", row.id, row.card, row.ease,
                                         row.factor, row.type));
    return statements;
}

// Schema 11: the settings are one document.
inline std::string old_collection(const std::vector<LogRow>& rows, const std::string& conf = "{}", std::int64_t crt = 0) {
    auto statements = log_statements(rows);
    statements.push_back("CREATE TABLE col (id integer, crt integer, mod integer, scm integer, ver integer, conf text)");
    statements.push_back(fmt::format("INSERT INTO col VALUES (1, {}, 0, 0, 11, '{}')", crt, conf));
    return database_of(statements);
}

// Schema 18: a setting a row.
inline std::string new_collection(const std::vector<LogRow>& rows, const std::map<std::string, std::string>& settings = {}) {
    auto statements = log_statements(rows);
    statements.push_back("CREATE TABLE col (id integer, crt integer, mod integer, scm integer, ver integer, conf text)");
    statements.push_back("INSERT INTO col VALUES (1, 0, 0, 0, 18, '')");
    statements.push_back("CREATE TABLE config (KEY text NOT NULL PRIMARY KEY, usn integer, mtime_secs integer, val blob) WITHOUT ROWID");
    for (const auto& [key, value] : settings)
        statements.push_back(fmt::format("INSERT INTO config VALUES ('{}', 0, 0, '{}')", key, value));
    return database_of(statements);
}

inline std::string packed(const std::string& bytes) {
    std::string to(ZSTD_compressBound(bytes.size()), '\0');
    to.resize(ZSTD_compress(to.data(), to.size(), bytes.data(), bytes.size(), 3));
    return to;
}

inline std::string zip_of(const std::map<std::string, std::string>& entries) {
    zip_source_t* whole = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(whole);
    zip_t* archive = zip_open_from_source(whole, ZIP_TRUNCATE, nullptr);
    REQUIRE(archive != nullptr);
    for (const auto& [name, bytes] : entries) {
        zip_source_t* entry = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
        REQUIRE(zip_file_add(archive, name.c_str(), entry, ZIP_FL_ENC_UTF_8) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
    zip_stat_t stat;
    zip_source_stat(whole, &stat);
    std::string bytes(stat.size, '\0');
    zip_source_open(whole);
    zip_source_read(whole, bytes.data(), bytes.size());
    zip_source_close(whole);
    zip_source_free(whole);
    return bytes;
}

inline std::string format_entry(char version) { return {'\x08', version}; }

}  // namespace estelik::test
