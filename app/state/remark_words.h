// What marking again has changed, in words: the same in the window and in the terminal.
#pragma once

#include "session/remarking.h"

#include <cstddef>
#include <string>

namespace estelik {

// "Re-marked 3 answers after the course changed: they now count as right. The next review of "..." moves from 27 Nov
// to 4 Dec." Empty: no verdict is another one.
std::string remark_notice(const Remarking& marked, const Bank& bank, Day today);

// "3 answers of 2 questions now count as right; 1 answer of 1 question no longer counts as right". Empty: the same.
std::string remark_counts(const Remarking& marked);

std::string moved_words(const MovedReview& review, Day today);   // "next review moves from 27 Nov to 4 Dec"
std::string stem_words(const Bank& bank, const ItemId& item);    // the question, shortened, in quotes
std::string key_change_notice(std::size_t questions);            // "The answer to 1 question you know has changed; ..."

}  // namespace estelik
