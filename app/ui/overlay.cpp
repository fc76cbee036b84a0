#include "ui/overlay.h"

#include "ui/widgets.h"

#include <algorithm>

namespace estelik {
namespace {

constexpr ImGuiWindowFlags bare = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                                  ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoScrollWithMouse;

}  // namespace

Dialog::Dialog(Kit& kit, const char* id, float widest, float height) {
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(screen);
    ImGui::Begin(id, nullptr, bare);
    fill({0, 0, screen.x, screen.y}, with_alpha(kit.c().surface, 179));  // 70 %
    const float width = std::min(kit.px(widest), screen.x - kit.px(32));
    const float tall = std::min(height, screen.y - kit.px(32));
    box_ = {std::round((screen.x - width) / 2), std::round((screen.y - tall) / 2), width, tall};
    shadow(kit, box_, kit.px(12));
    panel(kit, box_);
    content_ = box_.inset(kit.px(24));
}

Dialog::~Dialog() { ImGui::End(); }

void draw_toast(const Toast& toast, Kit& kit, float foot_top, float left, float right, const Emit& emit) {
    const bool offers = toast.undo || toast.redo;
    const Command command = toast.undo ? Command::undo : Command::redo;
    const Button offer{.label = toast.undo ? "Undo##toast" : "Redo##toast", .command = command, .size = ButtonSize::small};
    const float button_room = offers ? kit.px(16) + button_width(kit, offer) : 0;
    const float room = right - left - kit.px(48) - button_room;
    const float words = std::min(std::ceil(text_width(kit.f().ui_medium, toast.text)), room);
    Box box{0, foot_top - kit.px(60), kit.px(24) + words + button_room, kit.px(44)};
    box.x = std::round(left + (right - left - box.w) / 2);
    fill(box, kit.c().ink, kit.px(6));
    text_left(kit, {box.x + kit.px(16), box.y, words, box.h}, kit.f().ui_medium, kit.c().surface, toast.text);
    if (!offers) return;
    const Box press{box.right() - kit.px(8) - button_width(kit, offer), box.y + kit.px(6), button_width(kit, offer), kit.px(32)};
    const Touch at = touch(kit, offer.label, press);
    outline(press, at.hovered ? kit.c().surface : kit.c().faint, kit.px(6), kit.hair());
    const std::string cap = key_cap(command);
    draw_text(kit, {press.x + kit.px(12), press.middle() - kit.px(10)}, kit.f().ui_bold, kit.c().surface, toast.undo ? "Undo" : "Redo");
    draw_key_cap(kit, cap, {press.right() - kit.px(12) - key_cap_width(kit, cap), press.y + kit.px(6)}, kit.c().faint, kit.c().surface);
    if (!at.clicked) return;
    if (toast.undo) emit(Undo{});
    else emit(Redo{});
}

}  // namespace estelik
