#include "ui/help_view.h"

#include "ui/overlay.h"
#include "ui/study_keys.h"
#include "ui/widgets.h"

#include <algorithm>

namespace estelik {
namespace {

constexpr float row_height = 30;      // px
constexpr float heading_height = 44;

struct HelpPart {
    KeyPlace place = KeyPlace::everywhere;
    Command without = Command::none;     // means something else on this screen
};

// Bindings of one command make one row: its words, and all its keys.
struct HelpRow {
    std::string_view label;
    std::vector<std::string> keys;
};

std::vector<HelpRow> rows_of(const HelpPart& part) {
    std::vector<HelpRow> rows;
    for (const KeyBinding& binding : key_table(part.place)) {
        if (binding.command == part.without) continue;
        if (binding.label.empty() && !rows.empty()) rows.back().keys.push_back(keys_words(binding));
        else rows.push_back({binding.label, {keys_words(binding)}});
    }
    return rows;
}

float part_height(const Kit& kit, const HelpPart& part) {
    return kit.px(heading_height) + kit.px(row_height) * static_cast<float>(rows_of(part).size());
}

void draw_row(const Kit& kit, const HelpRow& row, const Box& box) {
    text_left(kit, {box.x, box.y, box.w - kit.px(150), box.h}, kit.f().ui, kit.c().ink, row.label);
    float x = box.right();
    for (auto key = row.keys.rbegin(); key != row.keys.rend(); ++key) {
        x -= key_cap_width(kit, *key);
        draw_key_cap(kit, *key, {x, box.middle() - kit.px(10)}, kit.c().edge, kit.c().muted);
        x -= kit.px(6);
    }
}

float draw_part(const Kit& kit, const HelpPart& part, ImVec2 at, float width) {
    draw_text(kit, {at.x, at.y + kit.px(12)}, kit.f().ui_bold, kit.c().muted, key_place_title(part.place));
    Box row{at.x, at.y + kit.px(heading_height), width, kit.px(row_height)};
    for (const HelpRow& line : rows_of(part)) {
        hline(row.x, row.y, row.w, kit.c().line, kit.hair());
        draw_row(kit, line, row);
        row.y += row.h;
    }
    return row.y - at.y;
}

// Two columns of about the same height; one when the dialog is narrow.
float draw_parts(const Kit& kit, const std::vector<HelpPart>& parts, const Box& box) {
    float total = 0;
    for (const HelpPart& part : parts) total += part_height(kit, part);
    const bool two = box.w > kit.px(620);
    const float gap = kit.px(40);
    const float width = two ? (box.w - gap) / 2 : box.w;
    float x = box.x, y = box.y, lowest = box.y;
    for (const HelpPart& part : parts) {
        if (two && x == box.x && y > box.y && y - box.y + part_height(kit, part) / 2 > total / 2) {
            x += width + gap;
            y = box.y;
        }
        y += draw_part(kit, part, {x, y}, width);
        lowest = std::max(lowest, y);
    }
    return lowest;
}

void add_study_places(std::vector<KeyPlace>& places, const StudyScreen& study) {
    if (study.phase == Phase::finished) {
        places.push_back(KeyPlace::study_summary);
        return places.push_back(KeyPlace::exam_dialog);
    }
    places.push_back(study.phase == Phase::asking ? answer_place(study) : KeyPlace::study_judged);
    places.push_back(KeyPlace::study);
    places.push_back(KeyPlace::report_dialog);
    places.push_back(KeyPlace::why_dialog);
}

void add_test_places(std::vector<KeyPlace>& places, const TestRunScreen& test) {
    if (test.confirming) return places.push_back(KeyPlace::test_hand_in);
    places.push_back(KeyPlace::test_run);
    places.push_back(answer_place(test.question));
    places.push_back(KeyPlace::test_hand_in);
}

bool asks_for_exam_day(const Screen& screen) {
    return std::holds_alternative<HomeScreen>(screen.body) || std::holds_alternative<SettingsScreen>(screen.body);
}

// In a test nothing is checked: Enter goes on, as its own table says.
std::vector<HelpPart> parts_of(const Screen& screen) {
    const bool in_test = std::holds_alternative<TestRunScreen>(screen.body);
    std::vector<HelpPart> parts;
    for (const KeyPlace place : help_places(screen)) parts.push_back({place, in_test ? Command::check : Command::none});
    std::erase_if(parts, [](const HelpPart& part) { return rows_of(part).empty(); });
    return parts;
}

}  // namespace

std::vector<KeyPlace> help_places(const Screen& screen) {
    std::vector<KeyPlace> places;
    if (const auto* home = std::get_if<HomeScreen>(&screen.body)) places.push_back(home->first_start ? KeyPlace::first_start : KeyPlace::home);
    if (const auto* study = std::get_if<StudyScreen>(&screen.body)) add_study_places(places, *study);
    if (std::holds_alternative<TestStartScreen>(screen.body)) places.push_back(KeyPlace::test_start);
    if (const auto* test = std::get_if<TestRunScreen>(&screen.body)) add_test_places(places, *test);
    if (std::holds_alternative<TestResultScreen>(screen.body)) places.push_back(KeyPlace::test_result);
    if (std::holds_alternative<ReadScreen>(screen.body)) places.push_back(KeyPlace::read);
    if (std::holds_alternative<QuestionsScreen>(screen.body)) places.push_back(KeyPlace::questions);
    if (std::holds_alternative<DraftsScreen>(screen.body)) places.insert(places.end(), {KeyPlace::drafts, KeyPlace::draft_edit, KeyPlace::save_dialog});
    if (std::holds_alternative<ProgressScreen>(screen.body)) places.push_back(KeyPlace::progress);
    if (std::holds_alternative<SettingsScreen>(screen.body)) places.push_back(KeyPlace::settings);
    if (asks_for_exam_day(screen)) places.push_back(KeyPlace::exam_dialog);
    places.push_back(KeyPlace::everywhere);
    std::erase_if(places, [](KeyPlace place) { return key_table(place).empty(); });
    return places;
}

void draw_help(const Screen& screen, Kit& kit, const Emit& emit) {
    const auto parts = parts_of(screen);
    Dialog dialog(kit, "##help", 880, kit.px(640));
    const Box box = dialog.content();
    draw_text(kit, box.min(), kit.f().head, kit.c().ink, "Keys");
    const Button close{.label = "Close", .command = Command::close, .kind = ButtonKind::quiet, .size = ButtonSize::small};
    bool leave = button(kit, close, {box.right() - button_width(kit, close), box.y});
    {
        ScrollArea area(kit, "##keys", {box.x, box.y + kit.px(40), box.w, box.h - kit.px(40)});
        const Box inside = area.bounds();
        const float bottom = draw_parts(kit, parts, {inside.x, inside.y, inside.w - kit.px(16), inside.h});
        area.extent(bottom + kit.px(8));
    }
    const auto press = pressed(kit, KeyPlace::dialog);
    leave = leave || (press && press->command == Command::close) || kit.keys.has(typed('?')) || kit.keys.has(plain(KeyId::f1));
    if (leave) emit(CloseOverlay{});
}

}  // namespace estelik
