#include "ui/home_cards.h"

#include "ui/rich_text.h"
#include "ui/widgets.h"

#include <algorithm>
#include <vector>

namespace estelik {
namespace {

struct CardHead {
    Icon icon = Icon::none;
    std::string title, chip, note;
    bool exam = false;
};

// What a card holds under its head; drawn by one function for all three.
struct CardBody {
    std::string figure, beside, text;
    std::vector<double> cells;
    std::string button;
    Command command = Command::none;
    bool figure_is_name = false;         // head instead of title size
};

struct HomeCard {
    CardHead head;
    CardBody body;
};

void draw_card_head(const Kit& kit, const CardHead& head, const Box& box) {
    const Palette& c = kit.c();
    if (head.exam) fill({box.x - kit.px(25), box.y, kit.px(3), kit.px(24)}, c.gold);
    draw_icon(kit, head.icon, {box.x, box.y + kit.px(2)}, head.exam ? c.gold_ink : c.muted);
    const float note = head.chip.empty() ? text_width(kit.f().ui, head.note) : chip_width(kit, head.chip);
    text_left(kit, {box.x + kit.px(28), box.y, box.w - kit.px(36) - note, kit.px(24)}, kit.f().ui_bold, c.ink, head.title);
    if (!head.chip.empty())
        chip(kit, head.chip, {box.right() - note, box.y}, head.exam ? c.gold_soft : c.sunken, head.exam ? c.gold_ink : c.muted);
    else text_right(kit, {box.x, box.y, box.w, kit.px(24)}, kit.f().ui, c.muted, head.note);
}

float body_height(const Kit& kit, const CardBody& body, float width) {
    float height = body.figure.empty() ? 0 : kit.px(40);
    if (body.figure_is_name) height = wrapped_height(kit.f().head, body.figure, width) + kit.px(6);
    height += wrapped_height(kit.f().ui, body.text, width);
    if (!body.cells.empty()) height += kit.px(26);
    return height;
}

void draw_cells(const Kit& kit, const std::vector<double>& cells, const Box& box) {
    const float gap = kit.px(4), count = static_cast<float>(cells.size());
    const float width = (box.w - gap * (count - 1)) / count;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const float x = std::round(box.x + static_cast<float>(i) * (width + gap));
        draw_coverage_cell(kit, {x, box.y, std::round(width), kit.px(12)}, cells[i]);
    }
}

void draw_card_body(const Kit& kit, const CardBody& body, const Box& box) {
    float y = box.y;
    if (body.figure_is_name) {
        y += draw_wrapped(kit, {box.x, y}, box.w, kit.f().head, kit.c().ink, body.figure) + kit.px(6);
    } else if (!body.figure.empty()) {
        const float width = draw_figures(kit, {box.x, y}, kit.f().title, kit.c().ink, body.figure);
        draw_text(kit, {box.x + width + kit.px(10), y + kit.px(11)}, kit.f().ui, kit.c().muted, body.beside);
        y += kit.px(40);
    }
    y += draw_wrapped(kit, {box.x, y}, box.w, kit.f().ui, kit.c().muted, body.text);
    if (!body.cells.empty()) draw_cells(kit, body.cells, {box.x, y + kit.px(14), box.w, kit.px(12)});
}

std::vector<HomeCard> cards_of(const HomeScreen& screen) {
    std::vector<HomeCard> cards;
    const bool exam = !screen.exam_title.empty();
    cards.push_back({{Icon::calendar, exam ? screen.exam_title : "Exam", screen.exam_chip, "", exam},
                     {"", "", exam ? screen.exam_text : "No day is named. Name it, and it stays in sight.", {},
                      exam ? "Change the day" : "Name the day", Command::exam}});
    if (screen.reading)
        cards.push_back({{Icon::read, "Go on reading", screen.reading->place, ""},
                         {screen.reading->title, "", screen.reading->text, screen.reading->cells, "Read", Command::read_on, true}});
    if (screen.last) {
        const std::size_t missed = screen.last->missed;
        cards.push_back({{Icon::study, screen.last->title, "", screen.last->when},
                         {screen.last->figure, screen.last->percent, screen.last->text, {},
                          missed > 0 ? "Retry missed (" + std::to_string(missed) + ")" : "", Command::retry}});
    }
    return cards;
}

void draw_card(Kit& kit, const HomeCard& card, const Box& box, std::optional<Command>& wanted) {
    panel(kit, box);
    const Box inside = box.inset(kit.px(25));
    draw_card_head(kit, card.head, inside);
    draw_card_body(kit, card.body, {inside.x, inside.y + kit.px(36), inside.w, inside.h});
    if (card.body.button.empty()) return;
    const Button press{.label = card.body.button, .command = card.body.command, .on_raised = true};
    if (button(kit, press, {inside.x, inside.bottom() - kit.px(40)})) wanted = card.body.command;
}

}  // namespace

float draw_home_cards(Kit& kit, const HomeScreen& screen, ImVec2 at, float width, int abreast, std::optional<Command>& wanted) {
    if (!screen.problem.empty()) return 0;
    const auto cards = cards_of(screen);
    const float gap = kit.px(16), columns = static_cast<float>(abreast);
    const float wide = (width - gap * (columns - 1)) / columns;
    float highest = 0;
    for (const HomeCard& card : cards) highest = std::max(highest, body_height(kit, card.body, wide - kit.px(50)));
    const float high = kit.px(50 + 36) + highest + kit.px(16 + 40);
    float y = at.y;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const auto place = static_cast<float>(i % static_cast<std::size_t>(abreast));
        if (i > 0 && place == 0) y += high + gap;
        const float x = std::round(at.x + place * (wide + gap));
        draw_card(kit, cards[i], {x, y, std::round(wide), high}, wanted);
    }
    return y + high - at.y;
}

}  // namespace estelik
