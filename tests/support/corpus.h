// The labelled answers of tests/grade/corpus.jsonl, one JSON object a line:
//   {"question": as in a bank, "gap": of a cloze, "answer": "typed", "verdict": "right|nearly|wrong",
//    "note": "what it tries", "part": "tuned|held out" of the second author's, "fresh", "blind", or none}
#pragma once

#include "grade/judge.h"

#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace estelik::support {

struct CorpusCase {
    int line = 0;
    Question question = {};
    int gap = 0;
    Answer answer = Typed{};
    std::string verdict;
    std::string note;
    std::string part;
};

inline PartialDate partial_date(const std::string& text) {
    PartialDate date;
    std::sscanf(text.c_str(), "%d-%d-%d", &date.year, &date.month, &date.day);
    return date;
}

inline DateKey date_key(const nlohmann::json& json) {
    const auto text = json["key"].get<std::string>();
    const auto slash = text.find('/');
    if (slash != std::string::npos)
        return {partial_date(text.substr(0, slash)), partial_date(text.substr(slash + 1)), DatePrecision::span};
    const auto date = partial_date(text);
    return {date, date, date.precision()};
}

// Only the typed kinds: what is chosen or ordered has no spelling to quarrel about.
template <class AnyKey>
AnyKey typed_key(const nlohmann::json& json) {
    const auto type = json["type"].get<std::string>();
    if (type == "date") return date_key(json);
    if (type == "text") return TextKey{json["key"], json.value("accept", std::vector<std::string>{})};
    const auto& key = json["key"];
    return NumberKey{key["value"], key.value("unit", ""), key.value("tolerance_percent", 0.0),
                     key.value("accept_units", std::vector<std::string>{})};
}

inline Key asked_key(const nlohmann::json& json) {
    if (json["type"] != "cloze") return typed_key<Key>(json);
    Cloze cloze;
    for (const auto& gap : json["gaps"]) cloze.gaps.push_back(typed_key<Gap>(gap));
    return cloze;
}

inline std::vector<CorpusCase> read_corpus(const std::string& path) {
    std::vector<CorpusCase> cases;
    std::ifstream file(path);
    int number = 0;
    for (std::string line; std::getline(file, line);) {
        ++number;
        const auto json = nlohmann::json::parse(line);
        CorpusCase one;
        one.line = number;
        one.question.stem = json["question"].value("question", "?");
        one.question.evidence.quote = json["question"].contains("evidence") ? json["question"]["evidence"].value("quote", "") : "";
        one.question.key = asked_key(json["question"]);
        one.gap = json.value("gap", 0);
        one.answer = Typed{json["answer"].get<std::string>()};
        one.verdict = json["verdict"].get<std::string>();
        one.note = json.value("note", "");
        one.part = json.value("part", "");
        cases.push_back(std::move(one));
    }
    return cases;
}

}  // namespace estelik::support
