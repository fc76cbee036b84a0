// Papers, their keys and a result as a browser prints them on A4 and on Letter: no question is parted by the end of a
// page. Headless Chromium makes the PDF, poppler's tools read it.
#include "e2e/desktop.h"
#include "support/catch.h"
#include "support/temp_folder.h"

#include <cctype>
#include <string>
#include <vector>

using namespace estelik::test;

namespace {

bool can_print() { return has_program("chromium") && has_program("pdftotext") && has_program("pdfinfo"); }

bool run(const std::string& command) { return std::system(("timeout 120 " + command + " >/dev/null 2>&1").c_str()) == 0; }

// Letters and digits alone, so that neither line ends nor hyphens count.
std::string squeezed(const std::string& text) {
    std::string kept;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80 && std::isalnum(byte) != 0) kept += static_cast<char>(std::tolower(byte));
    }
    return kept;
}

std::string without_entities(std::string text) {
    for (auto at = text.find('&'); at != std::string::npos; at = text.find('&', at)) {
        const auto end = text.find(';', at);
        if (end == std::string::npos || end - at > 7) ++at;
        else text.erase(at, end - at + 1);
    }
    return text;
}

// Each piece of text between two tags.
std::vector<std::string> pieces_of(const std::string& html) {
    std::vector<std::string> pieces;
    for (std::size_t at = 0; at < html.size();) {
        const auto tag = std::min(html.find('<', at), html.size());
        const auto piece = squeezed(without_entities(html.substr(at, tag - at)));
        if (piece.size() > 3) pieces.push_back(piece);
        const auto end = html.find('>', tag);
        at = end == std::string::npos ? html.size() : end + 1;
    }
    return pieces;
}

std::vector<std::vector<std::string>> questions_of(const std::string& html) {
    const std::string begin = "<section class=\"question\">", end = "</section>";
    std::vector<std::vector<std::string>> questions;
    for (auto at = html.find(begin); at != std::string::npos; at = html.find(begin, at + 1))
        questions.push_back(pieces_of(html.substr(at, html.find(end, at) - at)));
    return questions;
}

struct Printed {
    std::string size;                    // "Page size: 594.96 x 841.92 pts (A4)"
    std::vector<std::string> pages;      // squeezed
};

class PrintShop {
public:
    explicit PrintShop(const TempFolder& home) : home_(home) {}

    // style: more rules for the page.
    Printed print(std::string html, const std::string& style) const {
        html.insert(html.find("</style>"), style);
        home_.holds("page.html", html);
        const auto pdf = home_.path("page.pdf");
        REQUIRE(run("chromium --headless --no-sandbox --disable-gpu --user-data-dir='" + home_.path("profile") +
                    "' --no-pdf-header-footer --print-to-pdf='" + pdf + "' 'file://" + home_.path("page.html") + "'"));
        REQUIRE(run("pdftotext -raw '" + pdf + "' '" + home_.path("page.txt") + "'"));
        REQUIRE(std::system(("pdfinfo '" + pdf + "' >'" + home_.path("info") + "'").c_str()) == 0);
        Printed printed;
        const auto text = home_.text_of("page.txt"), info = home_.text_of("info");
        for (std::size_t at = 0; at < text.size();) {
            const auto end = std::min(text.find('\f', at), text.size());
            printed.pages.push_back(squeezed(text.substr(at, end - at)));
            at = end + 1;
        }
        const auto size = info.find("Page size:");
        printed.size = info.substr(size, info.find('\n', size) - size);
        return printed;
    }

private:
    const TempFolder& home_;
};

// Questions of which no page holds every piece.
std::size_t parted(const std::vector<std::vector<std::string>>& questions, const Printed& printed) {
    std::size_t count = 0;
    for (const auto& pieces : questions) {
        const bool whole = std::any_of(printed.pages.begin(), printed.pages.end(), [&](const std::string& page) {
            return std::all_of(pieces.begin(), pieces.end(), [&](const std::string& piece) { return page.find(piece) != std::string::npos; });
        });
        if (!whole) ++count;
    }
    return count;
}

constexpr const char* a4 = "@page { size: A4; }";
constexpr const char* letter = "@page { size: letter; }";

}  // namespace

TEST_CASE("no question of a printed paper or key is parted by the end of a page, on A4 and on Letter", "[e2e]") {
    if (!can_print()) {
        WARN("skipped: needs chromium, pdftotext and pdfinfo");
        return;
    }
    const TempFolder home;
    ::setenv("XDG_STATE_HOME", home.path("state").c_str(), 1);
    const PrintShop shop(home);
    REQUIRE(run(std::string(ESTELIK_PROGRAM) + " --data '" + home.path("data") + "' --questions '" + ESTELIK_SOURCE_DIR +
                "/questions' paper --blueprint half --seed 42 --versions 2 -o '" + home.path("papers") + "'"));
    for (const std::string name : {"paper-A", "key-B"}) {
        const auto html = home.text_of("papers/" + name + ".html");
        const auto questions = questions_of(html);
        REQUIRE(questions.size() > 80);
        for (const auto& [style, size] : {std::pair{a4, "(A4)"}, {letter, "(letter)"}}) {
            INFO(name << " on " << size);
            const auto printed = shop.print(html, style);
            CHECK(printed.size.find(size) != std::string::npos);
            CHECK(printed.pages.size() > 5);
            CHECK(parted(questions, printed) == 0);
        }
    }
    // Without the rule some would be: the measure can tell.
    const auto paper = home.text_of("papers/paper-A.html");
    const auto loose = shop.print(paper, ".question { break-inside: auto; page-break-inside: auto; }");
    CHECK(parted(questions_of(paper), loose) > 0);
}

TEST_CASE("the saved result of a test prints without parting a question", "[e2e]") {
    if (!can_print()) {
        WARN("skipped: needs chromium, pdftotext and pdfinfo");
        return;
    }
    const TempFolder home;
    ::setenv("XDG_STATE_HOME", home.path("state").c_str(), 1);
    home.holds("input", "\n:done\ny\n:save\n\n");
    REQUIRE(run(std::string(ESTELIK_PROGRAM) + " --data '" + home.path("data") + "' --questions '" + ESTELIK_SOURCE_DIR +
                "/questions' --now 2026-11-24T08:00:00.000+05:00 --seed 3 test --count 20 <'" + home.path("input") + "'"));
    const auto html = home.text_of("data/exports/test-2026-11-24-0800-20-questions.html");
    REQUIRE(questions_of(html).size() == 20);
    for (const char* style : {a4, letter}) CHECK(parted(questions_of(html), PrintShop(home).print(html, style)) == 0);
}
