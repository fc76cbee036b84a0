// The faces of the program as handles, and the one place that builds them. A Face is a font at a size
// and the height of its line; text sits in the middle of its line.
#pragma once

#include <string>

struct ImFont;
struct ImFontAtlas;

namespace estelik {

struct Face {
    ImFont* font = nullptr;
    float size = 0;   // as Dear ImGui counts: ascent and descent together, in device pixels
    float line = 0;   // device pixels
    float top = 0;    // from the top of the line to the top of the text, whole device pixels
};

struct Fonts {
    Face display;                         // 40 bold: one number a screen
    Face title;                           // 26 semi-bold: screen title, question, verdict word
    Face head;                            // 20 semi-bold
    Face lead;                            // 18: reading text, what is typed
    Face brand;                           // 18 bold
    Face body, body_medium, body_bold;    // 16: options, explanations (bold is 600)
    Face ui, ui_medium, ui_bold;          // 14: what is operated, tables
    Face tiny;                            // 12 medium: key caps, axis labels
    Face mono;                            // 14
    Face diff;                            // 20 mono: aligned answers
};

// The contents of font files; an empty one is replaced by the next best, all empty by Dear ImGui's own
// font. They must outlive the atlas.
struct FontData {
    std::string regular, medium, semibold, bold;
    std::string fallback;                 // for the letters that those lack
    std::string mono;
};

// Fills the atlas. scale: device pixels of a px at 100 % text. Never fails.
Fonts build_fonts(ImFontAtlas& atlas, const FontData& data, float scale);

}  // namespace estelik
