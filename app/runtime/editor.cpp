#include "runtime/editor.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <spawn.h>
#include <string_view>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

namespace estelik {
namespace {

constexpr std::array<std::string_view, 11> terminal_editors = {"vi",  "vim",  "nvim",  "nano", "micro", "hx",
                                                               "helix", "emacs", "mg", "joe", "ne"};
constexpr std::array<std::string_view, 4> code_like = {"code", "codium", "vscodium", "code-insiders"};
constexpr std::array<std::string_view, 4> colon_like = {"subl", "zed", "hx", "helix"};

template <std::size_t N>
bool holds(const std::array<std::string_view, N>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

// "Unless told to open a window of its own": plain emacs on a desktop does, emacs -nw does not.
bool needs_terminal(std::string_view name, const std::vector<std::string>& words) {
    if (name == "emacs") return std::find(words.begin(), words.end(), "-nw") != words.end();
    return holds(terminal_editors, name);
}

std::vector<std::string> place_arguments(std::string_view name, const std::string& path, const std::string& line) {
    if (holds(code_like, name)) return {"-g", path + ":" + line};
    if (holds(colon_like, name)) return {path + ":" + line};
    if (name == "kate" || name == "kwrite") return {"-l", line, path};
    return {"+" + line, path};
}

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

}  // namespace

EditorChoice editor_choice() { return {.visual = environment("VISUAL"), .editor = environment("EDITOR")}; }

std::vector<std::string> editor_command(const EditorChoice& choice, const std::string& path, int line) {
    auto command = split(trim(choice.visual.empty() ? choice.editor : choice.visual), ' ');
    std::erase(command, "");
    if (command.empty()) return {"xdg-open", path};
    const auto name = command[0].substr(command[0].rfind('/') + 1);
    if (needs_terminal(name, command)) command.insert(command.begin(), {choice.terminal, "-e"});
    for (auto& argument : place_arguments(name, path, std::to_string(line))) command.push_back(std::move(argument));
    return command;
}

Result<void> Launcher::start(const std::vector<std::string>& command) {
    std::vector<char*> arguments;
    for (const auto& word : command) arguments.push_back(const_cast<char*>(word.c_str()));  // posix_spawn does not write to them
    arguments.push_back(nullptr);

    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    ::posix_spawn_file_actions_init(&files);
    ::posix_spawnattr_init(&attributes);
    ::posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);  // lives on when this program ends
    pid_t child = 0;
    const int number = ::posix_spawnp(&child, arguments[0], &files, &attributes, arguments.data(), environ);
    ::posix_spawnattr_destroy(&attributes);
    ::posix_spawn_file_actions_destroy(&files);
    if (number != 0) {
        return Error{"cannot start \"" + command[0] + "\": " + std::generic_category().message(number), {},
                     "Set VISUAL or EDITOR to the editor you use"};
    }
    running_.push_back(child);
    return {};
}

void Launcher::reap() {
    std::erase_if(running_, [](pid_t child) { return ::waitpid(child, nullptr, WNOHANG) != 0; });
}

}  // namespace estelik
