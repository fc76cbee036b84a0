// A display of its own with the real window on it, and a keyboard: Xvfb, xdotool and import, as
// programs. Without them a test cannot run, and says so.
#pragma once

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace estelik::test {

inline void wait_ms(int ms) { std::this_thread::sleep_for(std::chrono::milliseconds(ms)); }

inline bool has_program(const std::string& name) { return std::system(("command -v " + name + " >/dev/null").c_str()) == 0; }
inline bool can_show_windows() { return has_program("Xvfb") && has_program("xdotool") && has_program("import"); }

// A child that is ended when this ends.
class Process {
public:
    Process(const std::vector<std::string>& command, const std::string& log) {
        std::vector<char*> words;
        for (const auto& word : command) words.push_back(const_cast<char*>(word.c_str()));
        words.push_back(nullptr);
        std::fflush(nullptr);  // else the child would print again what waits to be printed
        // Other threads may hold locks of the library at this moment: the child calls the system alone.
        pid_ = ::fork();
        if (pid_ != 0) return;
        const int file = ::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0644);
        if (file < 0 || ::dup2(file, 1) < 0 || ::dup2(file, 2) < 0) ::_exit(126);
        ::execvp(words[0], words.data());
        ::_exit(127);
    }
    ~Process() { end(SIGTERM); }
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    void end(int signal) {
        if (pid_ <= 0) return;
        ::kill(pid_, signal);
        ::waitpid(pid_, nullptr, 0);
        pid_ = -1;
    }
    bool running() const { return pid_ > 0 && ::waitpid(pid_, nullptr, WNOHANG) == 0; }
    pid_t id() const { return pid_; }

private:
    pid_t pid_ = -1;
};

class Desktop {
public:
    explicit Desktop(const std::string& log, int width = 1280, int height = 800)
        : log_(log), size_(std::to_string(width) + " " + std::to_string(height)) {
        for (int number = 90 + ::getpid() % 400; number < 600; ++number) {
            const auto name = ":" + std::to_string(number);
            if (::access(("/tmp/.X11-unix/X" + std::to_string(number)).c_str(), F_OK) == 0) continue;
            const auto size = std::to_string(width) + "x" + std::to_string(height) + "x24";
            server_ = std::make_unique<Process>(std::vector<std::string>{"Xvfb", name, "-screen", "0", size, "-noreset", "-nolisten", "tcp"}, log);
            ::setenv("DISPLAY", name.c_str(), 1);
            ::unsetenv("WAYLAND_DISPLAY");
            for (int i = 0; i < 100; ++i) {
                wait_ms(50);
                if (!server_->running()) break;
                if (quiet("xdotool getdisplaygeometry")) return;
            }
        }
        throw std::runtime_error("no display could be started; see " + log);
    }

    // Waits until the program's window is there, fills the display and has the keyboard.
    void focus_window() const {
        for (int i = 0; i < 200; ++i) {
            if (quiet("xdotool search --onlyvisible --class estelik windowsize " + size_ + " windowfocus --sync")) return;
            wait_ms(50);
        }
        std::ifstream file(log_);
        const std::string said{std::istreambuf_iterator<char>(file), {}};
        throw std::runtime_error("the window has not opened; the program said: " + said);
    }

    // Held as long as a finger holds it: a tap shorter than a frame may be seen by nobody. On a busy machine a frame is long.
    void press(const std::string& key, const std::string& seconds = "0.06") const {
        must("xdotool keydown " + key + " sleep " + seconds + " keyup " + key + " sleep 0.04");
    }
    void press_often(const std::string& key, int times) const {
        for (int i = 0; i < times; ++i) press(key);
    }
    void type(const std::string& text) const { must("xdotool type --delay 15 -- '" + text + "'"); }

    // When the picture has come to rest; a caret that blinks is not waited for.
    void screenshot(const std::string& path) const {
        std::string before;
        for (int i = 0; i < 6; ++i) {
            must("import -window root '" + path + "'");
            std::ifstream file(path, std::ios::binary);
            std::string now{std::istreambuf_iterator<char>(file), {}};
            if (now == before) return;
            before = std::move(now);
            wait_ms(100);
        }
    }

private:
    bool quiet(const std::string& command) const { return std::system(("timeout 5 " + command + " >/dev/null 2>&1").c_str()) == 0; }
    void must(const std::string& command) const {
        if (std::system(("timeout 20 " + command + " >>'" + log_ + "' 2>&1").c_str()) != 0) throw std::runtime_error("failed: " + command);
    }

    std::string log_;
    std::string size_;
    std::unique_ptr<Process> server_;
};

}  // namespace estelik::test
