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

TEST_CASE("what is left out says why", "[derive]") {
    const Vocabulary words = Vocabulary::built_in();
    const auto article = read_article("A title\n\nThe tower of Bergen was built by Anna Lund in 1871. The tower was sold to Norway in 1902.", ArticleForm::plain, words);
    const Prose prose = prose_of(*article, words);
    auto drafts = make_drafts(Ground(prose, {}), {});
    REQUIRE(drafts.size() >= 2);
    drafts.resize(1);
    drafts[0].question = "tower of Bergen by Anna Lund";
    drafts[0].key = TextKey{"Anna Lund", {}};
    CHECK(faults_of(*article, drafts).count(drafts[0].id) >= 2);
    const auto derived = derive_bank(*article, drafts, "reading.md", {2020, 1, 2});
    CHECK(derived.kept == 0);
    REQUIRE(derived.left_out.size() == 1);
    CHECK(derived.left_out[0].find("tower of Bergen by Anna Lund: ") == 0);
}

TEST_CASE("drafts are added to a course as a topic, once, and its own questions stay", "[derive]") {
    const Vocabulary words = Vocabulary::built_in();
    const auto article = read_article("Towers\n\nThe tower of Bergen was built by Anna Lund in 1871. The old tower was sold to Norway in 1902.", ArticleForm::plain, words);
    const Prose prose = prose_of(*article, words);
    const auto drafts = make_drafts(Ground(prose, {}), {});
    const auto first = make("A title\n\nIn 1902 the town signed a treaty with Norway. Anna Lund built the tall tower in 1871. The tower stands 48 metres above the sea.");
    REQUIRE(first.read.bank);
    const auto extended = extend_bank(*first.read.bank, first.derived.reading, *article, drafts);
    REQUIRE(extended);
    const auto read = read_bank(extended->bank, "bank.json", extended->reading, "reading.md");
    REQUIRE(read.bank);
    CHECK(read.bank->questions.size() == first.derived.kept + extended->kept);
    CHECK(read.bank->questions.back().topic == "towers");
    CHECK(read.bank->reading.paragraphs.size() == 2);
    const auto again = extend_bank(*read.bank, extended->reading, *article, drafts);
    REQUIRE(again);
    CHECK(again->bank == extended->bank);
    CHECK(again->reading == extended->reading);
    const auto other = read_article("Towers\n\nThe tower of Bergen was rebuilt by Eva Berg in 1955.", ArticleForm::plain, words);
    CHECK_FALSE(extend_bank(*read.bank, extended->reading, *other, {}));
}
