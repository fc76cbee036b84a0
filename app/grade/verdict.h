// What the judge says of an answer.
#pragma once

#include "question/rating.h"

#include <string>
#include <vector>

namespace estelik {

// One column of the aligned answers. An empty side: nothing stands there.
struct DiffCell {
    enum class Kind { same, missing, extra, changed };
    Kind kind = Kind::same;
    std::string given;     // one code point, or empty
    std::string expected;  // one code point, or empty
};

struct Verdict {
    Outcome outcome = Outcome::wrong;
    double score = 0;                      // 0..1
    std::string reason;                    // one sentence that names the letter, sign, unit or part of the date
    Rating suggested = Rating::again;
    std::string matched = {};              // the accepted form that the answer came nearest to, as the file has it
    std::vector<std::string> also_accepted = {};  // the other forms
    std::vector<DiffCell> diff = {};       // typed answers that are not the form itself; else empty

    bool passed() const { return outcome != Outcome::wrong; }
};

}  // namespace estelik
