// A small sound course with one question of each kind, as JSON: a test breaks one thing and reads it.
#pragma once

#include "bank/read.h"

#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace estelik::test {

using Json = nlohmann::ordered_json;

inline std::string sound_reading() {
    return "# Two rivers\n\n*In our own words.*\n\n## The treaty\n\n"
           "Alvara and Borin signed the River Treaty on 23 November 1999. The joint protocol of May 2004 named 1,600 km "
           "of water. In 1992 trade was small.\n\n"
           "Some 3,000 students from Alvara study in Borin. Talks went on from 1999 to 2006. Borin’s leader is Ana Korda, "
           "who heads the Council of Rivers.\n";
}

inline Json sound_course() {
    Json course = Json::parse(R"json({
  "format": 1, "id": "two-rivers", "title": "Two rivers", "language": "en", "licence": "CC BY 4.0",
  "source": {"title": "Rivers", "author": "R. Writer", "date": "2012-02-26"}, "reading": "reading.md",
  "topics": [{"id": "treaty", "title": "The treaty"}, {"id": "people", "title": "People"}],
  "questions": [
    {"type": "choice", "question": "Which body does Ana Korda head?",
     "options": ["Council of Rivers", "Court of Trade", "House of Envoys", "Union of Ports"], "key": "Council of Rivers",
     "feedback": {"Court of Trade": "No such court is named."}, "evidence": {"quote": "who heads the Council of Rivers", "paragraph": 2}},
    {"type": "choices", "question": "Which countries signed the River Treaty?",
     "options": ["Alvara", "Borin", "Cordia", "Delmar"], "key": ["Alvara", "Borin"],
     "evidence": {"quote": "Alvara and Borin signed the River Treaty", "paragraph": 1}},
    {"type": "true_false", "question": "Trade was small in 1992.", "key": true,
     "evidence": {"quote": "In 1992 trade was small", "paragraph": 1}},
    {"type": "text", "question": "Who is the leader of Borin?", "key": "Ana Korda", "accept": ["Korda"],
     "evidence": {"quote": "Borin’s leader is Ana Korda", "paragraph": 2}},
    {"type": "number", "question": "How many km of water does the joint protocol name?",
     "key": {"value": 1600, "unit": "km", "tolerance_percent": 0.5, "accept_units": ["mi"]},
     "evidence": {"quote": "1,600 km of water", "paragraph": 1}},
    {"type": "date", "question": "On what day was the River Treaty signed?", "key": "1999-11-23", "precision": "day",
     "evidence": {"quote": "signed the River Treaty on 23 November 1999", "paragraph": 1}},
    {"type": "cloze", "question": "About {{1}} students from Alvara studied in {{2}} while talks went on from {{3}}.",
     "gaps": [{"type": "number", "key": {"value": 3000, "tolerance_percent": 10}}, {"type": "text", "key": "Borin", "accept": ["the Borin Republic"]},
              {"type": "date", "key": "1999/2006", "precision": "span"}],
     "evidence": {"quote": "Some 3,000 students from Alvara study in Borin. Talks went on from 1999 to 2006.", "paragraph": 2}},
    {"type": "order", "question": "Put these events in order, earliest first.",
     "items": ["Trade is small", "The treaty is signed", "The protocol is agreed"],
     "evidence": {"quote": "The joint protocol of May 2004", "paragraph": 1}},
    {"type": "match", "question": "Match each name with what it stands for.",
     "pairs": [["Ana Korda", "a leader"], ["River Treaty", "a pact"], ["Alvara", "a country"]],
     "evidence": {"quote": "Ana Korda, who heads", "paragraph": 2}},
    {"type": "card", "question": "River Treaty", "key": "A pact of *two* countries on their rivers.",
     "evidence": {"quote": "the River Treaty on", "paragraph": 1}}
  ]})json");
    // What all questions have, in the order of the canonical form.
    for (Json& question : course["questions"]) {
        const std::string kind = question["type"];
        Json whole{{"id", "q-" + std::string(kind == "true_false" ? "true-false" : kind)},
                   {"topic", kind == "text" || kind == "match" ? "people" : "treaty"}};
        for (const auto& [name, value] : question.items())
            if (name != "evidence") whole[name] = value;
        whole["why"] = "The reading says so.";
        whole["evidence"] = question["evidence"];
        whole["difficulty"] = 1;
        whole["tags"] = {"river"};
        question = whole;
    }
    return course;
}

// The question of that kind.
inline Json& of(Json& course, std::string_view kind) {
    for (Json& question : course["questions"])
        if (question["type"] == kind) return question;
    throw std::out_of_range(std::string(kind));
}

// Adds a copy of the question of that kind, under an id of its own.
inline Json& add_like(Json& course, std::string_view kind) {
    Json copy = of(course, kind);
    copy["id"] = "copy-" + std::to_string(course["questions"].size());
    course["questions"].push_back(copy);
    return course["questions"].back();
}

inline ReadBank read_text(const std::string& text, const std::string& reading = sound_reading()) {
    return read_bank(text, "bank.json", reading, "reading.md");
}
inline ReadBank read(const Json& course) { return read_text(course.dump(2) + "\n"); }

inline std::vector<std::string> codes_of(const ReadBank& result) {
    std::vector<std::string> codes;
    for (const Finding& finding : result.findings) codes.push_back(finding.code);
    return codes;
}
inline std::string report_of(const ReadBank& result) {
    std::string text;
    for (const Finding& finding : result.findings) text += to_text(finding);
    return text;
}
inline bool has(const ReadBank& result, std::string_view code) {
    for (const Finding& finding : result.findings)
        if (finding.code == code) return true;
    return false;
}

// One rule: a change to the sound course that trips it, and one near by that does not.
struct RuleCase {
    std::string code;
    std::string story;
    void (*trip)(Json& course);
    void (*spare)(Json& course);
};

inline Json tripped(const RuleCase& rule) {
    Json course = sound_course();
    rule.trip(course);
    return course;
}
inline Json spared(const RuleCase& rule) {
    Json course = sound_course();
    rule.spare(course);
    return course;
}

}  // namespace estelik::test
