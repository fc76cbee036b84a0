#include "journal/fitted_model.h"
#include "state/select_parts.h"
#include "support/catch.h"
#include "support/study_desk.h"

using namespace estelik;
using namespace estelik::support;

namespace {

AppState answered(int answers) {
    AppState state;
    state.now = {1'795'525'391'000, 300};
    state.progress.items[item("border")].answers = answers;
    return state;
}

void keep(AppState& state, Fitted fitted) {
    state.progress.model = *learner_model(fitted);
    state.progress.fit = {std::move(fitted), state.now.plus_ms(-3 * std::int64_t{86'400'000})};
}

Fitted good_fit() {
    Fitted fitted{"fsrs7-default", {}, "measured"};
    fitted.figures = {.answers = 412, .tests = 300, .log_loss = 0.331, .usual_log_loss = 0.352, .rmse_bins = 0.04, .auc = 0.7,
                      .margin = 0.001, .calibration = {0.7, 0.75, 100, 0.9, 0.885, 200, 0.5, 0, 3}};
    fitted.drift = -0.1;
    return fitted;
}

}  // namespace

TEST_CASE("a learner of few answers is told how many are needed and how many there are", "[select_memory]") {
    const auto card = select_memory(answered(120));
    CHECK(card.model == "FSRS-6 with its defaults");
    CHECK(card.learned == "200 answers needed, 120 so far");
    CHECK_FALSE(card.can_fit);
    CHECK(card.figures.empty());
    CHECK(select_memory(answered(200)).can_fit);
}

TEST_CASE("a fitted model says what it is, why, from what and how good", "[select_memory]") {
    auto state = answered(446);
    keep(state, good_fit());
    const auto card = select_memory(state);
    CHECK(card.model == "FSRS-7 with its defaults, with drift");
    CHECK(card.why == "It foretold 300 of your answers better than the usual model, by more than chance may give.");
    CHECK(card.learned.starts_with("Learned from 412 answers on "));
    CHECK(card.learned.ends_with("; 34 since, of 200 until the next time"));
    REQUIRE(card.figures.size() == 5);
    CHECK(card.figures[1].value == "0.3310");
}

TEST_CASE("points of the calibration that stand for hardly an answer are left out", "[select_memory]") {
    auto state = answered(412);
    keep(state, good_fit());
    const auto points = select_memory(state).calibration;
    REQUIRE(points.size() == 2);
    CHECK(points[0].meant == Approx(70));
    CHECK(points[0].came.value == Approx(75));
    CHECK(points[1].came.n == 200);
    CHECK(points[1].came.low < 88.5);
}

TEST_CASE("a fit that keeps the default says that nothing was better", "[select_memory]") {
    auto state = answered(412);
    auto fitted = good_fit();
    fitted.model = "fsrs6-default";
    fitted.drift = 0;
    keep(state, fitted);
    CHECK(select_memory(state).why == "The usual model: no other foretold your answers better by more than chance may give.");
}

TEST_CASE("a fit under way shows how far it is", "[select_memory]") {
    auto state = answered(412);
    state.working[Work::fit] = 0.4;
    CHECK(select_memory(state).working == 0.4);
}
