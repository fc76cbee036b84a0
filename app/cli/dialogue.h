// What a command says and asks at the terminal, a line at a time, with what the program has to report.
#pragma once

#include "cli/terminal.h"
#include "runtime/app.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace estelik {

class Dialogue {
public:
    Dialogue(const App& app, Terminal& terminal) : app_(app), terminal_(terminal) {}

    void say(std::string_view text);                            // at once: a voice does not wait for a full buffer
    std::optional<std::string> ask(const std::string& prompt);  // without blanks at its ends; none: the input is over
    void say_notices();                                         // each once; the disk's belong to what was tried
    std::optional<std::string> disk_problem() const;            // what was wanted last is not on the disk

    void end() { over_ = true; }
    bool over() const { return over_; }                         // by end(), or with the input

private:
    const App& app_;
    Terminal& terminal_;
    bool over_ = false;
    std::set<std::string> told_;                                // notices
};

// ":go 7", or the same without its colon.
struct CommandLine {
    std::string name, rest;
    bool colon = false;
};
CommandLine command_of(std::string_view line);

// A whole line that is a number from 1 to `greatest`.
std::optional<std::size_t> number_in(std::string_view line, std::size_t greatest);

}  // namespace estelik
