// Any bytes as a typed answer to each kind of question: no crash, no undefined behaviour, always a verdict with a
// reason of one sentence. The first byte chooses the question.
//   cmake --preset fuzz && cmake --build --preset fuzz --target fuzz_judge
//   build/fuzz/tests/fuzz_judge -max_len=4096 -max_total_time=300 FOLDER
#include "grade/judge.h"
#include "support/ask.h"

#include <cstdint>
#include <cstdlib>

using namespace estelik;
using namespace estelik::support;

namespace {

std::vector<Asked> questions() {
    std::vector<Asked> asked;
    asked.push_back(text("China-Kazakhstan Cooperation Committee", {"Cooperation Committee", "CKCC"})
                        .with_stem("Which committee did Kazakhstan and China set up?")
                        .with_passage("In May 2004 both governments set up a committee."));
    asked.push_back(text("Franklin D. Roosevelt", {"Roosevelt"}).with_stem("Which President launched the New Deal?"));
    asked.push_back(text("Erwin Schrödinger").with_stem("Who thought up the cat?"));
    asked.push_back(text("terrorism; separatism; extremism").with_stem("Name the three evils."));
    asked.push_back(text("≈"));
    asked.push_back(number(1600, "km", 5, {"mi"}).with_stem("How long is the border?"));
    asked.push_back(number(15000000, "dollars", 2).with_stem("What was paid?"));
    asked.push_back(number(551500, "km²", 3, {"sq mi", "ha"}));
    asked.push_back(number(-3.5, "°C"));
    asked.push_back(number(180000).with_stem("How many ethnic Uighurs live there?"));
    asked.push_back(date({1999, 11, 23}).with_stem("On which day of November 1999 was it?"));
    asked.push_back(date({2004, 5, 0}));
    asked.push_back(date({-44, 0, 0}));
    asked.push_back(span({1962, 10, 16}, {1962, 10, 28}));
    asked.push_back(span({1920, 0, 0}, {1929, 0, 0}));
    return asked;
}

void demand(bool holds) {
    if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const std::vector<Asked> asked = questions();
    static const std::vector<std::string> others = {"Uzbekistan", "Customs Union", "Theodore Roosevelt"};
    if (size == 0) return 0;
    const Question& question = asked[data[0] % asked.size()].question;
    const std::string typed(reinterpret_cast<const char*>(data) + 1, size - 1);
    const auto verdict = judge(question, 0, Typed{typed}, {.forgive_spelling = data[0] < 128, .other_keys = others});
    demand(!verdict.reason.empty() && verdict.reason.back() == '.');
    demand(verdict.score >= 0 && verdict.score <= 1);
    demand(verdict.passed() != (verdict.suggested == Rating::again));
    demand(!verdict.matched.empty());
    return 0;
}
