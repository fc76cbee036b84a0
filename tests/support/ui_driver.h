// Drives a screen as a person would, without a window: presses keys, types, clicks on what bears a name,
// looks at what is written, and collects what was wanted.
#pragma once

#include "ui/app_view.h"
#include "ui/keys.h"

#include <imgui.h>

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace estelik::testing {

class UiDriver {
public:
    using Content = std::function<void(Kit&)>;

    explicit UiDriver(Screen screen, float width = 1280, float height = 800);
    explicit UiDriver(Content content, float width = 1280, float height = 800);  // a piece alone in a window
    ~UiDriver();
    UiDriver(const UiDriver&) = delete;
    UiDriver& operator=(const UiDriver&) = delete;

    void show(Screen screen);                      // another state of the program
    Screen& screen() { return screen_; }
    void frames(int count = 1);
    void wait(double seconds);
    void press(const Chord& chord);                // down, a frame, up, a frame
    void press(KeyId key) { press(plain(key)); }
    void hold(KeyId key, char repeated, int times);  // stays down; its character comes again and again
    void type(std::string_view ascii);             // each letter by its key
    bool click(std::string_view name);             // false: nothing on screen bears it
    bool sees(std::string_view words) const;       // in one piece of text
    bool offers(std::string_view name) const;      // something to operate
    Box box_of(std::string_view words) const;      // of the last thing drawn that bears them; empty: none
    void drag(float x, float y, float to_x, float to_y);

    const std::vector<Drawn>& drawn() const { return drawn_; }  // in the last frame
    const std::vector<Action>& wanted() const { return wanted_; }
    void forget() { wanted_.clear(); }
    UiState& ui() { return ui_; }

    template <class Wanted>
    const Wanted* only() const {                   // the one thing wanted; null: another, several or none
        return wanted_.size() == 1 ? std::get_if<Wanted>(&wanted_.front()) : nullptr;
    }

private:
    UiDriver(Screen screen, Content content, float width, float height);
    void draw();
    ImGuiIO& io();                                 // of its own context, which becomes the current one

    ImGuiContext* context_;
    Screen screen_;
    Content content_;
    UiState ui_;
    Fonts fonts_;
    std::vector<Drawn> drawn_;
    std::vector<Action> wanted_;
};

}  // namespace estelik::testing
