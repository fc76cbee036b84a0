// All answers that are in force, for those who want to look at them in tools of their own.
#pragma once

#include "base/disk.h"
#include "journal/event.h"

#include <string>
#include <vector>

namespace estelik {

struct GivenAnswer {
    Instant at;
    Answered answer;   // with the rating that it has now
};

// In their order. Left out: what was undone, and what was given to the same question of a running test
// before its last answer, or was withdrawn from it.
std::vector<GivenAnswer> answers_in_force(const std::vector<Event>& events);

struct AnswerHistory {
    std::vector<GivenAnswer> answers;
    std::vector<Error> damaged;   // files that cannot be read, and lines that do not count
};

// From every device's files. No journal: no answers.
AnswerHistory read_answer_history(Disk& disk, const std::string& data_folder);

}  // namespace estelik
