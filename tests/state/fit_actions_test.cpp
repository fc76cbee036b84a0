#include "state/fit_actions.h"

#include "journal/fitted_model.h"
#include "support/catch.h"
#include "support/study_desk.h"

#include <algorithm>

using namespace estelik;
using namespace estelik::support;

namespace {

// A learner who has answered so often before, the same question every third day.
class Veteran {
public:
    explicit Veteran(std::size_t answers) { answer_more(answers); }

    // Answers that come from another device: the sitting here knows nothing of them.
    void answer_more(std::size_t answers) {
        std::vector<Kept> arrived;
        for (std::size_t i = 0; i < answers; ++i) {
            Answered answer;
            answer.item = item("q" + std::to_string(i % 20));
            answer.outcome = i % 9 == 0 ? Outcome::wrong : Outcome::right;
            answer.rating = answer.suggested = i % 9 == 0 ? Rating::again : Rating::good;
            desk.clock.utc_ms += 86'400'000 / 7;
            const Event event{{"otherone", ++told_}, desk.clock.utc_ms, desk.clock, answer};
            desk.journal.push_back(event);
            arrived.push_back({event, {}});
        }
        desk.press(EventsArrived{std::move(arrived)});
    }
    std::size_t fits_asked_for() const {
        return static_cast<std::size_t>(std::ranges::count_if(desk.others, [](const Effect& effect) {
            return std::holds_alternative<FitLearner>(effect);
        }));
    }
    Veteran& fit_is_found(double first_stability) {
        LearnerFit fit;
        fit.model.model = Model::fsrs6;
        fit.model.six[2] = first_stability;
        fit.answers = desk.state.progress.scheduled_answers();
        desk.press(WorkEnded{Work::fit});
        desk.press(LearnerFitted{fitted_event(fit)});
        return *this;
    }

    StudyDesk desk;

private:
    std::uint64_t told_ = 0;
};

}  // namespace

TEST_CASE("after two hundred answers the learner's forgetting is learned, once", "[fit_actions]") {
    Veteran learner(199);
    CHECK(learner.fits_asked_for() == 0);
    learner.answer_more(1);
    CHECK(learner.fits_asked_for() == 1);
    learner.desk.press(WorkWentOn{Work::fit, 0});
    learner.desk.press(Go{View::progress});
    learner.fit_is_found(1.5);
    learner.answer_more(199);
    CHECK(learner.fits_asked_for() == 1);
    learner.answer_more(1);
    CHECK(learner.fits_asked_for() == 2);
}

TEST_CASE("no fit begins while questions are asked, but when the session is over", "[fit_actions]") {
    Veteran learner(150);
    learner.desk.press(StartStudy{});
    REQUIRE(learner.desk.state.view == View::study);
    learner.answer_more(100);
    CHECK(learner.fits_asked_for() == 0);
    learner.desk.press(Go{View::home});
    CHECK(learner.fits_asked_for() == 1);
}

TEST_CASE("a fit that came to nothing is tried again when there is more to learn from", "[fit_actions]") {
    Veteran learner(200);
    learner.desk.press(WorkEnded{Work::fit});
    learner.desk.press(Go{View::read});
    learner.answer_more(199);
    CHECK(learner.fits_asked_for() == 1);
    learner.answer_more(1);
    CHECK(learner.fits_asked_for() == 2);
}

TEST_CASE("whoever will not wait can have a fit at once, if there is enough to say anything", "[fit_actions]") {
    Veteran learner(100);
    learner.desk.press(FitNow{});
    CHECK(learner.fits_asked_for() == 0);
    learner.answer_more(100);
    learner.fit_is_found(1.5);
    learner.desk.press(FitNow{});
    CHECK(learner.fits_asked_for() == 2);
    learner.desk.press(WorkWentOn{Work::fit, 0.5}).press(FitNow{});
    CHECK(learner.fits_asked_for() == 2);
}

TEST_CASE("a fit is an event, moves the dates, says what moved, and leaves every answer and undo", "[fit_actions]") {
    Veteran learner(300);
    auto& progress = learner.desk.state.progress;
    const auto before = fit_actions::due_days(progress);
    const auto undo = progress.undo_stack;
    const auto answers = progress.scheduled_answers();
    learner.fit_is_found(0.7);
    CHECK(std::holds_alternative<Fitted>(learner.desk.journal.back().body));
    CHECK(progress.model.model == Model::fsrs6);
    CHECK(progress == fold(learner.desk.journal));
    CHECK(progress.undo_stack == undo);
    CHECK(progress.scheduled_answers() == answers);
    const auto after = fit_actions::due_days(progress);
    const auto sooner = std::ranges::count_if(after, [&](const auto& due) { return due.second < before.at(due.first); });
    REQUIRE(sooner > 0);
    REQUIRE(learner.desk.state.toast);
    CHECK(learner.desk.state.toast->text.starts_with("Fitted to 300 answers: " + std::to_string(sooner) + " card"));
}

TEST_CASE("a fit that leaves the default moves nothing, and says so only where it is asked for", "[fit_actions]") {
    Veteran learner(210);
    LearnerFit fit;
    fit.answers = 210;
    learner.desk.press(LearnerFitted{fitted_event(fit)});
    CHECK_FALSE(learner.desk.state.toast);
    learner.desk.press(Go{View::settings}).press(LearnerFitted{fitted_event(fit)});
    REQUIRE(learner.desk.state.toast);
    CHECK(learner.desk.state.toast->text == "Fitted to 210 answers: no card moves");
    CHECK(fit_actions::answers_since_fit(learner.desk.state.progress) == 0);
}
