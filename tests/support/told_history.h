// A learner's answers to the small course, told as a story:
//   ToldHistory history;
//   history.on_day(0).gives("ends", Rating::good, "Lake Balkhash").on_day(3).gives("ends", Rating::again, "Aral Sea");
#pragma once

#include "journal/answer_history.h"
#include "support/small_course.h"

#include <string>
#include <utility>

namespace estelik::support {

class ToldHistory {
public:
    ToldHistory& on_day(int day) {
        now_ = morning(day);
        return *this;
    }
    ToldHistory& after_seconds(int seconds) {
        now_ = now_.plus_ms(std::int64_t{1000} * seconds);
        return *this;
    }
    // Opens a sitting; a time told makes it one that can be compared.
    ToldHistory& sits_down(std::optional<TimeTold> told = {}, SessionMode mode = SessionMode::study) {
        session_ = {"testdesk", ++seq_};
        SessionStarted started{"rivers", mode};
        started.told = told;
        history_.sessions[session_] = {now_, started};
        return *this;
    }
    ToldHistory& gives(const std::string& question, Rating rating, const std::string& words = "", int seconds = 10) {
        after_seconds(seconds);
        Answered answer;
        answer.item = item(question);
        if (!words.empty()) answer.raw = {words};
        answer.rating = answer.suggested = rating;
        answer.outcome = is_pass(rating) ? Outcome::right : Outcome::wrong;
        answer.milliseconds = seconds * 1000;
        answer.session = session_;
        history_.answers.push_back({now_, answer, as_given(answer), {now_.utc_ms, {"testdesk", ++seq_}}});
        return *this;
    }
    // The last answer was given in a test, with that certainty.
    ToldHistory& in_a_test(int certainty) {
        auto& answer = history_.answers.back().answer;
        answer.in_test = true;
        answer.schedules = false;
        answer.certainty = certainty;
        return *this;
    }

    const AnswerHistory& history() const { return history_; }
    const std::vector<GivenAnswer>& answers() const { return history_.answers; }
    static Day day(int number) { return Day{20000} + number; }

private:
    static Instant morning(int number) { return day_start(day(number), 300).plus_ms(std::int64_t{5} * 3'600'000); }

    Instant now_ = morning(0);
    EventId session_;
    std::uint64_t seq_ = 0;
    AnswerHistory history_;
};

}  // namespace estelik::support
