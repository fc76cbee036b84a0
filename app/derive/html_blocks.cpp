#include "derive/html_blocks.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace estelik {
namespace {

struct Entity {
    std::string_view name;
    std::string_view text;
};

constexpr std::array<Entity, 22> entities = {{{"amp", "&"},   {"lt", "<"},    {"gt", ">"},    {"quot", "\""}, {"apos", "'"},  {"nbsp", " "},
                                              {"ndash", "–"}, {"mdash", "—"}, {"lsquo", "‘"}, {"rsquo", "’"}, {"ldquo", "“"}, {"rdquo", "”"},
                                              {"hellip", "…"}, {"eacute", "é"}, {"egrave", "è"}, {"aacute", "á"}, {"oacute", "ó"}, {"uuml", "ü"},
                                              {"ouml", "ö"},  {"auml", "ä"},  {"deg", "°"},   {"pound", "£"}}};

constexpr std::array<std::string_view, 22> block_tags = {"p",  "div", "li",      "ul",      "ol",   "br",         "tr",     "td",         "th",         "table", "section",
                                                         "h1", "h2",  "h3",      "h4",      "h5",   "h6",         "article", "blockquote", "figcaption", "title", "figure"};
constexpr std::array<std::string_view, 9> hidden_tags = {"script", "style", "nav", "header", "footer", "aside", "noscript", "svg", "form"};

template <std::size_t n>
bool is_in(const std::array<std::string_view, n>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

BlockHint hint_of(std::string_view tag) {
    if (tag == "title" || tag == "h1") return BlockHint::title;
    if (tag == "figcaption") return BlockHint::caption;
    return tag.size() == 2 && tag.front() == 'h' && tag != "hr" ? BlockHint::heading : BlockHint::none;
}

class PageReader {
public:
    explicit PageReader(std::string_view bytes) : bytes_(bytes) {}

    std::vector<SourceBlock> run() {
        while (at_ < bytes_.size()) {
            const char c = bytes_[at_];
            if (c == '<' && read_tag()) continue;
            if (c == '&' && read_entity()) continue;
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
                block_.content.add_blank(here());
                ++at_;
                continue;
            }
            const auto end = std::min(bytes_.find_first_of("<& \n\t\r", at_ + 1), bytes_.size());
            block_.content.add(bytes_.substr(at_, end - at_), here());
            at_ = end;
        }
        close(BlockHint::none);
        return std::move(blocks_);
    }

private:
    std::uint32_t here() const { return static_cast<std::uint32_t>(at_); }

    bool read_tag() {
        if (bytes_.substr(at_, 4) == "<!--") {
            const auto end = bytes_.find("-->", at_ + 4);
            at_ = end == std::string_view::npos ? bytes_.size() : end + 3;
            return true;
        }
        auto name_at = at_ + 1;
        const bool closing = name_at < bytes_.size() && bytes_[name_at] == '/';
        if (closing) ++name_at;
        std::string name;
        constexpr std::size_t longest_name = 12;
        for (; name_at < bytes_.size() && name.size() < longest_name; ++name_at) {
            const char c = static_cast<char>(bytes_[name_at] | 0x20);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9' && !name.empty()))) break;
            name += c;
        }
        if (name.empty() && bytes_.substr(at_, 2) != "<!" && bytes_.substr(at_, 2) != "<?") return false;
        const auto end = bytes_.find('>', at_);
        if (end == std::string_view::npos) {
            at_ = bytes_.size();
            return true;
        }
        at_ = end + 1;
        if (!closing && is_in(hidden_tags, name)) skip_hidden(name);
        if (is_in(block_tags, name)) close(closing ? BlockHint::none : hint_of(name));
        return true;
    }

    // Only once for a tag that is never closed, lest a page of such tags be searched again and again.
    void skip_hidden(const std::string& name) {
        const std::string wanted = "</" + name;
        if (is_in(never_closed_, name)) return;
        for (auto end = bytes_.find("</", at_); end != std::string_view::npos; end = bytes_.find("</", end + 2)) {
            std::string there(bytes_.substr(end, wanted.size()));
            std::transform(there.begin(), there.end(), there.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
            if (there != wanted) continue;
            at_ = std::min(bytes_.find('>', end), bytes_.size() - 1) + 1;
            return;
        }
        *std::find(never_closed_.begin(), never_closed_.end(), std::string_view()) =
            *std::find(hidden_tags.begin(), hidden_tags.end(), name);
    }

    bool read_entity() {
        constexpr std::size_t longest = 10;
        const auto window = bytes_.substr(at_ + 1, longest);
        const auto end = window.find(';');
        if (end == std::string_view::npos || end == 0) return false;
        const auto name = window.substr(0, end);
        std::string text;
        if (name.front() == '#') {
            const bool base16 = name.size() > 1 && (name[1] | 0x20) == 'x';
            const auto digits = name.substr(base16 ? 2 : 1);
            unsigned point = 0;
            const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), point, base16 ? 16 : 10);
            const bool good = read.ptr == digits.data() + digits.size() && point >= 0x20 && point < 0x110000 && (point < 0xD800 || point > 0xDFFF);
            if (!good) return false;
            text = point == 0xA0 ? " " : to_utf8(std::u32string(1, point));
        } else {
            const auto found = std::find_if(entities.begin(), entities.end(), [&](const Entity& entity) { return entity.name == name; });
            if (found == entities.end()) return false;
            text = found->text;
        }
        if (text == " ") block_.content.add_blank(here());
        else block_.content.add_as(text, here());
        at_ += end + 2;
        return true;
    }

    void close(BlockHint next) {
        block_.content.trim_end();
        if (!block_.content.empty()) blocks_.push_back(std::move(block_));
        block_ = {};
        block_.hint = next;
    }

    std::string_view bytes_;
    std::size_t at_ = 0;
    SourceBlock block_;
    std::vector<SourceBlock> blocks_;
    std::array<std::string_view, hidden_tags.size()> never_closed_{};
};

}  // namespace

bool looks_like_html(std::string_view bytes) {
    constexpr std::size_t window = 1000;
    std::string start(bytes.substr(0, window));
    std::transform(start.begin(), start.end(), start.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    return start.find("<!doctype html") != start.npos || start.find("<html") != start.npos || start.find("<p>") != start.npos ||
           start.find("<body") != start.npos;
}

std::vector<SourceBlock> html_blocks(std::string_view bytes) { return PageReader(bytes).run(); }

}  // namespace estelik
