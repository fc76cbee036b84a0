// The learner's state as the disk has it, only to be looked at: no lock is taken, nothing is written, not even the end
// of a torn line, so that it can be done beside a running program and on a disk that cannot be written.
#pragma once

#include "journal/answer_history.h"
#include "runtime/app.h"

namespace estelik {

struct LookedAt {
    AppState state;          // with the courses and the progress; damage found is among its notices
    AnswerHistory history;
};
LookedAt look(Disk& disk, const Setup& setup);

}  // namespace estelik
