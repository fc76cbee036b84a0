#include "cli/calibration_picture.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace estelik {
namespace {

constexpr double left = 64;
constexpr double top = 48;
constexpr double side = 400;

double x_of(double share) { return left + share * side; }
double y_of(double share) { return top + (1 - share) * side; }

std::string grid() {
    std::string text;
    for (int tenth = 0; tenth <= 10; tenth += 2) {
        const double share = tenth / 10.0;
        text += fmt::format(R"(<path d="M{0:.1f} {2:.1f}V{3:.1f}M{1:.1f} {4:.1f}H{5:.1f}" stroke="#d8d8d8"/>)", x_of(share), left, top,
                            top + side, y_of(share), left + side);
        text += fmt::format(R"(<text x="{:.1f}" y="{:.1f}" text-anchor="middle">{} %</text>)", x_of(share), top + side + 20, tenth * 10);
        text += fmt::format(R"(<text x="{:.1f}" y="{:.1f}" text-anchor="end">{} %</text>)", left - 8, y_of(share) + 4, tenth * 10);
        text += "\n";
    }
    text += fmt::format(R"(<path d="M{:.1f} {:.1f}L{:.1f} {:.1f}" stroke="#888" stroke-dasharray="4 4"/>)", x_of(0), y_of(0), x_of(1), y_of(1));
    return text + "\n";
}

std::string dot(const Calibration& row, double most) {
    const double radius = 3 + 9 * std::sqrt(static_cast<double>(row.tests) / most);
    const double low = std::max(row.recalled - 2 * row.error, 0.0);
    const double high = std::min(row.recalled + 2 * row.error, 1.0);
    const auto said = fmt::format("said {:.1f} %, recalled {:.1f} % of {}", row.predicted * 100, row.recalled * 100, row.tests);
    return fmt::format(R"(<g><title>{}</title><path d="M{:.1f} {:.1f}V{:.1f}" stroke="#1f5f8b" stroke-width="1.5"/>)"
                       R"(<circle cx="{:.1f}" cy="{:.1f}" r="{:.1f}" fill="#1f5f8b" fill-opacity="0.75"/></g>)" "\n",
                       said, x_of(row.predicted), y_of(low), y_of(high), x_of(row.predicted), y_of(row.recalled), radius);
}

}  // namespace

std::string calibration_picture(const std::vector<Calibration>& rows, std::string_view title) {
    auto text = std::string(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 520" font-family="sans-serif" font-size="12" fill="#222">)") + "\n";
    text += "<rect width=\"500\" height=\"520\" fill=\"#fff\"/>\n";
    text += fmt::format(R"(<text x="{:.0f}" y="26" font-size="15">{}</text>)", left, title) + "\n" + grid();
    text += fmt::format(R"(<text x="{:.0f}" y="{:.0f}" text-anchor="middle">said beforehand</text>)", left + side / 2, top + side + 44) + "\n";
    text += fmt::format(R"svg(<text transform="translate(18 {:.0f}) rotate(-90)" text-anchor="middle">recalled</text>)svg", top + side / 2) + "\n";
    double most = 1;
    for (const auto& row : rows) most = std::max(most, static_cast<double>(row.tests));
    for (const auto& row : rows) text += dot(row, most);
    return text + "</svg>\n";
}

}  // namespace estelik
