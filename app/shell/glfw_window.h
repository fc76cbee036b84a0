// A GLFW window with an OpenGL context, and whether anything happened to it since the last look.
#pragma once

#include "base/result.h"

#include <memory>
#include <string>
#include <vector>

struct GLFWwindow;

namespace estelik {

class GlfwWindow {
public:
    // width and height in px at a density of 1.
    static Result<std::unique_ptr<GlfwWindow>> open(int width, int height);
    ~GlfwWindow();
    GlfwWindow(const GlfwWindow&) = delete;
    GlfwWindow& operator=(const GlfwWindow&) = delete;

    GLFWwindow* handle() const { return window_; }
    const char* glsl_version() const { return glsl_version_; }
    float density() const;               // window coordinates of a px
    bool wants_to_close() const;
    bool is_seen() const;                // neither hidden nor minimised
    void wait(double seconds);           // for input, at most so long; 0: only takes what is there
    bool take_touched();                 // something happened since the last call
    std::vector<std::string> take_dropped();  // paths of files dropped on it since the last call
    static void wake();                  // ends a wait, from any thread while a window is open

    // What has come in since it was last taken; GLFW's callbacks write it.
    struct News {
        bool touched = true;
        std::vector<std::string> dropped;
    };

private:
    GlfwWindow() = default;
    bool create(int width, int height);
    void watch_input();

    GLFWwindow* window_ = nullptr;
    const char* glsl_version_ = "";
    News news_;
};

}  // namespace estelik
