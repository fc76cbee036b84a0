#include "derive/mapped_text.h"

#include <algorithm>

namespace estelik {

void MappedText::begin_run(std::uint32_t source, bool exact) {
    const auto at = static_cast<std::uint32_t>(text_.size());
    if (!runs_.empty() && exact && runs_.back().exact && at - runs_.back().text == source - runs_.back().source) return;
    runs_.push_back({at, source, exact});
}

void MappedText::add(std::string_view bytes, std::uint32_t source) {
    if (bytes.empty()) return;
    begin_run(source, true);
    text_ += bytes;
    end_source_ = source + static_cast<std::uint32_t>(bytes.size());
}

void MappedText::add_as(std::string_view bytes, std::uint32_t source) {
    if (bytes.empty()) return;
    begin_run(source, false);
    text_ += bytes;
    end_source_ = source + 1;
}

void MappedText::add_blank(std::uint32_t source) {
    if (!text_.empty() && text_.back() != ' ') add_as(" ", source);
}

void MappedText::join_hyphen() {
    if (!text_.empty() && text_.back() == '-') text_.pop_back();
}

void MappedText::trim_end() {
    if (text_.empty() || text_.back() != ' ') return;
    text_.pop_back();
    if (!runs_.empty() && runs_.back().text == text_.size()) {
        end_source_ = runs_.back().source;
        runs_.pop_back();
    }
}

std::uint32_t MappedText::source(std::uint32_t offset) const {
    if (runs_.empty() || offset >= text_.size()) return end_source_;
    const auto behind = std::upper_bound(runs_.begin(), runs_.end(), offset, [](std::uint32_t at, const Run& run) { return at < run.text; });
    const Run& run = *(behind - 1);
    return run.exact ? run.source + (offset - run.text) : run.source;
}

}  // namespace estelik
