#include "bank/fingerprint.h"

#include "bank/iso_date.h"
#include "base/hash.h"

#include <fmt/format.h>

namespace estelik {
namespace {

// Each part is closed by a byte that no text holds, so that "ab","c" and "a","bc" differ.
struct Canonical {
    std::string text;

    void add(std::string_view part) {
        text += part;
        text += '\x1f';
    }
    void add_all(const std::vector<std::string>& parts) {
        for (const auto& part : parts) add(part);
        text += '\x1e';
    }

    void operator()(const OneChoice& key) {
        add_all(key.options);
        add(key.options[key.key]);
    }
    void operator()(const ManyChoice& key) {
        add_all(key.options);
        for (const auto index : key.keys) add(key.options[index]);
    }
    void operator()(const TrueFalse& key) { add(key.key ? "true" : "false"); }
    void operator()(const TextKey& key) {
        add(key.key);
        add_all(key.accept);
    }
    void operator()(const NumberKey& key) {
        add(fmt::format("{} {} {}", key.value, key.tolerance_percent, key.unit));
        add_all(key.accept_units);
    }
    void operator()(const DateKey& key) { add(file_form(key)); }
    void operator()(const Cloze& key) {
        for (const auto& gap : key.gaps) std::visit([this](const auto& part) { (*this)(part); }, gap);
    }
    void operator()(const Ordering& key) { add_all(key.items); }
    void operator()(const Matching& key) {
        for (const auto& [left, right] : key.pairs) add_all({left, right});
    }
    void operator()(const Card& key) { add(key.back); }
};

}  // namespace

std::string fingerprint(const Question& question) {
    Canonical canonical;
    canonical.add(question.kind_name());
    canonical.add(question.stem);
    std::visit([&](const auto& key) { canonical(key); }, question.key);
    // FNV mixes its last bytes into few bits; the multiplication by 2^64 / golden ratio spreads them
    // over the top ones, which are kept.
    const std::uint64_t hash = fnv1a(canonical.text);
    const std::uint64_t spread = (hash ^ (hash >> 32)) * 0x9E3779B97F4A7C15ULL;
    return hex(static_cast<std::uint32_t>(spread >> 32)).substr(0, 4);
}

}  // namespace estelik
