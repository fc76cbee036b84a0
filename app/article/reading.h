// A reading: the text that a course asks about, as numbered paragraphs in sections.
//
//   # Title
//   *A note: a paragraph that is italic as a whole.*
//   ## Section
//   A prose paragraph. Blank lines part paragraphs.
//
// Prose paragraphs count from 1 through the whole text; headings and notes have no number.
// Offsets and lengths are bytes of Paragraph::text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace estelik {

struct Paragraph {
    int number = 0;      // from 1
    std::string text;    // plain, each run of white space one blank
    int section = -1;    // index into Reading::sections; -1: before the first heading
    int line = 0;        // of the file, from 1
};

struct Section {
    std::string title;
    int line = 0;
};

struct Reading {
    std::string title;
    std::string note;    // notes parted by "\n"; may be empty
    std::vector<Section> sections;
    std::vector<Paragraph> paragraphs;

    const Paragraph* paragraph(int number) const;  // nullptr when there is none
};

struct QuotePlace {
    int paragraph = 0;
    std::size_t offset = 0;
    std::size_t length = 0;

    bool operator==(const QuotePlace&) const = default;
};

Reading parse_reading(std::string_view markdown);

// Every place where the quote stands, to the letter apart from runs of white space. A quote never
// reaches over the end of a paragraph; an empty one stands nowhere.
std::vector<QuotePlace> find_quote(const Reading& reading, std::string_view quote);

}  // namespace estelik
