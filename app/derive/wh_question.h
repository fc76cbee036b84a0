// A sentence turned into a question with its own word for what is asked: "Who visited Astana in June
// 2004?", "How many ethnic Uighurs reside in eastern Kazakhstan?", "In what month and year did the two
// countries establish the committee?". Only shapes of sentences that are surely understood are turned.
#pragma once

#include "derive/ground.h"

#include <string>

namespace estelik {

struct WhQuestion {
    std::string text;  // empty: none
    std::string rule;  // which shape: "subject", "count", "when-did", "when-was", "document"
};

WhQuestion wh_question(const Ground& ground, const Fact& fact);

}  // namespace estelik
