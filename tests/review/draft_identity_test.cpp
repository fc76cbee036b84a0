#include "review/draft_identity.h"

#include "review/review_support.h"

#include <set>

using namespace estelik;
using namespace estelik::test;

TEST_CASE("no two drafts of an article are the same", "[review]") {
    for (const std::string name : {"biology", "economics", "history"}) {
        const auto derivation = derivation_of(sample_text(name));
        const auto identities = identities_of(*derivation, derivation->drafts());
        REQUIRE(identities.size() == derivation->drafts().size());
        CHECK(std::set<DraftIdentity>(identities.begin(), identities.end()).size() == identities.size());
    }
}

TEST_CASE("a sentence said twice makes two drafts, told apart by their number", "[review]") {
    const auto derivation = derivation_of(article_of({third_paragraph, first_paragraph, third_paragraph}));
    auto identities = identities_of(*derivation, derivation->drafts());
    std::erase_if(identities, [](const DraftIdentity& identity) { return identity.fact.find("1933") == std::string::npos; });
    REQUIRE(identities.size() == 2);
    CHECK(identities[0].nth == 1);
    CHECK(identities[1].nth == 2);
    CHECK(identities[0].passage == "the quarry was closed in 1933 by its owner");
}

TEST_CASE("passages are alike as far as they share their words", "[review]") {
    CHECK(likeness("the town signed a treaty", "the town signed a treaty") == 1);
    CHECK(likeness("the town signed a treaty", "in may the town signed the treaty") > 0.6);
    CHECK(likeness("the town signed a treaty", "visitors climb its stairs") == 0);
}
