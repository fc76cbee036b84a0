#include "ui/rail.h"

#include "ui/widgets.h"

#include <array>

namespace estelik {
namespace {

struct Stop {
    View view = View::home;
    Command command = Command::none;
    Icon icon = Icon::none;
    std::string_view word;
};

constexpr std::array places = {
    Stop{View::home, Command::go_home, Icon::home, "Home"},
    Stop{View::study, Command::go_study, Icon::study, "Study"},
    Stop{View::test, Command::go_test, Icon::test, "Test"},
    Stop{View::read, Command::go_read, Icon::read, "Read"},
    Stop{View::questions, Command::go_questions, Icon::questions, "Questions"},
    Stop{View::progress, Command::go_progress, Icon::progress, "Progress"},
};

struct Item {
    Command command = Command::none;
    Icon icon = Icon::none;
    std::string_view word;
    bool current = false;
    std::size_t count = 0;
};

void draw_words(const Kit& kit, const Item& item, const Box& box, Colour text) {
    const Face& face = item.current ? kit.f().ui_bold : kit.f().ui_medium;
    const float x = box.x + kit.px(44);
    const float width = draw_text(kit, {x, box.middle() - kit.px(10)}, face, text, item.word);
    const std::string keys = key_cap(item.command);
    text_right(kit, box.inset(kit.px(12), 0), kit.f().tiny, kit.c().faint, keys);
    if (item.count == 0 || item.current) return;
    const std::string count = std::to_string(item.count);
    const Box chip_box{x + std::round(width) + kit.px(8), box.middle() - kit.px(10), text_width(kit.f().tiny, count) + kit.px(14), kit.px(20)};
    fill(chip_box, kit.c().accent_soft, kit.px(6));
    text_centred(kit, chip_box, kit.f().tiny, kit.c().accent, count);
}

bool draw_item(Kit& kit, const Item& item, const Box& box, bool mini) {
    const Touch at = touch(kit, std::string(item.word), box);
    if (item.current) {
        fill(box.inset(-kit.hair()), kit.c().line, kit.px(6) + kit.hair());
        fill(box, kit.c().raised, kit.px(6));
        fill({box.x, box.middle() - kit.px(10), kit.px(3), kit.px(20)}, kit.c().accent, kit.px(1.5F));
    } else if (at.hovered) {
        fill(box, kit.c().hover, kit.px(6));
    }
    const Colour text = item.current || at.hovered ? kit.c().ink : kit.c().muted;
    const float icon_x = mini ? box.x + (box.w - kit.px(20)) / 2 : box.x + kit.px(12);
    draw_icon(kit, item.icon, {icon_x, box.middle() - kit.px(10)}, item.current ? kit.c().accent : text);
    if (!mini) draw_words(kit, item, box, text);
    else if (at.hovered) tooltip(kit, item.word, key_cap(item.command), {box.right() + kit.px(4), box.y - kit.px(8), box.w, box.h / 2});
    if (at.focused) focus_ring(kit, box, kit.px(6), kit.c().rail);
    return at.clicked;
}

void draw_exam_note(const Kit& kit, const FrameScreen& frame, const Box& box, float bottom) {
    const Box note{box.x + kit.px(20), bottom - kit.px(40), box.w - kit.px(40), kit.px(40)};
    vline(note.x, note.y, note.h, kit.c().gold, kit.px(3));
    draw_text(kit, {note.x + kit.px(13), note.y + kit.px(2)}, kit.f().ui_bold, kit.c().ink, frame.exam_line);
    draw_text(kit, {note.x + kit.px(13), note.y + kit.px(22)}, kit.f().tiny, kit.c().muted, frame.exam_detail);
}

void draw_name(const Kit& kit, const Box& box, bool mini) {
    const float logo = kit.px(28);
    draw_logo(kit, {mini ? box.x + (box.w - logo) / 2 : box.x + kit.px(20), box.y + kit.px(20)}, 28);
    if (!mini) draw_text(kit, {box.x + kit.px(58), box.y + kit.px(20)}, kit.f().brand, kit.c().ink, "Estelik");
}

}  // namespace

std::optional<Command> draw_rail(const FrameScreen& frame, Kit& kit, const Box& box, bool mini) {
    fill(box, kit.c().rail);
    vline(box.right() - kit.hair(), box.y, box.h, kit.c().line, kit.hair());
    draw_name(kit, box, mini);
    std::optional<Command> chosen;
    const float side = kit.px(mini ? 10 : 12), height = kit.px(40), step = kit.px(44);
    Box at{box.x + side, box.y + kit.px(72), box.w - 2 * side - kit.hair(), height};
    for (const Stop& place : places) {
        const bool here = frame.view == place.view || (frame.view == View::drafts && place.view == View::questions);
        const Item item{place.command, place.icon, place.word, here, place.view == View::study ? frame.due : 0};
        if (draw_item(kit, item, at, mini)) chosen = place.command;
        at.y += step;
    }
    // The lower two stand at the foot, but never over the upper ones when the window is very low.
    at.y = std::max(at.y, box.bottom() - kit.px(16) - height - step);
    if (!mini && !frame.exam_line.empty()) draw_exam_note(kit, frame, box, at.y - kit.px(16));
    if (draw_item(kit, {Command::help, Icon::help, "Keys"}, at, mini)) chosen = Command::help;
    at.y += step;
    if (draw_item(kit, {Command::go_settings, Icon::settings, "Settings", frame.view == View::settings}, at, mini))
        chosen = Command::go_settings;
    return chosen;
}

}  // namespace estelik
