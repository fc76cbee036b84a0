#include "journal/fitted_model.h"

#include "journal/fold.h"
#include "journal/members.h"
#include "support/journal_desk.h"

#include <rapidcheck.h>

using namespace estelik;
using namespace estelik::test;

namespace {

// Parameters that are nobody's defaults.
LearnerFit forgetful(Model model) {
    LearnerFit fit;
    fit.model.model = model;
    fit.model.six[2] = 1.1;
    fit.model.seven[2] = 1.7;
    fit.answers = 412;
    fit.held_out = {.tests = 300, .log_loss = 0.31, .rmse_bins = 0.04, .auc = 0.7};
    fit.by_default.log_loss = 0.35;
    fit.calibration = {{0.8, 0.9, 300, 0.87, 0.85, 0.02}};
    return fit;
}

Fitted kept(const Fitted& fitted) {
    const auto body = read_members("fitted", write_members(fitted), 1);
    REQUIRE(body);
    return std::get<Fitted>(*body);
}

// Two days of the same answers, and a fit that is told before, between or after them.
Progress answers_with(const Fitted& fit, int when) {
    Story story;
    for (int day = 0; day < 3; ++day) {
        if (day == when) story.tell(fitted(fit));
        story.tell(answered("border").rated(Rating::good).on_day(day * 5));
    }
    if (when > 2) story.tell(fitted(fit));
    return fold(story.events());
}

}  // namespace

TEST_CASE("every model comes back from the journal as it was fitted, with its figures", "[fitted_model]") {
    for (const auto model : all_models) {
        auto fit = forgetful(model);
        fit.model.drift = 0.12;
        fit.model.courses["harbour"] = -0.2;
        const auto event = kept(fitted_event(fit));
        CHECK(event == fitted_event(fit));
        REQUIRE(learner_model(event));
        CHECK(learner_model(event)->model == model);
        CHECK(learner_model(event)->six == fit.model.six);
        if (model != Model::fsrs6) CHECK(learner_model(event)->seven == fit.model.seven);
        CHECK(learner_model(event)->bias_of("harbour") == Approx(-0.08));
        CHECK(event.figures.calibration == std::vector{0.87, 0.85, 300.0});
    }
}

TEST_CASE("the defaults are kept without their parameters", "[fitted_model]") {
    LearnerFit fit;
    fit.answers = 250;
    const auto event = kept(fitted_event(fit));
    CHECK(event.parameters.empty());
    CHECK(learner_model(event) == LearnerModel{});
    CHECK(event.measured == "FSRS-6 with its defaults: too few answers to tell models apart");
}

TEST_CASE("a fit that comes out at the defaults is kept as a fit", "[fitted_model]") {
    LearnerFit fit;
    for (const auto model : {Model::fsrs6, Model::fsrs7, Model::mixed}) {
        fit.model.model = model;
        CHECK(learner_model(kept(fitted_event(fit))) == fit.model);
    }
}

TEST_CASE("a model of a later version, and parameters that no fit gives, have no effect", "[fitted_model]") {
    const auto good = fitted_event(forgetful(Model::mixed));
    auto unknown = good, short_of_some = good, wild = good, uneven = good;
    unknown.model = "fsrs8";
    short_of_some.parameters.pop_back();
    wild.parameters[5] = 1e6;
    uneven.courses = {"harbour"};
    for (const auto& fitted : {unknown, short_of_some, wild, uneven}) CHECK_FALSE(learner_model(fitted));
    CHECK(answers_with(unknown, 3).model == LearnerModel{});
    auto far_off = good;
    far_off.drift = 40;
    CHECK(learner_model(far_off)->drift == 3);
}

TEST_CASE("a fit is what all memories are folded with, whenever it came", "[fitted_model]") {
    const auto fit = fitted_event(forgetful(Model::mixed));
    const auto model = *learner_model(fit);
    auto memory = first_memory(model, 3, 0);
    for (int answer = 0; answer < 2; ++answer) memory = next_memory(model, memory, 3, {5, 5});
    for (int when = 0; when <= 3; ++when) {
        const auto known = answers_with(fit, when).items.at(item("border"));
        CHECK(known.memory->six == memory.six);
        CHECK(known.memory->seven.stability == Approx(memory.seven.stability).epsilon(1e-3));
    }
}

TEST_CASE("of several fits the latest counts, and when it is undone the one before it", "[fitted_model]") {
    Story story;
    story.tell(answered("border").on_day(0));
    story.tell(fitted(fitted_event(forgetful(Model::fsrs6))));
    const auto second = story.tell(fitted(fitted_event(forgetful(Model::fsrs7))));
    CHECK(fold(story.events()).model.model == Model::fsrs7);
    story.tell(undone(second));
    const auto known = fold(story.events());
    CHECK(known.model.model == Model::fsrs6);
    CHECK(known.fit->fitted.figures.answers == 412);
}

TEST_CASE("a fit kept while the program runs gives what a new start gives, and takes nothing from undo", "[fitted_model]") {
    Desk desk;
    desk.open();
    for (const auto* question : {"border", "sco", "treaty"}) desk.answer(question);
    const auto undo_before = desk.journal->progress().undo_stack;
    desk.append(fitted_event(forgetful(Model::mixed)));
    CHECK(desk.journal->progress().undo_stack == undo_before);
    CHECK(desk.journal->progress() == desk.replayed());
    desk.answer("border", Rating::again);
    desk.append(Undone{desk.journal->progress().undo_stack.back()});
    CHECK(desk.journal->progress() == desk.replayed());
    desk.save_cache();
    const auto before = desk.journal->progress();
    CHECK(desk.open().progress() == before);
}

TEST_CASE("whatever a learner answered, what was learned of it can be read again", "[fitted_model]") {
    CHECK(rc::check("a fit to any answers is in force", [] {
        const auto any = [](int below) { return *rc::gen::inRange(0, below); };
        const int cards = 1 + any(30), turns = 1 + any(12), first_grades = 1 + any(4), often = 1 + any(20);
        std::vector<ReviewRow> rows;
        CardCourses courses{{"harbour", "rivers"}, {}};
        for (int card = 0; card < cards; ++card) courses.of_card.push_back(static_cast<std::uint32_t>(card % 2));
        for (int turn = 0; turn < turns; ++turn) {
            const int days = any(3) == 0 ? 0 : any(200);
            for (int card = 0; card < cards; ++card) {
                const int grade = turn == 0 ? 5 - first_grades + card % first_grades : (card * 7 + turn) % often == 0 ? 1 : 3;
                rows.push_back({card, static_cast<std::int64_t>(rows.size()) + 1, grade, turn == 0 ? -1 : days, days * 86'400 + 60});
            }
        }
        const auto fit = fit_learner(make_review_log(rows), courses);
        RC_ASSERT(learner_model(kept(fitted_event(fit))).has_value());
    }));
}
