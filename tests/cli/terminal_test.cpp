#include "cli/terminal.h"

#include "support/catch.h"

#include <csignal>
#include <string>
#include <unistd.h>

using namespace estelik;

namespace {

// Standard input is a pipe while this lives; what is sent can be read from it.
class PipedInput {
public:
    PipedInput() : before_(::dup(STDIN_FILENO)) {
        int ends[2];
        if (::pipe(ends) != 0) throw std::runtime_error("no pipe");
        ::dup2(ends[0], STDIN_FILENO);
        ::close(ends[0]);
        to_ = ends[1];
    }
    ~PipedInput() {
        end();
        ::dup2(before_, STDIN_FILENO);
        ::close(before_);
    }

    void send(const std::string& text) const { REQUIRE(::write(to_, text.data(), text.size()) == static_cast<ssize_t>(text.size())); }
    void end() {
        if (to_ >= 0) ::close(to_);
        to_ = -1;
    }

private:
    int before_;
    int to_ = -1;
};

}  // namespace

TEST_CASE("lines come as they were sent, the last one without its end too", "[terminal]") {
    PipedInput input;
    StandardTerminal standard;
    const auto terminal = standard.terminal();
    CHECK(terminal.echo);
    input.send("one\r\n\ntwo");
    input.end();
    CHECK(terminal.read_line() == "one");
    CHECK(terminal.read_line() == "");
    CHECK(terminal.read_line() == "two");
    CHECK_FALSE(terminal.read_line());
    CHECK_FALSE(terminal.read_line());
}

TEST_CASE("a signal is the end of the input, and half a line is no answer", "[terminal]") {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        PipedInput input;
        StandardTerminal standard;
        const auto terminal = standard.terminal();
        input.send("whole\nhal");
        CHECK(terminal.read_line() == "whole");
        std::raise(signal);
        CHECK_FALSE(terminal.read_line());
        CHECK_FALSE(terminal.read_line());
    }
}
