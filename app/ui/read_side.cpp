#include "ui/read_side.h"

#include "ui/icons.h"
#include "ui/rich_text.h"
#include "ui/rows.h"
#include "ui/widgets.h"

#include <algorithm>

namespace estelik {
namespace {

std::string of_words(const SectionLine& section) { return std::to_string(section.asked) + " of " + std::to_string(section.of); }

// The stem and below it how well it is known; pressed, its own words in the reading are lit.
float draw_question(Kit& kit, const ReadQuestion& question, const Box& at, float above, const Emit& emit) {
    const float stem = wrapped_height(kit.f().ui, question.stem, at.w);
    const Box box{at.x, at.y, at.w, above + stem + kit.px(4 + 20 + 10)};
    const Touch hit = touch(kit, question.stem + "##" + question.id, box, Reach::by_pointer);
    if (hit.hovered) fill(box.inset(-kit.px(8), kit.px(2)), kit.c().hover, kit.px(6));
    draw_wrapped(kit, {box.x, box.y + above}, box.w, kit.f().ui, kit.c().ink, question.stem);
    draw_strength(kit, {box.x, box.y + above + stem + kit.px(4)}, box.w, question.strength.strength, question.words, kit.c().muted);
    if (hit.clicked) emit(OpenPassage{question.id});
    return box.h;
}

float draw_passage_questions(const ReadScreen& screen, Kit& kit, const Box& at, std::optional<Command>& wanted, const Emit& emit) {
    const Palette& c = kit.c();
    draw_icon(kit, Icon::passage, {at.x, at.y}, c.gold_ink);
    if (screen.side_title.empty()) {
        const float words = draw_wrapped(kit, {at.x + kit.px(28), at.y}, at.w - kit.px(28), kit.f().ui, c.muted,
                                         "Up and Down choose a paragraph; its questions stand here.");
        return words + kit.px(8);
    }
    text_left(kit, {at.x + kit.px(28), at.y, at.w - kit.px(28), kit.px(20)}, kit.f().ui_bold, c.ink, screen.side_title);
    float y = at.y + kit.px(30);
    for (std::size_t i = 0; i < screen.questions.size(); ++i) {
        if (i > 0) hline(at.x, y, at.w, c.line, kit.hair());
        if (i > 0) y += kit.hair();
        y += draw_question(kit, screen.questions[i], {at.x, y, at.w, 0}, kit.px(i == 0 ? 8 : 10), emit);
    }
    if (screen.ask_label.empty()) return y - at.y;
    const Button ask{.label = screen.ask_label, .command = Command::ask_passage,
                     .kind = screen.can_go_back ? ButtonKind::secondary : ButtonKind::primary, .on_raised = true};
    if (button_in(kit, ask, {at.x, y + kit.px(4), at.w, kit.px(40)})) wanted = Command::ask_passage;
    return y + kit.px(44) - at.y;
}

void draw_section(Kit& kit, const SectionLine& section, bool current, const Box& row) {
    const Face& face = current ? kit.f().ui_bold : kit.f().ui;
    const std::string words = of_words(section);
    const float numbers = std::max(kit.px(44), figures_width(face, words)), bar = kit.px(36), gap = kit.px(10);
    text_left(kit, {row.x, row.y, row.w - numbers - bar - 2 * gap, row.h}, face, kit.c().ink, section.title);
    const double share = section.of == 0 ? 0 : static_cast<double>(section.asked) / static_cast<double>(section.of);
    progress_bar(kit, {row.right() - numbers - gap - bar, std::round(row.middle() - kit.px(4)), bar, kit.px(8)}, share);
    figures_right(kit, row, face, kit.c().muted, words);
}

float draw_sections(const ReadScreen& screen, Kit& kit, const Box& at, const Emit& emit) {
    draw_text(kit, at.min(), kit.f().ui_bold, kit.c().ink, "Asked so far");
    text_right(kit, {at.x, at.y, at.w, kit.px(20)}, kit.f().ui, kit.c().muted, screen.coverage);
    Box row{at.x, at.y + kit.px(26), at.w, kit.px(36)};
    for (std::size_t i = 0; i < screen.sections.size(); ++i) {
        const IdScope scope(static_cast<int>(i));
        const Touch hit = touch(kit, screen.sections[i].title, row, Reach::by_pointer);
        if (hit.hovered) fill(row.inset(-kit.px(8), 0), kit.c().hover, kit.px(6));
        draw_section(kit, screen.sections[i], i == screen.section, row);
        if (hit.clicked && i != screen.section) emit(ShowSection{i});
        row.y += row.h;
    }
    return row.y - at.y;
}

void draw_legend(const Kit& kit, ImVec2 at) {
    const auto entry = [&kit, &at](double filled, std::string_view words) {
        draw_coverage_cell(kit, {at.x, at.y + kit.px(2), kit.px(16), kit.px(12)}, filled);
        at.x += kit.px(24) + draw_text(kit, {at.x + kit.px(24), at.y}, kit.f().tiny, kit.c().muted, words) + kit.px(16);
    };
    entry(1, "strong");
    entry(0.5, "fair, weak");
    entry(0, "not asked");
}

}  // namespace

std::optional<Command> draw_read_side(const ReadScreen& screen, Kit& kit, const SideLayout& layout, const Emit& emit) {
    std::optional<Command> wanted;
    SidePanel panel(kit, "##side", layout, kit.px(24));
    const Box box = panel.content();
    float y = box.y + draw_passage_questions(screen, kit, box, wanted, emit) + kit.px(18);
    hline(box.x, y, box.w, kit.c().line, kit.hair());
    y += kit.px(18) + kit.hair();
    y += draw_sections(screen, kit, {box.x, y, box.w, 0}, emit) + kit.px(18);
    const float legend = std::max(y, box.bottom() - kit.px(16));
    draw_legend(kit, {box.x, legend});
    panel.end_content(legend + kit.px(16 + 24));
    return wanted;
}

}  // namespace estelik
