#include "review/draft_review.h"

#include "base/text.h"
#include "review/review_support.h"

#include <rapidcheck.h>

using namespace estelik;
using namespace estelik::test;

namespace {

const std::string whole = article_of({first_paragraph, second_paragraph, third_paragraph});

// Decides, edits and changes at random, as a person who is never content.
void do_anything(DraftReview& review) {
    const auto index = static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(review.drafts().size())));
    switch (*rc::gen::inRange(0, 6)) {
        case 0: review.decide(index, Ruling::accepted); break;
        case 1: review.decide(index, Ruling::rejected); break;
        case 2: review.decide(index, Ruling::open); break;
        case 3: (void)review.change_kind(index); break;
        case 4: (void)review.change_options(index); break;
        default: {
            std::vector<std::string> texts;
            for (const auto& field : fields_of(review.asked(index))) texts.push_back(field.text);
            texts[0] += " Truly.";
            (void)review.edit(index, texts);
        }
    }
}

std::vector<std::string> paragraphs_of(const std::string& text) {
    std::vector<std::string> paragraphs = {""};
    for (const auto& line : split(text, '\n')) {
        if (line.empty()) paragraphs.emplace_back();
        else paragraphs.back() += line + "\n";
    }
    return paragraphs;
}

std::string inserted(const std::string& text, const std::string& paragraph, std::size_t before) {
    auto paragraphs = paragraphs_of(text);
    paragraphs.insert(paragraphs.begin() + static_cast<std::ptrdiff_t>(1 + before % (paragraphs.size() - 1)), paragraph + "\n");
    return join(paragraphs, "\n");
}

}  // namespace

TEST_CASE("what is decided is counted, and the next one open is found", "[review]") {
    auto review = review_of(whole);
    REQUIRE(review.drafts().size() > 4);
    CHECK(review.decided() == 0);
    review.decide(0, Ruling::accepted);
    review.decide(2, Ruling::rejected);
    CHECK(review.count(Ruling::accepted) == 1);
    CHECK(review.decided() == 2);
    CHECK(review.next_open(0) == 1);
    CHECK(review.next_open(1) == 3);
    CHECK(review.accepted().size() == 1);
}

TEST_CASE("the same article changes nothing", "[review]") {
    CHECK(rc::check("decisions are found where they were", [] {
        auto review = review_of(whole);
        const int steps = *rc::gen::inRange(0, 12);
        for (int i = 0; i < steps; ++i) do_anything(review);
        const auto read = read_decisions(kept_text(review), "x.json");
        RC_ASSERT(read.ok());
        const auto again = review_of(whole, *read);
        RC_ASSERT(kept_text(again) == kept_text(review));
        RC_ASSERT(again.remapped().moved == 0);
        RC_ASSERT(again.remapped().stale == 0);
        RC_ASSERT(again.remapped().fresh == 0);
        RC_ASSERT(again.decided() == review.decided());
    }));
}

TEST_CASE("every step can be taken back", "[review]") {
    CHECK(rc::check("undo is the way back", [] {
        auto review = review_of(whole);
        std::vector<std::string> before;
        const int steps = *rc::gen::inRange(1, 15);
        for (int i = 0; i < steps; ++i) {
            const auto text = kept_text(review);
            do_anything(review);
            if (kept_text(review) != text) before.push_back(text);
        }
        while (review.can_undo()) {
            const auto text = kept_text(review);
            RC_ASSERT(review.undo().has_value());
            if (kept_text(review) == text) continue;  // a step that changes nothing that is kept
            RC_ASSERT(!before.empty());
            RC_ASSERT(kept_text(review) == before.back());
            before.pop_back();
        }
        RC_ASSERT(before.empty());
        RC_ASSERT(!review.undo().has_value());
    }));
}

TEST_CASE("decisions survive a paragraph that is put in anywhere", "[review]") {
    const auto other = paragraphs_of(sample_text("biology"));
    CHECK(rc::check("none is lost", [&] {
        const auto text = sample_text(*rc::gen::elementOf(std::vector<std::string>{"economics", "history"}));
        auto review = review_of(text);
        for (std::size_t i = 0; i < review.drafts().size(); ++i) review.decide(i, *rc::gen::arbitrary<bool>() ? Ruling::accepted : Ruling::rejected);
        const auto& paragraph = other[static_cast<std::size_t>(*rc::gen::inRange(2, static_cast<int>(other.size()) - 1))];
        const auto again = review_of(inserted(text, paragraph, *rc::gen::inRange<std::size_t>(1, 50)), review.decisions());
        std::size_t over_all = 0;  // what is asked over the whole article may change with it
        for (const auto& draft : review.drafts()) over_all += draft.draft.fact == Draft::no_fact ? 1 : 0;
        RC_ASSERT(again.remapped().stale <= over_all);
        RC_ASSERT(again.remapped().kept + again.remapped().moved + again.remapped().stale == review.drafts().size());
        for (const auto& draft : review.drafts()) {
            const auto& list = again.drafts();
            const auto same = std::find_if(list.begin(), list.end(), [&](const ReviewedDraft& one) { return one.identity == draft.identity; });
            if (same == list.end()) continue;
            RC_ASSERT(same->ruling == draft.ruling);
            if (draft.ruling == Ruling::accepted) RC_ASSERT(same->draft.question == draft.draft.question);
        }
    }));
}

TEST_CASE("another edition of the article says what moved, what is stale and what is new", "[review]") {
    auto review = review_of(whole);
    for (std::size_t i = 0; i < review.drafts().size(); ++i) review.decide(i, Ruling::accepted);
    const auto again = review_of(article_of({"The harbour was opened by Eva Berg in 1955.", first_paragraph, second_paragraph}), review.decisions());
    std::size_t gone = 0, stay = 0;
    for (const auto& draft : review.drafts()) ++(review.derivation().paragraph_of(draft.draft.passage) == 3 ? gone : stay);
    CHECK(again.remapped().kept == 0);
    CHECK(again.remapped().moved == stay);
    CHECK(again.remapped().stale == gone);
    CHECK(again.remapped().fresh >= 1);
    for (const auto& draft : again.drafts()) CHECK(draft.moved != draft.fresh);
    // What is stale is not forgotten: the passage may come back.
    const auto back = review_of(whole, again.decisions());
    CHECK(back.decided() == review.decided());
    CHECK(back.remapped().stale == 0);
}

TEST_CASE("what was accepted stays as it was accepted", "[review]") {
    auto review = review_of(whole);
    const auto tower = index_of(review, "Larvik");
    REQUIRE(review.edit(tower, [&] {
        std::vector<std::string> texts;
        for (const auto& field : fields_of(review.asked(tower))) texts.push_back(field.text);
        texts[0] = std::holds_alternative<Cloze>(review.asked(tower).key) ? "Stones came from {{1}}." : "Where did stones come from?";
        return texts;
    }()));
    CHECK(review.drafts()[tower].edited);
    CHECK(review.drafts()[tower].ruling == Ruling::accepted);
    const auto again = review_of(article_of({third_paragraph, first_paragraph}), review.decisions());
    const auto& draft = again.drafts()[index_of(again, "Larvik")];
    CHECK(draft.draft.question == review.drafts()[tower].draft.question);
    CHECK(draft.draft.id == review.drafts()[tower].draft.id);
    CHECK(draft.edited);
}

TEST_CASE("an edit that makes no question is refused and changes nothing", "[review]") {
    auto review = review_of(whole);
    const auto before = kept_text(review);
    CHECK_FALSE(review.edit(0, {""}));
    CHECK(kept_text(review) == before);
    CHECK_FALSE(review.can_undo());
}

TEST_CASE("the type goes round, and other options are other options", "[review]") {
    auto review = review_of(whole);
    const auto treaty = index_of(review, "1940");
    const Kind first = review.drafts()[treaty].draft.kind();
    std::size_t kinds = 0;
    do {
        REQUIRE(review.change_kind(treaty));
        CHECK(review.drafts()[treaty].ruling == Ruling::open);
        if (review.drafts()[treaty].draft.kind() != Kind::choice) continue;
        const auto before = review.drafts()[treaty].draft.options();
        CHECK(review.change_options(treaty));
        CHECK(review.drafts()[treaty].draft.options() != before);
    } while (review.drafts()[treaty].draft.kind() != first && ++kinds < 10);
    CHECK(kinds >= 2);
    CHECK(kinds < 10);
}

TEST_CASE("a fact without a question is shown as one, and a rejected draft asks nothing", "[review]") {
    auto review = review_of(whole);
    const auto asked = [&] {
        const auto facts = review.facts();
        return std::count_if(facts.begin(), facts.end(), [](const FactPlace& fact) { return fact.draft.has_value(); });
    };
    const auto before = asked();
    CHECK(before > 0);
    for (const FactPlace& fact : review.facts()) {
        if (!fact.draft) continue;
        const auto& text = review.article().passages[fact.passage].text();
        CHECK(text.substr(fact.begin, fact.end - fact.begin) == review.drafts()[*fact.draft].draft.answer);
    }
    review.decide(index_of(review, "Larvik"), Ruling::rejected);
    CHECK(asked() == before - 1);
}

TEST_CASE("what the rules find fault with is said at the draft", "[review]") {
    auto review = review_of(whole);
    const auto larvik = index_of(review, "Larvik");
    std::vector<std::string> texts;
    for (const auto& field : fields_of(review.asked(larvik))) texts.push_back(field.text);
    texts[0] = "the quarry of Larvik, " + texts[0];
    REQUIRE(review.edit(larvik, texts));
    CHECK_FALSE(review.drafts()[larvik].faults.empty());
    review.undo();
    CHECK(review.drafts()[larvik].faults.empty());
}
