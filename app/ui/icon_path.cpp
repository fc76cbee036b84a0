#include "ui/icon_path.h"

#include <array>
#include <cassert>
#include <cmath>
#include <numbers>
#include <string>

namespace estelik {
namespace {

class Pen {
public:
    Pen(ImVec2 origin, float scale, Colour colour, float stroke)
        : origin_(origin), scale_(scale), colour_(colour), stroke_(stroke) {}

    void move(ImVec2 to) {
        flush(false);
        add(to);
    }

    void line(ImVec2 to) { add(to); }

    // Centre by the end-point formula of SVG 1.1, appendix F.6.
    void arc(float radius, bool large, bool sweep, ImVec2 to) {
        const ImVec2 from = points_[count_ - 1];
        const float dx = (to.x - from.x) / 2, dy = (to.y - from.y) / 2;
        const float half = std::hypot(dx, dy);
        const float rise = std::sqrt(std::max(0.0F, radius * radius - half * half));
        const float side = large == sweep ? -1.0F : 1.0F;
        const ImVec2 centre(from.x + dx - side * rise * dy / half, from.y + dy + side * rise * dx / half);
        const float start = std::atan2(from.y - centre.y, from.x - centre.x);
        float turn = std::atan2(to.y - centre.y, to.x - centre.x) - start;
        constexpr float full = 2 * std::numbers::pi_v<float>;
        if (sweep && turn <= 0) turn += full;
        if (!sweep && turn >= 0) turn -= full;
        const float r = std::hypot(from.x - centre.x, from.y - centre.y);
        constexpr int steps = 12;
        for (int i = 1; i <= steps; ++i) {
            const float angle = start + turn * static_cast<float>(i) / steps;
            add({centre.x + r * std::cos(angle), centre.y + r * std::sin(angle)});
        }
    }

    void flush(bool close) {
        if (count_ == 0) return;
        std::array<ImVec2, capacity> device;
        for (std::size_t i = 0; i < count_; ++i)
            device[i] = {origin_.x + points_[i].x * scale_, origin_.y + points_[i].y * scale_};
        ImDrawList& list = *ImGui::GetWindowDrawList();
        const ImVec2 span(device[count_ - 1].x - device[0].x, device[count_ - 1].y - device[0].y);
        if (count_ == 2 && std::hypot(span.x, span.y) <= 0.25F * scale_) {
            list.AddCircleFilled(device[0], scale_, colour_);  // a dot
        } else {
            list.AddPolyline(device.data(), static_cast<int>(count_), colour_, close ? ImDrawFlags_Closed : 0, stroke_);
            if (!close) round_ends(list, device[0], device[count_ - 1]);
        }
        count_ = 0;
    }

private:
    static constexpr std::size_t capacity = 64;

    void add(ImVec2 point) {
        assert(count_ < capacity);
        points_[count_++] = point;
    }

    void round_ends(ImDrawList& list, ImVec2 first, ImVec2 last) const {
        if (stroke_ < 2) return;  // too small to be seen
        list.AddCircleFilled(first, stroke_ / 2, colour_);
        list.AddCircleFilled(last, stroke_ / 2, colour_);
    }

    ImVec2 origin_;
    float scale_;
    Colour colour_;
    float stroke_;
    std::array<ImVec2, capacity> points_{};
    std::size_t count_ = 0;
};

class Reader {
public:
    explicit Reader(std::string_view path) : rest_(path) {}

    char letter() {
        skip();
        if (rest_.empty()) return 0;
        const char first = rest_.front();
        rest_.remove_prefix(1);
        return first;
    }

    float number() {
        skip();
        float value = 0, unit = 1;
        bool fraction = false;
        while (!rest_.empty() && (rest_.front() == '.' || (rest_.front() >= '0' && rest_.front() <= '9'))) {
            if (rest_.front() == '.') fraction = true;
            else {
                value = value * 10 + static_cast<float>(rest_.front() - '0');
                if (fraction) unit *= 10;
            }
            rest_.remove_prefix(1);
        }
        return value / unit;
    }

    ImVec2 point() {
        const float x = number();
        return {x, number()};
    }

private:
    void skip() {
        while (!rest_.empty() && rest_.front() == ' ') rest_.remove_prefix(1);
    }

    std::string_view rest_;
};

}  // namespace

void draw_path(std::string_view path, ImVec2 origin, float scale, Colour colour, float stroke) {
    Pen pen(origin, scale, colour, stroke);
    Reader read(path);
    for (char command = read.letter(); command != 0; command = read.letter()) {
        if (command == 'M') pen.move(read.point());
        else if (command == 'L') pen.line(read.point());
        else if (command == 'Z') pen.flush(true);
        else if (command == 'A') {
            const float radius = read.number();
            read.number();  // the other radius, the same
            read.number();  // no rotation
            const bool large = read.number() > 0;
            const bool sweep = read.number() > 0;
            pen.arc(radius, large, sweep, read.point());
        }
    }
    pen.flush(false);
}

}  // namespace estelik
