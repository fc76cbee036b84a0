// Checksums: CRC-32C for lines of the journal, FNV-1a for fingerprints of text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace estelik {

// CRC-32C (Castagnoli, reflected polynomial 0x82F63B78). crc32c("123456789") is 0xE3069283.
std::uint32_t crc32c(std::string_view bytes, std::uint32_t seed = 0);

std::uint64_t fnv1a(std::string_view bytes, std::uint64_t seed = 0xcbf29ce484222325ULL);

std::string hex(std::uint32_t value);  // 8 lower-case digits

}  // namespace estelik
