#include "ui/settings_view.h"

#include "ui/keys.h"

namespace estelik {

KeyTable settings_keys() { return {}; }

void draw_settings(const SettingsScreen&, UiState&, const Box&, const Emit&) {}

}  // namespace estelik
