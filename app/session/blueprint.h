// A blueprint: what a test is to hold. A paper is drawn from it with a seed; the same bank, blueprint
// and seed give the same paper on every machine.
#pragma once

#include "bank/bank.h"
#include "journal/progress.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace estelik {

struct Blueprint {
    std::string name = "Quick 10";
    std::size_t questions = 10;             // 0: all that fit
    int minutes = 0;                        // 0: no limit
    std::vector<std::string> topics = {};   // ids; empty: all
    std::vector<Kind> kinds = {};           // empty: all but cards, which nobody can mark
    std::vector<int> difficulties = {};     // 1..3; empty: all
    bool only_missed = false;               // whose last answer was a miss
    bool certainty = false;                 // certainty marking: right 1/2/3, wrong 0/-2/-6
    bool feeds_schedule = false;            // whether the answers count for the schedule

    bool operator==(const Blueprint&) const = default;
};

// Quick 10, Half, Full mock, Only missed; By topic is made by naming a topic.
std::vector<Blueprint> preset_blueprints(const Bank& bank);

// Of another size: its name goes with it, and so do its minutes while they are the usual ones.
void resize(Blueprint& blueprint, std::size_t questions);

// 45 seconds a question, and never less than five minutes.
int usual_minutes(std::size_t questions);
inline constexpr int most_minutes = 300;
int most_minutes_for(std::size_t questions);   // five minutes a question

// What a paper of so many questions gets: the usual minutes follow its size, chosen ones stay between
// ten seconds and five minutes a question. extra_time: a factor, 1..3. 0: no limit.
int paper_minutes(const Blueprint& blueprint, std::size_t drawn, double extra_time = 1);

// The items that fit, one gap of each cloze. Topics are held in proportion to their questions
// (largest remainder), the order is the seed's with neighbours of different topics.
std::vector<ItemId> draw_paper(const Bank& bank, const Progress& progress, const Blueprint& blueprint, std::uint64_t seed);

// How many items a paper can hold at most.
std::size_t fitting_items(const Bank& bank, const Progress& progress, const Blueprint& blueprint);

}  // namespace estelik
