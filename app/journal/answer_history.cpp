#include "journal/answer_history.h"

#include "journal/folder.h"
#include "journal/order.h"
#include "journal/scan.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace estelik {
namespace {

using TestPlace = std::pair<EventId, ItemId>;   // a question of a test

TestPlace place_of(const Answered& answer) { return {answer.session, answer.item}; }

bool is_blank(const RawAnswer& raw) {
    return std::ranges::all_of(raw, [](const std::string& text) { return text.empty(); });
}

// The answer that counts at each place of every test.
std::map<TestPlace, const Event*> last_in_tests(const std::vector<const Event*>& events, const Amendments& amendments) {
    std::map<TestPlace, const Event*> last;
    for (const Event* event : events) {
        const auto* answer = std::get_if<Answered>(&event->body);
        if (answer && answer->in_test && amendments.in_force(*event)) last[place_of(*answer)] = event;
    }
    return last;
}

}  // namespace

std::vector<GivenAnswer> answers_in_force(const std::vector<Event>& events) {
    const auto ordered = in_order(events);
    const Amendments amendments(ordered);
    const auto last = last_in_tests(ordered, amendments);
    std::vector<GivenAnswer> answers;
    for (const Event* event : ordered) {
        const auto* answer = std::get_if<Answered>(&event->body);
        if (!answer || !amendments.in_force(*event)) continue;
        if (answer->in_test && (last.at(place_of(*answer)) != event || is_blank(answer->raw))) continue;
        const auto standing = amendments.standing(*event, *answer);
        answers.push_back({event->at, *answer, standing, event->stamp()});
        auto& given = answers.back().answer;
        given.rating = standing.rating;
        given.outcome = standing.outcome;
        given.score = standing.score;
    }
    return answers;
}

ReadEvents read_events(Disk& disk, const std::string& data_folder) {
    const auto root = data_folder + "/" + std::string(journal_folder);
    ReadEvents read;
    const auto files = journal_files(disk, root);
    if (!files) {
        read.damaged.push_back(files.error());
        return read;
    }
    for (const auto& file : *files) {
        const auto path = root + "/" + file.name;
        const auto load = disk.read(path);
        if (load.broken()) read.damaged.push_back(load.error);
        if (!load.found()) continue;
        auto found = scan(load.bytes, path, 0);
        std::ranges::move(found.damaged, std::back_inserter(read.damaged));
        std::ranges::move(found.events, std::back_inserter(read.events));
    }
    return read;
}

AnswerHistory history_of(const std::vector<Event>& events) {
    AnswerHistory history{answers_in_force(events), {}, {}};
    for (const Event* event : in_order(events))
        if (const auto* started = std::get_if<SessionStarted>(&event->body)) history.sessions.try_emplace(event->id, OpenedSession{event->at, *started});
    return history;
}

AnswerHistory read_answer_history(Disk& disk, const std::string& data_folder) {
    auto read = read_events(disk, data_folder);
    auto history = history_of(read.events);
    history.damaged = std::move(read.damaged);
    return history;
}

}  // namespace estelik
