#include "memory/folds.h"

namespace estelik {

std::vector<Fold> time_folds(const ReviewLog& log, std::size_t folds, std::uint32_t until) {
    std::vector<std::uint32_t> tests;
    for (const auto review : in_time_order(log))
        if (log.is_test(review) && log.moment[review] < until) tests.push_back(review);
    const std::size_t parts = folds + 1;
    if (tests.size() < parts) return {};
    std::vector<Fold> all;
    for (std::size_t part = 1; part < parts; ++part) {
        const auto from = static_cast<std::ptrdiff_t>(part * tests.size() / parts);
        const auto to = static_cast<std::ptrdiff_t>((part + 1) * tests.size() / parts);
        all.push_back({log.moment[tests[static_cast<std::size_t>(from)]], {tests.begin() + from, tests.begin() + to}});
    }
    return all;
}

}  // namespace estelik
