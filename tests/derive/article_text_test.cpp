#include "derive/article_text.h"

#include "derive/derive_support.h"
#include "support/catch.h"

using namespace estelik;

namespace {

Result<ArticleText> read(const std::string& text, ArticleForm form = ArticleForm::guess) {
    return read_article(text, form, test::vocabulary());
}

const std::string story = "River Ties\n\n02/26/2012\n\nBy Dr. Ana Korda\n\n02/26/12 – The river was calm.\n\n"
                          "The river in spring. (Credit Image: Someone)\n\nA part\n\nIt rose in May.\n";

}  // namespace

TEST_CASE("title, date, byline, caption and heading are set apart from the prose", "[reader]") {
    const auto article = read(story);
    REQUIRE(article.ok());
    CHECK(article->title == "River Ties");
    CHECK(article->author == "Ana Korda");
    CHECK(article->published == PartialDate{2012, 2, 26});
    std::vector<PassageKind> kinds;
    for (const auto& passage : article->passages) kinds.push_back(passage.kind);
    using enum PassageKind;
    CHECK(kinds == std::vector<PassageKind>{title, dateline, byline, prose, caption, heading, prose});
    const auto& first = article->passages[3];
    CHECK(first.text().substr(first.lead) == "The river was calm.");
    CHECK(story.substr(first.content.source(first.lead), 9) == "The river");
}

TEST_CASE("only prose is handed to the finders", "[reader]") {
    const auto article = read(story);
    REQUIRE(article.ok());
    const Prose prose = prose_of(*article, test::vocabulary());
    CHECK(prose.passages().size() == article->passages.size());
    CHECK_FALSE(prose.passages()[0].prose);
    const auto& passage = prose.passages()[3];
    CHECK(prose.between(passage.begin, passage.end) == "The river was calm.");
}

TEST_CASE("what is no article is refused, with what to do", "[reader]") {
    const auto refusal = [](const std::string& bytes) {
        const auto article = read(bytes);
        return article.ok() ? "" : to_string(article.error());
    };
    CHECK(refusal(" \n").find("empty") != std::string::npos);
    CHECK(refusal("%PDF-1.4").find("pdftotext") != std::string::npos);
    CHECK(refusal("One.\nTwo \xFF.\n").find("UTF-8") != std::string::npos);
    CHECK(refusal(std::string("a\0b.", 4)).find("control") != std::string::npos);
    CHECK(refusal("Only a Title").find("no paragraph") != std::string::npos);
}

TEST_CASE("a byte order mark and the form of the file are known", "[reader]") {
    const auto article = read("\xEF\xBB\xBF" "It rose in May.");
    REQUIRE(article.ok());
    CHECK(article->passages[0].text() == "It rose in May.");
    CHECK(article->passages[0].content.source(0) == 3);
    CHECK(form_by_name("a/b.HTML") == ArticleForm::html);
    CHECK(form_by_name("a.md") == ArticleForm::markdown);
    CHECK(form_by_name("a") == ArticleForm::guess);
}
