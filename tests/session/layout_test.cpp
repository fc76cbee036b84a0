#include "session/layout.h"

#include "support/catch.h"
#include "support/small_course.h"

#include <rapidcheck.h>

#include <algorithm>
#include <set>
#include <vector>

using namespace estelik;

TEST_CASE("options that are figures keep their ascending order", "[layout]") {
    Question question = support::small_bank().questions[0];
    question.key = OneChoice{{"800 km", "1,600 km", "2,400 km"}, 1, {"", "", ""}};
    for (std::uint64_t seed = 0; seed < 20; ++seed) CHECK(shown_order(question, seed) == std::vector<std::size_t>{0, 1, 2});
}

TEST_CASE("on a paper every option is shuffled, figures too, and the same seed gives the same order", "[layout]") {
    Question question = support::small_bank().questions[0];
    question.key = OneChoice{{"800 km", "1,600 km", "2,400 km"}, 1, {"", "", ""}};
    std::set<std::vector<std::size_t>> orders;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        CHECK(order_on_paper(question, 0, seed) == order_on_paper(question, 0, seed));
        orders.insert(order_on_paper(question, 0, seed));
    }
    CHECK(orders.size() == 6);
}

TEST_CASE("items to put in order are never shown in their right order", "[layout]") {
    const Question question = support::small_bank().questions[7];
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const auto order = shown_order(question, seed);
        CHECK_FALSE(std::is_sorted(order.begin(), order.end()));
    }
}

TEST_CASE("what is shown is a permutation of what is in the file", "[layout]") {
    const Bank bank = support::small_bank();
    CHECK(rc::check("permutation", [&] {
        const auto seed = *rc::gen::arbitrary<std::uint64_t>();
        for (const std::size_t index : {std::size_t{0}, std::size_t{1}, std::size_t{7}, std::size_t{8}}) {
            auto order = shown_order(bank.questions[index], seed);
            std::sort(order.begin(), order.end());
            for (std::size_t i = 0; i < order.size(); ++i) RC_ASSERT(order[i] == i);
        }
    }));
}

TEST_CASE("of more than four options the key is shown and first what this learner has chosen in its place", "[layout]") {
    Question question = support::small_bank().questions[0];
    question.key = OneChoice{{"Aral Sea", "Alakol", "Balkhash", "Zaysan", "Issyk Kul", "Markakol", "Tengiz"}, 2, {}};
    const std::vector<WrongAnswer> wrong = {{{"Tengiz"}, 1}, {{"Aral Sea"}, 2}};
    std::set<std::size_t> met;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const auto order = shown_order(question, seed, wrong);
        CHECK(order.size() == options_shown);
        for (const std::size_t always : {0, 2, 6}) CHECK(std::find(order.begin(), order.end(), always) != order.end());
        met.insert(order.begin(), order.end());
        CHECK(shown_order(question, seed).size() == options_shown);
    }
    CHECK(met.size() == 7);
}
