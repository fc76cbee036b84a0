#include "cli/export_history.h"

#include "cli/csv_line.h"
#include "journal/answer_history.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace estelik {
namespace {

std::string answer_field(const RawAnswer& raw) {
    if (raw.size() == 1) return raw.front();
    return nlohmann::json(raw).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string row_of(const GivenAnswer& given) {
    const auto& answer = given.answer;
    return csv_line({iso(given.at), answer.item.course, answer.item.question, std::to_string(answer.item.gap),
                     std::string(outcome_names[static_cast<std::size_t>(answer.outcome)]), fmt::format("{}", answer.score),
                     std::string(name(answer.rating)), std::to_string(answer.milliseconds), answer.in_test ? "1" : "0",
                     std::to_string(answer.certainty), answer_field(answer.raw)});
}

std::string table_of(const std::vector<GivenAnswer>& answers) {
    auto table = csv_line({"moment", "course", "question", "gap", "outcome", "score", "rating", "milliseconds", "in_test", "certainty", "answer"});
    for (const auto& answer : answers) table += row_of(answer);
    return table;
}

}  // namespace

ExitCode export_history(Disk& disk, const std::string& data_folder, const std::string& file, Terminal& terminal) {
    const auto history = read_answer_history(disk, data_folder);
    if (!history.damaged.empty())
        terminal.err << "estelik: left out: " << to_string(history.damaged.front()) << ". estelik replay names all that is damaged\n";
    const auto table = table_of(history.answers);
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
