#include "bank/near_duplicates.h"

#include "support/catch.h"

#include "base/text.h"

#include <algorithm>
#include <rapidcheck.h>
#include <set>

using namespace estelik;

namespace {

using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

Question asking(const std::string& stem, const std::string& answer) {
    Question question;
    question.stem = stem;
    question.key = TextKey{answer, {}};
    return question;
}

// All compared with all.
Pairs plainly(const Bank& bank) {
    std::vector<std::set<std::string>> sets;
    for (const Question& question : bank.questions) {
        const auto all = words(question.stem);
        sets.emplace_back(all.begin(), all.end());
    }
    const auto alike = [](const auto& a, const auto& b) {
        const auto shared = std::count_if(a.begin(), a.end(), [&](const std::string& word) { return b.contains(word); });
        return 10 * static_cast<std::size_t>(shared) >= 9 * std::max(a.size(), b.size());
    };
    Pairs found;
    for (std::size_t i = 0; i < sets.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (alike(sets[i], sets[j])) {
                found.emplace_back(i, j);
                break;
            }
    return found;
}

}  // namespace

TEST_CASE("the same question in nearly the same words is found", "[duplicates]") {
    Bank bank;
    bank.questions = {asking("Who is the leader of Borin?", "Korda"), asking("Who leads Alvara?", "Lund"),
                      asking("Who is the *leader* of Borin?", "Korda"), asking("Who is the leader of Borin?", "Lund")};
    CHECK(near_duplicates(bank) == Pairs{{2, 0}});
}

TEST_CASE("looking up rare words finds all that comparing all with all would", "[duplicates]") {
    CHECK(rc::check("near duplicates", [](const std::vector<std::vector<unsigned>>& stems) {
        Bank bank;
        for (const auto& stem : stems) {
            std::string text = "one two three four five six seven eight nine ten eleven twelve";
            for (const unsigned word : stem) text += " w" + std::to_string(word % 5);
            bank.questions.push_back(asking(text, "x"));
        }
        RC_ASSERT(near_duplicates(bank) == plainly(bank));
    }));
}
