#include "ui/questions_view.h"

#include "ui/keys.h"

namespace estelik {

KeyTable questions_keys() { return {}; }

void draw_questions(const QuestionsScreen&, UiState&, const Box&, const Emit&) {}

}  // namespace estelik
