// The plan as one problem: all questions, each with the days it may be asked on, and the seconds of each day.
// For prices of a second by day it gives the dual's value, which no plan that keeps to the seconds can exceed
// (up to the grid's error), and the load that those prices attract: seconds less load is the slope.
#pragma once

#include "plan/value_pass.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace estelik {

// A question as the problem sees it.
struct OpenQuestion {
    std::size_t kind = 0;                             // whose stakes it has
    std::optional<MemoryState> state = std::nullopt;  // none: unseen
    int days_ago = 1;                                 // of its last turn; 0: today, and no more turns today
};

struct PlanProblemInput {
    Belief belief = {};  // those of the table
    Answering answering = {};
    std::vector<Stakes> kinds = {};
    std::vector<OpenQuestion> questions = {};
    std::vector<double> seconds = {};  // by study day from today to the eve of the last exam; 0: closed
};

class PlanProblem {
public:
    PlanProblem(const TransitionTable& table,
                const PlanProblemInput& input);  // the table outlives this, and may be for more days

    // The least softness gives the dual itself. The load holds the expected seconds and turns of each day.
    double dual(std::span<const float> prices, float softness);
    void flow();  // after dual(): fills load()
    const PlanLoad& load() const { return load_; }

    // After dual(): what a turn today brings over the best that can be done with the question later, in points
    // a second; below 0: better later or never. None: it had its turn.
    std::optional<double> gain_today(std::size_t question) const;
    double seconds_today(std::size_t question) const;
    double missing(std::size_t question) const;  // of its worth at the exams, if left alone from now on

    int days() const { return static_cast<int>(seconds_.size()); }
    std::span<const float> seconds() const { return seconds_; }
    std::size_t questions() const { return questions_.size(); }
    double unseen() const;

private:
    // A turn that a question may have next.
    struct Option {
        int day = 0;
        float earlier = 0;  // worth at the exams before it
        std::size_t exams_before = 0;
        TransitionRow turn;
    };
    struct Asked {
        std::size_t kind = 0;
        float left_alone = 0;
        std::size_t first_worth = 0;  // at each exam, if left alone
        std::size_t first_option = 0, end_option = 0;
    };
    struct Choice {
        std::size_t kind = 0;
        std::size_t place = 0;  // in asked_, when asked before
        bool unseen = true;
    };

    void add_asked(const PlanProblemInput& input, const OpenQuestion& question);
    float worth_of(const Option& option, std::size_t kind) const;
    double value_of_new(std::size_t kind, float softness);
    double value_of_asked(std::size_t index, float softness);
    double best_of_new_after_today(std::size_t kind) const;

    const TransitionTable& table_;
    std::vector<float> seconds_, prices_;
    std::vector<ValuePass> passes_;  // by kind
    std::vector<double> new_count_;  // by kind
    std::vector<Asked> asked_;
    std::vector<Option> options_;
    std::vector<float> worth_left_alone_;  // by asked question and exam
    std::vector<float> option_share_;      // by option, of the questions'
    std::vector<float> new_share_;         // by kind and day
    std::vector<float> alone_share_;       // by asked question
    std::vector<Choice> questions_;
    std::vector<float> worths_;  // of one question's choices
    PlanLoad load_;
};

}  // namespace estelik
