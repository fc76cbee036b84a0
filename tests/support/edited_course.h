// A course of two questions that its author goes on working at, and a learner who has answered it.
#pragma once

#include "bank/fingerprint.h"
#include "question/key_forms.h"
#include "session/judging.h"
#include "support/build_events.h"
#include "support/small_course.h"

#include <string>
#include <utility>

namespace estelik::support {

// "city" is typed, "river" is chosen; each has its own version, as a course that is read has.
inline BankPtr course_with(Key city, std::string stem = "Which city was the capital?", Key river = OneChoice{{"Ili", "Ural", "Irtysh"}, 0, {}}) {
    Bank bank = small_bank();
    bank.questions = {question("city", "lengths", std::move(stem), std::move(city), "ends in Lake Balkhash", 2),
                      question("river", "lengths", "Which river?", std::move(river), "The Ili rises", 2)};
    for (auto& made : bank.questions) made.version = fingerprint(made);
    bank.places.resize(2);
    bank.ignored.resize(2);
    return make_bank(std::move(bank));
}

// What a learner types or chooses, marked by that edition of the course. with_key: as the first answer is kept.
inline test::Told gives(const BankPtr& bank, const std::string& id, RawAnswer raw, bool with_key = true) {
    const Question& asked = *bank->find(id);
    const auto verdict = CourseJudge()(bank, asked, 0, *parse_raw(asked, raw), {});
    Answered answer;
    answer.item = item(id);
    answer.version = asked.version;
    answer.raw = std::move(raw);
    answer.outcome = verdict.outcome;
    answer.score = verdict.score;
    answer.suggested = answer.rating = verdict.suggested;
    answer.milliseconds = 4000;
    if (with_key) answer.key = key_forms(asked, 0);
    return {answer};
}

}  // namespace estelik::support
