#include "runtime/review_csv.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <optional>

namespace estelik {
namespace {

enum Column : std::size_t { card, number, rating, days, seconds, column_count };
constexpr std::array<std::string_view, column_count> names = {"card_id", "review_th", "rating", "delta_t_days", "delta_t_secs"};

// Takes the next line off the text, without its end.
std::string_view take_line(std::string_view& text) {
    const auto end = text.find('\n');
    auto line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

std::string_view take_cell(std::string_view& line) {
    const auto end = line.find(',');
    const auto cell = line.substr(0, end);
    line.remove_prefix(end == std::string_view::npos ? line.size() : end + 1);
    return cell;
}

// Which column of ours each cell of a line is.
using Layout = std::vector<std::optional<Column>>;

Result<Layout> read_header(std::string_view line, const std::string& file) {
    if (line.starts_with("\xEF\xBB\xBF")) line.remove_prefix(3);
    Layout layout;
    std::array<bool, column_count> found{};
    while (!line.empty()) {
        const auto cell = take_cell(line);
        layout.emplace_back();
        for (std::size_t i = 0; i < column_count; ++i) {
            if (cell != names[i]) continue;
            layout.back() = static_cast<Column>(i);
            found[i] = true;
        }
    }
    for (std::size_t i = 0; i < seconds; ++i) {
        if (!found[i])
            return Error{"no column \"" + std::string(names[i]) + "\"", {file, 1, 0},
                         "The first line must name card_id, review_th, rating, delta_t_days and may name delta_t_secs"};
    }
    return layout;
}

// The number at the start of a cell; tools write whole numbers as "3.0" too.
bool read_number(std::string_view cell, std::int64_t& to) {
    double value = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), to);
    if (error == std::errc{} && end == cell.data() + cell.size()) return true;
    const auto [rest, fault] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    constexpr double largest = 9e18;
    if (fault != std::errc{} || rest != cell.data() + cell.size() || !(value > -largest && value < largest)) return false;
    to = static_cast<std::int64_t>(value);
    return true;
}

}  // namespace

Result<std::vector<ReviewRow>> read_review_csv(std::string_view text, const std::string& name) {
    const auto layout = read_header(take_line(text), name);
    if (!layout) return layout.error();
    std::vector<ReviewRow> rows;
    rows.reserve(text.size() / 45);
    for (int number_of_line = 2; !text.empty(); ++number_of_line) {
        const auto whole = take_line(text);
        if (whole.empty()) continue;
        auto line = whole;
        std::array<std::int64_t, column_count> values{};
        values[seconds] = -1;
        for (const auto& column : *layout) {
            const int start = line.empty() ? 0 : static_cast<int>(line.data() - whole.data()) + 1;
            const auto cell = take_cell(line);
            if (!column || (cell.empty() && *column == seconds)) continue;
            if (!read_number(cell, values[*column])) {
                const auto what = cell.empty() ? "there is no " : "\"" + std::string(cell) + "\" is no ";
                return Error{what + std::string(names[*column]), {name, number_of_line, start}, {}};
            }
        }
        if (values[seconds] < 0 && values[days] >= 0) values[seconds] = values[days] * 86400;
        const auto in_range = [](std::int64_t value, std::int64_t most) { return value < -1 ? -1 : value > most ? most : value; };
        rows.push_back({values[card], values[number], static_cast<int>(in_range(values[rating], 5)),
                        static_cast<int>(in_range(values[days], 100'000)), in_range(values[seconds], 100'000LL * 86400)});
    }
    return rows;
}

}  // namespace estelik
