// The model that a learner's schedule runs on: which of the models, its parameters, and by how much the learner
// is better or worse than it says. What it keeps of an item is folded over the item's answers.
//   FSRS-6 counts whole learner's days, FSRS-7 exact ones: every function takes both.
//   A bias is added to the logit of what the model says, the drift at the last fit and the course's own:
//   memory/drift.h, memory/course_offsets.h.
#pragma once

#include "memory/fsrs6.h"
#include "memory/fsrs7.h"
#include "memory/model.h"

#include <cstdint>
#include <map>
#include <string>

namespace estelik {

struct LearnerModel {
    Model model = Model::fsrs6_default;
    fsrs6::Parameters six = fsrs6::default_parameters;
    fsrs7::Parameters seven = fsrs7::default_parameters;
    double drift = 0;                        // the bias of all items
    std::map<std::string, double> courses = {};   // and of those of a course, where they differ

    double bias_of(const std::string& course) const;
    bool operator==(const LearnerModel&) const = default;
};

// What is kept of an item. FSRS-6 is always kept, FSRS-7 when the model asks for it.
struct ItemMemory {
    fsrs6::State six = {};
    fsrs7::State seven = {};
    double bias = 0;

    bool operator==(const ItemMemory&) const = default;
};

struct SinceAnswer {
    int days = 0;       // learner's days
    double exact = 0;   // the same in days of 24 hours

    static SinceAnswer whole_days(int days) { return {days, static_cast<double>(days)}; }
};

inline double days_of_ms(std::int64_t ms) { return static_cast<double>(ms) / 86'400'000; }

// Grades are 1 Again, 2 Hard, 3 Good, 4 Easy. Times are never negative.
ItemMemory first_memory(const LearnerModel& model, int grade, double bias);
ItemMemory next_memory(const LearnerModel& model, const ItemMemory& before, int grade, const SinceAnswer& since);
double recall(const LearnerModel& model, const ItemMemory& memory, const SinceAnswer& since);  // 0..1
double recall(const LearnerModel& model, const ItemMemory& memory, double days);               // of one curve over time

// Days until recall has fallen to the desired retention, not rounded: a minute to 36,500 days. The mean of two
// models has no inverse in closed form: found within 0.0001 of the retention.
double interval(const LearnerModel& model, const ItemMemory& memory, double desired_retention);

}  // namespace estelik
