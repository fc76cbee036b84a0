// The study screen as linear text: read from top to bottom, nothing redrawn, no colour, no column that
// means something by where it stands. A screen reader says all there is.
#pragma once

#include "state/screen.h"

#include <string>

namespace estelik {

// heading: "Question 2, 11 left", which the section and the kind follow.
std::string question_text(const StudyScreen& screen, const std::string& heading);
std::string card_back_text(const StudyScreen& screen);
std::string verdict_text(const StudyScreen& screen);      // verdict, reason, right answer, why, passage
std::string mix_up_text(const MixUpPanel& mix_up);        // both sides with their passages, and what can be done
std::string rating_text(const StudyScreen& screen);       // "1 Not yet, comes back; 2 Knew it, Sun 26 Apr"
std::string summary_text(const SummaryScreen& summary);
std::string passage_text(const PassageText& passage);
std::string commands_text();

std::string sentence(std::string text);                                      // with a capital and a full stop, as a voice expects
std::string line_if(const std::string& label, const std::string& text);      // nothing where there is no text

}  // namespace estelik
