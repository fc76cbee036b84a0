// An article opened in the real window, its drafts decided by keyboard, the program killed and started again, and
// a course saved.
#include "bank/load.h"
#include "e2e/desktop.h"
#include "review/decisions.h"
#include "runtime/real_disk.h"
#include "support/catch.h"
#include "support/temp_folder.h"

#include <functional>

using namespace estelik;
using namespace estelik::test;

namespace {

const std::string article = "The Lighthouse of Korsund\n\n"
                            "The lighthouse of Korsund was built by Anna Lund in 1871. It stands 48 metres above the sea. "
                            "About 3,000 visitors climb its stairs every summer.\n\n"
                            "On May 10, 1902, the town signed the Treaty of Korsund with Norway. In 1940 German troops occupied the tower.\n";

std::size_t decided(const TempFolder& home) {
    const auto text = home.text_of("data/reviews/the-lighthouse-of-korsund.json");
    const auto read = read_decisions(text, "kept");
    return read ? read->list.size() : 0;
}

bool wait_for(const std::function<bool()>& there) {
    for (int i = 0; i < 100; ++i) {
        if (there()) return true;
        wait_ms(50);
    }
    return false;
}

std::unique_ptr<Process> open_article(const TempFolder& home) {
    const std::vector<std::string> command = {ESTELIK_PROGRAM, "--data", home.path("data"), "derive", "--window", home.path("lighthouse.txt")};
    return std::make_unique<Process>(command, home.path("log"));
}

}  // namespace

TEST_CASE("drafts decided in the window outlive its death and become a course", "[e2e]") {
    if (!can_show_windows()) {
        WARN("skipped: needs Xvfb, xdotool and import");
        return;
    }
    const TempFolder home;
    ::setenv("XDG_STATE_HOME", home.path("state").c_str(), 1);
    home.holds("lighthouse.txt", article);
    std::filesystem::create_directories(ESTELIK_SCREENS);
    const Desktop desktop(home.path("log"));

    auto program = open_article(home);
    desktop.focus_window();
    wait_ms(500);
    desktop.press("a");
    desktop.press("r");
    CHECK(wait_for([&] { return decided(home) == 2; }));
    desktop.press("space");
    desktop.press("u");
    CHECK(wait_for([&] { return decided(home) == 1; }));
    desktop.screenshot(std::string(ESTELIK_SCREENS) + "/review.png");
    program->end(SIGKILL);

    program = open_article(home);
    desktop.focus_window();
    wait_ms(500);
    for (std::size_t n = 2; n <= 5; ++n) {
        desktop.press("a");
        REQUIRE(wait_for([&] { return decided(home) == n; }));
    }
    desktop.press("ctrl+s");
    wait_ms(300);
    desktop.press("1");
    const auto course = home.path("data/courses/the-lighthouse-of-korsund");
    RealDisk disk;
    CHECK(wait_for([&] { return load_bank(disk, course).bank != nullptr; }));
    wait_ms(500);
    desktop.screenshot(std::string(ESTELIK_SCREENS) + "/review-saved.png");
    program->end(SIGTERM);
}
