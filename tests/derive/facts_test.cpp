#include "derive/facts.h"

#include "derive/derive_support.h"
#include "support/catch.h"

using namespace estelik;

namespace {

struct Collected {
    Prose prose;
    std::vector<Fact> facts;

    const Fact& of(const std::string& words) const {
        for (const Fact& fact : facts)
            if (prose.between(fact.found.begin, fact.found.end) == words) return fact;
        FAIL("there is no fact " << words);
        return facts.front();
    }
};

Collected collect(const std::string& text) {
    Prose prose(text, test::vocabulary());
    auto facts = collect_facts(prose, {2012, 2, 26});
    return {std::move(prose), std::move(facts)};
}

}  // namespace

TEST_CASE("what is part of something larger is no fact of its own", "[facts]") {
    const auto all = collect("They signed the Treaty of Münster on 24 October 1648.");
    CHECK(all.of("Treaty of Münster").found.kind == FactKind::instrument);
    CHECK(all.of("24 October 1648").found.kind == FactKind::date);
    for (const Fact& fact : all.facts) CHECK(all.prose.between(fact.found.begin, fact.found.end) != "Münster");
}

TEST_CASE("the names of one thing are one group", "[facts]") {
    const auto all = collect("Hu Jintao of the People’s Republic of China (PRC) came. Later Hu left, and the PRC agreed.");
    CHECK(all.of("Hu").group == all.of("Hu Jintao").group);
    CHECK(all.of("Hu").found.name == NameKind::person);
    CHECK_FALSE(all.of("Hu").first);
    CHECK(all.of("PRC").group == all.of("People’s Republic of China").group);
    CHECK(group_name("The PRC") == "prc");
}

TEST_CASE("an instrument has the date that stands behind it, or that of its sentence", "[facts]") {
    const auto all = collect("In 2002 they signed the Treaty of Almaty. They met for the Treaty of Astana on 10 May 2003, and for the Treaty of Paris in 2004.");
    const auto date_of = [&](const std::string& words) { return all.facts[all.of(words).date - 1].found.date.year; };
    CHECK(date_of("Treaty of Almaty") == 2002);
    CHECK(date_of("Treaty of Astana") == 2003);
    CHECK(date_of("Treaty of Paris") == 2004);
}
