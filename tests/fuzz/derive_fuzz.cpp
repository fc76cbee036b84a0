// Any bytes as an article: read as text, Markdown and HTML, through all finders to drafts. No crash, no undefined
// behaviour; every span lies in its text, every question has one answer where it says. The first byte chooses the form.
//   cmake --preset fuzz && cmake --build --preset fuzz --target fuzz_derive
//   build/fuzz/tests/fuzz_derive -max_len=8192 -max_total_time=600 FOLDER
#include "derive/article_text.h"
#include "derive/contradictions.h"
#include "derive/drafts.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace estelik;

namespace {

void demand(bool holds) {
    if (!holds) std::abort();
}

void derive_all(const Prose& prose, const PartialDate& published) {
    const Ground ground(prose, published);
    for (const Fact& fact : ground.facts())
        demand(fact.found.begin < fact.found.end && fact.found.end <= prose.text().size());
    for (const Contradiction& one : find_contradictions(ground)) demand(!to_text(one).empty());
    for (const Draft& draft : make_drafts(ground, {.level = 3, .per_100_words = 50})) {
        demand(!draft.question.empty() && !draft.answer.empty() && !draft.id.empty());
        if (draft.kind() == Kind::order || draft.kind() == Kind::match) continue;
        const auto& passage = prose.passages()[draft.passage];
        demand(passage.begin + draft.end <= passage.end);
        demand(prose.between(passage.begin + draft.begin, passage.begin + draft.end) == draft.answer);
        demand(draft.sentence_begin <= draft.begin && draft.end <= draft.sentence_end);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Vocabulary words = Vocabulary::built_in();
    if (size == 0) return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    constexpr ArticleForm forms[] = {ArticleForm::guess, ArticleForm::plain, ArticleForm::markdown, ArticleForm::html};
    const auto article = read_article(bytes, forms[data[0] % 4], words);
    if (article) derive_all(prose_of(*article, words), article->published);
    derive_all(Prose(std::string(bytes), words), {});  // a paragraph as it is, whatever it is
    return 0;
}
