// Questions for the judge, asked with a verb: text("Astana").answered("astena").
#pragma once

#include "grade/judge.h"

#include <string>
#include <utility>
#include <vector>

namespace estelik::support {

struct Asked {
    Question question = {};
    JudgeRules rules = {};

    Verdict answered(const std::string& typed) const { return judge(question, question.gap_count() ? 1 : 0, Typed{typed}, rules); }
    Outcome outcome(const std::string& typed) const { return answered(typed).outcome; }
    std::string reason(const std::string& typed) const { return answered(typed).reason; }

    Asked with_stem(std::string stem) && {
        question.stem = std::move(stem);
        return std::move(*this);
    }
    Asked with_passage(std::string quote) && {
        question.evidence.quote = std::move(quote);
        return std::move(*this);
    }
};

inline Asked ask(Key key) {
    Asked asked;
    asked.question.id = "asked";
    asked.question.stem = "Which is it?";
    asked.question.key = std::move(key);
    return asked;
}

inline Asked text(std::string key, std::vector<std::string> accept = {}) { return ask(TextKey{std::move(key), std::move(accept)}); }

inline Asked number(double value, std::string unit = "", double tolerance = 0, std::vector<std::string> accept_units = {}) {
    return ask(NumberKey{value, std::move(unit), tolerance, std::move(accept_units)});
}

inline Asked date(PartialDate date) { return ask(DateKey{date, date, date.precision()}); }
inline Asked span(PartialDate from, PartialDate to) { return ask(DateKey{from, to, DatePrecision::span}); }

}  // namespace estelik::support
