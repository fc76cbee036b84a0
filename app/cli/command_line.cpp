#include "cli/command_line.h"

#include "cli/choose_course.h"
#include "cli/derive_command.h"
#include "cli/due_command.h"
#include "cli/export_history.h"
#include "cli/fit_command.h"
#include "cli/judge_command.h"
#include "cli/lint_command.h"
#include "cli/options.h"
#include "cli/paper_command.h"
#include "cli/print_notices.h"
#include "cli/regrade_command.h"
#include "cli/replay_command.h"
#include "cli/review_command.h"
#include "cli/stats_command.h"
#include "cli/study_command.h"
#include "cli/test_command.h"
#include "runtime/look.h"

#include <utility>

namespace estelik {
namespace {

ExitCode fail(const Error& error, Terminal& terminal, ExitCode code = ExitCode::failed) {
    terminal.err << "estelik: " << to_string(error) << "\n";
    return code;
}

Result<Setup> set_up(const Options& options, World& world) {
    world.around.data = options.data;
    world.around.questions = options.questions;
    auto folders = find_folders(world.around, world.disk);
    if (!folders) return folders.error();
    Setup setup{.folders = std::move(*folders), .seed = options.seed};
    if (options.now.empty()) return setup;
    const auto now = parse_iso(options.now);
    if (!now) return now.error();
    setup.clock = clock_from(*now);
    return setup;
}

ExitCode open_window(App& app, bool first_frame_only, const World& world, Terminal& terminal) {
    if (!world.open_window) {
        return fail({"this program was built without a window", {}, "estelik study works in the terminal"}, terminal, ExitCode::no_display);
    }
    const auto opened = world.open_window(app, first_frame_only);
    return opened ? ExitCode::well : fail(opened.error(), terminal, ExitCode::no_display);
}

StatsFormat stats_format(const Options& options) {
    if (options.csv) return StatsFormat::csv;
    return options.json ? StatsFormat::json : StatsFormat::text;
}

BlueprintOptions blueprint_options(const Options& options) {
    return {options.blueprint, options.topics, options.count, options.kinds, options.difficulties, options.minutes};
}

// The commands that need the learner's state.
ExitCode run_app(const Options& options, World& world, Setup setup, Terminal& terminal) {
    auto app = App::start(world.disk, std::move(setup));
    if (!app) return fail(app.error(), terminal);
    if (options.task == Task::derive) (*app)->dispatch(ImportArticle{options.derive.article});
    if (options.task == Task::window || options.task == Task::derive) return open_window(**app, options.first_frame, world, terminal);
    if (options.task == Task::study) return study(**app, {options.course, options.count}, terminal);
    if (options.task == Task::test)
        return take_test(**app, {options.course, blueprint_options(options), options.certainty, options.resume, options.extra_time}, terminal);
    const auto course = choose_course(**app, "");
    print_notices((*app)->state(), terminal.err);
    if (!course) return fail(course.error(), terminal);
    if (options.task == Task::paper)
        return print_paper(**app, world.disk, {options.course, blueprint_options(options), options.versions, options.seed.value_or(1), options.folder},
                           terminal);
    return ExitCode::well;
}

// The commands that only look.
ExitCode show(const Options& options, World& world, const Setup& setup, Terminal& terminal) {
    const auto found = look(world.disk, setup);
    print_notices(found.state, terminal.err);
    if (const auto readable = find_readable_course(found.state); !readable) return fail(readable.error(), terminal);
    if (options.task == Task::due) print_due(found.state, options.json, terminal.out);
    else print_stats(found.state, found.history, stats_format(options), terminal.out);
    return ExitCode::well;
}

}  // namespace

ExitCode run_command_line(const std::vector<std::string>& words, World world, Terminal& terminal) {
    const auto parsed = parse_options(words, terminal.out, terminal.err);
    if (const auto* end = std::get_if<ExitCode>(&parsed)) return *end;
    const auto& options = std::get<Options>(parsed);
    if (options.task == Task::lint) return lint(world.disk, options.paths, options.json, terminal);
    const bool reviews = options.task == Task::derive && (options.derive.review || options.derive.window);
    if (options.task == Task::derive && !reviews) return derive(world.disk, options.derive, terminal);
    if (options.task == Task::judge) return judge_lines(terminal);
    auto setup = set_up(options, world);
    if (!setup) return fail(setup.error(), terminal);
    if (reviews && !options.derive.window) return review_drafts(world.disk, setup->folders.data, options.derive, terminal);
    if (options.task == Task::fit) return fit_memory(world.disk, setup->folders.data, options.fit, terminal);
    if (options.task == Task::replay && !options.data.empty() && !world.disk.info(options.data))
        return fail({"there is no such folder", {options.data}, "Name the folder that answers are kept in"}, terminal);
    if (options.task == Task::replay) return replay(world.disk, setup->folders.data, options.json, terminal);
    if (options.task == Task::export_history) return export_history(world.disk, setup->folders.data, options.file, terminal);
    if (options.task == Task::regrade) return regrade(world.disk, *setup, {options.course, options.dry_run, options.json}, terminal);
    if (options.task == Task::due || options.task == Task::stats) return show(options, world, *setup, terminal);
    return run_app(options, world, std::move(*setup), terminal);
}

}  // namespace estelik
