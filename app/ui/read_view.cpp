#include "ui/read_view.h"

#include "ui/keys.h"

namespace estelik {

KeyTable read_keys() { return {}; }

void draw_read(const ReadScreen&, UiState&, const Box&, const Emit&) {}

}  // namespace estelik
