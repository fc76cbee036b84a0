// What an answer says beyond the key, when the whole key stands in it: which of it adds only detail.
// "Suez Canal in Egypt", "Constantinople (today Istanbul)", "Kafka, Franz", "xylem vessels", "a binding contract".
// Never harmless: another candidate, an alternative, a number that the question contradicts.
#pragma once

#include "grade/accepted_form.h"
#include "grade/comparison.h"
#include "grade/echo.h"
#include "grade/gap_words.h"
#include "grade/judge.h"

#include <cstddef>
#include <vector>

namespace estelik {

class Addition {
public:
    // All must outlive it.
    Addition(const std::vector<AcceptedForm>& forms, const Echo& echo, const GapWords& around, const JudgeRules& rules,
             const Wording& given)
        : forms_(forms), echo_(echo), around_(around), rules_(rules), words_(given.words()) {}

    // `alien`: the places of the extra words that are not excused already, in ascending order.
    bool is_harmless(const AcceptedForm& form, const Comparison& comparison, const std::vector<std::size_t>& alien) const;

    // Nouns of the class that the question asks for, and remarks in brackets.
    bool tells_class_only(const std::vector<std::size_t>& alien) const;

private:
    bool is_alien(const std::vector<std::size_t>& alien, std::size_t place) const;
    bool leads_well(const AcceptedForm& form, std::size_t place, std::size_t end) const;
    bool leads_to_person(const AcceptedForm& form, std::size_t place) const;
    bool has_own_first_word(const AcceptedForm& form) const;
    bool names_class(std::size_t place) const;
    bool first_name_fits(const AcceptedForm& form, std::size_t place) const;
    bool ends_well(const AcceptedForm& form, std::size_t from, const std::vector<std::size_t>& alien) const;
    bool segment_is_well(const AcceptedForm& form, std::size_t from, std::size_t to,
                         const std::vector<std::size_t>& alien) const;
    bool nouns_are_well(std::size_t from, std::size_t to, const std::vector<std::size_t>& alien) const;
    bool is_place_or_first_name(const AcceptedForm& form, std::size_t from, std::size_t to) const;
    bool is_apposition(std::size_t from, std::size_t to) const;
    bool is_date(std::size_t from, std::size_t to) const;
    bool is_other_name(const AcceptedForm& form, std::size_t from, std::size_t to) const;
    bool owner_is_well(const AcceptedForm& form, std::size_t from, std::size_t to) const;
    bool repeats_key(std::size_t from, std::size_t to) const;
    bool looks_alike(const AcceptedForm& form, std::size_t from, std::size_t to) const;
    bool is_other_candidate(const AcceptedForm& form, std::size_t place, bool within, bool told) const;
    bool is_whole_form(std::size_t from, std::size_t to) const;
    bool opens(std::size_t from, std::size_t to) const;
    bool contradicts_number(const AcceptedForm& form, std::size_t place) const;
    bool names_other_key() const;

    const std::vector<AcceptedForm>& forms_;
    const Echo& echo_;
    const GapWords& around_;
    const JudgeRules& rules_;
    const std::vector<Word>& words_;
};

}  // namespace estelik
