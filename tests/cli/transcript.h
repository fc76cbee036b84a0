// Runs the program in this process, as a shell would, and writes down what is seen: the command, what
// is typed, what is printed, how it ended.
#pragma once

#include "bank/load.h"
#include "cli/command_line.h"
#include "runtime/real_disk.h"
#include "support/learner.h"
#include "support/temp_folder.h"

#include <sstream>
#include <string>
#include <vector>

namespace estelik::test {

class Shell {
public:
    // A machine with nothing on it but the sample course; it is eight in the morning.
    Shell() {
        home_.holds("state/estelik/device", "sample01\n");
        std::filesystem::create_directories(home_.path("share/questions"));
        std::filesystem::copy(std::string(ESTELIK_SOURCE_DIR) + "/tests/support/course", home_.path("share/questions/harbour"), std::filesystem::copy_options::recursive);
    }

    // Of the lines typed, "=right" and "=wrong" stand for an answer to the question that is shown.
    ExitCode run(const std::vector<std::string>& words, const std::string& input = "") {
        std::istringstream in(input);
        std::ostringstream out;
        std::ostringstream err;
        RealDisk disk;
        Terminal terminal{[&] { return next_line(in, out.str()); }, out, err, true};
        auto all = words;
        for (const auto& word : {std::string("--now"), moment_, std::string("--seed"), std::string("7")}) all.push_back(word);
        const auto code = run_command_line(all, {disk, around(), nullptr}, terminal);
        printed_ = hide_paths(out.str());
        errors_ = hide_paths(err.str());
        transcript_ += "$ estelik";
        for (const auto& word : words) transcript_ += " " + hide_paths(word);
        transcript_ += "\n" + printed_;
        if (!errors_.empty()) transcript_ += "[errors]\n" + errors_;
        transcript_ += "[exit " + std::to_string(static_cast<int>(code)) + "]\n\n";
        return code;
    }

    void comes_the_day(const std::string& date) { moment_ = date + "T08:00:00.000+05:00"; }
    const TempFolder& home() const { return home_; }
    std::string data(const std::string& name) const { return home_.path("data/estelik/" + name); }
    const std::string& printed() const { return printed_; }
    const std::string& errors() const { return errors_; }
    const std::string& transcript() const { return transcript_; }

private:
    Surroundings around() const {
        return {.program = home_.path("bin/estelik"),
                .home = home_.path(),
                .xdg_data_home = home_.path("data"),
                .xdg_state_home = home_.path("state"),
                .installed = home_.path("share")};
    }

    std::optional<std::string> next_line(std::istringstream& in, const std::string& printed) const {
        std::string line;
        if (!std::getline(in, line)) return std::nullopt;
        if (line == "=right") return learner_.right(printed);
        if (line == "=wrong") return learner_.wrong(printed);
        return line;
    }

    static BankPtr sample_course() {
        RealDisk disk;
        return load_bank(disk, std::string(ESTELIK_SOURCE_DIR) + "/tests/support/course").bank;
    }

    std::string hide_paths(std::string text) const {
        for (auto at = text.find(home_.path()); at != std::string::npos; at = text.find(home_.path())) {
            text.replace(at, home_.path().size(), "HOME");
        }
        return text;
    }

    TempFolder home_;
    Learner learner_{sample_course()};
    std::string moment_ = "2026-11-24T08:00:00.000+05:00";
    std::string printed_;
    std::string errors_;
    std::string transcript_;
};

}  // namespace estelik::test
