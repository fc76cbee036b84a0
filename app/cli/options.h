// The command line as plain data.
#pragma once

#include "cli/derive_command.h"
#include "cli/exit_code.h"
#include "cli/fit_command.h"

#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <variant>
#include <vector>

namespace estelik {

enum class Task { window, study, due, stats, lint, replay, judge, paper, fit, derive, test, export_history, regrade };

struct Options {
    Task task = Task::window;
    std::string data;                    // --data; empty: the usual folder
    std::vector<std::string> questions;  // --questions; empty: the usual ones
    std::string course;                  // study, test, paper --course
    std::size_t count = 0;               // study, test, paper --count; 0: as preferred, as the blueprint says
    std::string blueprint;               // test, paper --blueprint; empty: the first preset
    std::vector<std::string> topics;     // test, paper --topic
    std::vector<std::string> kinds;      // test, paper --type
    std::vector<int> difficulties;       // test, paper --difficulty
    std::optional<int> minutes;          // test, paper --minutes
    double extra_time = 1;               // test --extra-time
    bool certainty = false;              // test --certainty
    bool resume = false;                 // test --resume
    std::size_t versions = 1;            // paper --versions
    std::string folder;                  // paper -o
    std::string file;                    // export-history -o; empty: the terminal's output
    bool json = false;                   // --format json
    bool csv = false;                    // stats --format csv
    bool dry_run = false;                // regrade --dry-run
    FitOptions fit;                      // fit
    std::vector<std::string> paths;      // lint
    DeriveOptions derive;                // derive
    // For tests and measurements, and left out of the help text:
    std::string now;                     // --now MOMENT: the clock starts there
    std::optional<std::uint64_t> seed;   // --seed N: of every sitting
    bool first_frame = false;            // --first-frame: the window closes after it
};

// The options, or how the program ends at once: after --help and --version, or with one line about
// what cannot be understood. `words` are those after the program's name.
std::variant<Options, ExitCode> parse_options(const std::vector<std::string>& words, std::ostream& out, std::ostream& err);

}  // namespace estelik
