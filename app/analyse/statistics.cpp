#include "analyse/statistics.h"

namespace estelik {

Statistics statistics_of(const BankPtr& bank, const AnswerHistory& history, const LearnerModel& model, Day today) {
    const Replay again = replay(history.answers, bank->id, model);
    Statistics statistics;
    statistics.bank = bank;
    statistics.today = today;
    std::size_t right = 0;
    for (const auto& answer : again.due) right += answer.right ? 1 : 0;
    statistics.retention = share_of(right, again.due.size());
    statistics.by_topic = retention_by_topic(*bank, again.due);
    statistics.by_age = retention_by_age(again.due);
    statistics.recall = recall_calibration(again.due);
    statistics.certainty = certainty_calibration(history.answers, bank->id);
    statistics.times = answer_times(*bank, history);
    statistics.hardest = hardest_items(*bank, history, hardest_told);
    statistics.mastery = mastery_over(again, model, today, mastery_points);
    statistics.estimates = estimates(history, bank->id);
    return statistics;
}

}  // namespace estelik
