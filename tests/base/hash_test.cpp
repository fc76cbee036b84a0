#include "base/hash.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("CRC-32C of the check string is the published value", "[hash]") {
    CHECK(crc32c("123456789") == 0xE3069283U);
    CHECK(crc32c("") == 0);
    CHECK(crc32c("6789", crc32c("12345")) == crc32c("123456789"));
    CHECK(hex(0xE3069283U) == "e3069283");
}

TEST_CASE("FNV-1a of known strings is the published value", "[hash]") {
    CHECK(fnv1a("") == 0xcbf29ce484222325ULL);
    CHECK(fnv1a("a") == 0xaf63dc4c8601ec8cULL);
}
