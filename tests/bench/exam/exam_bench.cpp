// The planner against what people and programs do without one, on simulated learners:
//   bench_exam                         every setting in variant A, 200 learners: hours
//   bench_exam --quick                 a small sample in a minute
//   bench_exam --settings 14x10,90x2 --variant A|C|D|E|F --learners N --seed S
//   bench_exam --course plain|weights|two|choice --missed SHARE
//   bench_exam --policies once,replan,refit     which forms of the plan
//   bench_exam --questions N            instead of 200, with minutes to match: luck evens out over many
//   bench_exam --every DAYS            between plans; else 1, and 5 in courses of more than 45 days
//   bench_exam --no-bound              of variant C
//   bench_exam --time                  seconds of a first plan of 2,000 questions over 90 days, and of the next
// A score is the mean true recall on the exam's morning, in points; +- is half of a 95 % interval over learners.
// Baselines are the best of several chosen in hindsight on the same learners.
#include "bench/exam/planned_rule.h"
#include "bench/exam/simple_rules.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <functional>
#include <map>
#include <sstream>
#include <string>

using namespace estelik;
using namespace estelik::bench;

namespace {

struct Options {
    std::vector<std::pair<int, double>> settings;
    std::vector<std::string> policies = {"once", "replan", "refit"};
    std::string course = "plain";
    Variant variant = Variant::wrong;
    char letter = 'A';
    std::size_t learners = 200;
    std::size_t questions = 200;
    std::uint64_t seed = 5001;
    double missed = 0;
    int bound_passes = 300;
    int every = 0;
    bool bound = true;
    bool time = false;
};

const std::vector<std::pair<int, double>> all_settings = {{14, 5}, {14, 10}, {14, 20}, {14, 40}, {30, 3},
                                                          {30, 5}, {30, 10}, {30, 20}, {30, 40}, {90, 2},
                                                          {90, 4}, {90, 10}, {90, 20}, {90, 40}};

std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> parts;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, ',');) parts.push_back(part);
    return parts;
}

Options options_of(int argc, char** argv) {
    Options options{.settings = all_settings};
    for (int i = 1; i < argc; ++i) {
        const std::string name = argv[i];
        const std::string value = i + 1 < argc ? argv[i + 1] : "";
        if (name == "--time") options.time = true;
        if (name == "--quick") {
            options.settings = {{14, 10}, {30, 5}};
            options.learners = 20;
        }
        if (name == "--settings") {
            options.settings.clear();
            for (const auto& part : split(value))
                options.settings.emplace_back(std::atoi(part.c_str()), std::atof(part.substr(part.find('x') + 1).c_str()));
        }
        if (name == "--variant") {
            options.letter = value.at(0);
            const std::map<char, Variant> variants = {{'A', Variant::wrong},
                                                      {'C', Variant::exact},
                                                      {'D', Variant::seven},
                                                      {'E', Variant::exponential},
                                                      {'F', Variant::seven_known}};
            options.variant = variants.at(options.letter);
        }
        if (name == "--learners") options.learners = static_cast<std::size_t>(std::atoi(value.c_str()));
        if (name == "--questions") options.questions = static_cast<std::size_t>(std::atoi(value.c_str()));
        if (name == "--seed") options.seed = static_cast<std::uint64_t>(std::atoll(value.c_str()));
        if (name == "--course") options.course = value;
        if (name == "--missed") options.missed = std::atof(value.c_str());
        if (name == "--policies") options.policies = split(value);
        if (name == "--every") options.every = std::atoi(value.c_str());
        if (name == "--no-bound") options.bound = false;
        if (name == "--bound-passes") options.bound_passes = std::atoi(value.c_str());
    }
    return options;
}

struct Spread {
    double mean = 0, half = 0;
};

Spread spread(const std::vector<double>& values) {
    double sum = 0, squares = 0;
    for (const double value : values) sum += value;
    const double n = static_cast<double>(values.size());
    const double mean = sum / n;
    for (const double value : values) squares += (value - mean) * (value - mean);
    return {mean, n > 1 ? 1.96 * std::sqrt(squares / (n - 1) / n) : 0};
}

struct Row {
    std::string name;
    std::vector<CourseResult> results;

    std::vector<double> scores() const {
        std::vector<double> all;
        for (const auto& result : results) all.push_back(result.score);
        return all;
    }
    double mean() const { return spread(scores()).mean; }
};

Row run(const std::string& name, const Course& course, const std::vector<Learner>& learners, const MakePolicy& make) {
    Row row{.name = name, .results = {}};
    for (const auto& learner : learners) {
        const auto policy = make(course, learner);
        row.results.push_back(run_course(course, learner, *policy));
    }
    return row;
}

template <class Rules>
Row best_of(const std::string& name, const Course& course, const std::vector<Learner>& learners, const Rules& rules) {
    Row best;
    for (const auto& [part, rule] : rules) {
        auto row = run(name + " " + part, course, learners, simple_rule(rule));
        if (best.results.empty() || row.mean() > best.mean()) best = std::move(row);
    }
    return best;
}

std::string number(double value) {
    char text[16];
    std::snprintf(text, sizeof text, "%.2f", value);
    return text;
}

std::vector<std::pair<std::string, SimpleRule>> retentions(bool fill) {
    std::vector<std::pair<std::string, SimpleRule>> rules;
    for (const double r : {0.70, 0.75, 0.80, 0.85, 0.90, 0.93, 0.95, 0.97})
        rules.push_back({number(r), {.retention = r, .fill = fill}});
    return rules;
}

std::vector<std::pair<std::string, SimpleRule>> paces() {
    std::vector<std::pair<std::string, SimpleRule>> rules;
    for (const double pace : {0.1, 0.3, 0.5, 0.7, 0.85, 1.0})
        for (const double r : {0.80, 0.90, 0.95})
            rules.push_back({number(pace) + "/" + number(r), {.retention = r, .fill = true, .pace = pace}});
    return rules;
}

double minutes_of(const Row& row) {
    double sum = 0;
    for (const auto& result : row.results) sum += result.minutes;
    return sum / static_cast<double>(row.results.size());
}

Spread gain_over(const Row& row, const Row& other) {
    std::vector<double> gains;
    for (std::size_t i = 0; i < row.results.size(); ++i) gains.push_back(row.results[i].score - other.results[i].score);
    return spread(gains);
}

void print(const Row& row, const Row* plain, const Row* filled) {
    const auto score = spread(row.scores());
    std::printf("  %-22s %6.2f +-%.2f  %6.2f min", row.name.c_str(), score.mean, score.half, minutes_of(row));
    if (plain) {
        const auto over_plain = gain_over(row, *plain);
        const auto over_filled = gain_over(row, *filled);
        std::printf("   over FSRS .90 %+6.2f +-%.2f   over best %+5.2f +-%.2f", over_plain.mean, over_plain.half,
                    over_filled.mean, over_filled.half);
    }
    std::vector<double> errors, sizes;
    double inside = 0, asked = 0;
    for (const auto& result : row.results) {
        if (result.forecast_error) {
            errors.push_back(*result.forecast_error);
            sizes.push_back(std::abs(*result.forecast_error));
        }
        if (result.inside) {
            inside += *result.inside ? 1 : 0;
            asked += 1;
        }
    }
    if (!errors.empty()) std::printf("   forecast off %.2f (bias %+.2f)", spread(sizes).mean, spread(errors).mean);
    if (asked > 0) std::printf("   first interval holds %.0f %%", 100 * inside / asked);
    std::printf("\n");
    std::fflush(stdout);
}

MakePolicy plan_named(const std::string& name, int every) {
    PlannedRule rule{.every = every};
    rule.fill = name.find("-bare") == std::string::npos;
    rule.doubt = name.find("-doubt") != std::string::npos;
    rule.when = name.starts_with("once")    ? PlannedRule::When::once
                : name.starts_with("refit") ? PlannedRule::When::refitted
                                            : PlannedRule::When::daily;
    return planned_rule(rule);
}

Course course_of(const Options& options, int days, double minutes) {
    const CourseSize size{
        .days = days, .minutes = minutes * static_cast<double>(options.questions) / 200, .questions = options.questions};
    auto course = options.course == "weights"  ? weighted_course(size)
                  : options.course == "two"    ? two_exam_course(size)
                  : options.course == "choice" ? guessed_course(size)
                                               : plain_course(size);
    course.missed = options.missed;
    return course;
}

void print_setting(const Options& options, const Course& course) {
    std::vector<Learner> learners;
    for (std::size_t i = 0; i < options.learners; ++i)
        learners.push_back(make_learner(options.variant, course.questions, options.seed + i));
    std::printf("%s  variant %c, %zu learners from %llu%s\n", course.name.c_str(), options.letter, learners.size(),
                static_cast<unsigned long long>(options.seed), course.missed > 0 ? ", days missed" : "");
    const auto plain = run("FSRS 0.90", course, learners, simple_rule({.retention = 0.9}));
    print(plain, nullptr, nullptr);
    print(best_of("best r", course, learners, retentions(false)), nullptr, nullptr);
    const auto filled = best_of("r + fill", course, learners, retentions(true));
    print(filled, nullptr, nullptr);
    const auto paced = best_of("pace", course, learners, paces());
    print(paced, nullptr, nullptr);
    const auto& best = filled.mean() > paced.mean() ? filled : paced;
    print(run("greedy", course, learners, greedy_rule()), &plain, &best);
    const int every = options.every > 0 ? options.every : course.days > 45 ? 5 : 1;
    for (const auto& name : options.policies) print(run(name, course, learners, plan_named(name, every)), &plain, &best);
    if (options.variant != Variant::exact || course.missed > 0 || !options.bound) return;
    std::vector<double> bounds;
    for (const auto& learner : learners) bounds.push_back(upper_bound(course, learner, options.bound_passes));
    std::printf("  %-22s %6.2f +-%.2f\n", "bound", spread(bounds).mean, spread(bounds).half);
    std::fflush(stdout);
}

// Of this one core's work, whatever else the machine does.
double seconds_of(const std::function<void()>& work) {
    const auto start = std::clock();
    work();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

// A first plan; then, of a course whose questions have all been asked, one from nothing and the next day's.
void print_times(int days, double minutes, std::size_t questions) {
    const auto course = plain_course({.days = days, .minutes = minutes, .questions = questions});
    const auto learner = make_learner(Variant::wrong, questions, 1);
    Desk desk{course, learner.believed, std::vector<Card>(questions)};
    const double first = seconds_of([&] { make_exam_plan(plan_input(desk, Belief{})); });
    desk.day = 1;
    for (std::size_t q = 0; q < questions; ++q)
        desk.cards[q] = {TrueState{0.5 + 0.01 * static_cast<double>(q), 0, 1 + static_cast<double>(q % 9)}, 0, {}};
    std::optional<ExamPlan> plan;
    const double asked = seconds_of([&] { plan = make_exam_plan(plan_input(desk, Belief{})); });
    desk.day = 2;
    const double next = seconds_of([&] { make_exam_plan(plan_input(desk, Belief{}), &*plan); });
    std::printf("%zu questions, %d days, %.0f min: first plan %.3f s, with all asked before %.3f s, the next day %.3f s\n",
                questions, days, minutes, first, asked, next);
}

}  // namespace

int main(int argc, char** argv) {
    const auto options = options_of(argc, argv);
    if (options.time) {
        print_times(90, 60, 2000);
        print_times(14, 60, 2000);
        return 0;
    }
    for (const auto& [days, minutes] : options.settings) print_setting(options, course_of(options, days, minutes));
}
