#include "session/blueprint.h"

#include "support/catch.h"
#include "support/small_course.h"

#include <rapidcheck.h>

#include <algorithm>
#include <set>

using namespace estelik;

namespace {

std::vector<std::string> ids(const std::vector<ItemId>& paper) {
    std::vector<std::string> result;
    for (const auto& item : paper) result.push_back(item.question);
    return result;
}

}  // namespace

TEST_CASE("the same seed draws the same paper, another seed another one", "[blueprint]") {
    const auto bank = support::small_course();
    Blueprint blueprint;
    blueprint.questions = 6;
    CHECK(draw_paper(*bank, {}, blueprint, 42) == draw_paper(*bank, {}, blueprint, 42));
    CHECK(draw_paper(*bank, {}, blueprint, 42) != draw_paper(*bank, {}, blueprint, 43));
}


TEST_CASE("cards are not asked in a test, and a cloze with one of its gaps", "[blueprint]") {
    const auto bank = support::small_course();
    Blueprint all;
    all.questions = 0;
    const auto paper = draw_paper(*bank, {}, all, 1);
    CHECK(paper.size() == 9);
    const auto drawn = ids(paper);
    CHECK(std::count(drawn.begin(), drawn.end(), "rain") == 0);
    CHECK(std::count(drawn.begin(), drawn.end(), "gaps") == 1);
}

TEST_CASE("topics are held in proportion, and a blueprint narrows by topic, kind and difficulty", "[blueprint]") {
    const auto bank = support::small_course();
    Blueprint blueprint;
    blueprint.questions = 9;
    blueprint.topics = {"lengths"};
    for (const auto& id : ids(draw_paper(*bank, {}, blueprint, 1))) CHECK(bank->find(id)->topic == "lengths");
    blueprint.kinds = {Kind::number};
    CHECK(ids(draw_paper(*bank, {}, blueprint, 1)) == std::vector<std::string>{"length"});
    blueprint.difficulties = {3};
    CHECK(draw_paper(*bank, {}, blueprint, 1).empty());
}

TEST_CASE("only missed asks what was missed last time", "[blueprint]") {
    const auto bank = support::small_course();
    Progress progress;
    progress.items[support::item("length")].answers = 1;
    progress.items[support::item("rises")].answers = 1;
    progress.items[support::item("rises")].last_rating = Rating::good;
    Blueprint missed;
    missed.only_missed = true;
    CHECK(ids(draw_paper(*bank, progress, missed, 1)) == std::vector<std::string>{"length"});
}

TEST_CASE("a paper never asks a question twice and never more than there are", "[blueprint]") {
    const auto bank = support::small_course();
    CHECK(rc::check("papers", [&] {
        Blueprint blueprint;
        blueprint.questions = *rc::gen::inRange<std::size_t>(0, 20);
        const auto paper = draw_paper(*bank, {}, blueprint, *rc::gen::arbitrary<std::uint64_t>());
        const auto drawn = ids(paper);
        RC_ASSERT(std::set<std::string>(drawn.begin(), drawn.end()).size() == drawn.size());
        RC_ASSERT(drawn.size() == (blueprint.questions == 0 ? 9 : std::min<std::size_t>(blueprint.questions, 9)));
    }));
}

TEST_CASE("another size takes its minutes and its name along", "[blueprint]") {
    Blueprint blueprint = preset_blueprints(*support::small_course())[0];
    resize(blueprint, 20);
    CHECK(blueprint.name == "20 questions");
    CHECK(blueprint.minutes == 15);
}

TEST_CASE("minutes that were chosen stay when the size changes", "[blueprint]") {
    Blueprint blueprint = preset_blueprints(*support::small_course())[0];
    blueprint.minutes = 30;
    resize(blueprint, 20);
    CHECK(blueprint.minutes == 30);
}

TEST_CASE("a paper's minutes follow the questions that are drawn, and are never absurd", "[blueprint]") {
    Blueprint usual;
    usual.questions = 40;
    usual.minutes = usual_minutes(40);
    CHECK(usual.minutes == 30);
    CHECK(paper_minutes(usual, 40) == 30);
    CHECK(paper_minutes(usual, 20) == 15);
    CHECK(paper_minutes(usual, 2) == 5);
    CHECK(paper_minutes(usual, 40, 1.25) == 38);
    Blueprint chosen;
    chosen.questions = 10;
    chosen.minutes = 180;
    CHECK(paper_minutes(chosen, 10) == 50);
    chosen.minutes = 1;
    CHECK(paper_minutes(chosen, 60) == 10);
    chosen.minutes = 0;
    CHECK(paper_minutes(chosen, 60, 2) == 0);
    CHECK(usual_minutes(100'000) == most_minutes);
}

TEST_CASE("the presets fit the course", "[blueprint]") {
    const auto presets = preset_blueprints(*support::small_course());
    REQUIRE(presets.size() == 4);
    CHECK(presets[0].questions == 9);
    CHECK(presets[1].questions == 4);
    CHECK(presets[3].only_missed);
}
