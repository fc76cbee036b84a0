// What a command talks to: lines in, text out, errors out. Tests give it strings.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <ostream>
#include <string>

namespace estelik {

struct Terminal {
    std::function<std::optional<std::string>()> read_line;  // without its end; none: the input is over
    std::ostream& out;
    std::ostream& err;
    bool echo = false;  // the lines read are written to out: a transcript of piped input reads like a session
};

// The program's own standard streams. Ctrl+C, SIGTERM and SIGHUP count as the end of the input while
// this lives, so that a command ends in good order.
class StandardTerminal {
public:
    StandardTerminal();
    ~StandardTerminal();
    StandardTerminal(const StandardTerminal&) = delete;
    StandardTerminal& operator=(const StandardTerminal&) = delete;

    Terminal terminal();

private:
    struct Input;
    std::unique_ptr<Input> input_;
};

}  // namespace estelik
