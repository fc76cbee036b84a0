#include "cli/export_history.h"

#include "journal/answer_table.h"

namespace estelik {
ExitCode export_history(Disk& disk, const std::string& data_folder, const std::string& file, Terminal& terminal) {
    const auto history = read_answer_history(disk, data_folder);
    if (!history.damaged.empty())
        terminal.err << "estelik: left out: " << to_string(history.damaged.front()) << ". estelik replay names all that is damaged\n";
    const auto table = answer_table(history.answers);
    if (file.empty()) {
        terminal.out << table << std::flush;
        return terminal.out ? ExitCode::well : ExitCode::failed;
    }
    if (const auto written = disk.replace(file, table); !written) {
        terminal.err << "estelik: " << to_string(written.error()) << "\n";
        return ExitCode::failed;
    }
    terminal.out << history.answers.size() << (history.answers.size() == 1 ? " answer, in " : " answers, in ") << file << "\n";
    return ExitCode::well;
}

}  // namespace estelik
