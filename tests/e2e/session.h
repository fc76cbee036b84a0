// The real program's terminal session, driven through pipes as a learner would drive it.
#pragma once

#include "bank/load.h"
#include "runtime/real_disk.h"
#include "support/learner.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <stdexcept>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace estelik::test {

using Clock = std::chrono::steady_clock;

inline BankPtr sample_course() {
    RealDisk disk;
    return load_bank(disk, std::string(ESTELIK_SOURCE_DIR) + "/tests/support/course").bank;
}

class Session {
public:
    // largest_file: no file may grow beyond it; 0: no limit.
    Session(const std::vector<std::string>& command, rlim_t largest_file = 0) {
        std::array<int, 2> in{};
        std::array<int, 2> out{};
        if (::pipe2(in.data(), O_CLOEXEC) != 0 || ::pipe2(out.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
        process_ = ::fork();
        if (process_ == 0) become(command, in[0], out[1], largest_file);
        ::close(in[0]);
        ::close(out[1]);
        to_ = in[1];
        from_ = out[0];
    }
    ~Session() {
        ::close(to_);
        ::close(from_);
        if (process_ > 0) {
            ::kill(process_, SIGKILL);
            ::waitpid(process_, nullptr, 0);
        }
    }
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    // Everything up to the next prompt is read. False: the deadline has come, or the program has ended.
    bool wait_for_prompt(Clock::time_point deadline) {
        while (!printed_.ends_with("> ")) {
            const auto left = std::chrono::duration_cast<std::chrono::microseconds>(deadline - Clock::now());
            if (left.count() <= 0 || !read_for(left)) return false;
        }
        return true;
    }

    void type(const std::string& line) {
        const auto text = line + "\n";
        printed_ += line + "\n";
        if (::write(to_, text.data(), text.size()) < 0) ended_ = true;
    }

    void kill_now() {
        ::kill(process_, SIGKILL);
        ::waitpid(process_, nullptr, 0);
        process_ = -1;
        while (read_for(std::chrono::microseconds(0))) {}  // what it had printed before it died
    }

    void lift_limit() const {
        const rlimit none{RLIM_INFINITY, RLIM_INFINITY};
        ::prlimit(process_, RLIMIT_FSIZE, &none, nullptr);
    }

    // After the input is over.
    int wait_for_end() {
        ::close(std::exchange(to_, -1));
        while (read_for(std::chrono::seconds(5))) {}
        int status = 0;
        ::waitpid(process_, &status, 0);
        process_ = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

    const std::string& printed() const { return printed_; }
    std::string prompt() const { return printed_.substr(printed_.rfind('\n') + 1); }

private:
    [[noreturn]] static void become(const std::vector<std::string>& command, int in, int out, rlim_t largest_file) {
        ::dup2(in, STDIN_FILENO);
        ::dup2(out, STDOUT_FILENO);
        const rlimit limit{largest_file, RLIM_INFINITY};
        if (largest_file > 0) ::setrlimit(RLIMIT_FSIZE, &limit);
        std::vector<char*> words;
        for (const auto& word : command) words.push_back(const_cast<char*>(word.c_str()));
        words.push_back(nullptr);
        ::execv(words[0], words.data());
        ::_exit(127);
    }

    bool read_for(std::chrono::microseconds time) {
        const timespec wait{time.count() / 1'000'000, time.count() % 1'000'000 * 1000};
        pollfd file{from_, POLLIN, 0};
        if (ended_ || ::ppoll(&file, 1, &wait, nullptr) <= 0) return false;
        std::array<char, 65536> bytes;
        const auto got = ::read(from_, bytes.data(), bytes.size());
        if (got <= 0) ended_ = true;
        else printed_.append(bytes.data(), static_cast<std::size_t>(got));
        return got > 0;
    }

    pid_t process_ = -1;
    int to_ = -1;
    int from_ = -1;
    bool ended_ = false;
    std::string printed_;
};

inline std::size_t count_of(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++count;
    return count;
}

}  // namespace estelik::test
