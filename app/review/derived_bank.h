// A bank of an article's drafts, with the reading that it quotes.
#pragma once

#include "bank/bank.h"
#include "derive/article_text.h"
#include "derive/drafts.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace estelik {

struct DerivedBank {
    std::string bank;     // the text of the question file
    std::string reading;  // Markdown: title and prose, numbered as the bank's evidence numbers it
    std::size_t kept = 0;
    std::vector<std::string> left_out;  // of each draft that is left out, why: what a rule of the bank says of it
};

// `reading_file`: the name by which the bank knows its reading. `fallback`: the date of an article that
// names none. Drafts that a rule finds fault with, and those that are too many of a kind, are left out.
DerivedBank derive_bank(const ArticleText& article, std::vector<Draft> drafts, const std::string& reading_file,
                        CalendarDate fallback);

// The course with the drafts added as a topic, and the article's prose as a section behind its reading. Drafts of
// this article that are there already are replaced. Error: the course holds another edition of the article.
Result<DerivedBank> extend_bank(const Bank& bank, const std::string& reading, const ArticleText& article, std::vector<Draft> drafts);

// What the rules say of each of the drafts, as questions of one bank: by id.
std::multimap<std::string, std::string> faults_of(const ArticleText& article, const std::vector<Draft>& drafts);

std::string course_id_of(const ArticleText& article);  // of its title: lower-case letters, digits and hyphens

}  // namespace estelik
