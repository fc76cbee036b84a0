// A key that names two, three or four things at once: "Lancaster and York". One of them is worth a part.
#pragma once

#include "grade/accepted_form.h"
#include "grade/echo.h"
#include "grade/gap_words.h"
#include "grade/judge.h"
#include "grade/other_names.h"

#include <optional>
#include <vector>

namespace estelik {

class KeyParts {
public:
    KeyParts(const AcceptedForm& form, const Echo& echo, const GapWords& around, const JudgeRules& rules);

    bool empty() const { return parts_.empty(); }
    // Right when all are named, in any order; nearly when some are and nothing else is. The key as reasons have it.
    std::optional<Verdict> judge(const Wording& given, const std::string& key) const;

private:
    struct Part {
        std::vector<AcceptedForm> forms;  // one thing by its name, a person also by the surname
        std::vector<OtherNames> names;    // of each form
    };

    std::size_t find(const Wording& named, const std::vector<bool>& found, bool& slipped) const;

    std::vector<Part> parts_;
    const Echo& echo_;
    const GapWords& around_;
    const JudgeRules& rules_;
};

}  // namespace estelik
