#include "cli/paper_command.h"

#include "base/random.h"
#include "cli/choose_course.h"
#include "exchange/paper.h"
#include "session/layout.h"

namespace estelik {
namespace {

ExitCode refuse(const std::string& what, Terminal& terminal) {
    terminal.err << "estelik: " << what << "\n";
    return ExitCode::failed;
}

// Version A is the paper as drawn; the others ask the same in orders of their own.
PaperSheet sheet_of(const Bank& bank, const Blueprint& blueprint, const std::vector<ItemId>& paper, const PaperOptions& options, std::size_t version) {
    PaperSheet sheet{&bank, blueprint.name, options.versions > 1 ? std::string(1, static_cast<char>('A' + version)) : "",
                     std::to_string(options.seed), paper_minutes(blueprint, paper.size()), {}};
    auto items = paper;
    const std::uint64_t seed = options.seed + version;
    if (version > 0) Random(seed).shuffle(items);
    for (const auto& item : items) {
        const Question* question = bank.find(item.question);
        sheet.questions.push_back({question, item.gap, order_on_paper(*question, item.gap, seed)});
    }
    return sheet;
}

Result<void> write_sheet(Disk& disk, const PaperSheet& sheet, const std::string& folder) {
    const std::string suffix = sheet.version.empty() ? "" : "-" + sheet.version;
    const std::pair<std::string, std::string> files[] = {
        {"paper" + suffix + ".html", paper_html(sheet)}, {"key" + suffix + ".html", key_html(sheet)}, {"marks" + suffix + ".html", marks_html(sheet)},
        {"paper" + suffix + ".md", paper_markdown(sheet)}, {"key" + suffix + ".md", key_markdown(sheet)}};
    for (const auto& [name, text] : files)
        if (auto written = disk.replace(folder + "/" + name, text); !written) return written;
    return {};
}

}  // namespace

ExitCode print_paper(App& app, Disk& disk, const PaperOptions& options, Terminal& terminal) {
    if (const auto course = choose_course(app, options.course); !course) return refuse(to_string(course.error()), terminal);
    const BankPtr bank = app.state().bank();
    const auto blueprint = choose_blueprint(*bank, options.blueprint);
    if (!blueprint) return refuse(to_string(blueprint.error()), terminal);
    const auto paper = draw_paper(*bank, app.state().progress, *blueprint, options.seed);
    if (paper.empty()) return refuse("no question fits this paper", terminal);
    if (const auto made = disk.make_folder(options.folder); !made) return refuse(to_string(made.error()), terminal);
    for (std::size_t version = 0; version < options.versions; ++version) {
        const auto written = write_sheet(disk, sheet_of(*bank, *blueprint, paper, options, version), options.folder);
        if (!written) return refuse(to_string(written.error()), terminal);
    }
    terminal.out << paper.size() << " questions, " << options.versions << (options.versions == 1 ? " version" : " versions") << ", in " << options.folder << "\n";
    return ExitCode::well;
}

}  // namespace estelik
