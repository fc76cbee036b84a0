#include "shell/glfw_window.h"

#include "shell/window_icon.h"

#include <GLFW/glfw3.h>

#include <string>
#include <utility>

namespace estelik {
namespace {

struct Version {
    int major = 3, minor = 2;
    bool core = true;
    const char* glsl = "";
};

// The newest that all drivers of the last ten years have, then what older ones have.
constexpr Version versions[] = {{3, 2, true, "#version 150"}, {3, 0, false, "#version 130"}, {2, 1, false, "#version 120"}};

constexpr int least_width = 480, least_height = 360, icon_size = 64;

std::string last_error() {
    const char* words = nullptr;
    glfwGetError(&words);
    return words != nullptr ? words : "no reason given";
}

template <class... Arguments>
void touch_window(GLFWwindow* window, Arguments...) {
    static_cast<GlfwWindow::News*>(glfwGetWindowUserPointer(window))->touched = true;
}

void take_drop(GLFWwindow* window, int count, const char** paths) {
    auto& news = *static_cast<GlfwWindow::News*>(glfwGetWindowUserPointer(window));
    news.touched = true;
    news.dropped.insert(news.dropped.end(), paths, paths + count);
}

}  // namespace

Result<std::unique_ptr<GlfwWindow>> GlfwWindow::open(int width, int height) {
    if (glfwInit() != GLFW_TRUE)
        return Error{"no display to open a window on (" + last_error() + ")", {},
                     "Set DISPLAY, or study in the terminal: estelik study"};
    std::unique_ptr<GlfwWindow> window(new GlfwWindow);
    if (!window->create(width, height))
        return Error{"no OpenGL 2.1 or newer for the window (" + last_error() + ")", {},
                     "Install the graphics driver, or study in the terminal: estelik study"};
    window->watch_input();
    return window;
}

bool GlfwWindow::create(int width, int height) {
    for (const Version& version : versions) {
        glfwDefaultWindowHints();
        glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, version.major);
        glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, version.minor);
        if (version.core) glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
        glfwWindowHint(GLFW_SCALE_TO_MONITOR, GLFW_TRUE);
        glfwWindowHintString(GLFW_X11_CLASS_NAME, "estelik");
        glfwWindowHintString(GLFW_X11_INSTANCE_NAME, "estelik");
        window_ = glfwCreateWindow(width, height, "Estelik", nullptr, nullptr);
        if (window_ == nullptr) continue;
        glsl_version_ = version.glsl;
        glfwMakeContextCurrent(window_);
        glfwSwapInterval(1);
        glfwSetWindowSizeLimits(window_, least_width, least_height, GLFW_DONT_CARE, GLFW_DONT_CARE);
        auto pixels = icon_pixels(icon_size);
        const GLFWimage icon{icon_size, icon_size, pixels.data()};
        glfwSetWindowIcon(window_, 1, &icon);
        return true;
    }
    return false;
}

// Set before Dear ImGui's own callbacks, which call these after themselves.
void GlfwWindow::watch_input() {
    glfwSetWindowUserPointer(window_, &news_);
    glfwSetKeyCallback(window_, touch_window<int, int, int, int>);
    glfwSetCharCallback(window_, touch_window<unsigned>);
    glfwSetMouseButtonCallback(window_, touch_window<int, int, int>);
    glfwSetCursorPosCallback(window_, touch_window<double, double>);
    glfwSetCursorEnterCallback(window_, touch_window<int>);
    glfwSetScrollCallback(window_, touch_window<double, double>);
    glfwSetWindowFocusCallback(window_, touch_window<int>);
    glfwSetFramebufferSizeCallback(window_, touch_window<int, int>);
    glfwSetWindowContentScaleCallback(window_, touch_window<float, float>);
    glfwSetWindowRefreshCallback(window_, touch_window<>);
    glfwSetWindowIconifyCallback(window_, touch_window<int>);
    glfwSetWindowCloseCallback(window_, touch_window<>);
    glfwSetDropCallback(window_, take_drop);
}

GlfwWindow::~GlfwWindow() {
    if (window_ != nullptr) glfwDestroyWindow(window_);
    glfwTerminate();
}

float GlfwWindow::density() const {
    float scale = 1, unused = 1;
    glfwGetWindowContentScale(window_, &scale, &unused);
    // Where a window coordinate is already more than a pixel, the density is in the frame buffer.
    int window_width = 0, buffer_width = 0, height = 0;
    glfwGetWindowSize(window_, &window_width, &height);
    glfwGetFramebufferSize(window_, &buffer_width, &height);
    if (window_width > 0 && buffer_width > window_width)
        scale *= static_cast<float>(window_width) / static_cast<float>(buffer_width);
    return scale > 0 ? scale : 1;
}

bool GlfwWindow::wants_to_close() const { return glfwWindowShouldClose(window_) == GLFW_TRUE; }

bool GlfwWindow::is_seen() const {
    int width = 0, height = 0;
    glfwGetFramebufferSize(window_, &width, &height);
    return width > 0 && height > 0 && glfwGetWindowAttrib(window_, GLFW_ICONIFIED) == GLFW_FALSE;
}

void GlfwWindow::wait(double seconds) {
    if (seconds > 0) glfwWaitEventsTimeout(seconds);
    else glfwPollEvents();
}

void GlfwWindow::wake() { glfwPostEmptyEvent(); }

bool GlfwWindow::take_touched() {
    return std::exchange(news_.touched, false);
}

std::vector<std::string> GlfwWindow::take_dropped() { return std::exchange(news_.dropped, {}); }

}  // namespace estelik
