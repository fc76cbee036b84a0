#include "derive/article_text.h"

#include "base/text.h"
#include "derive/date_finder.h"
#include "derive/html_blocks.h"
#include "derive/text_blocks.h"

#include <algorithm>
#include <array>

namespace estelik {
namespace {

constexpr std::size_t largest_article = 64u << 20;

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v'; }

// The first line that is not UTF-8, from 1.
int bad_line(std::string_view bytes) {
    int number = 1;
    for (std::size_t at = 0; at < bytes.size(); ++number) {
        const auto end = std::min(bytes.find('\n', at), bytes.size());
        if (!is_valid_utf8(bytes.substr(at, end - at))) return number;
        at = end + 1;
    }
    return number;
}

Result<void> check_bytes(std::string_view bytes) {
    if (trim(bytes).empty()) return Error{"the article is empty"};
    if (bytes.starts_with("%PDF")) return Error{"the article is a PDF", {}, "turn it into text with pdftotext first"};
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return Error{"the article is in UTF-16", {}, "save it as UTF-8"};
    if (bytes.size() > largest_article) return Error{"the article is larger than 64 MB", {}, "cut it into parts"};
    if (std::any_of(bytes.begin(), bytes.end(), is_control))
        return Error{"the article holds control characters, so it is no text", {}, "give plain text, Markdown or HTML"};
    if (!is_valid_utf8(bytes)) return Error{"the article is not UTF-8", {"", bad_line(bytes), 0}, "save it as UTF-8"};
    return {};
}

std::size_t count_words(std::string_view text) {
    std::size_t count = 0;
    bool inside = false;
    for (const char c : text) {
        const bool word = c != ' ';
        count += word && !inside ? 1 : 0;
        inside = word;
    }
    return count;
}

bool ends_a_sentence(std::string_view text) {
    constexpr std::array<std::string_view, 9> ends = {".", "?", "!", "…", ".”", ".\"", "?”", ".)", ":"};
    return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return text.ends_with(end); });
}

bool looks_like_caption(std::string_view text) {
    constexpr std::array<std::string_view, 8> beginnings = {"Featured Image", "Photo:", "Photo by", "Image:", "Picture:", "Credit:", "Source:", "(Credit"};
    constexpr std::size_t longest = 60;
    if (count_words(text) > longest) return false;
    if (std::any_of(beginnings.begin(), beginnings.end(), [&](std::string_view word) { return text.starts_with(word); })) return true;
    return text.find("(Credit") != text.npos || text.find("(Photo") != text.npos || text.find("(Image") != text.npos || text.find("Image Credit") != text.npos;
}

class Classifier {
public:
    Classifier(ArticleText& article, const Vocabulary& vocabulary) : article_(article), vocabulary_(vocabulary) {}

    void add(SourceBlock block) {
        Passage passage{.kind = kind_of(block), .content = std::move(block.content), .lead = 0};
        const auto& text = passage.text();
        switch (passage.kind) {
            case PassageKind::title: article_.title = text; break;
            case PassageKind::byline: article_.author = author_of(text); break;
            case PassageKind::dateline: publish(text); break;
            case PassageKind::prose: passage.lead = lead_of(text); break;
            default: break;
        }
        prose_seen_ |= passage.kind == PassageKind::prose;
        article_.passages.push_back(std::move(passage));
    }

private:
    PassageKind kind_of(const SourceBlock& block) const {
        const auto& text = block.content.text();
        const auto words = count_words(text);
        if (block.hint == BlockHint::title || (block.hint == BlockHint::heading && article_.title.empty() && !prose_seen_))
            return article_.title.empty() ? PassageKind::title : PassageKind::heading;
        if (block.hint == BlockHint::heading) return PassageKind::heading;
        if (block.hint == BlockHint::caption || looks_like_caption(text)) return PassageKind::caption;
        constexpr std::size_t longest_byline = 12;
        constexpr std::size_t longest_title = 16;
        if (words <= longest_byline && (text.starts_with("By ") || text.starts_with("BY ")) && !ends_a_sentence(text) && article_.author.empty() &&
            starts_with_capital(text.substr(3)))
            return PassageKind::byline;
        if (words <= 6 && is_date(text)) return PassageKind::dateline;
        if (words > longest_title || ends_a_sentence(text)) return PassageKind::prose;
        if (!starts_with_capital(text) && !(text.front() >= '0' && text.front() <= '9')) return PassageKind::prose;
        return article_.title.empty() && !prose_seen_ ? PassageKind::title : PassageKind::heading;
    }

    std::vector<Found> dates(const std::string& text) const { return find_dates(Prose(text, vocabulary_)); }

    bool is_date(const std::string& text) const {
        const auto found = dates(text);
        return found.size() == 1 && found[0].grain == Grain::day && found[0].end - found[0].begin + 12 >= text.size();
    }

    void publish(const std::string& text) {
        if (const auto found = dates(text); !found.empty() && article_.published.year == 0) article_.published = found[0].date;
    }

    static std::string author_of(const std::string& text) {
        auto name = std::string_view(text).substr(3);
        for (const std::string_view title : {"Dr. ", "Prof. ", "Professor ", "Mr. ", "Ms. ", "Mrs. "})
            if (name.starts_with(title)) name.remove_prefix(title.size());
        return std::string(name);
    }

    // "02/26/12 – ", "LONDON, May 3 (Reuters) — "
    std::uint32_t lead_of(const std::string& text) {
        constexpr std::size_t longest = 60;
        const auto window = std::string_view(text).substr(0, longest);
        for (const std::string_view dash : {" – ", " — ", " - "}) {
            const auto at = window.find(dash);
            if (at == window.npos || at == 0) continue;
            const std::string before(window.substr(0, at));
            const auto found = dates(before);
            const bool date_alone = found.size() == 1 && found[0].begin == 0 && found[0].end == before.size();
            const auto first_word = before.substr(0, before.find_first_of(" ,"));
            const bool town = first_word.size() > 2 && std::all_of(first_word.begin(), first_word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
            if (!date_alone && !town) continue;
            publish(before);
            return static_cast<std::uint32_t>(at + dash.size());
        }
        return 0;
    }

    ArticleText& article_;
    const Vocabulary& vocabulary_;
    bool prose_seen_ = false;
};

bool looks_like_markdown(std::string_view bytes) { return bytes.starts_with("# ") || bytes.find("\n## ") != bytes.npos || bytes.find("\n# ") != bytes.npos; }

}  // namespace

ArticleForm form_by_name(std::string_view path) {
    const auto dot = path.rfind('.');
    const std::string ending = dot == path.npos ? "" : fold(path.substr(dot));
    if (ending == ".md" || ending == ".markdown") return ArticleForm::markdown;
    if (ending == ".html" || ending == ".htm" || ending == ".xhtml") return ArticleForm::html;
    return ArticleForm::guess;
}

Result<ArticleText> read_article(std::string_view bytes, ArticleForm form, const Vocabulary& vocabulary) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    const std::uint32_t skipped = bytes.starts_with(byte_order_mark) ? 3 : 0;
    if (const auto checked = check_bytes(bytes.substr(skipped)); !checked) return checked.error();
    if (form == ArticleForm::guess)
        form = looks_like_html(bytes) ? ArticleForm::html : looks_like_markdown(bytes.substr(skipped)) ? ArticleForm::markdown : ArticleForm::plain;
    std::string blanked;  // the mark as blanks, so that offsets stay
    if (skipped > 0) {
        blanked = "   " + std::string(bytes.substr(skipped));
        bytes = blanked;
    }
    ArticleText article;
    Classifier classifier(article, vocabulary);
    auto blocks = form == ArticleForm::html ? html_blocks(bytes) : text_blocks(bytes, form == ArticleForm::markdown);
    for (auto& block : blocks) classifier.add(std::move(block));
    const bool any = std::any_of(article.passages.begin(), article.passages.end(), [](const Passage& passage) { return passage.kind == PassageKind::prose; });
    if (!any) return Error{"there is no paragraph of prose in the article", {}, "titles, bylines and captions are not asked about"};
    return article;
}

Prose prose_of(const ArticleText& article, const Vocabulary& vocabulary) {
    std::string text;
    std::vector<PassageBytes> bytes;
    for (const Passage& passage : article.passages) {
        const auto begin = static_cast<std::uint32_t>(text.size());
        text += passage.text();
        bytes.push_back({begin + passage.lead, static_cast<std::uint32_t>(text.size()), passage.kind == PassageKind::prose});
        text += "\n\n";
    }
    return Prose(std::move(text), std::move(bytes), vocabulary);
}

}  // namespace estelik
