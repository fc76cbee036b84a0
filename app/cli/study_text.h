// The study screen as linear text: read from top to bottom, nothing redrawn, no colour, no column that
// means something by where it stands. A screen reader says all there is.
#pragma once

#include "state/screen.h"

#include <cstddef>
#include <string>

namespace estelik {

std::string question_text(const StudyScreen& screen, std::size_t number);  // number of the question in this sitting
std::string card_back_text(const StudyScreen& screen);
std::string verdict_text(const StudyScreen& screen);      // verdict, reason, right answer, why, passage
std::string rating_text(const StudyScreen& screen);       // "1 Not yet, comes back; 2 Knew it, Sun 26 Apr"
std::string summary_text(const SummaryScreen& summary);
std::string passage_text(const PassageText& passage);
std::string commands_text();

}  // namespace estelik
