#include "state/course_exam.h"

#include "analyse/pace.h"
#include "schedule/backlog.h"
#include "schedule/remembered.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace estelik {
namespace {

Belief belief_of(const LearnerModel& model) {
    if (model.model == Model::fsrs7 || model.model == Model::fsrs7_default) return {model.seven};
    return {model.six};
}

MemoryState state_of(const LearnerModel& model, const ItemMemory& memory) {
    if (model.model == Model::fsrs7 || model.model == Model::fsrs7_default)
        return {memory.seven.stability, memory.seven.fast, memory.seven.difficulty};
    return {memory.six.stability, 0, memory.six.difficulty};
}

// What a learner who knows nothing gets right.
double guess_at(const Question& question) {
    if (const auto* choice = std::get_if<OneChoice>(&question.key)) return 1.0 / static_cast<double>(std::max<std::size_t>(1, choice->options.size()));
    return std::holds_alternative<TrueFalse>(question.key) ? 0.5 : 0;
}

// Every answer takes what the learner's answers take, as Home tells it; a miss takes its repeats.
Answering answering_of(const Bank& bank, const Progress& progress) {
    Answering answering;
    if (bank.questions.empty()) return answering;
    const Pace pace = pace_of(bank, progress);
    double seconds = 0;
    for (const auto& question : bank.questions) seconds += pace.seconds[static_cast<std::size_t>(question.kind())];
    for (double* each : {&answering.first_seconds, &answering.pass_seconds, &answering.fail_seconds,
                         &answering.repeat_pass_seconds, &answering.repeat_fail_seconds})
        *each = seconds / static_cast<double>(bank.questions.size());
    return answering;
}

std::vector<double> topic_weights(const Bank& bank, const ExamSet& exam) {
    if (exam.topics.empty()) return {};
    std::vector<double> weights;
    for (const auto& topic : bank.topics) weights.push_back(std::ranges::find(exam.topics, topic.id) == exam.topics.end() ? 0 : 1);
    return weights;
}

std::vector<double> minutes_by_day(const Progress& progress, const ExamSet& exam, Day today) {
    const auto& habits = progress.preferences.habits;
    const double usual = exam_minutes(progress, exam, today);
    const auto studied = progress.days.find(today);
    std::vector<double> minutes;
    for (Day day = today; day < day_number(exam.date); day = day + 1) minutes.push_back(habits.any_day() ? usual * habits.share_of(day) : usual);
    if (!minutes.empty() && studied != progress.days.end())
        minutes[0] = std::max(0.0, minutes[0] - static_cast<double>(studied->second.milliseconds) / 60'000);
    return minutes;
}

}  // namespace

const ExamSet* exam_ahead(const Progress& progress, const std::string& course, Day today) {
    const auto exam = progress.exams.find(course);
    const bool ahead = exam != progress.exams.end() && exam->second.date.year != 0 && day_number(exam->second.date) > today;
    return ahead ? &exam->second : nullptr;
}

int exam_minutes(const Progress& progress, const ExamSet& exam, Day today) {
    if (exam.minutes_a_day > 0) return exam.minutes_a_day;
    return static_cast<int>(std::ceil(usual_minutes(progress, today) / 5)) * 5;
}

PlanQuestions plan_questions(const Bank& bank, const Progress& progress, const ExamSet& exam, Day today) {
    PlanQuestions made;
    PlanInput& input = made.input;
    input.belief = belief_of(progress.model);
    input.answering = answering_of(bank, progress);
    input.today = today;
    input.exams = {{day_number(exam.date), topic_weights(bank, exam), 1}};
    input.minutes = minutes_by_day(progress, exam, today);
    for (const auto& question : bank.questions) {
        for (auto& item : items_of(bank.id, question)) {
            const auto* known = progress.find(item);
            if (known && known->suspended) continue;
            PlanQuestion asked{.topic = bank.topic_index(question.topic), .guess = guess_at(question)};
            if (const auto memory = remembered(known)) {
                asked.state = state_of(progress.model, memory->memory);
                asked.last_day = memory->last_day;
            }
            input.questions.push_back(asked);
            made.items.push_back(std::move(item));
        }
    }
    return made;
}

std::shared_ptr<const CourseExam> plan_exam(const PlanWanted& wanted, const PlanQuestions& questions, const CourseExam* before,
                                            const LongWork& work) {
    const PlanInput& input = questions.input;
    auto plan = make_exam_plan(input, before ? &before->plan : nullptr, work);
    if (!plan || plan->days.empty()) return nullptr;
    auto made = std::make_shared<CourseExam>();
    made->wanted = wanted;
    made->items = questions.items;
    made->plan = std::move(*plan);
    made->feasibility = judge_feasibility(input, made->plan, score_aimed_at, work);
    made->by_minutes = score_by_minutes(input, made->plan, {std::begin(proposed_minutes), std::end(proposed_minutes)}, work);
    return made;
}

}  // namespace estelik
