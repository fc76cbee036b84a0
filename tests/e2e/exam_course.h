// A course of twenty questions, of every kind that a test asks, taken out of the bundled one; and what a hand on
// the keyboard does to answer them.
#pragma once

#include "runtime/real_disk.h"
#include "session/test_sitting.h"
#include "support/temp_folder.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace estelik::test {

// Typed by any keyboard.
inline bool is_plain(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x80 && (std::isalnum(c) != 0 || c == ' ' || c == ','); });
}

// folder: of the course, within home.
inline void write_exam_course(const std::string& bundled, const TempFolder& home, const std::string& folder) {
    RealDisk disk;
    auto bank = nlohmann::json::parse(disk.read(bundled + "/bank.json").bytes);
    std::map<std::string, int> wanted = {{"choice", 4}, {"choices", 2}, {"true_false", 3}, {"text", 4}, {"number", 2},
                                         {"date", 2},   {"order", 1},   {"match", 1},      {"cloze", 1}};
    auto questions = nlohmann::json::array();
    for (const auto& question : bank["questions"]) {
        const auto kind = question["type"].get<std::string>();
        const bool typed = kind == "text" || kind == "date";
        if (wanted[kind] == 0 || (typed && !(question["key"].is_string() && is_plain(question["key"].get<std::string>())))) continue;
        --wanted[kind];
        questions.push_back(question);
    }
    bank["questions"] = questions;
    home.holds(folder + "/bank.json", bank.dump(2));
    const auto reading = bank["reading"].get<std::string>();
    home.holds(folder + "/" + reading, disk.read(bundled + "/" + reading).bytes);
}

// Keys that give the right answer on the screen of a test; "type:" stands before text.
inline std::vector<std::string> keys_of_right_answer(const TestItem& item) {
    const auto answer = key_answer(*item.question, item.item.gap);
    const auto digit = [&](std::size_t index) {
        return std::to_string(std::find(item.order.begin(), item.order.end(), index) - item.order.begin() + 1);
    };
    std::vector<std::string> keys;
    if (const auto* chosen = std::get_if<Chosen>(&answer)) {
        for (const auto index : chosen->options) keys.push_back(digit(index));
    } else if (const auto* said = std::get_if<Said>(&answer)) {
        keys.push_back(said->value ? "t" : "f");
    } else if (const auto* typed = std::get_if<Typed>(&answer)) {
        keys.push_back("type:" + typed->text);
    } else if (const auto* ordered = std::get_if<Ordered>(&answer)) {
        for (const auto index : ordered->items) keys.push_back(digit(index));
    } else if (const auto* matched = std::get_if<Matched>(&answer)) {
        for (const auto index : matched->rights) keys.push_back(digit(index));
    }
    return keys;
}

}  // namespace estelik::test
