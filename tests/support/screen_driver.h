// A driver for the screens that are read and looked through: steps in a chain, the mouse held, and each
// action taken as it comes.
#pragma once

#include "support/catch.h"
#include "support/ui_driver.h"
#include "ui/imgui_compat.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace estelik::testing {

class ScreenDriver : public UiDriver {
public:
    template <class Body>
    explicit ScreenDriver(Body shown, float width = 1280, float height = 800)
        : UiDriver(Screen{FrameScreen{}, std::move(shown)}, width, height) {}

    template <class Body>
    Body& body() { return std::get<Body>(screen().body); }

    ScreenDriver& press(const Chord& chord) {
        UiDriver::press(chord);
        return *this;
    }
    ScreenDriver& press(KeyId key) { return press(plain(key)); }
    ScreenDriver& type(std::string_view text) {
        UiDriver::type(text);
        return *this;
    }
    ScreenDriver& hold_mouse(float x, float y, bool down) {
        send_mouse(x, y, down);
        frames(2);
        return *this;
    }
    ScreenDriver& click(const Box& box) {
        const float x = box.x + box.w / 2, y = box.middle();
        return hold_mouse(x, y, false).hold_mouse(x, y, true).hold_mouse(x, y, false).hold_mouse(-1, -1, false);
    }
    ScreenDriver& click(std::string_view name) { return click(find(name)); }

    // Where the thing to operate of that name is, else the text; the first one drawn.
    Box find(std::string_view name) const {
        for (const bool control : {true, false})
            for (const Drawn& thing : drawn())
                if (thing.control == control && thing.words == name) return thing.box;
        FAIL("not on the screen: " << name);
        return {};
    }
    bool shows(std::string_view words) const { return sees(words); }

    // The one thing wanted since the last was taken.
    template <class Wanted>
    Wanted take() {
        REQUIRE(wanted().size() == 1);
        REQUIRE(std::holds_alternative<Wanted>(wanted().front()));
        Wanted action = std::get<Wanted>(wanted().front());
        forget();
        return action;
    }
    bool nothing_wanted() const { return wanted().empty(); }
};

}  // namespace estelik::testing
