#include "shell/window.h"

#include "shell/canvas.h"
#include "shell/glfw_window.h"
#include "state/select.h"
#include "ui/app_view.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace estelik {
namespace {

constexpr double look_every = 0.5;       // seconds between looks at files and clock
constexpr int settling_frames = 4;       // what a frame changes in the layout shows in the next ones

bool dark_by_environment() {
    const char* theme = std::getenv("ESTELIK_THEME");
    return theme != nullptr && std::string_view(theme) == "dark";
}

// The Screen of the state, made anew only when the state has changed.
class ScreenCache {
public:
    const Screen& of(const AppState& state) {
        if (revision_ != state.revision) {
            screen_ = select(state);
            if (state.look.theme == Theme::system && !state.dark_system) screen_.frame.dark = dark_;
            revision_ = state.revision;
        }
        return screen_;
    }

private:
    Screen screen_;
    std::optional<std::uint64_t> revision_;
    bool dark_ = dark_by_environment();
};

class Loop {
public:
    Loop(const WindowHost& host, GlfwWindow& window) : host_(host), window_(window), canvas_(window) {}

    void run(bool once) {
        do {
            if (frames_due_ > 0 && window_.is_seen()) frame();
            else window_.wait(look_every);
            take_news();
        } while (!once && !host_.quitting());
    }

private:
    void take_news() {
        if (frames_due_ > 0) window_.wait(0);
        const bool touched = window_.take_touched();
        // Files and clock are looked at whatever the mouse does.
        if (host_.poll() || touched) frames_due_ = settling_frames;
        for (auto& path : window_.take_dropped()) host_.dispatch(ImportArticle{std::move(path)});
        if (window_.wants_to_close()) leave();
    }

    void leave() {
        std::vector<Action> wanted;
        leave_app(screens_.of(host_.state()), ui_, [&](Action action) { wanted.push_back(std::move(action)); });
        for (const Action& action : wanted) host_.dispatch(action);
    }

    // Draws, and when the frame has ended does what was wanted in it: no view sees half a change.
    void frame() {
        --frames_due_;
        const Screen& screen = screens_.of(host_.state());
        const float density = window_.density();
        std::vector<Action> wanted;
        canvas_.frame(text_scale(screen.frame.look, density), [&](const Fonts& fonts) {
            draw_app(screen, ui_, fonts, density, [&](Action action) { wanted.push_back(std::move(action)); });
        });
        for (const Action& action : wanted) host_.dispatch(action);
        if (!wanted.empty()) frames_due_ = settling_frames;
    }

    const WindowHost& host_;
    GlfwWindow& window_;
    Canvas canvas_;
    ScreenCache screens_;
    UiState ui_;
    int frames_due_ = settling_frames;
};

}  // namespace

Result<void> run_window(const WindowHost& host, const WindowOptions& options) {
    auto window = GlfwWindow::open(options.width, options.height);
    if (!window) return window.error();
    host.wake_with(GlfwWindow::wake);
    Loop(host, **window).run(options.once);
    host.wake_with([] {});
    return {};
}

}  // namespace estelik
