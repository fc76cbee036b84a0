#include "derive/derivation.h"

#include <algorithm>
#include <unordered_set>

namespace estelik {
namespace {

// As much as the facts allow.
DraftOrder all_of(const DraftOrder& order) {
    DraftOrder all = order;
    all.level = 3;
    all.most = 0;
    all.per_100_words = 100;
    all.sets = false;
    return all;
}

}  // namespace

Result<DerivationPtr> Derivation::of(std::string_view bytes, ArticleForm form, const DraftOrder& order) {
    Vocabulary words = Vocabulary::built_in();
    auto article = read_article(bytes, form, words);
    if (!article) return article.error();
    return DerivationPtr(new Derivation(std::move(words), std::move(*article), order));
}

Derivation::Derivation(Vocabulary words, ArticleText article, const DraftOrder& order)
    : words_(std::move(words)), article_(std::move(article)), prose_(prose_of(article_, words_)), ground_(prose_, article_.published),
      drafts_(make_drafts(ground_, order)), left_out_(make_drafts(ground_, all_of(order))) {
    std::unordered_set<std::string> ids;
    std::unordered_set<std::uint32_t> facts;
    for (const Draft& draft : drafts_) {
        ids.insert(draft.id);
        if (draft.fact != Draft::no_fact) facts.insert(draft.fact);
    }
    std::erase_if(left_out_, [&](const Draft& draft) { return ids.contains(draft.id) || facts.contains(draft.fact); });
}

std::string_view Derivation::sentence_of(const Draft& draft) const {
    const Passage& passage = article_.passages[draft.passage];
    return std::string_view(passage.text()).substr(passage.lead + draft.sentence_begin, draft.sentence_end - draft.sentence_begin);
}

int Derivation::paragraph_of(std::uint32_t passage) const {
    if (article_.passages[passage].kind != PassageKind::prose) return 0;
    const auto end = article_.passages.begin() + static_cast<std::ptrdiff_t>(passage) + 1;
    return static_cast<int>(std::count_if(article_.passages.begin(), end, [](const Passage& one) { return one.kind == PassageKind::prose; }));
}

}  // namespace estelik
