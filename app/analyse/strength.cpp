#include "analyse/strength.h"

#include "schedule/remembered.h"

#include <algorithm>

namespace estelik {
namespace {

bool last_was_missed(const Bank& bank, const Question& question, const Progress& progress) {
    const auto items = items_of(bank.id, question);
    return std::any_of(items.begin(), items.end(), [&](const ItemId& item) {
        const auto* known = progress.find(item);
        return remembered(known) && !is_pass(known->last_rating);
    });
}

}  // namespace

Strength strength_of_recall(double recall) {
    if (recall >= 0.8) return Strength::strong;
    return recall >= 0.65 ? Strength::fair : Strength::weak;
}

std::optional<double> recall_today(const Bank& bank, const Question& question, const Progress& progress, Day today) {
    double sum = 0;
    int answered = 0;
    for (const auto& item : items_of(bank.id, question)) {
        const auto known = remembered(progress.find(item));
        if (!known) continue;
        sum += recall_on(progress.model, *known, std::max(today, known->last_day + 1));
        ++answered;
    }
    if (answered == 0) return std::nullopt;
    return sum / answered;
}

Strength strength_today(const Bank& bank, const Question& question, const Progress& progress, Day today) {
    const auto recall = recall_today(bank, question, progress, today);
    if (!recall) return Strength::fresh;
    return last_was_missed(bank, question, progress) ? Strength::weak : strength_of_recall(*recall);
}

std::vector<TopicRecall> recall_by_topic(const Bank& bank, const Progress& progress, Day today) {
    std::vector<TopicRecall> topics(bank.topics.size());
    for (const auto& question : bank.questions) {
        auto& topic = topics[bank.topic_index(question.topic)];
        ++topic.of;
        const auto recall = recall_today(bank, question, progress, today);
        if (!recall) continue;
        topic.recall += *recall;
        ++topic.answered;
    }
    for (auto& topic : topics)
        if (topic.answered > 0) topic.recall /= static_cast<double>(topic.answered);
    return topics;
}

}  // namespace estelik
