#include "memory/learner_model.h"

#include "memory/drift.h"
#include "support/catch.h"

#include <rapidcheck.h>

using namespace estelik;

namespace {

LearnerModel of(Model model) { return {.model = model}; }

// An item answered Good, and Good again after five days and a quarter.
ItemMemory twice_good(const LearnerModel& model, double bias = 0) {
    return next_memory(model, first_memory(model, 3, bias), 3, {5, 5.25});
}

}  // namespace

TEST_CASE("with the default model an item's memory is FSRS-6's") {
    const LearnerModel model;
    const auto& w = fsrs6::default_parameters;
    const auto state = fsrs6::next_state(w, fsrs6::first_state(w, 3), 3, 5);
    const auto memory = twice_good(model);
    CHECK(memory.six == state);
    CHECK(recall(model, memory, SinceAnswer::whole_days(12)) == fsrs6::retrievability(w, state.stability, 12));
    CHECK(interval(model, memory, 0.9) == fsrs6::interval(w, state.stability, 0.9));
}

TEST_CASE("FSRS-7 goes by exact time, FSRS-6 by days of the learner") {
    const auto seven = of(Model::fsrs7_default);
    const auto& w = fsrs7::default_parameters;
    const auto state = fsrs7::next_state(w, fsrs7::first_state(w, 3), 3, 5.25);
    CHECK(twice_good(seven).seven == state);
    CHECK(recall(seven, twice_good(seven), {1, 0.4}) == fsrs7::retrievability(w, state, 0.4));
    CHECK(interval(seven, twice_good(seven), 0.9) == Approx(fsrs7::interval(w, state, 0.9)));
    const auto six = of(Model::fsrs6);
    CHECK(recall(six, twice_good(six), {1, 0.4}) == recall(six, twice_good(six), {1, 1.3}));
}

TEST_CASE("FSRS-6 is kept beside FSRS-7, for whoever plans with it") {
    const auto seven = of(Model::fsrs7);
    const auto six = of(Model::fsrs6);
    CHECK(twice_good(seven).six == twice_good(six).six);
}

TEST_CASE("the mean of both lies between them in logit") {
    const auto mixed = of(Model::mixed);
    const auto memory = twice_good(mixed);
    const auto six = logit(recall(of(Model::fsrs6), memory, SinceAnswer::whole_days(9)));
    const auto seven = logit(recall(of(Model::fsrs7), memory, SinceAnswer::whole_days(9)));
    CHECK(logit(recall(mixed, memory, SinceAnswer::whole_days(9))) == Approx((six + seven) / 2));
}

TEST_CASE("a learner who forgets more than the model says is asked sooner, whatever the model") {
    for (const auto model : all_models) {
        const auto usual = of(model);
        const auto memory = twice_good(usual);
        const auto forgetful = twice_good(usual, -0.3);
        CHECK(recall(usual, forgetful, 9.0) < recall(usual, memory, 9.0));
        CHECK(interval(usual, forgetful, 0.9) < interval(usual, memory, 0.9));
    }
}

TEST_CASE("a course's own bias is added to that of all") {
    LearnerModel model{.drift = 0.1, .courses = {{"hard", -0.25}}};
    CHECK(model.bias_of("hard") == Approx(-0.15));
    CHECK(model.bias_of("any other") == 0.1);
}

TEST_CASE("the interval of every model is where its recall has fallen to the retention") {
    CHECK(rc::check("interval and recall are inverse", [] {
        const LearnerModel model{.model = all_models[*rc::gen::inRange<std::size_t>(0, all_models.size())]};
        const double bias = *rc::gen::inRange(-8, 9) / 10.0;
        auto memory = first_memory(model, *rc::gen::inRange(1, 5), bias);
        for (int answers = *rc::gen::inRange(0, 12); answers > 0; --answers) {
            const int days = *rc::gen::inRange(0, 60);
            memory = next_memory(model, memory, *rc::gen::inRange(1, 5), SinceAnswer::whole_days(days));
        }
        const double retention = *rc::gen::inRange(70, 100) / 100.0;
        const double days = interval(model, memory, retention);
        RC_ASSERT(days >= fsrs7::shortest_interval);
        RC_ASSERT(days <= fsrs6::max_stability);
        if (days > fsrs7::shortest_interval * 1.01 && days < fsrs6::max_stability * 0.99)
            RC_ASSERT(std::abs(recall(model, memory, days) - retention) < 2e-3);
    }));
}
