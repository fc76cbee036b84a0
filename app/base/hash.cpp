#include "base/hash.h"

#include <array>

namespace estelik {
namespace {

constexpr std::size_t step = 8;  // bytes that are taken at once

// tables[n]: a byte with n zero bytes behind it.
constexpr std::array<std::array<std::uint32_t, 256>, step> make_tables() {
    std::array<std::array<std::uint32_t, 256>, step> tables{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit) value = (value >> 1) ^ (value & 1 ? 0x82F63B78U : 0);
        tables[0][i] = value;
    }
    for (std::size_t n = 1; n < step; ++n)
        for (std::size_t i = 0; i < 256; ++i) tables[n][i] = (tables[n - 1][i] >> 8) ^ tables[0][tables[n - 1][i] & 0xFF];
    return tables;
}

constexpr auto tables = make_tables();

}  // namespace

std::uint32_t crc32c(std::string_view bytes, std::uint32_t seed) {
    std::uint32_t crc = ~seed;
    const auto byte = [&](std::size_t at) { return static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at])); };
    std::size_t at = 0;
    for (; at + step <= bytes.size(); at += step) {
        const std::uint32_t first = crc ^ (byte(at) | byte(at + 1) << 8 | byte(at + 2) << 16 | byte(at + 3) << 24);
        crc = tables[7][first & 0xFF] ^ tables[6][(first >> 8) & 0xFF] ^ tables[5][(first >> 16) & 0xFF] ^ tables[4][first >> 24] ^
              tables[3][byte(at + 4)] ^ tables[2][byte(at + 5)] ^ tables[1][byte(at + 6)] ^ tables[0][byte(at + 7)];
    }
    for (; at < bytes.size(); ++at) crc = (crc >> 8) ^ tables[0][(crc ^ byte(at)) & 0xFF];
    return ~crc;
}

std::uint64_t fnv1a(std::string_view bytes, std::uint64_t seed) {
    std::uint64_t hash = seed;
    for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return hash;
}

std::string hex(std::uint32_t value) {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text(8, '0');
    for (std::size_t i = 0; i < 8; ++i) text[7 - i] = digits[(value >> (4 * i)) & 15];
    return text;
}

}  // namespace estelik
