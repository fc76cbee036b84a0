#include "grade/judge.h"

#include "base/text.h"
#include "support/ask.h"
#include "support/catch.h"
#include "support/corpus.h"

#include <algorithm>
#include <map>

using namespace estelik;
using namespace estelik::support;

TEST_CASE("the judge says what a fair teacher says of every answer of the corpus", "[corpus]") {
    const auto cases = read_corpus(ESTELIK_SOURCE_DIR "/tests/grade/corpus.jsonl");
    REQUIRE(cases.size() >= 1500);
    for (const auto& one : cases) {
        const auto verdict = judge(one.question, one.gap, one.answer);
        INFO("line " << one.line << ": " << right_answer(one.question, one.gap) << " <- "
                     << answer_words(one.question, one.answer) << " (" << one.note << "): " << verdict.reason);
        CHECK(one.verdict == outcome_names[static_cast<std::size_t>(verdict.outcome)]);
    }
}

TEST_CASE("half of the corpus are answers that must be refused", "[corpus]") {
    const auto cases = read_corpus(ESTELIK_SOURCE_DIR "/tests/grade/corpus.jsonl");
    const auto refused =
        std::count_if(cases.begin(), cases.end(), [](const CorpusCase& one) { return one.verdict == "wrong"; });
    CHECK(2 * static_cast<std::size_t>(refused) >= cases.size() * 9 / 10);
}

TEST_CASE("no key of the corpus passes for another", "[corpus]") {
    const auto cases = read_corpus(ESTELIK_SOURCE_DIR "/tests/grade/corpus.jsonl");
    std::map<std::string, const Question*> questions;  // of typed words, by their key; a full date is right for its year
    for (const auto& one : cases)
        if (const auto* key = std::get_if<TextKey>(&one.question.key)) questions.emplace(key->key, &one.question);
    for (const auto& [key, asked] : questions) {
        const auto& accepted = std::get<TextKey>(asked->key).accept;
        const Judge judge_key(*asked);
        for (const auto& [answer, other] : questions) {
            if (asked == other || std::find(accepted.begin(), accepted.end(), answer) != accepted.end()) continue;
            if (contains_words(answer, key)) continue;  // says this one as well
            if (contains_words(key, answer)) continue;  // is one of several things asked
            INFO(key << " <- " << answer);
            CHECK_FALSE(judge_key(0, Typed{answer}).passed());
        }
    }
}
