// The result of a test as a page to print or to keep: how it went as a whole, by section, and each question with
// both answers, the reason and the passage. Plain data in, one self-contained HTML text out.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace estelik {

struct PrintedScore {                     // of one section
    std::string title, marks, note;       // "Borders and rivers", "3 of 4", "4 questions, 30–95 %"
};

struct PrintedAnswer {
    enum class Mark { right, partly, wrong, open };
    Mark mark = Mark::open;
    std::string state, marks, note;       // "Incorrect", "0 of 1", "0:18, sure, flagged"
    std::string stem, why;                // Markdown
    std::string mine, right, reason;      // plain
    std::string before, quote, after, place;  // the passage; empty quote: none
};

struct ResultSheet {
    std::string language;                 // of the course
    std::string course, name;             // "Rivers", "Full mock"
    std::string marks;                    // "16.5 of 20 marks, 83 %"
    std::vector<std::pair<std::string, std::string>> facts;
    std::vector<PrintedScore> sections;
    std::vector<std::string> notes;       // sentences below them
    std::vector<PrintedAnswer> answers;   // as they were asked
};

std::string result_html(const ResultSheet& sheet);

}  // namespace estelik
