// An article with all that is derived from it. Unchanging once made, so it is handed round as a pointer to
// const; another edition of the article is another derivation.
#pragma once

#include "derive/article_text.h"
#include "derive/drafts.h"

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace estelik {

class Derivation;
using DerivationPtr = std::shared_ptr<const Derivation>;

class Derivation {
public:
    // Errors are those of read_article.
    static Result<DerivationPtr> of(std::string_view bytes, ArticleForm form, const DraftOrder& order = {});

    Derivation(const Derivation&) = delete;  // its parts stand on one another
    Derivation& operator=(const Derivation&) = delete;

    const ArticleText& article() const { return article_; }
    const Ground& ground() const { return ground_; }
    const std::vector<Draft>& drafts() const { return drafts_; }
    // What the order leaves out, but could be asked: where somebody has asked for it before, it is.
    const std::vector<Draft>& left_out() const { return left_out_; }

    std::string_view sentence_of(const Draft& draft) const;   // what shows its answer
    int paragraph_of(std::uint32_t passage) const;            // its number among the prose, from 1; 0: no prose

private:
    Derivation(Vocabulary words, ArticleText article, const DraftOrder& order);

    Vocabulary words_;
    ArticleText article_;
    Prose prose_;
    Ground ground_;
    std::vector<Draft> drafts_;
    std::vector<Draft> left_out_;
};

}  // namespace estelik
