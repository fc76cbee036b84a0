#include "state/notices.h"

#include "base/text.h"

#include <utility>

namespace estelik {

void raise_notice(AppState& state, Notice notice) {
    drop_notice(state, notice.topic);
    state.notices.push_back(std::move(notice));
}

void drop_notice(AppState& state, std::string_view topic) {
    std::erase_if(state.notices, [&](const Notice& notice) { return notice.topic == topic; });
}

void show_toast(AppState& state, std::string text, bool undo, bool redo) {
    state.toast = Toast{std::move(text), undo, redo, state.now.plus_ms(toast_ms)};
}

std::string shortened(std::string_view text, std::size_t most) {
    if (length(text) <= most) return std::string(text);
    std::u32string points = code_points(text).substr(0, most);
    const auto blank = points.rfind(U' ');
    if (blank != std::u32string::npos && blank > most / 2) points.resize(blank);
    return to_utf8(points) + "…";
}

}  // namespace estelik
