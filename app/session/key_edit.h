// How a question's key differs from the one that was answered, told by what was right then.
#pragma once

#include "journal/event.h"
#include "question/question.h"

#include <string>
#include <vector>

namespace estelik {

// before: key_forms() of then (question/key_forms.h).
//   wording   all that was right is right, and nothing else: the words of the question or its distractors changed
//   gained    the key of then is still right, and other forms are too
//   lost      it is, and some accepted forms are not
//   key       the key of then is not right any more
EditKind kind_of_edit(const std::vector<std::string>& before, const Question& now, int gap);

}  // namespace estelik
