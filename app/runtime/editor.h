// Opens a file at a line in the learner's own editor, without waiting for it.
#pragma once

#include "base/result.h"

#include <string>
#include <sys/types.h>
#include <vector>

namespace estelik {

// What the environment says of editors; empty: nothing.
struct EditorChoice {
    std::string visual = {};     // $VISUAL, which wins
    std::string editor = {};     // $EDITOR
    std::string terminal = "x-terminal-emulator";  // wraps an editor that needs one
};

EditorChoice editor_choice();

// The command and its arguments. Without a choice the desktop decides, which knows no line numbers.
std::vector<std::string> editor_command(const EditorChoice& choice, const std::string& path, int line);

// Starts programs that outlive a click but leave no zombies.
class Launcher {
public:
    Result<void> start(const std::vector<std::string>& command);
    void reap();  // forgets those that have ended

private:
    std::vector<pid_t> running_;
};

}  // namespace estelik
