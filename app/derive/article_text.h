// Reads an article: plain text, Markdown or HTML, in UTF-8, into its passages, told apart by what they
// are; only prose is asked about. Every byte of a passage knows the byte of the file it came from.
#pragma once

#include "base/result.h"
#include "derive/mapped_text.h"
#include "derive/prose.h"
#include "question/question.h"

#include <string>
#include <string_view>
#include <vector>

namespace estelik {

enum class PassageKind { title, heading, byline, dateline, caption, prose };

struct Passage {
    PassageKind kind = PassageKind::prose;
    MappedText content;
    std::uint32_t lead = 0;  // bytes of a dateline before the prose: "02/26/12 – "

    const std::string& text() const { return content.text(); }
};

struct ArticleText {
    std::string title;
    std::string author;
    PartialDate published;  // year 0: not told
    std::vector<Passage> passages;
};

enum class ArticleForm { guess, plain, markdown, html };

ArticleForm form_by_name(std::string_view path);  // by the ending: ".md", ".html", ".txt"; else guess

// Error: no text at all, a PDF, bytes that are not UTF-8 (with the line), control characters, no prose.
Result<ArticleText> read_article(std::string_view bytes, ArticleForm form, const Vocabulary& vocabulary);

// The passages as one text, two line breaks between them; passages()[i] are those of the article.
Prose prose_of(const ArticleText& article, const Vocabulary& vocabulary);

}  // namespace estelik
