#include "support/catch.h"
#include "support/course.h"

using namespace estelik;
using namespace estelik::test;

namespace {

void add_statements(Json& course, int yes, int no) {
    for (int i = 0; i < yes + no; ++i) {
        Json& added = add_like(course, "true_false");
        added["question"] = "Trade was small in place " + std::string(1, static_cast<char>('A' + i)) +
                            std::string(1, static_cast<char>('Z' - i)) + " in 1992.";
        added["key"] = i < yes;
    }
}

// Twenty choices whose keys stand at the positions given in turn.
void add_choices(Json& course, const std::vector<int>& positions) {
    const std::vector<std::string> wrong = {"Court of Trade", "House of Envoys", "Union of Ports"};
    for (std::size_t i = 0; i < 20; ++i) {
        Json& added = add_like(course, "choice");
        added["question"] = "Which body does member " + std::to_string(1000 + i * 37) + " of it head?";
        std::vector<std::string> options = wrong;
        options.insert(options.begin() + positions[i % positions.size()], "Council of Rivers");
        added["options"] = options;
    }
}

// So many more questions whose answer is that of the first.
void ask_for_korda(Json& course, int more) {
    for (int i = 0; i < more; ++i) add_like(course, "text")["question"] = "Who heads bureau " + std::to_string(1000 + 37 * i) + " of rivers?";
}

}  // namespace

TEST_CASE("each rule of the whole bank trips where it should, and only there", "[rules]") {
    const RuleCase rule = GENERATE(values<RuleCase>({
        {"W401", "a topic that nobody asks about",
         [](Json& c) { c["topics"].push_back({{"id", "trade"}, {"title", "Trade"}}); },
         [](Json& c) {
             c["topics"].push_back({{"id", "trade"}, {"title", "Trade"}});
             of(c, "card")["topic"] = "trade";
         }},
        {"W407", "the same question with one more word",
         [](Json& c) { add_like(c, "text")["question"] = "Who is the leader of Borin?"; },
         [](Json& c) { add_like(c, "text")["question"] = "Which person leads the state of Borin?"; }},
        {"W407", "the same words with another answer are another question", [](Json& c) { add_like(c, "date"); },
         [](Json& c) {
             Json& other = add_like(c, "date");
             other["key"] = "1999-11";
             other["precision"] = "month";
         }},
        {"W408", "seven of nine statements true", [](Json& c) { add_statements(c, 6, 2); },
         [](Json& c) { add_statements(c, 4, 4); }},
        {"W410", "most questions of one type", [](Json& c) { add_statements(c, 5, 5); },
         [](Json& c) { add_statements(c, 4, 4); }},
        {"W411", "all keys first", [](Json& c) { add_choices(c, {0}); }, [](Json& c) { add_choices(c, {0, 1, 2, 3}); }},
        {"W434", "keys that a guesser finds by their length",
         [](Json& c) {
             add_choices(c, {0, 1, 2, 3});
             for (Json& question : c["questions"])
                 if (question["type"] == "choice")
                     for (Json& option : question["options"])
                         if (option == "Council of Rivers") option = question["key"] = "Council of Rivers, Lakes and Seas";
         },
         [](Json& c) {
             add_choices(c, {0, 1, 2, 3});
             for (Json& question : c["questions"])
                 if (question["type"] == "choice")
                     for (Json& option : question["options"])
                         if (option == "Court of Trade") option = "Grand Court of Trade";
         }},
        {"W427", "one question with two answers", [](Json& c) { add_like(c, "text")["key"] = "Bela Lund"; },
         [](Json& c) {
             Json& other = add_like(c, "text");
             other["question"] = "Who was the first leader of Borin?";
             other["key"] = "Bela Lund";
         }},
        {"W431", "four questions with one answer", [](Json& c) { ask_for_korda(c, 3); }, [](Json& c) { ask_for_korda(c, 2); }},
        {"W432", "forty questions about fifty words", [](Json& c) { add_statements(c, 15, 15); },
         [](Json& c) { add_statements(c, 5, 5); }},
    }));
    INFO(rule.code << ": " << rule.story);
    CHECK(has(read(tripped(rule)), rule.code));
    INFO(report_of(read(spared(rule))));
    CHECK_FALSE(has(read(spared(rule)), rule.code));
}

TEST_CASE("a paragraph without a question is named, at its line of the reading", "[rules]") {
    const auto unasked = read_text(sound_course().dump(2), sound_reading() + "\nNobody asks about this.\n");
    REQUIRE(codes_of(unasked) == std::vector<std::string>{"W412"});
    CHECK(unasked.findings[0].place == Place{"reading.md", 11, 1});
    CHECK(unasked.bank);
}

TEST_CASE("a warning can be switched off for a question, with a reason", "[rules]") {
    Json course = sound_course();
    of(course, "text")["question"] = "Who is currently the leader of Borin?";
    REQUIRE(has(read(course), "W415"));
    of(course, "text")["ignore"] = {{"W415", "the leader is asked for as of the reading"}};
    CHECK(report_of(read(course)) == "");

    SECTION("what does not arise need not be switched off") {
        of(course, "text")["question"] = "Who is the leader of Borin?";
        CHECK(codes_of(read(course)) == std::vector<std::string>{"W420"});
    }
    SECTION("an error cannot be switched off, nor anything without a reason") {
        of(course, "text")["ignore"] = {{"E309", "I want it so"}, {"W415", " "}};
        CHECK(codes_of(read(course)) == std::vector<std::string>{"E215", "E210"});
    }
}
