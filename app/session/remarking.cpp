#include "session/remarking.h"

#include "journal/answer_history.h"
#include "journal/fold.h"
#include "journal/order.h"
#include "question/key_forms.h"
#include "schedule/due_days.h"
#include "schedule/remembered.h"
#include "session/find_edits.h"
#include "session/judging.h"
#include "session/old_answers.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace estelik {
namespace {

// Whether the learner wanted spelling forgiven, at any moment.
class Forgiveness {
public:
    Forgiveness(const std::vector<const Event*>& ordered, const Amendments& amendments) {
        for (const Event* event : ordered) {
            const auto* set = std::get_if<PreferenceSet>(&event->body);
            if (set && set->name == "forgive_spelling" && amendments.in_force(*event)) since_[event->stamp()] = set->value != 0;
        }
    }
    bool at(const Stamp& stamp) const {
        const auto after = since_.upper_bound(stamp);
        return after == since_.begin() ? Preferences{}.forgive_spelling : std::prev(after)->second;
    }

private:
    std::map<Stamp, bool> since_;
};

// What the judge says of a raw answer: asked once, for answers are much the same.
class SecondLook {
public:
    SecondLook(BankPtr bank, const ItemId& item, const Question& question) : bank_(std::move(bank)), item_(item), question_(&question) {}

    // None: the question cannot be answered so any more.
    const std::optional<Standing>& at(const RawAnswer& raw, bool forgiving) {
        const auto [known, fresh] = seen_.try_emplace({forgiving, raw});
        if (fresh) known->second = look(raw, forgiving);
        return known->second;
    }

private:
    std::optional<Standing> look(const RawAnswer& raw, bool forgiving) {
        const auto answer = parse_raw(*question_, raw);
        if (!answer || !fits(*question_, *answer)) return {};
        Preferences preferences;
        preferences.forgive_spelling = forgiving;
        const Verdict verdict = judge_(bank_, *question_, item_.gap, *answer, preferences);
        return Standing{verdict.suggested, verdict.outcome, verdict.score, verdict.suggested};
    }

    BankPtr bank_;
    ItemId item_;
    const Question* question_;
    CourseJudge judge_;
    std::map<std::pair<bool, RawAnswer>, std::optional<Standing>> seen_;
};

bool is_better(const Standing& now, const Standing& before) {
    return now.outcome != before.outcome ? now.outcome < before.outcome : now.score > before.score;
}

bool says_the_same(const Standing& a, const Standing& b) {
    return a.outcome == b.outcome && a.score == b.score && a.suggested == b.suggested;
}

class Marker {
public:
    Marker(const BankPtr& bank, const std::vector<Event>& events, const std::vector<ItemId>& items)
        : bank_(bank), wanted_(items.begin(), items.end()), ordered_(in_order(events)), forgiveness_(ordered_, Amendments(ordered_)),
          given_(answers_in_force(events)) {
        for (const auto& given : given_)
            if (is_wanted(given.answer.item)) answers_[given.answer.item].given.push_back(&given);
        for (const Event* event : ordered_) keep_key(*event);
    }

    // Those whose key nobody kept are told apart by their answers.
    std::vector<Edited> edits(const FoundEdits& found, const Progress& progress) const {
        std::vector<Edited> edits;
        for (const auto& edit : found.edits)
            if (is_wanted(edit.item)) edits.push_back(edit);
        for (const auto& item : found.unsettled) {
            const auto answers = answers_.find(item);
            if (answers == answers_.end()) continue;
            const Question& now = *question_of(*bank_, item);
            const auto& version = progress.items.at(item).edition.version;
            auto [kind, was] = edit_since(answers->second, version, now, item.gap);
            edits.push_back({item, version, now.version, kind, key_forms(now, item.gap), std::move(was)});
        }
        return edits;
    }

    void mark_all(Remarking& to) const {
        for (const auto& [item, answers] : answers_) mark(item, answers, to);
        std::ranges::sort(to.remarks, {}, &Remark::answer);
    }

private:
    bool is_wanted(const ItemId& item) const { return item.course == bank_->id && (wanted_.empty() || wanted_.contains(item)); }

    void keep_key(const Event& event) {
        const auto keep = [this](const ItemId& item, const std::string& version, const std::vector<std::string>& key) {
            const auto answers = answers_.find(item);
            if (!key.empty() && answers != answers_.end()) answers->second.keys.try_emplace(version, key);
        };
        if (const auto* answered = std::get_if<Answered>(&event.body)) keep(answered->item, answered->version, answered->key);
        if (const auto* edited = std::get_if<Edited>(&event.body)) keep(edited->item, edited->to, edited->key);
    }

    void mark(const ItemId& item, const OldAnswers& answers, Remarking& to) const {
        const Question* question = question_of(*bank_, item);
        if (!question || question->kind() == Kind::card) return;
        SecondLook look(bank_, item, *question);
        std::map<std::string, MarkReach> reaches;
        for (const GivenAnswer* given : answers.given) {
            const auto [reach, fresh] = reaches.try_emplace(given->answer.version);
            if (fresh) reach->second = reach_of(answers, given->answer.version, *question, item.gap);
            if (reach->second == MarkReach::none || given->standing.by_learner) continue;
            ++to.judged;
            const auto& now = look.at(given->answer.raw, forgiveness_.at(given->stamp));
            if (!now || says_the_same(*now, given->standing)) continue;
            if (reach->second == MarkReach::gains_only && !is_better(*now, given->standing)) continue;
            to.remarks.push_back({given->stamp, item, given->answer.raw, given->standing, *now});
        }
    }

    BankPtr bank_;
    std::set<ItemId> wanted_;                // empty: all of the course
    std::vector<const Event*> ordered_;
    Forgiveness forgiveness_;
    std::vector<GivenAnswer> given_;
    std::map<ItemId, OldAnswers> answers_;   // into given_
};

std::optional<Day> review_of(const Progress& progress, const Calendar& calendar, const ItemId& item) {
    const auto known = remembered(progress.find(item));
    if (!known) return {};
    return due_day(calendar, progress, item, *known);
}

// The events as they will be once the bodies are kept: the same but for their ids.
std::vector<Event> with(std::vector<Event> events, const std::vector<EventBody>& bodies, std::int64_t greatest_lt) {
    std::uint64_t seq = 0;
    for (const auto& body : bodies) events.push_back({{"next", ++seq}, ++greatest_lt, {}, body});
    return events;
}

// The items in remarks, once the bodies are kept.
std::map<ItemId, ItemProgress> items_after(const Remarking& marked, const std::vector<Event>& events, const Progress& before) {
    if (marked.remarks.empty()) return {};
    const auto now = fold(with(events, marked.bodies(), before.greatest_lt));
    std::map<ItemId, ItemProgress> items;
    for (const auto& remark : marked.remarks)
        if (const auto* item = now.find(remark.item)) items.try_emplace(remark.item, *item);
    return items;
}

}  // namespace

std::vector<EventBody> Remarking::bodies() const {
    std::vector<EventBody> bodies(edits.begin(), edits.end());
    for (const auto& [answer, item, raw, before, now] : remarks)
        bodies.push_back(Rerated{answer.id, now.rating, std::string(why_regraded), now.outcome, now.score});
    return bodies;
}

std::vector<MovedReview> moved_reviews(const Remarking& marked, const Progress& before, const Calendar& calendar) {
    if (marked.items.empty()) return {};
    Progress now = before;
    for (const auto& [item, progress] : marked.items) now.items.insert_or_assign(item, progress);
    const auto calendar_now = calendar_of(now);
    std::vector<MovedReview> reviews;
    for (const auto& [item, unused] : marked.items)
        reviews.push_back({item, review_of(before, calendar, item), review_of(now, calendar_now, item)});
    return reviews;
}

Remarking mark_again(const BankPtr& bank, const std::vector<Event>& events, const std::vector<ItemId>& items, const std::string& device) {
    const Progress progress = fold(events);
    const Marker marker(bank, events, items);
    Remarking marked;
    marked.edits = marker.edits(find_edits(*bank, progress, device), progress);
    marker.mark_all(marked);
    marked.items = items_after(marked, events, progress);
    marked.reviews = moved_reviews(marked, progress, calendar_of(progress));
    return marked;
}

}  // namespace estelik
