#include "cli/terminal.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <iostream>
#include <poll.h>
#include <sys/signalfd.h>
#include <unistd.h>
#include <utility>

namespace estelik {

// Reads standard input itself: a stream would wait through a signal, or read on after it. The signals
// are held back from the first line on and looked for only while waiting, so that an answer that was
// given is always judged, kept and acknowledged first. A command that reads nothing can be stopped.
struct StandardTerminal::Input {
    sigset_t signals{};
    sigset_t before{};
    int signal_file = -1;
    std::string buffer;
    bool over = false;

    ~Input() {
        if (signal_file < 0) return;
        // What has come is taken, or it would be delivered now, and end the program after all.
        for (signalfd_siginfo taken{}; ::read(signal_file, &taken, sizeof taken) > 0;) {}
        ::close(signal_file);
        ::sigprocmask(SIG_SETMASK, &before, nullptr);
    }

    void hold_signals() {
        if (signal_file >= 0) return;
        ::sigemptyset(&signals);
        for (const int signal : {SIGINT, SIGTERM, SIGHUP}) ::sigaddset(&signals, signal);
        ::sigprocmask(SIG_BLOCK, &signals, &before);
        signal_file = ::signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
    }

    std::optional<std::string> next_line() {
        hold_signals();
        for (;;) {
            if (const auto end = buffer.find('\n'); end != std::string::npos) return take(end);
            if (over) return take_rest();
            if (!read_more()) over = true;
        }
    }

    std::string take(std::size_t end) {
        std::string line = buffer.substr(0, end);
        buffer.erase(0, end + 1);
        if (line.ends_with('\r')) line.pop_back();
        return line;
    }

    std::optional<std::string> take_rest() {
        if (buffer.empty()) return std::nullopt;
        return std::exchange(buffer, {});
    }

    // False: no more will come.
    bool read_more() {
        std::array<pollfd, 2> files = {pollfd{STDIN_FILENO, POLLIN, 0}, pollfd{signal_file, POLLIN, 0}};
        while (::poll(files.data(), files.size(), -1) < 0) {
            if (errno != EINTR) return false;
        }
        if (files[1].revents != 0) {
            buffer.clear();  // half a line that was being typed is no answer
            return false;
        }
        std::array<char, 4096> bytes{};
        const auto got = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (got < 0 && errno == EINTR) return true;
        if (got <= 0) return false;
        buffer.append(bytes.data(), static_cast<std::size_t>(got));
        return true;
    }
};

StandardTerminal::StandardTerminal() : input_(std::make_unique<Input>()) {}
StandardTerminal::~StandardTerminal() = default;

Terminal StandardTerminal::terminal() {
    return {[this] { return input_->next_line(); }, std::cout, std::cerr, ::isatty(STDIN_FILENO) == 0};
}

}  // namespace estelik
