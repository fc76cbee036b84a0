// A picture of every screen, light and dark, with the bundled course and a month of study behind it:
// build/screens/*.png, for looking at. The test is that every screen can be reached and shows something.
#include "e2e/desktop.h"
#include "e2e/mirror.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace estelik;
using namespace estelik::test;

namespace {

const std::string courses = std::string(ESTELIK_SOURCE_DIR) + "/questions";
constexpr std::uint64_t usual_seed = 11;
const std::string evening = "2026-11-24T19:30:00.000+05:00";

class Album {
public:
    Album(const std::string& theme, const std::string& suffix, int width, int height)
        : suffix_(suffix), desktop_(home_.path("log"), width, height) {
        ::setenv("XDG_STATE_HOME", home_.path("state").c_str(), 1);
        std::filesystem::create_directories(ESTELIK_SCREENS);
        const auto history = std::string(ESTELIK_HISTORY) + " " + home_.path("month") + " " + courses + " " + evening;
        if (std::system(history.c_str()) != 0) throw std::runtime_error("no history");
        std::filesystem::remove_all(home_.path("month/device"));
        home_.holds("month/settings.json", "{\"theme\": \"" + theme + "\"}");
        home_.holds("empty/settings.json", "{\"theme\": \"" + theme + "\"}");
    }

    // The program, anew, on a copy of that data.
    void open(const std::string& data, std::uint64_t seed) {
        program_.reset();
        std::filesystem::remove_all(home_.path("data"));
        std::filesystem::copy(home_.path(data), home_.path("data"), std::filesystem::copy_options::recursive);
        program_ = std::make_unique<Process>(
            std::vector<std::string>{ESTELIK_PROGRAM, "--data", home_.path("data"), "--now", evening, "--seed", std::to_string(seed)},
            home_.path("log"));
        desktop_.focus_window();
        wait_ms(500);
    }

    void press(const std::string& key) {
        desktop_.press(key);
        wait_ms(350);
    }
    void type(const std::string& text) { desktop_.type(text); }
    void answer(const std::vector<std::string>& keys) {
        for (const auto& key : keys) {
            if (key.starts_with("type:")) desktop_.type(key.substr(5));
            else press(key);
        }
        wait_ms(400);
    }

    void picture(const std::string& name) {
        const auto path = std::string(ESTELIK_SCREENS) + "/" + name + suffix_ + ".png";
        std::filesystem::remove(path);
        desktop_.screenshot(path);
        INFO(path);
        CHECK(std::filesystem::file_size(path) > 8'000);  // an empty window makes a file of 2 kB
    }

    Instant now() const { return *parse_iso(evening); }

    // The first question of that kind, chosen in the list. The mirror shows the same.
    std::unique_ptr<Mirror> ask(Kind kind) {
        const auto copy = home_.path("mirror-" + std::to_string(mirrors_++));
        std::filesystem::copy(home_.path("month"), copy, std::filesystem::copy_options::recursive);
        auto mirror = std::make_unique<Mirror>(Folders{copy, copy + "-device", {courses}}, now(), usual_seed);
        const auto& state = mirror->app().state();
        const auto& questions = state.bank()->questions;
        const auto first = std::find_if(questions.begin(), questions.end(), [&](const Question& q) { return q.kind() == kind; });
        if (first == questions.end()) return nullptr;
        mirror->app().dispatch(AskItems{{first->id}});
        open("month", usual_seed);
        press("alt+5");
        desktop_.press_often("Down", static_cast<int>(first - questions.begin()));
        press("Return");
        return mirror;
    }

    std::unique_ptr<Mirror> start_sitting() {
        const auto copy = home_.path("mirror-" + std::to_string(mirrors_++));
        std::filesystem::copy(home_.path("month"), copy, std::filesystem::copy_options::recursive);
        auto mirror = std::make_unique<Mirror>(Folders{copy, copy + "-device", {courses}}, now(), usual_seed);
        mirror->app().dispatch(StartStudy{});
        open("month", usual_seed);
        press("alt+2");
        return mirror;
    }

private:
    TempFolder home_;
    std::string suffix_;
    Desktop desktop_;
    std::unique_ptr<Process> program_;
    int mirrors_ = 0;
};

void picture_places(Album& album) {
    album.open("empty", 1);
    album.picture("first-start");
    album.open("month", 1);
    album.picture("home");
    album.press("F1");
    album.picture("help");
    album.press("Escape");
    album.press("alt+4");
    album.picture("read");
    album.press("alt+5");
    album.press("Down");
    album.picture("questions");
    album.press("alt+6");
    album.picture("progress");
    album.press("alt+7");
    album.picture("settings");
}

void picture_question(Album& album, Kind kind, const std::string& name) {
    INFO(name);
    const auto mirror = album.ask(kind);
    REQUIRE(mirror);
    album.picture("study-" + name);
    album.answer(mirror->keys_of_right_answer());
    album.picture("study-" + name + "-judged");
}

// A slip of the pen, its passage, and the end of the session.
void picture_slip(Album& album) {
    const auto mirror = album.ask(Kind::text);
    REQUIRE(mirror);
    const auto key = right_answer(*mirror->asked().question, 0);
    album.type(key.substr(0, key.size() / 2) + key.substr(key.size() / 2 + 1));
    album.press("Return");
    album.picture("study-slip");
    album.press("ctrl+o");
    album.picture("read-passage");
    album.press("Escape");  // back to the question
    album.press("Return");
    wait_ms(400);
    album.picture("study-summary");
}

void picture_questions(Album& album) {
    picture_question(album, Kind::choice, "choice");
    picture_question(album, Kind::choices, "choices");
    picture_question(album, Kind::true_false, "true-false");
    picture_question(album, Kind::text, "typed");
    picture_question(album, Kind::cloze, "cloze");
    picture_question(album, Kind::order, "order");
    picture_question(album, Kind::match, "match");
    picture_question(album, Kind::card, "card");
    picture_slip(album);
    album.start_sitting();
    album.picture("study");
}

}  // namespace

TEST_CASE("every screen can be shown", "[e2e]") {
    if (!can_show_windows()) {
        WARN("skipped: needs Xvfb, xdotool and import");
        return;
    }
    for (const std::string theme : {"light", "dark"}) {
        Album album(theme, theme == "dark" ? "-dark" : "", 1280, 800);
        picture_places(album);
        picture_questions(album);
    }
}

TEST_CASE("every screen can be shown on a small display", "[e2e]") {
    if (!can_show_windows()) {
        WARN("skipped: needs Xvfb, xdotool and import");
        return;
    }
    Album album("light", "-800x600", 800, 600);
    picture_places(album);
    picture_question(album, Kind::choice, "choice");
    picture_question(album, Kind::match, "match");
}
