#include "cli/dialogue.h"

#include "base/text.h"

#include <charconv>

namespace estelik {

void Dialogue::say(std::string_view text) { terminal_.out << text << std::flush; }

std::optional<std::string> Dialogue::ask(const std::string& prompt) {
    say(prompt + "> ");
    const auto line = terminal_.read_line();
    over_ = over_ || !line || !terminal_.out;
    if (!line) {
        say("\n");
        return std::nullopt;
    }
    if (terminal_.echo) say(*line + "\n");
    return std::string(trim(*line));
}

void Dialogue::say_notices() {
    for (const auto& notice : app_.state().notices) {
        if (notice.topic != "disk" && told_.insert(notice.text).second) say("Note: " + notice.text + "\n");
    }
}

std::optional<std::string> Dialogue::disk_problem() const {
    for (const auto& notice : app_.state().notices) {
        if (notice.topic == "disk") return notice.text;
    }
    return std::nullopt;
}

CommandLine command_of(std::string_view line) {
    const bool colon = line.starts_with(':');
    if (colon) line.remove_prefix(1);
    const auto blank = line.find(' ');
    const auto rest = blank == std::string_view::npos ? std::string_view() : trim(line.substr(blank));
    return {std::string(line.substr(0, blank)), std::string(rest), colon};
}

std::optional<std::size_t> number_in(std::string_view line, std::size_t greatest) {
    std::size_t number = 0;
    const auto end = line.data() + line.size();
    const auto [stop, error] = std::from_chars(line.data(), end, number);
    const bool fits = error == std::errc{} && stop == end && number >= 1 && number <= greatest;
    return fits ? std::optional(number) : std::nullopt;
}

}  // namespace estelik
