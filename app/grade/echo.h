// What the question itself says, cut into words once: an answer may repeat it without saying anything new.
// A word asked for is given by its levelled spelling (grade/spelling.h).
#pragma once

#include "grade/wording.h"
#include "question/question.h"

#include <string>
#include <string_view>
#include <vector>

namespace estelik {

class Echo {
public:
    explicit Echo(const Question& question);

    bool in_stem(std::string_view level) const;
    bool in_passage(std::string_view level) const;
    bool anywhere(std::string_view level) const;      // stem, passage or explanation
    bool as_common_noun(std::string_view level) const;  // in the stem with a small letter
    // "Chinese" where the stem names China: four letters of a name tell it.
    bool names_kin_of(const Word& word) const;
    // The thing asked for is said to be of that name: the stem's only country, its first one, or another name of it.
    bool names_owner(const Word& word) const;
    bool names_class(int of) const;        // of grade/class_words.h: "peace" is of the class of "treaty"
    bool names_place_class() const;        // a country, a river ... is spoken of
    bool names_country() const;
    bool says_of(const Word& name) const;  // "of Australia", "in Australia"
    // "Who", "Which president": a person is asked for.
    bool asks_for_person() const { return asks_for_person_; }

    const std::vector<Word>& stem() const { return stem_; }

private:
    std::vector<Word> stem_;
    std::vector<std::string> stem_levels_, common_levels_, passage_levels_, explanation_levels_;  // sorted
    std::vector<int> classes_;  // sorted
    bool asks_for_person_ = false;
};

}  // namespace estelik
