#include "grade/addition.h"

#include "support/ask.h"
#include "support/catch.h"

#include <array>
#include <initializer_list>

using namespace estelik;
using namespace estelik::support;

namespace {

Verdict against(const std::string& key, const std::string& typed, std::string stem) {
    return text(key).with_stem(std::move(stem)).answered(typed);
}

}  // namespace

TEST_CASE("detail behind the whole key is harmless", "[addition]") {
    for (const auto& [key, typed, stem] : std::initializer_list<std::array<const char*, 3>>{
             {"Suez Canal", "Suez canal in Egypt", "Which canal links the two seas?"},
             {"Constantinople", "Constantinople (today Istanbul)", "Which city fell in 1453?"},
             {"Python", "Python programming language", "Which language did he create?"},
             {"Hamlet", "Hamlet, Prince of Denmark", "Which play opens at night?"},
             {"iron", "iron (Fe)", "Which element has 26 protons?"},
             {"Adam Smith", "Adam Smith, the economist", "Who wrote it?"},
             {"Treaty of Trianon", "Peace Treaty of Trianon (4 June 1920)", "Which treaty of 1920 was it?"}}) {
        INFO(key << " <- " << typed);
        const auto verdict = against(key, typed, stem);
        CHECK(verdict.outcome == Outcome::right);
        CHECK(verdict.reason.starts_with("Right. You added: "));
    }
}

TEST_CASE("a second candidate is never harmless", "[addition]") {
    for (const auto& [key, typed, stem] : std::initializer_list<std::array<const char*, 3>>{
             {"Apple", "Apple Records", "Which company made it?"},
             {"Suez Canal", "Suez Canal (Panama Canal)", "Which canal links the two seas?"},
             {"Lake Baikal", "Lake Baikal, Lake Balkhash", "Which lake is the deepest?"},
             {"meiosis", "meiosis (mitosis)", "Which division makes gametes?"},
             {"neutron", "neutron or proton", "Which particle has no charge?"},
             {"Arizona", "Arizona, Texas", "Which state has the canyon?"},
             {"Treaty of Trianon", "Treaty of Trianon (1919)", "Which treaty of 1920 was it?"},
             {"Gothic", "Neo-Gothic", "Which style has pointed arches?"}}) {
        INFO(key << " <- " << typed);
        CHECK(against(key, typed, stem).outcome == Outcome::wrong);
    }
}

TEST_CASE("another key of the bank beside this one is another candidate", "[addition]") {
    auto asked = text("liver").with_stem("Which organ makes bile?");
    CHECK(asked.outcome("liver (gall bladder)") == Outcome::right);  // the judge alone cannot know
    const std::vector<std::string> others = {"gall bladder"};
    asked.rules.other_keys = others;
    CHECK(asked.outcome("liver (gall bladder)") == Outcome::wrong);
}

TEST_CASE("a kind word before a common thing is harmless", "[addition]") {
    CHECK(against("contract", "a binding contract", "What does the law enforce?").outcome == Outcome::right);
    CHECK(against("photosynthesis", "the process of photosynthesis", "How do plants make sugar?").outcome == Outcome::right);
    CHECK(against("stable", "unstable", "How is it?").outcome == Outcome::wrong);
}
