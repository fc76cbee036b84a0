#include "ui/test_views.h"

#include "ui/widgets.h"

namespace estelik {

void draw_test_run(const TestRunScreen&, UiState&, const Box&, const Emit&) {}

}  // namespace estelik
