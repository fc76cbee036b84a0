#include "analyse/retention.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace estelik {
namespace {

Share retention_between(const Progress& progress, Day first, Day last) {
    std::size_t right = 0;
    std::size_t n = 0;
    for (auto day = progress.days.lower_bound(first); day != progress.days.end() && day->first <= last; ++day) {
        right += static_cast<std::size_t>(day->second.due_right);
        n += static_cast<std::size_t>(day->second.due_answers);
    }
    return share_of(right, n);
}

}  // namespace

Share share_of(std::size_t right, std::size_t n) {
    if (n == 0) return {};
    constexpr double z = 1.959964;
    const double count = static_cast<double>(n);
    const double p = static_cast<double>(right) / count;
    const double scale = 1 + z * z / count;
    const double centre = (p + z * z / (2 * count)) / scale;
    const double half = z * std::sqrt(p * (1 - p) / count + z * z / (4 * count * count)) / scale;
    return {right, n, p, std::clamp(centre - half, 0.0, p), std::clamp(centre + half, p, 1.0)};   // rounding leaves p inside
}

std::vector<RetentionSpan> retention_over(const Progress& progress, Day today, int days, std::size_t spans) {
    std::vector<RetentionSpan> result;
    for (std::size_t i = spans; i > 0; --i) {
        const Day last = today + -(static_cast<int>(i) - 1) * days;
        const Day first = last + -(days - 1);
        result.push_back({first, last, retention_between(progress, first, last)});
    }
    return result;
}

Share retention_since(const Progress& progress, Day first) { return retention_between(progress, first, Day{INT32_MAX}); }

}  // namespace estelik
