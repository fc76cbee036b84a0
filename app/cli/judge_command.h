// estelik judge: marks answers given as JSON lines, for checking the judge against marked examples.
//   in   {"question": {...}, "answer": "..." | ["..."] | true | false, "gap": 1}
//   out  {"verdict": "right" | "nearly" | "wrong", "score": 0..1, "reason": "..."}
// The question is as in a bank; what does not bear on the judging (id, topic, why ...) may be left out.
// An answer holds the words typed or chosen; a match holds a right side for each left one.
#pragma once

#include "cli/exit_code.h"
#include "cli/terminal.h"

namespace estelik {

// A line that cannot be judged gives {"error": "..."} in its place; the others go on. findings: there was one.
ExitCode judge_lines(Terminal& terminal);

}  // namespace estelik
