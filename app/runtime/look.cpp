#include "runtime/look.h"

#include "bank/load.h"
#include "runtime/version.h"
#include "state/reduce.h"

#include <utility>

namespace estelik {

LookedAt look(Disk& disk, const Setup& setup) {
    auto read = read_events(disk, setup.folders.data);
    LookedAt found{{}, history_of(read.events)};
    found.history.damaged = std::move(read.damaged);
    AppState& state = found.state;
    state.progress = fold(read.events);
    state.data_folder = setup.folders.data;
    state.version = program_version();
    state.now = setup.clock();
    // What the actions would have done to the world stays undone.
    if (const auto& damaged = found.history.damaged; !damaged.empty())
        (void)reduce(state, WorldSaid{{Notice::Tone::warning, to_string(damaged.front()), "journal"}}, state.now);
    for (const auto& folder : setup.folders.courses) {
        const auto courses = find_courses(disk, folder);
        if (!courses) (void)reduce(state, WorldSaid{{Notice::Tone::warning, to_string(courses.error()), "courses " + folder}}, state.now);
        for (const auto& course : courses ? *courses : std::vector<std::string>{})
            (void)reduce(state, CourseRead{course, load_bank(disk, course)}, state.now);
    }
    return found;
}

}  // namespace estelik
