#include "ui/article_dialogs.h"

#include "ui/keys.h"
#include "ui/overlay.h"
#include "ui/rich_text.h"
#include "ui/widgets.h"

#include <algorithm>

namespace estelik {
namespace {

constexpr KeyBinding import_keys[] = {
    {Command::open_article, plain(KeyId::enter), "Read the article"},
    {Command::close, plain(KeyId::escape), "Cancel"},
};

constexpr KeyBinding save_keys[] = {
    {Command::save_course, plain(KeyId::d1), "Save there", 9},
    {Command::save_course, plain(KeyId::enter)},
    {Command::close, plain(KeyId::escape), "Cancel"},
};

constexpr std::size_t most_places = 9;   // keys 1 to 9

void save_to(std::size_t place, const Emit& emit) {
    if (place == 0) emit(SaveDrafts{});
    else emit(SaveDrafts{place - 1});
}

// The place was clicked.
bool draw_place(Kit& kit, std::size_t place, const std::string& words, const Box& box) {
    const IdScope scope(static_cast<int>(place));
    const Touch at = touch(kit, words, box);
    const bool first = place == 0;       // what Enter means
    fill(box, first ? kit.c().accent_soft : at.hovered ? kit.c().hover : kit.c().raised, kit.px(6));
    outline(box, first ? kit.c().accent : kit.c().edge, kit.px(6), first ? kit.px(2) : kit.hair());
    const std::string cap = std::to_string(place + 1);
    const float wide = key_cap_width(kit, cap);
    text_left(kit, {box.x + kit.px(12), box.y, box.w - wide - kit.px(36), box.h}, first ? kit.f().ui_bold : kit.f().ui, kit.c().ink, words);
    draw_key_cap(kit, cap, {box.right() - kit.px(12) - wide, box.middle() - kit.px(10)}, kit.c().edge, kit.c().muted);
    if (at.focused) focus_ring(kit, box, kit.px(6), kit.c().raised);
    return at.clicked;
}

}  // namespace

KeyTable import_dialog_keys() { return import_keys; }
KeyTable save_dialog_keys() { return save_keys; }

void draw_import_dialog(UiState& ui, const Emit& emit) {
    Kit& kit = ui.kit;
    const auto press = pressed(kit, KeyPlace::import_dialog);
    Dialog dialog(kit, "##import", 560, kit.px(252));
    const Box box = dialog.content();
    draw_text(kit, box.min(), kit.f().head, kit.c().ink, "Import an article");
    draw_wrapped(kit, {box.x, box.y + kit.px(36)}, box.w, kit.f().ui, kit.c().muted,
                 "Plain text, Markdown, HTML or PDF, in English. A file can also be dropped on the window.");
    draw_text(kit, {box.x, box.y + kit.px(88)}, kit.f().tiny, kit.c().muted, "File");
    const TextField field{.name = "File", .placeholder = "/path/to/article.txt", .take_focus = !ui.drafts.asking};
    text_field(kit, field, ui.drafts.path, {box.x, box.y + kit.px(108), box.w, kit.px(40)});
    ui.drafts.asking = true;
    const Button open{.label = "Read it", .command = Command::open_article, .kind = ButtonKind::primary, .enabled = !ui.drafts.path.empty()};
    const Button cancel{.label = "Cancel", .command = Command::close};
    const float x = box.right() - button_width(kit, open), y = box.bottom() - kit.px(40);
    const bool leave = button(kit, cancel, {x - kit.px(8) - button_width(kit, cancel), y});
    const bool read = button(kit, open, {x, y});
    const bool entered = press && press->command == Command::open_article;
    if (entered && ui.drafts.path.empty()) ui.drafts.asking = false;  // Enter has left the field, which wants the keyboard again
    if ((read || entered) && !ui.drafts.path.empty()) emit(ImportArticle{ui.drafts.path});
    else if (leave || (press && press->command == Command::close)) emit(CloseOverlay{});
}

void draw_save_dialog(const DraftsScreen& screen, Kit& kit, const Emit& emit) {
    const std::size_t places = std::min(most_places, 1 + screen.courses.size());
    const auto press = pressed(kit, KeyPlace::save_dialog);
    Dialog dialog(kit, "##save", 560, kit.px(48 + 68 + 56) + static_cast<float>(places) * kit.px(48));
    const Box box = dialog.content();
    draw_text(kit, box.min(), kit.f().head, kit.c().ink, "Save as a course");
    draw_text(kit, {box.x, box.y + kit.px(34)}, kit.f().ui, kit.c().muted, screen.save_note + ", with the article as the reading");
    float y = box.y + kit.px(68);
    for (std::size_t i = 0; i < places; ++i, y += kit.px(48))
        if (draw_place(kit, i, i == 0 ? screen.save_new : "Added to “" + screen.courses[i - 1] + "”", {box.x, y, box.w, kit.px(40)})) save_to(i, emit);
    const Button cancel{.label = "Cancel", .command = Command::close};
    const bool leave = button(kit, cancel, {box.right() - button_width(kit, cancel), box.bottom() - kit.px(40)});
    if (leave || (press && press->command == Command::close)) return emit(CloseOverlay{});
    const auto place = press ? static_cast<std::size_t>(press->index) : places;
    if (press && press->command == Command::save_course && place < places) save_to(place, emit);
}

}  // namespace estelik
