#include "cli/regrade_command.h"

#include "bank/load.h"
#include "base/text.h"
#include "cli/regrade_text.h"
#include "journal/answer_history.h"
#include "runtime/own_journal.h"

#include <algorithm>
#include <memory>
#include <optional>

namespace estelik {
namespace {

// Every course that can be read; of two with one id the first, as everywhere.
std::vector<BankPtr> read_courses(Disk& disk, const Folders& folders, std::ostream& err) {
    std::vector<BankPtr> courses;
    for (const auto& folder : folders.courses) {
        const auto found = find_courses(disk, folder);
        if (!found) err << "Note: " << to_string(found.error()) << "\n";
        for (const auto& path : found ? *found : std::vector<std::string>{}) {
            const BankPtr bank = load_bank(disk, path).bank;
            if (!bank) err << "Note: " << path << " cannot be used; estelik lint " << path << " says why\n";
            const bool known = bank && std::ranges::any_of(courses, [&](const BankPtr& other) { return other->id == bank->id; });
            if (bank && !known) courses.push_back(bank);
        }
    }
    return courses;
}

Result<std::vector<BankPtr>> chosen(std::vector<BankPtr> courses, const std::string& id) {
    if (courses.empty()) return Error{"there is no course", {}, "Name a folder of courses with --questions DIR"};
    if (id.empty()) return courses;
    std::vector<std::string> known;
    for (const auto& bank : courses) known.push_back(bank->id);
    std::erase_if(courses, [&](const BankPtr& bank) { return bank->id != id; });
    if (!courses.empty()) return courses;
    return Error{"there is no course \"" + id + "\"", {}, "There is: " + join(known, ", ")};
}

// Without making one: a dry run leaves the machine as it was.
std::string known_device(Disk& disk, const Folders& folders) {
    const auto file = disk.read(folders.device_file);
    return file.found() ? std::string(trim(file.bytes)) : "";
}

bool was_answered(const std::vector<Event>& events, const std::string& course) {
    return std::ranges::any_of(events, [&](const Event& event) {
        const auto* answer = std::get_if<Answered>(&event.body);
        return answer && answer->item.course == course;
    });
}

// Those of the journal that is open, else as the files have them.
Result<std::vector<Event>> all_events(Disk& disk, const Folders& folders, Journal* journal, std::vector<Error>& notices) {
    if (journal) return journal->all_events();
    auto read = read_events(disk, folders.data);
    notices.insert(notices.end(), read.damaged.begin(), read.damaged.end());
    return std::move(read.events);
}

ExitCode refuse(const Error& error, Terminal& terminal) {
    terminal.err << "estelik: " << to_string(error) << "\n";
    return ExitCode::failed;
}

}  // namespace

ExitCode regrade(Disk& disk, const Setup& setup, const RegradeOptions& options, Terminal& terminal) {
    const auto courses = chosen(read_courses(disk, setup.folders, terminal.err), options.course);
    if (!courses) return refuse(courses.error(), terminal);
    std::vector<Error> notices;
    std::unique_ptr<Journal> journal;   // held while the answers are read: nobody writes as this device meanwhile
    if (!options.dry_run) {
        auto opened = open_own_journal(disk, setup.folders, notices);
        if (!opened) return refuse(opened.error(), terminal);
        journal = std::move(*opened);
    }
    const auto events = all_events(disk, setup.folders, journal.get(), notices);
    if (!events) return refuse(events.error(), terminal);
    for (const auto& notice : notices) terminal.err << "Note: " << to_string(notice) << "\n";
    const auto device = journal ? journal->device() : known_device(disk, setup.folders);

    Regraded regraded{.today = day_of(setup.clock()), .dry_run = options.dry_run};
    std::vector<EventBody> bodies;
    for (const auto& bank : *courses) {
        if (!was_answered(*events, bank->id)) continue;
        regraded.courses.push_back({bank, mark_again(bank, *events, {}, device)});
        std::ranges::move(regraded.courses.back().marked.bodies(), std::back_inserter(bodies));
    }
    regraded.events = bodies.size();
    if (journal) {
        if (const auto kept = journal->append_many(bodies, setup.clock()); !kept) return refuse(kept.error(), terminal);
        (void)journal->save_cache();   // without it the next start takes longer, no more
    }
    terminal.out << (options.json ? regrade_json(regraded) : regrade_text(regraded));
    return ExitCode::well;
}

}  // namespace estelik
