#include "ui/theme.h"

#include "support/catch.h"

#include <cmath>
#include <string>
#include <vector>

using namespace estelik;

namespace {

// Relative luminance and contrast by WCAG 2.1.
double channel(Colour colour, int shift) {
    const double value = static_cast<double>((colour >> shift) & 0xFFu) / 255;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}
double luminance(Colour colour) { return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 8) + 0.0722 * channel(colour, 16); }
double contrast(Colour a, Colour b) {
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

struct Pair {
    std::string name;
    Colour front = 0, back = 0;
};

std::vector<Pair> texts(const Palette& c) {
    std::vector<Pair> pairs;
    const auto add = [&](const std::string& name, Colour front, std::initializer_list<Colour> backs) {
        for (const Colour back : backs) pairs.push_back({name, front, back});
    };
    add("ink", c.ink, {c.surface, c.raised, c.sunken, c.rail, c.hover, c.press, c.accent_soft, c.mark, c.right_soft, c.nearly_soft, c.not_yet_soft, c.info_soft});
    add("muted", c.muted, {c.surface, c.raised, c.rail, c.sunken, c.hover, c.accent_soft});
    add("faint", c.faint, {c.surface, c.raised, c.sunken, c.rail});
    add("accent ink", c.accent_ink, {c.accent, c.accent_hover});
    add("accent", c.accent, {c.surface, c.raised, c.accent_soft});
    add("gold ink", c.gold_ink, {c.gold_soft, c.raised});
    add("right", c.right, {c.surface, c.raised, c.right_soft});
    add("nearly", c.nearly, {c.surface, c.raised, c.nearly_soft});
    add("not yet", c.not_yet, {c.surface, c.raised, c.not_yet_soft, c.press});
    add("info", c.info, {c.info_soft});
    add("toast", c.surface, {c.ink});
    return pairs;
}

std::vector<Pair> graphics(const Palette& c) {
    return {{"edge on surface", c.edge, c.surface}, {"edge on raised", c.edge, c.raised}, {"edge on sunken", c.edge, c.sunken},
            {"edge on rail", c.edge, c.rail}, {"focus on surface", c.focus, c.surface}, {"focus on raised", c.focus, c.raised},
            {"accent on track", c.accent, c.track}, {"accent key on accent", c.accent_key, c.accent}, {"accent on seq2", c.accent, c.seq2}};
}

}  // namespace

TEST_CASE("every text can be read on what lies behind it", "[theme]") {
    for (const bool dark : {false, true})
        for (const bool high : {false, true})
            for (const Pair& pair : texts(palette(dark, high))) {
                INFO(pair.name << (dark ? ", dark" : ", light") << (high ? ", high contrast" : ""));
                CHECK(contrast(pair.front, pair.back) >= 4.5);
            }
}

TEST_CASE("every edge and graphic that carries meaning can be seen", "[theme]") {
    for (const bool dark : {false, true})
        for (const Pair& pair : graphics(palette(dark, false))) {
            INFO(pair.name << (dark ? ", dark" : ", light"));
            CHECK(contrast(pair.front, pair.back) >= 3.0);
        }
}

TEST_CASE("high contrast has strong dividers, one colour of text and no soft fills", "[theme]") {
    const Palette& c = palette(false, true);
    CHECK(c.line == c.edge);
    CHECK(c.muted == c.ink);
    CHECK(c.right_soft == c.raised);
    CHECK(c.line_width == 2);
}
