#include "state/select_parts.h"

#include "schedule/remembered.h"
#include "state/phrases.h"

#include <algorithm>
#include <cmath>

namespace estelik {
namespace {

constexpr std::size_t most_answers = 8;   // the latest: a picture holds no more
constexpr int samples = 32;               // of the line after an answer
constexpr double shortest_span = 4;       // days

class Curve {
public:
    Curve(const AppState& state, std::span<const PastAnswer> answers) : state_(state), answers_(answers) {}

    ForgettingCurve drawn() {
        const auto& progress = state_.progress;
        const auto& last = answers_.back();
        const Remembered known{last.memory, day_of(last.at), last.at};
        const Day due = due_day(progress.model, known, progress.preferences.desired_retention);
        curve_.target = progress.preferences.desired_retention * 100;
        curve_.due = {static_cast<double>(due - today()), recall_on(progress.model, known, due) * 100};
        curve_.first = day(answers_.front().at);
        const double span = std::max({0.0, curve_.due.day, day(last.at) + 1}) - curve_.first;
        curve_.last = curve_.first + std::max(shortest_span, span * 1.15);
        for (std::size_t i = 0; i < answers_.size(); ++i) add(i);
        curve_.labels = {{curve_.first, short_date(calendar(day_of(answers_.front().at)))}, {0, "today"}};
        curve_.due_words = "due " + due_words(due, today());
        return std::move(curve_);
    }

private:
    Day today() const { return day_of(state_.now); }
    double day(Instant at) const { return days_of_ms(at.utc_ms - state_.now.utc_ms); }

    void add(std::size_t i) {
        const auto& answer = answers_[i];
        const double from = day(answer.at), to = i + 1 < answers_.size() ? day(answers_[i + 1].at) : curve_.last;
        std::vector<CurvePoint> fall;
        for (int sample = 0; sample <= samples; ++sample) {
            const double share = static_cast<double>(sample) / samples;
            const double after = (to - from) * share * share;   // closer together where the line is steep
            fall.push_back({from + after, recall(state_.progress.model, answer.memory, std::max(0.0, after)) * 100});
        }
        curve_.falls.push_back(std::move(fall));
        const auto when = on_past_day(day_of(answer.at), today());
        std::string words = (answer.right ? "Right " : "Missed ") + when;
        if (answer.predicted) words += ", recall was " + percent(*answer.predicted);
        curve_.answers.push_back({{from, answer.predicted.value_or(1) * 100}, answer.right, std::move(words)});
    }

    const AppState& state_;
    std::span<const PastAnswer> answers_;
    ForgettingCurve curve_;
};

}  // namespace

std::optional<ForgettingCurve> select_curve(const AppState& state, const ItemId& item) {
    if (!state.item_past || state.item_past->item != item || state.item_past->answers.empty()) return std::nullopt;
    const std::span<const PastAnswer> all = state.item_past->answers;
    return Curve(state, all.last(std::min(all.size(), most_answers))).drawn();
}

}  // namespace estelik
