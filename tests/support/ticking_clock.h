// A clock that a test moves: forwards, backwards, or to another zone.
#pragma once

#include "base/time.h"

#include <cstdint>

namespace estelik::test {

class TickingClock {
public:
    // Ten in the morning of the given day, in Kazakhstan.
    explicit TickingClock(CalendarDate date = {2026, 11, 24}) : now_(morning(day_number(date))) {}

    Instant now() const { return now_; }
    Instant tick(std::int64_t ms = 1000) { return now_ = now_.plus_ms(ms); }
    void skip_days(int days) { tick(days * std::int64_t{86'400'000}); }
    void set(Instant now) { now_ = now; }
    void fly_to(int offset_minutes) { now_.offset_minutes = offset_minutes; }

private:
    static constexpr int offset = 5 * 60;
    static Instant morning(Day day) { return day_start(day, offset).plus_ms(std::int64_t{6} * 3'600'000); }

    Instant now_;
};

}  // namespace estelik::test
