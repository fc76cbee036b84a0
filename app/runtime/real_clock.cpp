#include "runtime/real_clock.h"

#include <chrono>
#include <ctime>

namespace estelik {

Instant wall_clock() {
    const auto now = std::chrono::system_clock::now();
    const std::time_t seconds = std::chrono::system_clock::to_time_t(now);
    std::tm local{};
    ::tzset();  // localtime_r need not look at the zone again, and it may have changed
    if (!::localtime_r(&seconds, &local)) local.tm_gmtoff = 0;
    return {std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count(),
            static_cast<int>(local.tm_gmtoff / 60)};
}

Clock clock_from(Instant start) {
    return [start, begun = std::chrono::steady_clock::now()] {
        const auto passed = std::chrono::steady_clock::now() - begun;
        return start.plus_ms(std::chrono::duration_cast<std::chrono::milliseconds>(passed).count());
    };
}

}  // namespace estelik
