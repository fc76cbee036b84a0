// The blueprint that a paper or a test is drawn from, as the options name it.
#pragma once

#include "base/result.h"
#include "session/blueprint.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace estelik {

struct BlueprintOptions {
    std::string name;                  // of a preset, in any case; empty: the first
    std::vector<std::string> topics;   // ids; empty: all
    std::size_t count = 0;             // questions; 0: as the preset says
    std::vector<std::string> kinds = {};      // names as in a bank; empty: all
    std::vector<int> difficulties = {};       // 1..3; empty: all
    std::optional<int> minutes = {};          // 0: no limit; none: as the preset says
};

// Error: there is no such preset, topic or kind; those that there are stand in its words.
Result<Blueprint> choose_blueprint(const Bank& bank, const BlueprintOptions& options);

}  // namespace estelik
