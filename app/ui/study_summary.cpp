// The end of a session: how it went, the hardest, what comes back, and what to do next.
#include "ui/page_layout.h"
#include "ui/rich_text.h"
#include "ui/study_keys.h"
#include "ui/study_parts.h"
#include "ui/widgets.h"

#include <algorithm>

namespace estelik {
namespace {

constexpr float row_height = 56;     // px, of a hardest question

float draw_line(const StudyFrame& frame, const SummaryScreen::Line& line, const Box& box) {
    Kit& kit = frame.kit();
    const IdScope scope(line.id.c_str());
    const Touch at = touch(kit, line.stem, box);
    if (at.hovered) fill(box, kit.c().hover);
    hline(box.x, box.y, box.w, kit.c().line, kit.hair());
    draw_sign(kit, line.outcome, {box.x + kit.px(24), box.middle() - kit.px(10)});
    const float when = text_width(kit.f().ui, line.when);
    text_left(kit, {box.x + kit.px(60), box.y, box.w - kit.px(60 + 24 + 16) - when, box.h}, kit.f().body, kit.c().ink, line.stem);
    text_right(kit, box.inset(kit.px(24), 0), kit.f().ui, kit.c().muted, line.when);
    if (at.focused) focus_ring(kit, box, 0, kit.c().raised);
    if (at.clicked) frame.emit(OpenPassage{line.id});
    return box.h;
}

float draw_hardest(const StudyFrame& frame, ImVec2 at, float width) {
    const Kit& kit = frame.kit();
    const auto& lines = frame.screen.summary->hardest;
    if (lines.empty()) return 0;
    const Box box{at.x, at.y, width, kit.px(52) + static_cast<float>(lines.size()) * kit.px(row_height)};
    panel(kit, box);
    text_left(kit, {box.x + kit.px(24), box.y, box.w, kit.px(52)}, kit.f().ui_bold, kit.c().ink, "Hardest");
    text_right(kit, {box.x, box.y, box.w - kit.px(24), kit.px(52)}, kit.f().ui, kit.c().muted, "Each opens its passage");
    const float thin = kit.hair();
    float y = box.y + kit.px(52);
    for (const SummaryScreen::Line& line : lines)
        y += draw_line(frame, line, {box.x + thin, y, box.w - 2 * thin, kit.px(row_height) - thin}) + thin;
    return box.h + kit.px(20);
}

// Close is what Enter does, so that a double press at the last question starts nothing.
void draw_ways_out(const StudyFrame& frame, ImVec2 at) {
    Kit& kit = frame.kit();
    const SummaryScreen& summary = *frame.screen.summary;
    const auto press = [&](const Button& shown, Command command) {
        if (button(kit, shown, at)) perform_study({command}, frame.screen, frame.ui.study, frame.emit);
        at.x += button_width(kit, shown) + kit.px(12);
    };
    press({.label = "Close", .command = Command::done, .kind = ButtonKind::primary, .size = ButtonSize::big, .ring = true}, Command::done);
    if (summary.missed > 0)
        press({.label = "Practise the " + std::to_string(summary.missed) + " missed again", .command = Command::practise_missed,
               .size = ButtonSize::big}, Command::practise_missed);
    if (summary.ask_exam)
        press({.label = "When is the exam?", .command = Command::exam, .kind = ButtonKind::quiet, .size = ButtonSize::big,
               .icon = Icon::calendar}, Command::exam);
}

}  // namespace

void draw_summary(const StudyFrame& frame, const Box& box) {
    Kit& kit = frame.kit();
    const SummaryScreen& summary = *frame.screen.summary;
    ScrollArea area(kit, "##summary", box);
    const Box page = column(kit, area.bounds(), 720, 24);
    float y = page.y + kit.px(frame.low ? 32 : 72);
    draw_text(kit, {page.x, y}, kit.f().ui_medium, kit.c().muted, "Session finished");
    y += kit.px(28);
    const float headline = draw_text(kit, {page.x, y}, kit.f().display, kit.c().ink, summary.headline);
    draw_text(kit, {page.x + headline + kit.px(14), y + kit.px(13)}, kit.f().lead, kit.c().muted, summary.minutes);
    y += kit.px(56);
    std::string words = summary.detail;
    for (const std::string* more : {&summary.told, &summary.returns})
        if (!more->empty()) words += (words.empty() ? "" : " ") + *more;
    y += draw_wrapped(kit, {page.x, y}, page.w, kit.f().body, kit.c().muted, words) + kit.px(28);
    y += draw_hardest(frame, {page.x, y}, page.w);
    draw_ways_out(frame, {page.x, y + kit.px(8)});
    area.extent(y + kit.px(80));
}

}  // namespace estelik
