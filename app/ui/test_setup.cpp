#include "ui/test_setup.h"

#include "ui/rows.h"
#include "ui/widgets.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace estelik {
namespace {

constexpr std::array extra_times = {1.0, 1.25, 1.5, 2.0};

// A test is called by the tile it equals, by its sections, or it is the learner's own.
std::string name_of(const Blueprint& blueprint, const TestStartScreen& screen) {
    if (!blueprint.topics.empty()) return "By topic";
    const auto same = std::find_if(screen.presets.begin(), screen.presets.end(), [&](const TestPreset& preset) {
        return preset.blueprint.questions == blueprint.questions && preset.blueprint.minutes == blueprint.minutes &&
               preset.blueprint.only_missed == blueprint.only_missed && blueprint.kinds.empty() && blueprint.difficulties.empty();
    });
    return same == screen.presets.end() ? "Own test" : same->blueprint.name;
}

void choose(const TestStartScreen& screen, Blueprint blueprint, double extra_time, const Emit& emit) {
    blueprint.name = name_of(blueprint, screen);
    if (blueprint != screen.blueprint || extra_time != screen.extra_time) emit(SetBlueprint{std::move(blueprint), extra_time});
}

template <class Change>
void change(const TestStartScreen& screen, const Emit& emit, Change&& how) {
    Blueprint other = screen.blueprint;
    how(other);
    choose(screen, std::move(other), screen.extra_time, emit);
}

// ---- the tiles ----------------------------------------------------------------------------------------

void draw_preset(const TestStartScreen& screen, Kit& kit, std::size_t place, const Box& box, const Emit& emit) {
    const TestPreset& preset = screen.presets[place];
    const Palette& c = kit.c();
    const Touch at = touch(kit, preset.blueprint.name, box);
    const bool on = preset.chosen;
    fill(box, on ? c.accent_soft : at.held ? c.press : at.hovered ? c.hover : c.raised, kit.px(6));
    outline(box, on ? c.accent : c.edge, kit.px(6), on ? kit.px(2) : kit.hair());
    const Box inside = box.inset(kit.px(17), kit.px(12));
    const std::string cap = key_cap(Command::preset, static_cast<int>(place));
    const float cap_width = key_cap_width(kit, cap);
    text_left(kit, {inside.x, inside.y, inside.w - cap_width - kit.px(8), kit.px(24)}, kit.f().body_bold, c.ink, preset.blueprint.name);
    text_left(kit, {inside.x, inside.y + kit.px(26), inside.w, kit.px(20)}, kit.f().ui, c.muted, preset.detail);
    draw_key_cap(kit, cap, {inside.right() - cap_width, inside.y + kit.px(2)}, c.edge, c.muted);
    if (at.focused) focus_ring(kit, box, kit.px(6), c.surface);
    if (at.clicked) choose_preset(screen, place, emit);
}

// ---- each part by itself ------------------------------------------------------------------------------

// A part of the blueprint of which several can be chosen; none chosen: all of it.
template <class T>
struct Narrowing {
    const char* title;
    const char* all;
    const std::vector<std::pair<T, std::string>>& offered;
    std::vector<T> Blueprint::* chosen;
};

template <class T>
void toggle_part(const TestStartScreen& screen, std::vector<T> Blueprint::* part, const T& value, const Emit& emit) {
    change(screen, emit, [&](Blueprint& other) {
        auto& chosen = other.*part;
        const auto at = std::find(chosen.begin(), chosen.end(), value);
        if (at != chosen.end()) chosen.erase(at);
        else chosen.insert(std::upper_bound(chosen.begin(), chosen.end(), value), value);
    });
}

// Chips in as many lines as they need.
template <class T>
float draw_narrowing(const TestStartScreen& screen, Kit& kit, const Narrowing<T>& part, ImVec2 at, float width, const Emit& emit) {
    if (part.offered.size() < 2) return 0;
    const IdScope scope(part.title);
    draw_text(kit, at, kit.f().ui_bold, kit.c().ink, part.title);
    float x = at.x, y = at.y + kit.px(28);
    const auto chip_at = [&](const std::string& words, bool on) {
        const float wide = filter_chip_width(kit, words);
        if (x > at.x && x + wide > at.x + width) {
            x = at.x;
            y += kit.px(40);
        }
        const bool clicked = filter_chip(kit, words, on, {x, y});
        x += wide + kit.px(8);
        return clicked;
    };
    const auto& chosen = screen.blueprint.*part.chosen;
    if (chip_at(part.all, chosen.empty())) change(screen, emit, [&](Blueprint& other) { (other.*part.chosen).clear(); });
    for (const auto& [value, words] : part.offered)
        if (chip_at(words, std::find(chosen.begin(), chosen.end(), value) != chosen.end())) toggle_part(screen, part.chosen, value, emit);
    return y + kit.px(32 + 16) - at.y;
}

float draw_narrowings(const TestStartScreen& screen, Kit& kit, ImVec2 at, float width, const Emit& emit) {
    float y = at.y;
    y += draw_narrowing<std::string>(screen, kit, {"Sections", "All sections", screen.topics, &Blueprint::topics}, {at.x, y}, width, emit);
    y += draw_narrowing<Kind>(screen, kit, {"Types of question", "All types", screen.kinds, &Blueprint::kinds}, {at.x, y}, width, emit);
    y += draw_narrowing<int>(screen, kit, {"Difficulty", "All levels", screen.difficulties, &Blueprint::difficulties}, {at.x, y}, width, emit);
    return y - at.y;
}

void draw_number(Kit& kit, const char* name, double value, double least, double most, const std::string& words, const Box& box, const auto& set) {
    double wanted = value;
    const Box track{box.x, box.y, box.w - kit.px(84), box.h};
    if (most > least && slider(kit, name, wanted, least, std::max(most, value), 1, track)) set(wanted);
    figures_right(kit, box, kit.f().ui_medium, kit.c().ink, words);
}

void draw_size(const TestStartScreen& screen, Kit& kit, Box& row, const Emit& emit) {
    const std::size_t asked = screen.blueprint.questions == 0 ? screen.available : std::min(screen.blueprint.questions, screen.available);
    const std::string fit = std::to_string(screen.available) + (screen.available == 1 ? " fits." : " fit.");
    draw_number(kit, "questions", static_cast<double>(asked), 1, static_cast<double>(screen.available), std::to_string(asked),
                draw_choice_row(kit, {"Questions", fit}, 284, 20, row),
                [&](double wanted) { change(screen, emit, [&](Blueprint& other) { resize(other, static_cast<std::size_t>(wanted)); }); });
    const int minutes = screen.minutes;
    draw_number(kit, "minutes", minutes, 0, screen.most_minutes, minutes == 0 ? "no limit" : std::to_string(minutes) + "\u00a0min",
                draw_choice_row(kit, {"Minutes", "The clock can be hidden."}, 284, 20, row),
                [&](double wanted) { change(screen, emit, [&](Blueprint& other) { other.minutes = static_cast<int>(wanted); }); });
}

void draw_extra_time(const TestStartScreen& screen, Kit& kit, Box& row, const Emit& emit) {
    const std::vector<std::string> words = {"None", "× 1.25", "× 1.5", "× 2"};
    const float wide = segmented_width(kit, words);
    const Box box = draw_choice_row(kit, {"Extra time", "It multiplies the minutes."}, wide * 16 / kit.em, 36, row);
    const auto now = std::find(extra_times.begin(), extra_times.end(), screen.extra_time);
    const int clicked = segmented(kit, "extra time", words, static_cast<int>(now - extra_times.begin()), {box.right() - wide, box.y});
    if (clicked >= 0) choose(screen, screen.blueprint, extra_times[static_cast<std::size_t>(clicked)], emit);
}

void draw_switches(const TestStartScreen& screen, Kit& kit, Box& row, const Emit& emit) {
    const Blueprint& now = screen.blueprint;
    const std::string_view rule = now.certainty ? std::string_view(screen.certainty_rule) : "How sure you are is asked, and counts.";
    const Box certainty = draw_choice_row(kit, {"Certainty marking", rule}, 100, 24, row);
    if (toggle(kit, "certainty", now.certainty, {certainty.right() - kit.px(40), certainty.y}))
        change(screen, emit, [](Blueprint& other) { other.certainty = !other.certainty; });
    const Box schedule = draw_choice_row(kit, {"Count for the schedule", "The answers count as reviews, as if they were given in study."}, 100, 24, row);
    if (toggle(kit, "schedule", now.feeds_schedule, {schedule.right() - kit.px(40), schedule.y}))
        change(screen, emit, [](Blueprint& other) { other.feeds_schedule = !other.feeds_schedule; });
}

}  // namespace

void choose_preset(const TestStartScreen& screen, std::size_t place, const Emit& emit) {
    if (place >= screen.presets.size()) return;
    Blueprint wanted = screen.presets[place].blueprint;
    wanted.certainty = screen.blueprint.certainty;          // habits, not a part of the size
    wanted.feeds_schedule = screen.blueprint.feeds_schedule;
    choose(screen, std::move(wanted), screen.extra_time, emit);
}

float draw_presets(const TestStartScreen& screen, Kit& kit, ImVec2 at, float width, int abreast, const Emit& emit) {
    const float gap = kit.px(12), columns = static_cast<float>(abreast), high = kit.px(72);
    const float wide = (width - gap * (columns - 1)) / columns;
    float y = at.y;
    for (std::size_t i = 0; i < screen.presets.size(); ++i) {
        const auto place = static_cast<float>(i % static_cast<std::size_t>(abreast));
        if (i > 0 && place == 0) y += high + gap;
        draw_preset(screen, kit, i, {std::round(at.x + place * (wide + gap)), y, std::round(wide), high}, emit);
    }
    return y + high - at.y;
}

float draw_test_choices(const TestStartScreen& screen, Kit& kit, ImVec2 at, float width, const Emit& emit) {
    Box row{at.x, at.y, width, 0};
    row.y += draw_narrowings(screen, kit, at, width, emit);
    hline(row.x, row.y, row.w, kit.c().line, kit.hair());
    draw_size(screen, kit, row, emit);
    draw_extra_time(screen, kit, row, emit);
    draw_switches(screen, kit, row, emit);
    return row.y - at.y;
}

}  // namespace estelik
