#include "plan/value_pass.h"

#include "support/catch.h"
#include "support/small_plans.h"

#include <cmath>

using namespace estelik;

namespace {

constexpr std::size_t days = 11;

// The recursion as it is written, in double precision and one state at a time.
class Plainly {
public:
    Plainly(const TransitionTable& table, const Stakes& stakes, std::vector<float> prices)
        : table_(table), stakes_(stakes), prices_(std::move(prices)) {}

    double value(std::size_t point, std::size_t day) const {
        double best = worth(point, day, days + 1);
        for (std::size_t k = 0; k < table_.gaps.size(); ++k) {
            const std::size_t at = day + static_cast<std::size_t>(table_.gaps[k]);
            if (at >= days) break;
            const auto& turn = table_.row(point, k);
            double sum = worth(point, day, at) - static_cast<double>(prices_[at] * turn.seconds);
            for (std::size_t i = 0; i < turn_outcomes; ++i) {
                const std::size_t corner[] = {turn.base[i], turn.base[i] + 1U, turn.base[i] + table_.grid.row(),
                                              turn.base[i] + table_.grid.row() + 1};
                for (std::size_t c = 0; c < 4; ++c) sum += static_cast<double>(turn.weight[i][c]) * cached(corner[c], at);
            }
            best = std::max(best, sum);
        }
        return best;
    }

private:
    double cached(std::size_t point, std::size_t day) const {
        auto& known = known_[day * table_.grid.points() + point];
        if (std::isnan(known)) known = value(point, day);
        return known;
    }
    double worth(std::size_t point, std::size_t from, std::size_t until) const {
        double sum = 0;
        for (const auto& stake : stakes_.exams) {
            const auto exam = static_cast<std::size_t>(stake.day);
            if (from < exam && exam <= until)
                sum += static_cast<double>(stakes_.worth(stake, table_.recall(point, stake.day - static_cast<int>(from))));
        }
        return sum;
    }

    const TransitionTable& table_;
    Stakes stakes_;
    std::vector<float> prices_;
    mutable std::vector<double> known_ = std::vector(table_.grid.points() * days, std::nan(""));
};

std::vector<float> some_prices() {
    std::vector<float> prices(days);
    for (std::size_t day = 0; day < days; ++day) prices[day] = 0.002F + 0.0005F * static_cast<float>(day % 4);
    prices[5] = closed_day;
    return prices;
}

}  // namespace

TEST_CASE("The pass of many states and days at once is the recursion as it is written") {
    const auto table = testing::small_table(static_cast<int>(days));
    for (const auto& stakes : {Stakes{{{11, 1}}, 0}, Stakes{{{4, 0.5F}, {7, 0.3F}, {11, 1}}, 0.25F}}) {
        ValuePass pass(table, static_cast<int>(days), stakes);
        pass.backward(some_prices(), 1e-6F);
        const Plainly plainly(table, stakes, some_prices());
        double off = 0;
        for (std::size_t point = 0; point < table.grid.points(); point += 3)
            for (std::size_t day = 0; day < days; ++day)
                off = std::max(off, std::abs(static_cast<double>(pass.value(point, static_cast<int>(day))) -
                                             plainly.value(point, day)));
        CHECK(off < 2e-5);
    }
}

TEST_CASE("A softer maximum says a little more, never less") {
    const auto table = testing::small_table(9);
    ValuePass pass(table, 9, {{{9, 1}}, 0});
    const std::vector<float> prices(9, 0.003F);
    pass.backward(prices, 1e-6F);
    const float hard = pass.value(40, 0);
    pass.backward(prices, 0.002F);
    CHECK(pass.value(40, 0) >= hard);
    CHECK(pass.value(40, 0) <= hard + 0.002F * std::log(9.0F));
}

TEST_CASE("No question is lost on its way to the exam") {
    const auto table = testing::small_table(static_cast<int>(days));
    ValuePass pass(table, static_cast<int>(days),
                   {{{4, 1}, {11, 1}}, 1});  // a guess of 1: each exam is worth 1 to each question
    pass.backward(some_prices(), 0.001F);
    PlanLoad load(static_cast<int>(days), 2);
    pass.clear_flow();
    pass.put(table.first, 0, 20);
    pass.put(table.first, 3, 10);
    pass.put(table.first, 8, 5);
    pass.forward(load);
    CHECK(load.worth[0] == Approx(30).epsilon(1e-4));
    CHECK(load.worth[1] == Approx(35).epsilon(1e-4));
    CHECK(load.seconds[5] == Approx(0).margin(1e-6));
}

TEST_CASE("A plan of one day, or of few, needs no special case") {
    for (const int few : {1, 2, 3, 4, 5}) {
        const auto table = testing::small_table(few);
        ValuePass pass(table, few, {{{few, 1}}, 0});
        pass.backward(std::vector<float>(static_cast<std::size_t>(few), 0.001F), 1e-5F);
        CHECK(pass.value_after(table.first, few - 1) > 0.8F);
        CHECK(pass.value_after(table.first, 0) < 1);
    }
}
