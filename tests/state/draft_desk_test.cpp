#include "state/draft_desk.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("decisions are kept under the title of the article, else under the name of its file", "[drafts]") {
    ArticleText article;
    CHECK(decisions_name(article, "/papers/On Rivers.txt") == "on-rivers");
    article.title = "The Lighthouse of Korsund";
    CHECK(decisions_name(article, "/papers/On Rivers.txt") == "the-lighthouse-of-korsund");
}
