#include "session/blueprint.h"

#include "base/random.h"
#include "schedule/queue.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace estelik {
namespace {

constexpr double minutes_a_question = 0.75;
constexpr int shortest_test = 5;                 // minutes, of those nobody chose
constexpr std::size_t least_seconds = 10, most_minutes_a_question = 5;
constexpr double most_extra_time = 3;

template <class T>
bool allows(const std::vector<T>& wanted, const T& value) {
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

bool was_missed(const Bank& bank, const Question& question, const Progress& progress) {
    const auto items = items_of(bank.id, question);
    return std::any_of(items.begin(), items.end(), [&](const ItemId& item) {
        const auto* known = progress.find(item);
        return known && known->answers > 0 && !is_pass(known->last_rating);
    });
}

bool fits(const Bank& bank, const Question& question, const Progress& progress, const Blueprint& blueprint) {
    return question.kind() != Kind::card && allows(blueprint.topics, question.topic) && allows(blueprint.kinds, question.kind()) &&
           allows(blueprint.difficulties, question.difficulty) && (!blueprint.only_missed || was_missed(bank, question, progress));
}

// Shares `seats` among groups in proportion to their sizes, the largest remainders first.
std::vector<std::size_t> shares(const std::vector<std::size_t>& sizes, std::size_t seats) {
    const std::size_t all = std::accumulate(sizes.begin(), sizes.end(), std::size_t{0});
    std::vector<std::size_t> given(sizes.size());
    if (all == 0) return given;
    std::vector<std::size_t> by_remainder(sizes.size());
    std::iota(by_remainder.begin(), by_remainder.end(), std::size_t{0});
    std::stable_sort(by_remainder.begin(), by_remainder.end(),
                     [&](std::size_t a, std::size_t b) { return sizes[a] * seats % all > sizes[b] * seats % all; });
    std::size_t left = seats;
    for (std::size_t i = 0; i < sizes.size(); ++i) left -= given[i] = sizes[i] * seats / all;
    for (const std::size_t i : by_remainder) {
        if (left == 0) break;
        ++given[i];
        --left;
    }
    return given;
}

std::vector<std::vector<const Question*>> by_topic(const Bank& bank, const Progress& progress, const Blueprint& blueprint) {
    std::vector<std::vector<const Question*>> topics(bank.topics.size());
    for (const auto& question : bank.questions)
        if (fits(bank, question, progress, blueprint)) topics[bank.topic_index(question.topic)].push_back(&question);
    return topics;
}

Blueprint sized(std::string name, std::size_t questions) {
    Blueprint blueprint;
    blueprint.name = std::move(name);
    blueprint.questions = questions;
    blueprint.minutes = usual_minutes(questions);
    return blueprint;
}

}  // namespace

std::vector<Blueprint> preset_blueprints(const Bank& bank) {
    const std::size_t all = fitting_items(bank, {}, {});
    Blueprint missed = sized("Only missed", 0);
    missed.minutes = 0;
    missed.only_missed = true;
    return {sized("Quick 10", std::min<std::size_t>(10, all)), sized("Half", std::max<std::size_t>(1, all / 2)), sized("Full mock", all), missed};
}

void resize(Blueprint& blueprint, std::size_t questions) {
    blueprint.name = std::to_string(questions) + " questions";
    if (blueprint.minutes == usual_minutes(blueprint.questions)) blueprint.minutes = usual_minutes(questions);
    blueprint.questions = questions;
}

int usual_minutes(std::size_t questions) {
    const auto minutes = static_cast<int>(std::lround(static_cast<double>(questions) * minutes_a_question));
    return std::clamp(minutes, shortest_test, most_minutes);
}

int most_minutes_for(std::size_t questions) {
    const std::size_t minutes = std::min<std::size_t>(questions, most_minutes) * most_minutes_a_question;
    return std::clamp(static_cast<int>(minutes), shortest_test, most_minutes);
}

int paper_minutes(const Blueprint& blueprint, std::size_t drawn, double extra_time) {
    if (blueprint.minutes <= 0) return 0;
    const int most = most_minutes_for(drawn), least = std::clamp(static_cast<int>((drawn * least_seconds + 59) / 60), 1, most);
    const bool usual = blueprint.minutes == usual_minutes(blueprint.questions);
    const int minutes = usual ? usual_minutes(drawn) : std::clamp(blueprint.minutes, least, most);
    return static_cast<int>(std::lround(minutes * std::clamp(extra_time, 1.0, most_extra_time)));
}

std::size_t fitting_items(const Bank& bank, const Progress& progress, const Blueprint& blueprint) {
    return static_cast<std::size_t>(std::count_if(bank.questions.begin(), bank.questions.end(), [&](const Question& question) {
        return fits(bank, question, progress, blueprint);
    }));
}

std::vector<ItemId> draw_paper(const Bank& bank, const Progress& progress, const Blueprint& blueprint, std::uint64_t seed) {
    auto topics = by_topic(bank, progress, blueprint);
    std::vector<std::size_t> sizes;
    for (const auto& topic : topics) sizes.push_back(topic.size());
    const std::size_t all = std::accumulate(sizes.begin(), sizes.end(), std::size_t{0});
    const std::size_t wanted = blueprint.questions == 0 ? all : std::min(blueprint.questions, all);
    const auto given = shares(sizes, wanted);

    Random random(seed);
    std::vector<Candidate> drawn;
    for (std::size_t topic = 0; topic < topics.size(); ++topic) {
        random.shuffle(topics[topic]);
        for (std::size_t i = 0; i < given[topic]; ++i) {
            const auto items = items_of(bank.id, *topics[topic][i]);
            drawn.push_back({items[random.below(items.size())], topic, std::nullopt});
        }
    }
    std::vector<std::size_t> order(drawn.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    random.shuffle(order);
    std::vector<ItemId> paper;
    for (const std::size_t index : interleave(drawn, order)) paper.push_back(drawn[index].item);
    return paper;
}

}  // namespace estelik
