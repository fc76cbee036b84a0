#include "cli/replay_command.h"

#include "journal/journal_check.h"

#include <array>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace estelik {
namespace {

using Json = nlohmann::ordered_json;

// The order is that of CacheState.
constexpr std::array<std::string_view, 5> cache_words = {"none", "agrees", "behind", "void", "wrong: delete progress.json"};
constexpr std::array<std::string_view, 5> cache_names = {"none", "agrees", "behind", "void", "wrong"};

struct Answers {
    std::uint64_t all = 0;
    std::uint64_t right = 0;
};

Answers answers_of(const Progress& progress) {
    Answers answers;
    for (const auto& [day, totals] : progress.days) {
        answers.all += static_cast<std::uint64_t>(totals.answers);
        answers.right += static_cast<std::uint64_t>(totals.right);
    }
    return answers;
}

void print_counts(std::string_view title, const std::map<std::string, std::uint64_t>& counts, std::ostream& out) {
    if (counts.empty()) return;
    out << title << "\n";
    for (const auto& [name, count] : counts) out << "  " << name << ": " << count << "\n";
}

void print_damage(const JournalCheck& check, std::ostream& out) {
    for (const auto& error : check.damaged) out << to_string(error) << "\n";
    for (const auto& error : check.torn) out << to_string(error) << "\n";
    for (const auto& gap : check.gaps) {
        if (gap.first == gap.last) out << fmt::format("device {}: event {} is missing\n", gap.device, gap.first);
        else out << fmt::format("device {}: events {} to {} are missing\n", gap.device, gap.first, gap.last);
    }
    for (const auto& id : check.twice_given) out << "the id " << to_string(id) << " stands for different events\n";
}

void print_text(const JournalCheck& check, std::ostream& out) {
    const auto [answers, right] = answers_of(check.progress);
    out << fmt::format("Events: {}, and {} copies\n", check.progress.events, check.duplicates);
    print_counts("By kind:", check.kinds, out);
    print_counts("By device:", check.devices, out);
    out << "Files: " << check.files.size() << "\n";
    for (const auto& file : check.files) out << fmt::format("  {}: {} events\n", file.name, file.events);
    out << fmt::format("Items: {}\nAnswers in force: {}, {} right\n", check.progress.items.size(), answers, right);
    out << "Cache: " << cache_words[static_cast<std::size_t>(check.cache)] << "\n";
    print_damage(check, out);
    out << (check.sound() ? "Every checksum is right.\n" : "There is damage; every other line counts.\n");
}

Json texts(const std::vector<Error>& errors) {
    Json list = Json::array();
    for (const auto& error : errors) list.push_back({{"file", error.where.file}, {"line", error.where.line}, {"what", error.what}});
    return list;
}

void print_json(const JournalCheck& check, std::ostream& out) {
    const auto [answers, right] = answers_of(check.progress);
    Json json{{"sound", check.sound()}, {"events", check.progress.events}, {"copies", check.duplicates},
              {"kinds", check.kinds}, {"devices", check.devices}, {"files", Json::array()},
              {"items", check.progress.items.size()}, {"answers", answers}, {"right", right},
              {"cache", cache_names[static_cast<std::size_t>(check.cache)]}, {"damaged", texts(check.damaged)},
              {"torn", texts(check.torn)}, {"gaps", Json::array()}, {"twice_given", Json::array()}};
    for (const auto& file : check.files) {
        json["files"].push_back({{"name", file.name}, {"events", file.events}, {"bytes", file.bytes}});
    }
    for (const auto& gap : check.gaps) json["gaps"].push_back({{"device", gap.device}, {"first", gap.first}, {"last", gap.last}});
    for (const auto& id : check.twice_given) json["twice_given"].push_back(to_string(id));
    out << json.dump(2, ' ', false, Json::error_handler_t::replace) << "\n";
}

}  // namespace

ExitCode replay(Disk& disk, const std::string& data_folder, bool json, Terminal& terminal) {
    const auto check = check_journal(disk, data_folder);
    if (!check) {
        terminal.err << "estelik: " << to_string(check.error()) << "\n";
        return ExitCode::failed;
    }
    if (json) print_json(*check, terminal.out);
    else print_text(*check, terminal.out);
    return check->sound() ? ExitCode::well : ExitCode::findings;
}

}  // namespace estelik
