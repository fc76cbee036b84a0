// Events told as a story:
//   Story story;
//   const auto first = story.tell(answered("border").rated(Rating::good).on_day(0));
//   story.tell(undone(first));
// The story gives each event its id, its logical time and its moment.
#pragma once

#include "journal/event.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace estelik::test {

inline const Day first_day = day_number({2026, 11, 24});

inline ItemId item(const std::string& question, int gap = 0) { return {"kazakhstan-china-security", question, gap}; }

// The body of an event, and when and where it happened.
struct Told {
    EventBody body;
    int day = -1;             // after first_day; -1: the day of the event before
    std::string device = {};  // none: the story's own

    Told on_day(int number) && { day = number; return std::move(*this); }
    Told by(const std::string& name) && { device = name; return std::move(*this); }
};

struct ToldAnswer : Told {
    ToldAnswer rated(Rating rating) && {
        answer().rating = answer().suggested = rating;
        return answer().outcome = is_pass(rating) ? Outcome::right : Outcome::wrong, std::move(*this);
    }
    ToldAnswer judged(Outcome outcome) && { answer().outcome = outcome; return std::move(*this); }
    ToldAnswer given(RawAnswer raw) && { answer().raw = std::move(raw); return std::move(*this); }
    ToldAnswer taking(int ms) && { answer().milliseconds = ms; return std::move(*this); }
    ToldAnswer version(const std::string& version) && { answer().version = version; return std::move(*this); }
    ToldAnswer to_key(std::vector<std::string> key) && { answer().key = std::move(key); return std::move(*this); }
    ToldAnswer in_a_test() && { answer().schedules = false; return std::move(*this); }

private:
    Answered& answer() { return std::get<Answered>(body); }
};

inline ToldAnswer answered(const ItemId& id) {
    Answered answer;
    answer.item = id;
    answer.version = "9f2c";
    answer.raw = {"1000 miles"};
    answer.milliseconds = 4000;
    return ToldAnswer{{answer}}.rated(Rating::good);
}
inline ToldAnswer answered(const std::string& question) { return answered(item(question)); }

inline Told undone(const Event& event) { return {Undone{event.id}}; }
inline Told redone(const Event& event) { return {Redone{event.id}}; }
inline Told rerated(const Event& event, Rating rating) { return {Rerated{event.id, rating, "chosen"}}; }
inline Told regraded(const Event& event, Rating rating, Outcome outcome) {
    return {Rerated{event.id, rating, std::string(why_regraded), outcome, outcome == Outcome::right ? 1.0 : 0.0}};
}
inline Told edited(const std::string& question, const std::string& from, const std::string& to, EditKind kind = EditKind::wording,
                   const std::string& was = "", const std::string& key = "") {
    Edited edit{item(question), from, to, kind, {}, was};
    if (!key.empty()) edit.key = {key};
    return {edit};
}
inline Told flagged(const std::string& question, bool on = true) { return {Flagged{item(question), on}}; }
inline Told marked(const std::string& question, bool on = true) { return {Marked{item(question), on}}; }
inline Told suspended(const std::string& question, bool on = true) { return {Suspended{item(question), on}}; }
inline Told buried(const std::string& question, int until) { return {Buried{item(question), first_day + until}}; }
inline Told preference(const std::string& name, double value) { return {PreferenceSet{name, value}}; }
inline Told fitted(Fitted fit) { return {std::move(fit)}; }
inline Told exam(const std::string& course, CalendarDate date) { return {ExamSet{course, date, {}, 20}}; }

class Story {
public:
    explicit Story(std::string device = "k7q3m2xw") : device_(std::move(device)) {}

    Event tell(Told told) {
        const auto& device = told.device.empty() ? device_ : told.device;
        if (told.day >= 0) at_ = std::max(at_, morning(told.day), [](Instant a, Instant b) { return a.utc_ms < b.utc_ms; });
        at_ = at_.plus_ms(10'000);
        lt_ = std::max(lt_ + 1, at_.utc_ms);
        events_.push_back({{device, ++seqs_[device]}, lt_, at_, std::move(told.body)});
        return events_.back();
    }
    const std::vector<Event>& events() const { return events_; }

private:
    static Instant morning(int day) { return day_start(first_day + day, 300).plus_ms(std::int64_t{6} * 3'600'000); }

    std::string device_;
    std::map<std::string, std::uint64_t> seqs_;
    Instant at_ = morning(0);
    std::int64_t lt_ = 0;
    std::vector<Event> events_;
};

}  // namespace estelik::test
