// Dear ImGui in a GLFW window: its context, its back ends and the fonts at the size in force.
#pragma once

#include "shell/glfw_window.h"
#include "ui/fonts.h"

#include <functional>

namespace estelik {

class Canvas {
public:
    explicit Canvas(const GlfwWindow& window);
    ~Canvas();
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    // scale: device pixels of a px; when it changes the fonts are made anew.
    void frame(float scale, const std::function<void(const Fonts&)>& draw);

private:
    void fit_fonts(float scale);

    const GlfwWindow& window_;
    FontData data_;
    Fonts fonts_;
    float scale_ = 0;
};

}  // namespace estelik
