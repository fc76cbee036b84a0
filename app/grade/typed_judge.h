// A key made ready to judge what is typed: cut into words once, asked many times.
#pragma once

#include "grade/verdict.h"

#include <string_view>

namespace estelik {

class TypedJudge {
public:
    TypedJudge() = default;
    TypedJudge(const TypedJudge&) = delete;
    TypedJudge& operator=(const TypedJudge&) = delete;
    virtual ~TypedJudge() = default;

    // `typed` is not blank and no longer than 4 KiB.
    virtual Verdict judge(std::string_view typed) const = 0;
};

}  // namespace estelik
