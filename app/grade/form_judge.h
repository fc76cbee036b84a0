// The judgement of one answer against one accepted form, word by word.
#pragma once

#include "grade/accepted_form.h"
#include "grade/comparison.h"
#include "grade/echo.h"
#include "grade/gap_words.h"
#include "grade/judge.h"

#include <optional>
#include <string>
#include <vector>

namespace estelik {

class FormJudge {
public:
    // All must outlive it. forms: of the key, the key itself first.
    FormJudge(const std::vector<AcceptedForm>& forms, const Echo& echo, const GapWords& around, const JudgeRules& rules,
              const Wording& given)
        : forms_(forms), echo_(echo), around_(around), rules_(rules), given_(given) {}

    Verdict judge(const AcceptedForm& form, const Comparison& comparison) const;

private:
    const std::string& key() const { return forms_.front().text; }

    std::optional<Verdict> refuse(const AcceptedForm& form, const Comparison& comparison, bool lacks) const;
    std::optional<Verdict> refuse_alien(const AcceptedForm& form, const Comparison& comparison, bool lacks,
                                        const std::vector<std::size_t>& alien) const;
    bool lacks_nothing_new(const AcceptedForm& form, const Comparison& comparison) const;
    bool is_said_class(const AcceptedForm& form, std::size_t place) const;
    bool is_first_name(const AcceptedForm& form, std::size_t place) const;
    bool is_said(const AcceptedForm& form, std::size_t place) const;
    std::optional<Verdict> differing_digits(const AcceptedForm& form, const Comparison& comparison) const;
    std::vector<std::size_t> alien_words(const AcceptedForm& form, const Comparison& comparison) const;
    bool says_nothing(std::size_t place, const AcceptedForm& form, const Comparison& comparison) const;
    bool stands_among_titles(std::size_t place) const;
    bool is_possessor(std::size_t place) const;
    bool belongs_to_named(std::size_t place) const;
    bool echoes_stem(std::size_t place) const;
    Verdict without_minor_word(const AcceptedForm& form, const Comparison& comparison) const;
    Verdict with_slips(const AcceptedForm& form, const Comparison& comparison) const;
    const std::string* nearer_key(const AcceptedForm& form) const;

    const std::vector<AcceptedForm>& forms_;
    const Echo& echo_;
    const GapWords& around_;
    const JudgeRules& rules_;
    const Wording& given_;
};

}  // namespace estelik
