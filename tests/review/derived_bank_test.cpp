#include "review/derived_bank.h"

#include "bank/read.h"
#include "support/catch.h"

using namespace estelik;

namespace {

struct Made {
    DerivedBank derived;
    ReadBank read;
};

Made make(const std::string& text) {
    const Vocabulary words = Vocabulary::built_in();
    auto article = read_article(text, ArticleForm::plain, words);
    REQUIRE(article.ok());
    const Prose prose = prose_of(*article, words);
    auto derived = derive_bank(*article, make_drafts(Ground(prose, article->published), {}), "reading.md", {2020, 1, 2});
    auto read = read_bank(derived.bank, "bank.json", derived.reading, "reading.md");
    return {std::move(derived), std::move(read)};
}

}  // namespace

TEST_CASE("marks of Markdown in an article stay what they are", "[derive]") {
    const auto made = make("A title\n\nIn 1902 the town of *Osaka* [sic] signed a_long_name with the people of Norway & Japan.");
    REQUIRE(made.read.bank);
    CHECK(made.read.bank->reading.paragraphs[0].text.find("*Osaka* [sic] signed a_long_name") != std::string::npos);
    CHECK(made.read.bank->source.date == CalendarDate{2020, 1, 2});
}

TEST_CASE("drafts that a rule finds fault with are left out, and the rest is balanced", "[derive]") {
    const auto made = make("A title\n\nIn 1902 the town signed a treaty with Norway. Anna Lund built the tall tower in 1871. "
                           "The tower stands 48 metres above the sea. About 3,000 visitors climb the stairs. "
                           "Troops of Sweden occupied the town in 1940. The town was freed by Denmark in 1945.");
    REQUIRE(made.read.bank);
    CHECK(made.derived.kept == made.read.bank->questions.size());
    std::size_t cloze = 0;
    for (const Question& question : made.read.bank->questions) cloze += question.kind() == Kind::cloze ? 1 : 0;
    CHECK(2 * cloze <= made.derived.kept);
    for (const Finding& finding : made.read.findings) CHECK(finding.question.empty());
}
