#include "session/blueprint.h"

#include "base/random.h"
#include "schedule/queue.h"

#include <algorithm>
#include <numeric>

namespace estelik {
namespace {

constexpr double minutes_a_question = 0.75;

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

int minutes_for(std::size_t questions) { return std::max(5, static_cast<int>(static_cast<double>(questions) * minutes_a_question + 0.5)); }

Blueprint sized(std::string name, std::size_t questions) {
    Blueprint blueprint;
    blueprint.name = std::move(name);
    blueprint.questions = questions;
    blueprint.minutes = minutes_for(questions);
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
    blueprint.questions = questions;
    if (blueprint.minutes > 0) blueprint.minutes = minutes_for(questions);
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
