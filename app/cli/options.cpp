#include "cli/options.h"

#include "cli/help_text.h"
#include "runtime/version.h"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace estelik {
namespace {

void add_format(CLI::App& command, bool& json) {
    command.add_option_function<std::string>("--format", [&json](const std::string& format) { json = format == "json"; })
        ->check(CLI::IsMember({"text", "json"}));
}

void add_blueprint(CLI::App& command, Options& options) {
    command.add_option("--course", options.course);
    command.add_option("--blueprint", options.blueprint);
    command.add_option("--topic", options.topics)->expected(1)->take_all();
    command.add_option("--count", options.count)->check(CLI::Range(1, 1000));
    command.add_option("--type", options.kinds)->expected(1)->take_all();
    command.add_option("--difficulty", options.difficulties)->expected(1)->take_all()->check(CLI::Range(1, 3));
    command.add_option("--minutes", options.minutes)->check(CLI::Range(0, 300));
}

void add_statistics_format(CLI::App& command, Options& options) {
    const auto set = [&options](const std::string& format) {
        options.json = format == "json";
        options.csv = format == "csv";
    };
    command.add_option_function<std::string>("--format", set)->check(CLI::IsMember({"text", "json", "csv"}));
}

// `chosen` is set by the command that is named.
void add_commands(CLI::App& app, Options& options) {
    const auto add = [&](Task task, const char* name) {
        auto* sub = app.add_subcommand(name);
        sub->set_help_flag();
        sub->callback([&options, task] { options.task = task; });
        return sub;
    };
    auto* study = add(Task::study, "study");
    study->add_option("--course", options.course);
    study->add_option("--count", options.count)->check(CLI::Range(1, 200));
    auto* test = add(Task::test, "test");
    add_blueprint(*test, options);
    test->add_option("--extra-time", options.extra_time)->check(CLI::Range(1.0, 3.0));
    test->add_flag("--certainty", options.certainty);
    test->add_flag("--resume", options.resume);
    add_format(*add(Task::due, "due"), options.json);
    add_statistics_format(*add(Task::stats, "stats"), options);
    add(Task::export_history, "export-history")->add_option("-o,--output", options.file);
    auto* lint = add(Task::lint, "lint");
    lint->add_option("path", options.paths);
    add_format(*lint, options.json);
    add_format(*add(Task::replay, "replay"), options.json);
    auto* regrade = add(Task::regrade, "regrade");
    regrade->add_option("--course", options.course);
    regrade->add_flag("--dry-run", options.dry_run);
    add_format(*regrade, options.json);
    add(Task::judge, "judge");
    auto* derive = add(Task::derive, "derive");
    derive->add_option("article", options.derive.article);
    derive->add_option("--paragraphs", options.derive.paragraphs);
    derive->add_option("-o,--output", options.derive.output);
    derive->add_flag("--review", options.derive.review);
    derive->add_flag("--window", options.derive.window);
    derive->add_option("--level", options.derive.level)->check(CLI::Range(1, 3));
    derive->add_option("--max", options.derive.most)->check(CLI::Range(1, 100000));
    derive->add_option_function<std::string>("--format", [&options](const std::string& format) { options.derive.spans = format == "spans"; })
        ->check(CLI::IsMember({"spans", "bank"}));
    auto* fit = add(Task::fit, "fit");
    auto* csv = fit->add_option("--csv", options.fit.csv);
    fit->add_option("--anki", options.fit.anki)->excludes(csv);
    fit->add_option("--model", options.fit.model)->check(CLI::IsMember({"fsrs6", "fsrs7", "auto"}));
    fit->add_option("--folds", options.fit.folds)->check(CLI::Range(1, 100));
    fit->add_option("--predictions", options.fit.predictions);
    fit->add_option("--svg", options.fit.svg);
    add_format(*fit, options.fit.json);
    auto* paper = add(Task::paper, "paper");
    add_blueprint(*paper, options);
    paper->add_option("--versions", options.versions)->check(CLI::Range(1, 26));
    paper->add_option("-o,--output", options.folder);
}

ExitCode refuse(const std::string& what, std::ostream& err) {
    err << "estelik: " << what << ". See estelik --help\n";
    return ExitCode::failed;
}

}  // namespace

std::variant<Options, ExitCode> parse_options(const std::vector<std::string>& words, std::ostream& out, std::ostream& err) {
    Options options;
    CLI::App app;
    bool help = false;
    bool version = false;
    app.set_help_flag();  // the page is ours
    app.add_flag("-h,--help", help);
    app.add_flag("--version", version);
    app.add_option("--data", options.data);
    app.add_option("--questions", options.questions)->expected(1)->take_all();
    app.add_option("--now", options.now);
    app.add_option("--seed", options.seed);
    app.add_flag("--first-frame", options.first_frame);
    app.require_subcommand(0, 1);
    app.fallthrough();
    add_commands(app, options);

    std::vector<std::string> reversed(words.rbegin(), words.rend());  // as CLI11 takes them
    try {
        app.parse(std::move(reversed));
    } catch (const CLI::ParseError& error) {
        return refuse(error.what(), err);
    }
    if (help) out << help_text;
    else if (version) out << "estelik " << program_version() << "\n";
    else if (options.task == Task::lint && options.paths.empty()) return refuse("lint needs the path of a course", err);
    else if (options.task == Task::paper && options.folder.empty()) return refuse("paper needs a folder: -o DIR", err);
    else if (options.task == Task::derive && options.derive.article.empty() == options.derive.paragraphs.empty())
        return refuse("derive needs an article, or --paragraphs FILE", err);
    else if (options.task == Task::derive && (options.derive.review || options.derive.window) && (options.derive.spans || options.derive.article.empty()))
        return refuse("--review and --window need an article, and no --format spans", err);
    else if (options.task == Task::derive && !options.derive.paragraphs.empty() && !options.derive.spans)
        return refuse("--paragraphs goes with --format spans", err);
    else return options;
    return ExitCode::well;
}

}  // namespace estelik
