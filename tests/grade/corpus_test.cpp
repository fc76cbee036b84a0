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
        const auto verdict = judge(one.question, one.question.gap_count() ? 1 : 0, one.answer);
        INFO("line " << one.line << ": " << right_answer(one.question, one.question.gap_count() ? 1 : 0) << " <- "
                     << answer_words(one.question, one.answer) << " (" << one.note << "): " << verdict.reason);
        CHECK(one.verdict == outcome_names[static_cast<std::size_t>(verdict.outcome)]);
    }
}

TEST_CASE("half of the corpus are answers that must be refused", "[corpus]") {
    const auto cases = read_corpus(ESTELIK_SOURCE_DIR "/tests/grade/corpus.jsonl");
    const auto refused = std::count_if(cases.begin(), cases.end(), [](const CorpusCase& one) { return one.verdict == "wrong"; });
    CHECK(2 * static_cast<std::size_t>(refused) >= cases.size() * 9 / 10);
}
