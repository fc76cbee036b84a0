#include "bench/exam/course.h"

#include "base/random.h"

#include <algorithm>
#include <numeric>

namespace estelik::bench {
namespace {

// Seconds and grades of answers.
constexpr double first_seconds = 20, pass_seconds = 9, fail_seconds = 16, repeat_pass_seconds = 12, repeat_fail_seconds = 16;
constexpr double repeat_pass = 0.85;

int first_grade(double u) { return u < 0.24 ? 1 : u < 0.334 ? 2 : u < 0.829 ? 3 : 4; }
int passing_grade(double u) { return u < 0.224 ? 2 : u < 0.855 ? 3 : 4; }

double sum_of(const std::vector<double>& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

class Run {
public:
    Run(const Course& course, const Learner& learner)
        : course_(course),
          learner_(learner),
          truth_(course.questions),
          desk_{course, learner.believed, std::vector<Card>(course.questions)} {}

    CourseResult result(Policy& policy) {
        double owed = 0;
        double used = 0;
        std::optional<double> forecast;
        for (int day = 0; day < course_.days; ++day) {
            take_exams(day);
            desk_.day = day;
            Random luck(learner_.seed * 104'729 + static_cast<std::uint64_t>(day));
            luck.next();
            if (luck.unit() < course_.missed) continue;
            const double given = course_.minutes * 60 - owed;
            policy.morning(desk_, given);
            forecast = policy.forecast();
            double today = 0;
            while (today < given) {
                const auto question = policy.next(desk_);
                if (!question) break;
                today += ask(*question);
            }
            owed = std::max(today - given, 0.0);
            used += today;
        }
        take_exams(course_.days);
        CourseResult result{.score = 100 * score_, .minutes = used / 60 / course_.days, .forecast_error = {}, .inside = {}};
        if (forecast) result.forecast_error = 100 * (*forecast - score_);
        if (const auto interval = policy.first_interval())
            result.inside = interval->first <= score_ && score_ <= interval->second;
        return result;
    }

private:
    double known(std::size_t question, int day) const {
        const auto& state = truth_[question];
        const double recall = state ? learner_.memory.recall(*state, day - desk_.cards[question].last_day) : 0;
        return std::max(recall, course_.guess);
    }

    void take_exams(int day) {
        for (const auto& exam : course_.exams) {
            if (exam.day != day) continue;
            double sum = 0;
            for (std::size_t q = 0; q < course_.questions; ++q) sum += exam.weights[q] * known(q, day);
            score_ += sum / sum_of(exam.weights) / static_cast<double>(course_.exams.size());
        }
    }

    void record(std::size_t question, int grade) {
        auto& card = desk_.cards[question];
        const int gap = card.believed ? desk_.day - card.last_day : 0;
        truth_[question] =
            truth_[question] ? learner_.memory.next(*truth_[question], grade, gap) : learner_.first(question, grade);
        card.believed = card.believed ? desk_.belief.next(*card.believed, grade, gap) : desk_.belief.first(grade);
        card.last_day = desk_.day;
        card.history.push_back({desk_.day, grade});
    }

    // One turn; its seconds.
    double ask(std::size_t question) {
        const auto turn = desk_.cards[question].history.size();
        const bool fresh = !truth_[question];
        int grade =
            fresh ? first_grade(learner_.chance(question, turn, 0)) : passing_grade(learner_.chance(question, turn, 1));
        if (!fresh && learner_.chance(question, turn, 2) >= known(question, desk_.day)) grade = 1;
        record(question, grade);
        double seconds = fresh ? first_seconds : grade == 1 ? fail_seconds : pass_seconds;
        if (grade > 1) return seconds;
        if (learner_.chance(question, turn, 3) >= repeat_pass) {
            record(question, 1);
            seconds += repeat_fail_seconds;
        }
        record(question, 3);
        return seconds + repeat_pass_seconds;
    }

    const Course& course_;
    const Learner& learner_;
    std::vector<std::optional<TrueState>> truth_;
    Desk desk_;
    double score_ = 0;
};

Course named(const std::string& kind, const CourseSize& size) {
    Course course;
    course.name = kind + std::to_string(size.days) + "x" + std::to_string(static_cast<int>(size.minutes));
    course.days = size.days;
    course.minutes = size.minutes;
    course.questions = size.questions;
    course.topics.assign(course.questions, 0);
    return course;
}

}  // namespace

double Desk::weight(std::size_t question, int from_day) const {
    double sum = 0;
    for (const auto& exam : course.exams)
        if (exam.day > from_day) sum += exam.weights[question] / sum_of(exam.weights);
    return sum;
}

double Desk::missing(std::size_t question) const {
    const auto& card = cards[question];
    double sum = 0;
    for (const auto& exam : course.exams) {
        if (exam.day <= day) continue;
        const double recall = card.believed ? belief.recall(*card.believed, exam.day - card.last_day) : 0;
        sum += exam.weights[question] / sum_of(exam.weights) * (1 - std::max(recall, course.guess));
    }
    return sum;
}

double Desk::score_now() const {
    double missed = 0;
    for (std::size_t q = 0; q < cards.size(); ++q) missed += missing(q);
    return 1 - missed;
}

void Desk::replay() {
    for (auto& card : cards) {
        card.believed.reset();
        int before = 0;
        for (const auto& [at, grade] : card.history) {
            card.believed = card.believed ? belief.next(*card.believed, grade, at - before) : belief.first(grade);
            before = at;
        }
    }
}

CourseResult run_course(const Course& course, const Learner& learner, Policy& policy) {
    return Run(course, learner).result(policy);
}

Course plain_course(const CourseSize& size) {
    auto course = named("", size);
    course.exams = {{size.days, std::vector(course.questions, 1.0)}};
    return course;
}

Course weighted_course(const CourseSize& size) {
    auto course = named("weights ", size);
    const double weights[] = {4, 2, 1, 1};
    course.exams = {{size.days, std::vector(course.questions, 1.0)}};
    for (std::size_t q = 0; q < course.questions; ++q) {
        course.topics[q] = q % 4;
        course.exams[0].weights[q] = weights[q % 4];
    }
    return course;
}

Course two_exam_course(const CourseSize& size) {
    auto course = named("two exams ", size);
    course.exams = {{size.days / 2, std::vector(course.questions, 0.0)}, {size.days, std::vector(course.questions, 1.0)}};
    for (std::size_t q = 0; q < course.questions; ++q) {
        course.topics[q] = q % 2;
        course.exams[0].weights[q] = q % 2 == 0 ? 1 : 0;
    }
    return course;
}

Course guessed_course(const CourseSize& size) {
    auto course = plain_course(size);
    course.name = "choice " + course.name;
    course.guess = 0.25;
    return course;
}

}  // namespace estelik::bench
