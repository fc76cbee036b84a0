#include "cli/options.h"

#include "runtime/version.h"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace estelik {
namespace {

constexpr const char* about =
    "Questions from a course article, kept in memory by spaced repetition.\n"
    "Without a command the window opens.";

constexpr const char* exit_codes =
    "Exit codes: 0 well; 1 lint found something, or replay found damage; 2 could not run; 3 no display.";

void add_format(CLI::App& command, bool& json) {
    command.add_option_function<std::string>("--format", [&json](const std::string& format) { json = format == "json"; },
                                             "text or json")
        ->check(CLI::IsMember({"text", "json"}));
}

// `chosen` is set by the command that is named.
void add_commands(CLI::App& app, Options& options) {
    const auto add = [&](Command command, const char* name, const char* what) {
        auto* sub = app.add_subcommand(name, what);
        sub->callback([&options, command] { options.command = command; });
        return sub;
    };
    auto* study = add(Command::study, "study", "Study in the terminal, as linear text");
    study->add_option("--course", options.course, "The course's id; the first course without it");
    study->add_option("--count", options.count, "Questions in this sitting")->check(CLI::Range(1, 200));
    add_format(*add(Command::due, "due", "What is due today and in the next seven days"), options.json);
    add_format(*add(Command::stats, "stats", "Answers, retention and strength by topic"), options.json);
    auto* lint = add(Command::lint, "lint", "Everything that is wrong in courses' files");
    lint->add_option("path", options.paths, "A course folder, its file, or a folder of courses")->required();
    add_format(*lint, options.json);
    add_format(*add(Command::replay, "replay", "Fold the journal, verify its checksums, print totals"), options.json);
    add(Command::judge, "judge", "Mark answers: JSON lines in, JSON lines out");
}

}  // namespace

std::variant<Options, ExitCode> parse_options(const std::vector<std::string>& words, std::ostream& out, std::ostream& err) {
    Options options;
    CLI::App app(about, "estelik");
    app.footer(exit_codes);
    app.set_version_flag("--version", "estelik " + std::string(program_version()));
    app.add_option("--data", options.data, "Folder of the journal and settings");
    app.add_option("--questions", options.questions, "Folder of courses, in place of the bundled ones")->expected(1)->take_all();
    app.add_option("--now", options.now)->group("");
    app.add_option("--seed", options.seed)->group("");
    app.require_subcommand(0, 1);
    app.fallthrough();
    add_commands(app, options);

    std::vector<std::string> reversed(words.rbegin(), words.rend());  // as CLI11 takes them
    try {
        app.parse(std::move(reversed));
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) {
            app.exit(error, out, err);
            return ExitCode::well;
        }
        err << "estelik: " << error.what() << ". See estelik --help\n";
        return ExitCode::failed;
    }
    return options;
}

}  // namespace estelik
