#include "support/ui_driver.h"

#include "ui/imgui_compat.h"

#include <cctype>
#include <utility>

namespace estelik::testing {
namespace {

constexpr float frame_seconds = 1.0F / 60;

KeyId key_of(char letter) {
    const auto low = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    if (low >= 'a' && low <= 'z') return next_key(KeyId::a, low - 'a');
    if (low >= '0' && low <= '9') return next_key(KeyId::d0, low - '0');
    return low == ' ' ? KeyId::space : low == '-' ? KeyId::minus : KeyId::period;
}

char character_of(const Chord& chord) {
    if (chord.character != 0) return chord.character;
    if (chord.ctrl || chord.alt) return 0;
    if (chord.key >= KeyId::a) return static_cast<char>('a' + (static_cast<int>(chord.key) - static_cast<int>(KeyId::a)));
    if (chord.key >= KeyId::d0) return static_cast<char>('0' + (static_cast<int>(chord.key) - static_cast<int>(KeyId::d0)));
    return chord.key == KeyId::space ? ' ' : '\0';
}

}  // namespace

UiDriver::UiDriver(Screen screen, float width, float height) : UiDriver(std::move(screen), nullptr, width, height) {}

UiDriver::UiDriver(Content content, float width, float height) : UiDriver(Screen{}, std::move(content), width, height) {}

UiDriver::UiDriver(Screen screen, Content content, float width, float height)
    : context_(ImGui::CreateContext()), screen_(std::move(screen)), content_(std::move(content)) {
    io().IniFilename = nullptr;
    io().DisplaySize = {width, height};
    io().DeltaTime = frame_seconds;
    prepare_keys();
    fonts_ = build_fonts(*io().Fonts, {}, 1);
    make_font_texture(*io().Fonts);
    ui_.kit.drawn = &drawn_;
    frames(3);
}

UiDriver::~UiDriver() { ImGui::DestroyContext(context_); }

ImGuiIO& UiDriver::io() {
    ImGui::SetCurrentContext(context_);
    return ImGui::GetIO();
}

void UiDriver::show(Screen screen) {
    screen_ = std::move(screen);
    frames(2);
}

void UiDriver::frames(int count) {
    for (int i = 0; i < count; ++i) {
        io().DeltaTime = frame_seconds;
        ImGui::NewFrame();
        draw();
        ImGui::Render();
    }
}

void UiDriver::draw() {
    if (!content_) return draw_app(screen_, ui_, fonts_, 1, [this](Action action) { wanted_.push_back(std::move(action)); });
    begin_frame(ui_.kit, palette(false, false), fonts_, 1);
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(io().DisplaySize);
    ImGui::Begin("##piece", nullptr, ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav);
    content_(ui_.kit);
    ImGui::End();
}

void UiDriver::wait(double seconds) { frames(static_cast<int>(seconds / static_cast<double>(frame_seconds)) + 1); }

void UiDriver::press(const Chord& chord) {
    io();
    const char letter = character_of(chord);
    const KeyId key = chord.character != 0 ? key_of(chord.character) : chord.key;
    if (letter != 0) io().AddInputCharacter(static_cast<unsigned>(letter));
    // A character such as "!" comes by Shift and some key.
    send_modifiers(chord.ctrl, chord.shift || chord.character != 0, chord.alt);
    send_key(key, true);
    frames(2);
    send_key(key, false);
    send_modifiers(false, false, false);
    frames(2);
}

void UiDriver::hold(KeyId key, char repeated, int times) {
    io();
    send_key(key, true);
    for (int i = 0; i < times; ++i) {
        if (repeated != 0) io().AddInputCharacter(static_cast<unsigned>(repeated));
        wait(0.1);
    }
    send_key(key, false);
    frames(2);
}

void UiDriver::type(std::string_view ascii) {
    for (const char letter : ascii) {
        io().AddInputCharacter(static_cast<unsigned>(letter));
        send_key(key_of(letter), true);
        frames(2);
        send_key(key_of(letter), false);
        frames(1);
    }
}

bool UiDriver::click(std::string_view name) {
    // The last one drawn lies on top.
    const auto at = std::find_if(drawn_.rbegin(), drawn_.rend(), [&](const Drawn& d) { return d.control && d.words == name; });
    if (at == drawn_.rend()) return false;
    const Box box = at->box;
    const float x = box.x + box.w / 2, y = box.middle();
    drag(x, y, x, y);
    return true;
}

void UiDriver::drag(float x, float y, float to_x, float to_y) {
    io();
    send_mouse(x, y, false);
    frames(2);
    send_mouse(x, y, true);
    frames(2);
    if (x != to_x || y != to_y) {
        send_mouse(to_x, to_y, true);
        frames(2);
    }
    send_mouse(to_x, to_y, false);
    frames(2);
    send_mouse(-1, -1, false);
    frames(1);
}

bool UiDriver::sees(std::string_view words) const {
    return std::any_of(drawn_.begin(), drawn_.end(),
                       [&](const Drawn& d) { return !d.control && d.words.find(words) != std::string::npos; });
}

Box UiDriver::box_of(std::string_view words) const {
    const auto at = std::find_if(drawn_.rbegin(), drawn_.rend(), [&](const Drawn& d) { return d.words == words; });
    return at == drawn_.rend() ? Box{} : at->box;
}

bool UiDriver::offers(std::string_view name) const {
    return std::any_of(drawn_.begin(), drawn_.end(), [&](const Drawn& d) { return d.control && d.words == name; });
}

}  // namespace estelik::testing
