#include "grade/judge.h"

#include "base/text.h"
#include "support/ask.h"
#include "support/catch.h"

#include <rapidcheck.h>

using namespace estelik;
using namespace estelik::support;

namespace {

std::vector<Question> one_of_each_kind() {
    std::vector<Question> questions;
    for (Key key :
         std::vector<Key>{OneChoice{{"a", "b"}, 1, {}}, ManyChoice{{"a", "b", "c"}, {0, 2}, {}}, TrueFalse{true},
                          TextKey{"China–Kazakhstan Cooperation Committee", {"CKCC"}}, NumberKey{1600, "km", 5, {"mi"}},
                          DateKey{{1999, 0, 0}, {2006, 0, 0}, DatePrecision::span},
                          Cloze{{TextKey{"Astana", {}}, NumberKey{0.5, "%", 0, {}},
                                 DateKey{{2004, 5, 0}, {2004, 5, 0}, DatePrecision::month}}},
                          Ordering{{"a", "b", "c"}}, Matching{{{"a", "1"}, {"b", "2"}}}, Card{"back"}})
        questions.push_back(ask(std::move(key)).question);
    return questions;
}

}  // namespace

TEST_CASE("the key is right for its own question, of every kind and every gap", "[judge]") {
    for (const auto& question : one_of_each_kind()) {
        for (const auto& item : items_of("course", question)) {
            INFO(question.kind_name() << " " << item.gap);
            const auto verdict = judge(question, item.gap, key_answer(question, item.gap));
            CHECK(verdict.outcome == Outcome::right);
            CHECK(verdict.score == 1);
            CHECK(verdict.suggested == Rating::good);
            CHECK(verdict.diff.empty());
        }
    }
}

TEST_CASE("an empty answer is wrong for one reason everywhere", "[judge]") {
    for (const auto& asked : {text("Astana"), number(4), date({1992, 0, 0})}) {
        CHECK(asked.reason(" \t ") == "Nothing was written.");
        CHECK(asked.answered("").matched == right_answer(asked.question, 0));
    }
}

TEST_CASE("an answer too long to be one is refused unread", "[judge]") {
    CHECK(text("Astana").reason(std::string(64 * 1024, 'a')) == "The answer is too long to be one.");
}

TEST_CASE("a card leaves the verdict to the learner", "[judge]") {
    const auto verdict = judge(ask(Card{"back"}).question, 0, Revealed{});
    CHECK(verdict.outcome == Outcome::right);
    CHECK(verdict.reason.empty());
}

TEST_CASE("any bytes get a verdict with a reason of one sentence", "[judge]") {
    const auto asked = std::vector<Asked>{text("Astana", {"Nur-Sultan"}), number(1600, "km", 5), date({1999, 11, 23}),
                                          span({1999, 0, 0}, {2006, 0, 0})};
    CHECK(rc::check("a reason always", [&](const std::string& bytes) {
        for (const auto& one : asked) {
            const auto verdict = one.answered(bytes);
            if (verdict.reason.empty() || verdict.reason.back() != '.' || verdict.score < 0 || verdict.score > 1)
                return false;
            if (verdict.passed() == (verdict.suggested == Rating::again)) return false;
        }
        return true;
    }));
}

TEST_CASE("case, spaces and punctuation change no verdict on a text", "[judge]") {
    const auto asked = text("Good-Neighbor Treaty of Friendship and Cooperation", {"Good Neighbor Treaty"});
    const std::vector<std::string> answers = {"good neighbor treaty", "Good Nieghbor Treaty", "Treaty of Friendship",
                                              "bad neighbor treaty"};
    CHECK(rc::check("same outcome", [&] {
        const auto answer = *rc::gen::elementOf(answers);
        std::string dressed;
        for (const char c : answer) {
            const bool upper = *rc::gen::arbitrary<bool>();
            dressed += upper && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
            if (c == ' ') dressed += *rc::gen::elementOf(std::vector<std::string>{"", " ", "  ", "\u00A0", "\t"});
        }
        dressed += *rc::gen::elementOf(std::vector<std::string>{"", ".", "!", " ", "”", "…"});
        return asked.outcome(dressed) == asked.outcome(answer);
    }));
}

TEST_CASE("a digit that is changed is never forgiven", "[judge]") {
    CHECK(rc::check("another digit, another answer", [] {
        const int year = *rc::gen::inRange(1000, 2100);
        std::string digits = std::to_string(year);
        auto& digit = digits[*rc::gen::inRange<std::size_t>(0, 4)];
        digit = static_cast<char>('0' + (digit - '0' + *rc::gen::inRange(1, 10)) % 10);
        return !text("Resolution " + std::to_string(year)).answered("Resolution " + digits).passed() &&
               !number(year).answered(digits).passed() && !date({year, 0, 0}).answered(digits).passed();
    }));
}
