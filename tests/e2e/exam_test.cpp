// A test of twenty questions in the real window, by keyboard: answered, flagged, moved about in, killed in the
// middle, gone on with, handed in, looked through, printed, put into review and retried. What the window did is read
// from the journal: each step waits until its event is on the disk.
#include "bank/load.h"
#include "e2e/desktop.h"
#include "e2e/exam_course.h"
#include "journal/journal_check.h"
#include "support/catch.h"
#include "support/temp_folder.h"

#include <functional>

using namespace estelik;
using namespace estelik::test;

namespace {

constexpr Instant morning{1'795'489'200'000, 300};  // 24 November 2026, 08:00
constexpr std::size_t questions = 20;

class ExamRoom {
public:
    ExamRoom() : desktop_(home_.path("log")) {
        ::setenv("XDG_STATE_HOME", home_.path("state").c_str(), 1);
        std::filesystem::create_directories(ESTELIK_SCREENS);
        write_exam_course(std::string(ESTELIK_SOURCE_DIR) + "/questions/kazakhstan-china-security", home_, "courses/exam");
        bank_ = load_bank(disk_, home_.path("courses/exam")).bank;
        stand_in_for_the_viewer();
    }

    const Bank& bank() const { return *bank_; }
    const Desktop& desktop() const { return desktop_; }

    void start_program() {
        program_ = std::make_unique<Process>(std::vector<std::string>{ESTELIK_PROGRAM, "--data", home_.path("data"), "--questions", home_.path("courses"),
                                                                      "--now", iso(morning), "--seed", "7"},
                                             home_.path("log"));
        desktop_.focus_window();
        while (look().size() < drawn_bytes) wait_ms(100);
    }
    void kill_program() { program_->end(SIGKILL); }

    void press(const std::string& key) const {
        desktop_.press(key, "0.15");
        wait_ms(120);
    }
    // A key that changes the picture, pressed until it does: however slow the machine, it was seen. Not for a place
    // where a clock or a caret moves.
    void turn(const std::string& key) const {
        const auto before = look();
        for (int i = 0; i < 10; ++i) {
            press(key);
            for (int wait = 0; wait < 20; ++wait) {
                if (look() != before) return wait_ms(300);
                wait_ms(100);
            }
        }
        FAIL("nothing came of " << key);
    }
    void give(const std::vector<std::string>& keys) const {
        for (const auto& key : keys) {
            if (key.starts_with("type:")) desktop_.type(key.substr(5));
            else press(key);
        }
        wait_ms(120);
    }
    void picture(const std::string& name) const { desktop_.screenshot(std::string(ESTELIK_SCREENS) + "/exam-" + name + ".png"); }

    JournalCheck journal() {
        auto check = check_journal(disk_, home_.path("data"));
        return check ? std::move(*check) : JournalCheck{};
    }
    // The test as the journal has it.
    TestRecord record() {
        const auto progress = journal().progress;
        return progress.tests.empty() ? TestRecord{} : progress.tests.rbegin()->second;
    }
    TestSitting test() {
        const auto progress = journal().progress;
        const auto& [id, record] = *progress.tests.rbegin();
        return *resume_test(bank_, id, record, progress, morning);
    }
    bool is_kept(const TestItem& item, const Answer& answer) {
        const auto given = record().answers;
        const auto at = given.find(item.item);
        return at != given.end() && at->second.raw == raw(*item.question, answer);
    }

    bool comes(const std::function<bool()>& expected) const {
        for (int i = 0; i < 120; ++i) {
            if (expected()) return true;
            wait_ms(50);
        }
        picture("failed");
        return false;
    }

    bool hand_in() {
        press("Return");
        return comes([&] { return journal().kinds["handed_in"] == 1; });
    }

    std::string exported() const {
        const auto folder = home_.path("data/exports");
        if (!std::filesystem::exists(folder)) return {};
        for (const auto& entry : std::filesystem::directory_iterator(folder)) return entry.path();
        return {};
    }
    std::string opened() const { return home_.text_of("opened"); }
    std::string text_of(const std::string& path) const {
        std::ifstream file(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

private:
    static constexpr std::size_t drawn_bytes = 8'000;   // an empty window makes a picture of two

    std::string look() const {
        desktop_.screenshot(home_.path("look.png"));
        return text_of(home_.path("look.png"));
    }

    // The desktop's viewer writes down what it was given.
    void stand_in_for_the_viewer() {
        home_.holds("bin/xdg-open", "#!/bin/sh\nprintf %s \"$1\" >'" + home_.path("opened") + "'\n");
        std::filesystem::permissions(home_.path("bin/xdg-open"), std::filesystem::perms::owner_all);
        const char* path = std::getenv("PATH");
        ::setenv("PATH", (home_.path("bin") + ":" + (path ? path : "")).c_str(), 1);
    }

    TempFolder home_;
    RealDisk disk_;
    BankPtr bank_;
    Desktop desktop_;
    std::unique_ptr<Process> program_;
};

// Answers the question on screen rightly and goes on. False: it did not reach the disk.
bool answer_and_go_on(ExamRoom& room, const TestItem& item) {
    room.give(keys_of_right_answer(item));
    room.press("Next");
    const auto answer = key_answer(*item.question, item.item.gap);
    return room.comes([&] { return room.is_kept(item, answer); });
}

std::vector<std::string> stems_missed(const TestSitting& test) {
    std::vector<std::string> ids;
    for (const auto& item : test.items)
        if (is_missed(item)) ids.push_back(item.item.question);
    return ids;
}

}  // namespace

TEST_CASE("a test of twenty questions is sat in the window, outlives its death, and is looked through", "[e2e]") {
    if (!can_show_windows()) {
        WARN("skipped: needs Xvfb, xdotool and import");
        return;
    }
    ExamRoom room;
    REQUIRE(room.bank().questions.size() == questions);

    // Begun: the full mock is the whole course.
    room.start_program();
    room.turn("alt+3");
    room.turn("3");
    room.picture("start");
    room.press("Return");
    REQUIRE(room.comes([&] { return room.journal().kinds["session"] == 1; }));
    auto test = room.test();
    REQUIRE(test.items.size() == questions);
    CHECK(test.paper.minutes == 15);

    // Eight questions: the third is passed over, the fourth flagged.
    for (std::size_t i = 0; i < 8; ++i) {
        INFO("question " << i + 1 << ", " << test.items[i].item.question);
        if (i == 3) {
            room.press("ctrl+1");
            REQUIRE(room.comes([&] { return room.journal().kinds["flagged"] == 1; }));
        }
        if (i == 2) room.press("Next");
        else REQUIRE(answer_and_go_on(room, test.items[i]));
    }
    CHECK(room.journal().progress.find(test.items[3].item)->flagged);

    // Back by six to the one that was passed over, its clock hidden and shown.
    room.press("ctrl+h");
    for (int i = 0; i < 6; ++i) room.press("Prior");
    room.picture("running");
    room.press("ctrl+h");
    REQUIRE(answer_and_go_on(room, test.items[2]));

    room.kill_program();
    REQUIRE(room.test().answered() == 8);

    // Started again it is named, gone on with at the first open question, and handed in with two left open.
    room.start_program();
    room.picture("named-again");
    room.turn("c");
    for (std::size_t i = 8; i < 18; ++i) {
        INFO("after the restart, question " << i + 1 << ", " << test.items[i].item.question);
        REQUIRE(answer_and_go_on(room, test.items[i]));
    }
    room.press("ctrl+Return");
    wait_ms(600);  // a key that comes at once is taken for a double press
    room.picture("hand-in");
    REQUIRE(room.hand_in());

    // The result, as the screen shows it, and each of its filters.
    test = room.test();
    CHECK(test.answered() == 18);
    CHECK(marks_of(test).got == Approx(18));
    CHECK(test.items[3].flagged);
    wait_ms(600);
    for (const std::string filter : {"all", "wrong", "partially", "flagged"}) {
        room.picture("result-" + filter);
        if (filter != "flagged") room.turn("Right");
    }

    // Printed: a page with marks, own answers and right ones, shown in the viewer.
    room.press("ctrl+p");
    REQUIRE(room.comes([&] { return !room.exported().empty() && room.opened() == room.exported(); }));
    const auto page = room.text_of(room.exported());
    CHECK(page.find("18 of 20 marks") != std::string::npos);
    CHECK(page.find("Not answered") != std::string::npos);
    for (const auto& item : test.items) CHECK(page.find(item.question->evidence.quote.substr(0, 12)) != std::string::npos);
    room.picture("printed");

    // The schedule was left alone, and what was not answered stays new.
    CHECK(room.journal().progress.items.size() == 1);  // the flag
    room.press("a");
    room.press("t");
    REQUIRE(room.comes([&] { return room.journal().kinds["session"] == 2; }));
    wait_ms(500);
    room.picture("retry");
    CHECK(stems_missed(test).size() == 2);
    CHECK(room.journal().sound());
}

TEST_CASE("a wrong answer of a test is put into review, and asked again", "[e2e]") {
    if (!can_show_windows()) {
        WARN("skipped: needs Xvfb, xdotool and import");
        return;
    }
    ExamRoom room;
    room.start_program();
    room.turn("alt+3");
    room.turn("3");
    room.press("Return");
    REQUIRE(room.comes([&] { return room.journal().kinds["session"] == 1; }));
    auto test = room.test();
    const auto typed = std::find_if(test.items.begin(), test.items.end(), [](const TestItem& item) { return item.question->kind() == Kind::text; });
    const auto place = typed - test.items.begin();
    for (std::ptrdiff_t i = 0; i < place; ++i) room.press("Next");
    room.give({"type:nothing of the kind"});
    room.press(place + 1 == static_cast<std::ptrdiff_t>(questions) ? "Prior" : "Next");
    REQUIRE(room.comes([&] { return room.is_kept(*typed, Typed{"nothing of the kind"}); }));
    room.press("ctrl+Return");
    wait_ms(600);
    REQUIRE(room.hand_in());
    CHECK_FALSE(room.journal().progress.find(typed->item));
    wait_ms(400);
    room.press("a");
    REQUIRE(room.comes([&] {
        const auto progress = room.journal().progress;
        const auto* known = progress.find(typed->item);
        return known && known->answers == 1 && known->last_rating == Rating::again;
    }));
    room.press("t");
    REQUIRE(room.comes([&] { return room.journal().kinds["session"] == 2; }));
}
