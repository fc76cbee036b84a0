#include "ui/rich_text.h"

#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"

using namespace estelik;
using namespace estelik::testing;

namespace {

// A context for its font, whose letters are all 7 wide at size 13.
struct Letters {
    UiDriver driver{home_screen()};
    Face face{ImGui::GetIO().Fonts->Fonts[0], 13, 20, 0};
    float letter = text_width(face, "m");

    TextLayout lines(std::string_view text, float letters) const {
        const Styled run{text, face};
        return lay_out_text({&run, 1}, letters * letter + 1, face.line);
    }
};

std::vector<std::string> words_of(const TextLayout& layout) {
    std::vector<std::string> lines(static_cast<std::size_t>(layout.lines));
    for (const auto& piece : layout.pieces) lines[static_cast<std::size_t>(piece.line)] += piece.text;
    return lines;
}

}  // namespace

TEST_CASE("lines break at blanks", "[text]") {
    const Letters letters;
    CHECK(words_of(letters.lines("the border of 1994", 10)) == std::vector<std::string>{"the border", "of 1994"});
    CHECK(words_of(letters.lines("one", 10)) == std::vector<std::string>{"one"});
    CHECK(letters.lines("", 10).lines == 1);
}

TEST_CASE("a no-break space holds a number and its unit together", "[text]") {
    const Letters letters;
    const auto lines = words_of(letters.lines("about 1,600\u00a0km", 12));
    CHECK(lines == std::vector<std::string>{"about", "1,600\u00a0km"});
}

TEST_CASE("a word longer than the line is broken", "[text]") {
    const Letters letters;
    const auto lines = words_of(letters.lines("abcdefghijkl", 5));
    CHECK(lines == std::vector<std::string>{"abcde", "fghij", "kl"});
}

TEST_CASE("line breaks of the text are kept", "[text]") {
    const Letters letters;
    CHECK(words_of(letters.lines("a\nb", 10)) == std::vector<std::string>{"a", "b"});
}

TEST_CASE("a word in two styles stays one word", "[text]") {
    const Letters letters;
    const Styled runs[] = {{"no border", letters.face}, {"land", letters.face, 0, 1}};
    const auto layout = lay_out_text(runs, 11 * letters.letter + 1, 20);
    CHECK(words_of(layout) == std::vector<std::string>{"no", "borderland"});
}

TEST_CASE("height is lines times line height", "[text]") {
    const Letters letters;
    CHECK(letters.lines("one two three", 5).height() == 60);
}
