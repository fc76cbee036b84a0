#include "grade/judge.h"

#include "support/ask.h"
#include "support/catch.h"
#include "support/corpus.h"

#include <algorithm>

using namespace estelik;
using namespace estelik::support;

TEST_CASE("the judge says what a fair teacher says of every answer of the corpus", "[corpus]") {
    const auto cases = read_corpus(ESTELIK_SOURCE_DIR "/tests/grade/corpus.jsonl");
    REQUIRE(cases.size() >= 300);
    for (const auto& one : cases) {
        const auto verdict = judge(one.question, one.gap, one.answer);
        INFO("line " << one.line << ": " << right_answer(one.question, one.gap) << " <- "
                     << answer_words(one.question, one.answer) << " (" << one.note << "): " << verdict.reason);
        CHECK(one.verdict == outcome_names[static_cast<std::size_t>(verdict.outcome)]);
    }
}

TEST_CASE("half of the corpus are answers that must be refused", "[corpus]") {
    const auto cases = read_corpus(ESTELIK_SOURCE_DIR "/tests/grade/corpus.jsonl");
    const auto refused = std::count_if(cases.begin(), cases.end(), [](const CorpusCase& one) { return one.verdict == "wrong"; });
    CHECK(2 * static_cast<std::size_t>(refused) >= cases.size() * 9 / 10);
}

TEST_CASE("no key of the corpus passes for another", "[corpus]") {
    const auto cases = read_corpus(ESTELIK_SOURCE_DIR "/tests/grade/corpus.jsonl");
    std::vector<const Question*> questions;
    for (const auto& one : cases) {
        const auto known = [&](const Question* question) { return right_answer(*question, 0) == right_answer(one.question, 0); };
        if (std::none_of(questions.begin(), questions.end(), known)) questions.push_back(&one.question);
    }
    for (const auto* asked : questions) {
        const auto* key = std::get_if<TextKey>(&asked->key);
        if (!key) continue;  // a full date is right for its year
        for (const auto* other : questions) {
            const std::string answer = right_answer(*other, 0);
            if (asked == other || std::find(key->accept.begin(), key->accept.end(), answer) != key->accept.end()) continue;
            INFO(key->key << " <- " << answer);
            CHECK_FALSE(judge(*asked, 0, Typed{answer}).passed());
        }
    }
}
