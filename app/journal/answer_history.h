// All answers that are in force, for those who want to look at them in tools of their own.
#pragma once

#include "base/disk.h"
#include "journal/amendments.h"
#include "journal/event.h"

#include <map>
#include <string>
#include <vector>

namespace estelik {

struct GivenAnswer {
    Instant at;
    Answered answer;     // with the rating and the verdict that it has now
    Standing standing;   // the same, and whether the rating is the learner's own
    Stamp stamp;
};

// In their order. Left out: what was undone, and what was given to the same question of a running test
// before its last answer, or was withdrawn from it.
std::vector<GivenAnswer> answers_in_force(const std::vector<Event>& events);

struct ReadEvents {
    std::vector<Event> events;
    std::vector<Error> damaged;   // files that cannot be read, and lines that do not count
};

// Every event of every device's files, as they stand in them. Changes nothing. No journal: no events.
ReadEvents read_events(Disk& disk, const std::string& data_folder);

struct OpenedSession {
    Instant at;
    SessionStarted started;
};

struct AnswerHistory {
    std::vector<GivenAnswer> answers;
    std::map<EventId, OpenedSession> sessions;
    std::vector<Error> damaged;
};

// In any order, with any duplicates.
AnswerHistory history_of(const std::vector<Event>& events);

// From every device's files. No journal: no answers.
AnswerHistory read_answer_history(Disk& disk, const std::string& data_folder);

}  // namespace estelik
