// Which items a sitting asks, and in what order: due ones first, then new ones up to the day's
// limit, topics interleaved, siblings apart.
#pragma once

#include "base/time.h"
#include "question/question.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace estelik {

// An item that may be asked. Suspended and buried items are left out by the caller.
struct Candidate {
    ItemId item;
    std::size_t topic = 0;                  // index of its topic
    std::optional<Day> due = {};            // none: new
    double gain_a_minute = 0;               // by which due ones are taken: schedule/gain.h
};

struct QueueLimits {
    Day today;
    std::size_t length = 10;                // items in the sitting
    std::size_t new_left = 20;              // of the day's new items, how many may still come
};

// Due items come most gain a minute first when there are more than fit; new items come one of
// each topic in turn, within a topic in the order given. At most one gap of a cloze is taken into a sitting while anything else is left.
// The seed settles the order inside the sitting. Indices into candidates.
std::vector<std::size_t> choose_items(const std::vector<Candidate>& candidates, const QueueLimits& limits,
                                      std::uint64_t seed);

// Reorders so that neighbours differ in topic as far as possible and siblings stand apart.
std::vector<std::size_t> interleave(const std::vector<Candidate>& candidates, std::vector<std::size_t> chosen);

}  // namespace estelik
