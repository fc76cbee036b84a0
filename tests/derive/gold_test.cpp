// The finders against what a person found, in texts of several fields.
#include "derive/gold.h"

#include "derive/derive_support.h"
#include "support/catch.h"

#include <cstdlib>

using namespace estelik;
using namespace estelik::test;

namespace {

std::string folder() { return std::string(ESTELIK_SOURCE_DIR) + "/tests/derive/"; }

Derived derived(const std::string& path) {
    auto article = read_article(file_text(path), form_by_name(path), vocabulary());
    REQUIRE(article.ok());
    return Derived(std::move(*article), vocabulary());
}

std::string listed(const Measure& measure) { return "missed: " + join(measure.missed, "; ") + "   wrong: " + join(measure.wrong, "; "); }

void check(const Measure& measure, double precision, double recall) {
    INFO(listed(measure));
    CHECK(measure.precision() >= precision);
    CHECK(measure.recall() >= recall);
}

}  // namespace

TEST_CASE("in texts of three fields the finders find what a person found", "[gold]") {
    for (const std::string name : {"biology", "economics", "history"}) {
        INFO(name);
        const auto text = derived(folder() + "texts/" + name + ".md");
        const auto gold = read_gold(folder() + "gold/" + name + ".tsv");
        REQUIRE(gold.size() > 30);
        for (const GoldSpan& span : gold) CHECK(text.article.passages[span.passage].text().substr(span.begin, span.end - span.begin) == span.words);
        check(measure(text, gold, FactKind::date), 1, 1);
        check(measure(text, gold, FactKind::figure), 0.9, 0.9);
        check(measure(text, gold, FactKind::name), 0.95, 0.9);
        check(measure(text, gold, FactKind::instrument), 1, 1);
        check(measure_asked(text, gold), 1, 0.6);
    }
}

TEST_CASE("in the article of the bundled course the finders find what a person found", "[gold]") {
    const char* path = std::getenv("ESTELIK_ARTICLE");
    if (!path) {
        WARN("ESTELIK_ARTICLE names no file: the article is not part of the project, so this is skipped");
        return;
    }
    const auto text = derived(path);
    const auto gold = read_gold(folder() + "gold/article.tsv");
    for (const GoldSpan& span : gold) CHECK(text.article.passages[span.passage].text().substr(span.begin, span.end - span.begin) == span.words);
    check(measure(text, gold, FactKind::date), 1, 1);
    check(measure(text, gold, FactKind::figure), 1, 1);
    check(measure(text, gold, FactKind::instrument), 1, 1);
    check(measure(text, gold, FactKind::name), 0.95, 0.95);
    check(measure_asked(text, gold), 1, 0.85);
}
