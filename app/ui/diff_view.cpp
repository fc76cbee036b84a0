#include "ui/diff_view.h"

#include "ui/draw.h"
#include "ui/icons.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace estelik {
namespace {

constexpr float label_width = 84, cell_width = 14, row_height = 30, gap = 8;   // px

bool is_blank(const DiffCell& cell) { return cell.given == " " || cell.expected == " "; }

// Both rows break together, after a blank if there is one.
std::vector<std::span<const DiffCell>> lines_of(const Kit& kit, std::span<const DiffCell> cells, float width) {
    const auto fit = static_cast<std::size_t>(std::max(1.0F, std::floor((width - kit.px(label_width)) / (cell_width * kit.em / 16))));
    std::vector<std::span<const DiffCell>> lines;
    while (cells.size() > fit) {
        std::size_t end = fit;
        while (end > 0 && !is_blank(cells[end - 1])) --end;
        if (end == 0) end = fit;
        lines.push_back(cells.first(end));
        cells = cells.subspan(end);
    }
    lines.push_back(cells);
    return lines;
}

class DiffRow {
public:
    DiffRow(const Kit& kit, Outcome outcome, ImVec2 at)
        : kit_(kit), strong_(colour_of(kit.c(), outcome)), soft_(soft_of(kit.c(), outcome)), at_(at) {}

    void given(const DiffCell& cell, std::size_t place) const {
        const Box box = box_of(place);
        if (cell.kind == DiffCell::Kind::same) return letter(box, kit_.c().ink, cell.given);
        underline(box);
        letter(box, strong_, cell.given.empty() ? "·" : cell.given);
        if (cell.kind == DiffCell::Kind::extra) hline(box.x, std::round(box.middle()), box.w, strong_, kit_.px(2));
    }

    void expected(const DiffCell& cell, std::size_t place) const {
        const Box box = box_of(place);
        if (cell.kind == DiffCell::Kind::same) return letter(box, kit_.c().ink, cell.expected);
        if (cell.kind == DiffCell::Kind::extra) return;
        fill({box.x, box.y + kit_.px(4), box.w, box.h - kit_.px(4)}, soft_);
        underline(box);
        letter(box, strong_, cell.expected);
        letter(box.moved(std::max(1.0F, kit_.px(0.6F)), 0), strong_, cell.expected);  // twice: bolder
    }

private:
    Box box_of(std::size_t place) const {
        const float wide = cell_width * kit_.em / 16;
        const float left = std::round(at_.x + static_cast<float>(place) * wide);
        return {left, at_.y, std::round(at_.x + static_cast<float>(place + 1) * wide) - left, kit_.px(row_height)};
    }
    void letter(const Box& box, Colour colour, std::string_view text) const { text_centred(kit_, box, kit_.f().diff, colour, text); }
    void underline(const Box& box) const { hline(box.x, box.bottom() - kit_.px(2), box.w, strong_, kit_.px(2)); }

    const Kit& kit_;
    Colour strong_, soft_;
    ImVec2 at_;
};

void note_for_tests(const Kit& kit, std::span<const DiffCell> line, const Box& box) {
    if (kit.drawn == nullptr) return;
    std::string given, expected;
    for (const DiffCell& cell : line) given += cell.given, expected += cell.expected;
    kit.drawn->push_back({given, box, false});
    kit.drawn->push_back({expected, box, false});
}

}  // namespace

float diff_height(const Kit& kit, std::span<const DiffCell> cells, float width) {
    const auto lines = static_cast<float>(lines_of(kit, cells, width).size());
    return lines * 2 * kit.px(row_height) + (lines - 1) * kit.px(gap);
}

float draw_diff(const Kit& kit, std::span<const DiffCell> cells, Outcome outcome, ImVec2 at, float width) {
    const float row = kit.px(row_height), x = at.x + kit.px(label_width);
    Kit quiet = kit;  // a test sees the two lines, not each letter
    quiet.drawn = nullptr;
    float y = at.y;
    for (const auto line : lines_of(kit, cells, width)) {
        text_left(kit, {at.x, y, kit.px(label_width), row}, kit.f().ui_medium, kit.c().muted, "You wrote");
        text_left(kit, {at.x, y + row, kit.px(label_width), row}, kit.f().ui_medium, kit.c().muted, "Expected");
        const DiffRow given(quiet, outcome, {x, y}), expected(quiet, outcome, {x, y + row});
        for (std::size_t i = 0; i < line.size(); ++i) {
            given.given(line[i], i);
            expected.expected(line[i], i);
        }
        note_for_tests(kit, line, {x, y, width, 2 * row});
        y += 2 * row + kit.px(gap);
    }
    return y - kit.px(gap) - at.y;
}

}  // namespace estelik
