// A course small enough to know by heart: one question of each kind, two topics, four paragraphs.
#pragma once

#include "bank/bank.h"

#include <string>
#include <utility>

namespace estelik::support {

inline Question question(std::string id, std::string topic, std::string stem, Key key, std::string quote, int paragraph) {
    Question made;
    made.id = std::move(id);
    made.topic = std::move(topic);
    made.stem = std::move(stem);
    made.key = std::move(key);
    made.why = "Because the reading says so.";
    made.evidence = {std::move(quote), paragraph};
    made.version = "0001";
    return made;
}

inline constexpr const char* small_reading =
    "# Rivers\n\n## Lengths\n\nThe Ural is 2,428 km long. Its springs lie in the Urals.\n\n"
    "The Ili rises in the Tian Shan and ends in Lake Balkhash.\n\n## Accords\n\n"
    "An accord on rivers was signed on 12 September 2001. Two states signed it.\n\n"
    "First came talks, then a draft, then the signature. Rain feeds rivers because clouds rise.\n";

inline Bank small_bank() {
    Bank bank;
    bank.id = "rivers";
    bank.title = "Rivers";
    bank.language = "en";
    bank.source = {"On Rivers", "A. Author", {2012, 2, 26}};
    bank.reading_file = "reading.md";
    bank.topics = {{"lengths", "Lengths"}, {"accords", "Accords"}};
    bank.reading = parse_reading(small_reading);
    bank.questions = {
        question("ends", "lengths", "In which lake does the Ili end?",
                 OneChoice{{"Aral Sea", "Lake Alakol", "Lake Balkhash", "Lake Zaysan"}, 2, {"It lies further west.", "", "", ""}},
                 "ends in Lake Balkhash", 2),
        question("rivers", "lengths", "Which of these are rivers? Choose all that apply.",
                 ManyChoice{{"Balkhash", "Ili", "Tian Shan", "Ural"}, {1, 3}, {"", "", "", ""}}, "The Ili rises", 2),
        question("springs", "lengths", "The springs of the Ural lie in the Urals.", TrueFalse{true}, "springs lie in the Urals", 1),
        question("rises", "lengths", "In which mountains does the Ili rise?", TextKey{"Tian Shan", {"Tien Shan"}}, "in the Tian Shan", 2),
        question("length", "lengths", "How long is the Ural, in kilometres?", NumberKey{2428, "km", 5, {"mi"}}, "2,428 km long", 1),
        question("signed", "accords", "On what day was the accord on rivers signed?",
                 DateKey{{2001, 9, 12}, {2001, 9, 12}, DatePrecision::day}, "signed on 12 September 2001", 3),
        question("gaps", "accords", "An accord on {{1}} was signed in the year {{2}} by two neighbouring states.",
                 Cloze{{TextKey{"rivers", {}}, DateKey{{2001, 0, 0}, {2001, 0, 0}, DatePrecision::year}}},
                 "An accord on rivers was signed on 12 September 2001", 3),
        question("steps", "accords", "Put the steps to an accord in order.", Ordering{{"talks", "draft", "signature"}},
                 "First came talks, then a draft", 4),
        question("pairs", "accords", "Match each water with its kind.",
                 Matching{{{"Balkhash", "lake"}, {"Ili", "river"}, {"Tian Shan", "range"}}}, "Rain feeds rivers", 4),
        question("rain", "accords", "Why does rain feed rivers?", Card{"Because clouds rise."}, "because clouds rise", 4),
    };
    for (int line = 1; const auto& made : bank.questions) {
        (void)made;
        bank.places.push_back({"rivers/bank.json", line += 10, 5});
    }
    bank.ignored.resize(bank.questions.size());
    return bank;
}

inline BankPtr small_course() { return make_bank(small_bank()); }

inline ItemId item(const std::string& question_id, int gap = 0) { return {"rivers", question_id, gap}; }

}  // namespace estelik::support
