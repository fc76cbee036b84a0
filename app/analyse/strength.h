// How well an item, a question or a topic is known today: predicted recall, in three steps.
#pragma once

#include "bank/bank.h"
#include "journal/progress.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace estelik {

// Strong: recall of 80 % and above; fair: 65 to 79 %; weak: below; fresh: never answered.
enum class Strength { fresh, weak, fair, strong };

Strength strength_of_recall(double recall);                                  // 0..1

// Of a question; of a cloze the mean over the gaps answered so far. None: never answered. What was
// answered today counts as it will stand tomorrow: an answer of some minutes ago says nothing yet.
std::optional<double> recall_today(const Bank& bank, const Question& question, const Progress& progress, Day today);
// By recall; weak whenever the last answer was a miss.
Strength strength_today(const Bank& bank, const Question& question, const Progress& progress, Day today);

struct TopicRecall {
    double recall = 0;         // mean over the questions answered so far, 0..1
    std::size_t answered = 0;
    std::size_t of = 0;        // questions of the topic
};
std::vector<TopicRecall> recall_by_topic(const Bank& bank, const Progress& progress, Day today);

}  // namespace estelik
