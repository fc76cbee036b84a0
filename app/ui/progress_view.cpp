#include "ui/progress_view.h"

#include "ui/keys.h"

namespace estelik {

KeyTable progress_keys() { return {}; }

void draw_progress(const ProgressScreen&, UiState&, const Box&, const Emit&) {}

}  // namespace estelik
