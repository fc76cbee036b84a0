// A learner at the terminal under exam conditions: the sample course on a disk in memory, lines typed
// ahead, and a clock that goes on by ten seconds with each of them.
#pragma once

#include "cli/test_command.h"
#include "bank/load.h"
#include "runtime/real_disk.h"
#include "support/learner.h"
#include "support/memory_disk.h"

#include <sstream>
#include <string>

namespace estelik::test {

class ExamRoom {
public:
    ExamRoom() {
        for (const std::string name : {"bank.json", "reading.md"})
            disk_.files()["courses/harbour/" + name] = RealDisk().read(course_folder() + "/" + name).bytes;
        disk_.files()["state/device"] = "sample01\n";
    }

    // Of the lines typed, "=right" and "=wrong" stand for an answer to the question that is shown;
    // "=wait 60" lets a minute go by first, and "=full" the disk refuse the next write.
    ExitCode takes(const TestOptions& options, const std::string& input) {
        std::istringstream in(input);
        std::ostringstream out;
        std::ostringstream err;
        auto app = App::start(disk_, {.folders = {"data", "state/device", {"courses"}}, .clock = [this] { return now_; }, .seed = 7});
        Terminal terminal{[&] { return next_line(in, out.str()); }, out, err, true};
        const auto code = take_test(**app, options, terminal);
        printed_ = out.str();
        errors_ = err.str();
        return code;
    }

    const std::string& printed() const { return printed_; }
    const std::string& errors() const { return errors_; }
    bool says(const std::string& text) const { return printed_.find(text) != std::string::npos; }
    std::size_t times(const std::string& text) const {
        std::size_t count = 0;
        for (auto at = printed_.find(text); at != std::string::npos; at = printed_.find(text, at + 1)) ++count;
        return count;
    }
    MemoryDisk& disk() { return disk_; }

private:
    static constexpr std::int64_t ms_a_line = 10'000;

    static std::string course_folder() { return std::string(ESTELIK_SOURCE_DIR) + "/tests/support/course"; }

    std::optional<std::string> next_line(std::istringstream& in, const std::string& printed) {
        std::string line;
        while (std::getline(in, line)) {
            if (line.starts_with("=wait ")) now_.utc_ms += std::stoi(line.substr(6)) * std::int64_t{1000};
            else if (line == "=full") disk_.full_after(0);
            else break;
        }
        if (!in) return std::nullopt;
        now_.utc_ms += ms_a_line;
        if (line == "=right") return learner_.right(printed);
        if (line == "=wrong") return learner_.wrong(printed);
        return line;
    }

    static BankPtr sample_course() {
        RealDisk disk;
        return load_bank(disk, course_folder()).bank;
    }

    MemoryDisk disk_;
    Learner learner_{sample_course()};
    Instant now_{1'795'489'200'000, 300};   // 24 November 2026, 08:00
    std::string printed_;
    std::string errors_;
};

}  // namespace estelik::test
