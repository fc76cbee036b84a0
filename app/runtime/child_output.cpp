#include "runtime/child_output.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

namespace estelik {
namespace {

Result<pid_t> start(const std::vector<std::string>& command, int output) {
    std::vector<char*> arguments;
    for (const auto& word : command) arguments.push_back(const_cast<char*>(word.c_str()));  // posix_spawn does not write to them
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t files;
    ::posix_spawn_file_actions_init(&files);
    ::posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO);
    ::posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const int number = ::posix_spawnp(&child, arguments[0], &files, nullptr, arguments.data(), environ);
    ::posix_spawn_file_actions_destroy(&files);
    if (number != 0) return Error{"cannot start \"" + command[0] + "\": " + std::generic_category().message(number), {}, {}};
    return child;
}

void read_all(int from, std::size_t largest, ChildOutput& output) {
    std::array<char, 65536> bytes;
    while (true) {
        const auto got = ::read(from, bytes.data(), bytes.size());
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return;
        output.text.append(bytes.data(), static_cast<std::size_t>(got));
        if (output.text.size() <= largest) continue;
        output.whole = false;
        return;
    }
}

}  // namespace

Result<ChildOutput> output_of(const std::vector<std::string>& command, std::size_t largest) {
    std::array<int, 2> pipe{};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0) return Error{"cannot talk to another program: " + std::generic_category().message(errno), {}, {}};
    const auto child = start(command, pipe[1]);
    ::close(pipe[1]);
    ChildOutput output;
    if (child) read_all(pipe[0], largest, output);
    ::close(pipe[0]);
    if (!child) return child.error();
    if (!output.whole) ::kill(*child, SIGKILL);
    int status = 0;
    while (::waitpid(*child, &status, 0) < 0 && errno == EINTR) {}
    constexpr int by_signal = 128;
    output.status = WIFEXITED(status) ? WEXITSTATUS(status) : by_signal + WTERMSIG(status);
    return output;
}

}  // namespace estelik
