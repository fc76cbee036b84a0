// A course: its questions with the reading that they ask about. Immutable once loaded, so it is
// handed round as a pointer to const; a new edition of the file is a new Bank.
#pragma once

#include "article/reading.h"
#include "base/result.h"
#include "base/time.h"
#include "question/question.h"

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace estelik {

struct Topic {
    std::string id;
    std::string title;
};

// The article that the course is made from.
struct Source {
    std::string title;
    std::string author;
    CalendarDate date;
};

using Ignored = std::map<std::string, std::string>;  // code of a warning -> why it is switched off

struct Bank {
    std::string id;
    std::string title;
    std::string language;
    std::string licence;
    Source source;
    std::string reading_file;          // name of the reading, beside the file of questions
    std::vector<Topic> topics;
    std::vector<Question> questions;   // in the order of the file
    Reading reading;
    std::vector<Place> places;         // places[i]: where questions[i] begins in the file
    std::vector<Ignored> ignored;      // ignored[i]: warnings switched off for questions[i]
    std::string schema;                // "$schema" of the file; may be empty
    std::vector<std::size_t> by_id;    // indices of questions, ordered by id: made by make_bank

    const Question* find(std::string_view question_id) const;     // nullptr when there is none
    std::size_t topic_index(std::string_view topic_id) const;     // topics.size() when there is none
};

using BankPtr = std::shared_ptr<const Bank>;

// Makes the index that find() needs. The one way to a BankPtr.
BankPtr make_bank(Bank bank);

}  // namespace estelik
