// The work of learning a learner from their journal: reads all answers, fits, and says what to keep.
#pragma once

#include "base/disk.h"
#include "runtime/worker.h"

#include <string>

namespace estelik {

// Reads the disk on the worker's thread, which may read what the program appends to meanwhile: a line is there
// whole, or not yet. Gives LearnerFitted, a notice when the journal cannot be read, or nothing when it is stopped.
Worker::Body fit_of_journal(Disk& disk, const std::string& data_folder);

}  // namespace estelik
