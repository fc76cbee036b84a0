#include "cli/calibration_picture.h"

#include "support/catch.h"

#include <algorithm>

using namespace estelik;

namespace {

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t times = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++times;
    return times;
}

}  // namespace

TEST_CASE("The picture has a dot a row, at what was said and what came", "[fit]") {
    const auto svg = calibration_picture({{0.5, 0.6, 100, 0.55, 0.6, 0.05}, {0.9, 1, 25, 0.95, 0.95, 0.04}}, "Title");
    CHECK(svg.starts_with("<svg "));
    CHECK(svg.ends_with("</svg>\n"));
    CHECK(count(svg, "<circle") == 2);
    CHECK(svg.find("cx=\"284.0\" cy=\"208.0\" r=\"12.0\"") != std::string::npos);
    CHECK(svg.find("said 55.0 %, recalled 60.0 % of 100") != std::string::npos);
    CHECK(svg.find(">Title<") != std::string::npos);
    CHECK(count(svg, "<g>") == count(svg, "</g>"));
}

TEST_CASE("Without answers the picture is its grid", "[fit]") {
    CHECK(count(calibration_picture({}, ""), "<circle") == 0);
}
