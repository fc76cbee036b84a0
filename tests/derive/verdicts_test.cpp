// The drafts of the bundled course's article as a person judged them.
#include "derive/verdicts.h"

#include "derive/derive_support.h"
#include "support/catch.h"

#include <cstdlib>
#include <set>

using namespace estelik;
using namespace estelik::test;

namespace {

std::vector<Judged> verdicts() {
    return read_verdicts(std::string(ESTELIK_SOURCE_DIR) + "/tests/derive/verdicts/article.tsv");
}

}  // namespace

TEST_CASE("sixty drafts are judged, each once, with a reason where one is not fit", "[verdicts]") {
    std::set<std::string> ids;
    for (const Judged& one : verdicts()) {
        INFO(one.id);
        CHECK(ids.insert(one.id).second);
        CHECK((one.verdict == "fit" || one.verdict == "edit" || one.verdict == "not"));
        CHECK((one.verdict == "fit") == (one.reason == "-"));
    }
    CHECK(ids.size() == 60);
    CHECK(share_of(verdicts(), "not") <= 0.1);
}

TEST_CASE("what was judged is still what the article gives", "[verdicts]") {
    const char* path = std::getenv("ESTELIK_ARTICLE");
    if (!path) {
        WARN("ESTELIK_ARTICLE names no file: the article is not part of the project, so this is skipped");
        return;
    }
    auto article = read_article(file_text(path), form_by_name(path), vocabulary());
    REQUIRE(article.ok());
    const Derived derived(std::move(*article), vocabulary());
    std::set<std::string> ids;
    for (const Draft& draft : derived.drafts) ids.insert(draft.id);
    std::vector<std::string> gone;
    for (const Judged& one : verdicts())
        if (!ids.contains(one.id)) gone.push_back(one.id);
    INFO(join(gone, " "));
    CHECK(gone.size() <= 6);  // more: draw and judge anew
}
