// Banners and the toast.
#pragma once

#include "state/app_state.h"

#include <string>
#include <string_view>

namespace estelik {

inline constexpr std::int64_t toast_ms = 6000;

void raise_notice(AppState& state, Notice notice);                 // in place of one of the same topic
void drop_notice(AppState& state, std::string_view topic);
void show_toast(AppState& state, std::string text, bool undo = false, bool redo = false);

// At most `most` code points of a text, cut at a word, with "…" when something is left out.
std::string shortened(std::string_view text, std::size_t most);

}  // namespace estelik
