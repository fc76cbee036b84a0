// How fast the program answers, starts and sleeps, with the bundled course and a month of study:
//   key press to acknowledged answer    dispatch of an answer on a real disk, fdatasync included
//   the test page                       its earlier tests judged when it is opened, and its screen made anew
//   start to first frame                the whole program under Xvfb, process start to exit after the frame
//   idle                                processor time of the open window
// Run by hand: bench_app. Prints a table.
#include "e2e/desktop.h"
#include "runtime/app.h"
#include "runtime/real_disk.h"
#include "state/reduce.h"
#include "state/select.h"
#include "support/temp_folder.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>

using namespace estelik;
using namespace estelik::test;

namespace {

using Steady = std::chrono::steady_clock;

const std::string courses = std::string(ESTELIK_SOURCE_DIR) + "/questions";
const std::string evening = "2026-11-24T19:30:00.000+05:00";

double ms_since(Steady::time_point start) { return std::chrono::duration<double, std::milli>(Steady::now() - start).count(); }

void print_row(const std::string& what, std::vector<double> ms) {
    std::sort(ms.begin(), ms.end());
    std::printf("%-44s %9.2f %9.2f %9.2f %6zu\n", what.c_str(), ms.front(), ms[ms.size() / 2], ms.back(), ms.size());
}

void make_history(const std::string& data) {
    const auto command = std::string(ESTELIK_HISTORY) + " " + data + " " + courses + " " + evening;
    if (std::system(command.c_str()) != 0) throw std::runtime_error("no history");
    std::filesystem::remove(data + "/device");
}

std::vector<double> time_answers(const std::string& data, std::size_t count) {
    RealDisk disk;
    Instant now = *parse_iso(evening);
    auto app = App::start(disk, {.folders = {data, data + "/device", {courses}}, .clock = [&now] { return now; }, .seed = 5});
    if (!app) throw std::runtime_error(to_string(app.error()));
    App& program = **app;
    std::vector<double> times;
    while (times.size() < count) {
        program.dispatch(StartStudy{100});
        while (program.state().sitting && program.state().sitting->phase == Phase::asking && times.size() < count) {
            const auto& asked = *program.state().sitting->asked;
            const Action answer = Submit{key_answer(*asked.question, asked.item.gap)};
            now = now.plus_ms(5'000);
            auto start = Steady::now();
            program.dispatch(answer);
            if (program.state().sitting->phase == Phase::revealed) {
                start = Steady::now();
                program.dispatch(Rate{Rating::good});
            } else {
                times.push_back(ms_since(start));
                program.dispatch(Continue{});
                continue;
            }
            times.push_back(ms_since(start));
        }
        program.dispatch(Finish{});
        now = now.plus_ms(86'400'000);
    }
    return times;
}

// The start page of tests with five earlier ones of forty questions, half of them answered: opening it, which judges
// them, and making its screen, which does not.
void measure_test_page(const std::string& data) {
    RealDisk disk;
    Instant now = *parse_iso(evening);
    auto app = App::start(disk, {.folders = {data, data + "/device", {courses}}, .clock = [&now] { return now; }, .seed = 5});
    if (!app) throw std::runtime_error(to_string(app.error()));
    App& program = **app;
    Blueprint blueprint;
    blueprint.questions = 40;
    for (int i = 0; i < 5; ++i) {
        program.dispatch(Go{View::test});
        program.dispatch(CloseTest{});
        program.dispatch(SetBlueprint{blueprint, 1});
        program.dispatch(StartTest{});
        for (std::size_t at = 0; at < 20; ++at) {
            const auto& item = program.state().test.sitting->on_screen();
            program.dispatch(TestGo{at + 1, key_answer(*item.question, item.item.gap), 0});
        }
        program.dispatch(HandInTest{});
        now = now.plus_ms(60'000);
    }
    AppState state = program.state();
    std::vector<double> opened, shown;
    for (int i = 0; i < 20; ++i) {
        state.test.earlier = {};
        state.test.sitting.reset();
        auto start = Steady::now();
        const auto effects = reduce(state, Go{View::test}, now);
        opened.push_back(ms_since(start));
        start = Steady::now();
        const auto screen = select(state);
        shown.push_back(ms_since(start));
    }
    print_row("the test page is opened: 5 tests judged (ms)", opened);
    print_row("its screen is made anew (ms)", shown);
}

double run_ms(const std::vector<std::string>& command, const std::string& log) {
    const auto start = Steady::now();
    Process process(command, log);
    while (process.running()) std::this_thread::sleep_for(std::chrono::microseconds(200));
    return ms_since(start);
}

bool drop_file_cache() {
    ::sync();
    std::ofstream file("/proc/sys/vm/drop_caches");
    file << "3" << std::flush;
    return file.good();
}

double processor_ms(pid_t process) {
    std::ifstream file("/proc/" + std::to_string(process) + "/stat");
    std::string line;
    std::getline(file, line);
    std::istringstream fields(line.substr(line.rfind(')') + 2));
    std::vector<std::string> words{std::istream_iterator<std::string>(fields), {}};
    return (std::stod(words[11]) + std::stod(words[12])) * 1000.0 / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

void measure_window(const TempFolder& home) {
    const Desktop desktop(home.path("log"));
    const std::vector<std::string> open = {ESTELIK_PROGRAM, "--data", home.path("data"), "--now", evening};
    auto once = open;
    once.push_back("--first-frame");
    std::vector<double> cold;
    for (int i = 0; i < 5 && drop_file_cache(); ++i) cold.push_back(run_ms(once, home.path("log")));
    if (!cold.empty()) print_row("start to first frame, files not cached (ms)", cold);
    std::vector<double> warm;
    for (int i = 0; i < 20; ++i) warm.push_back(run_ms(once, home.path("log")));
    print_row("start to first frame, files cached (ms)", warm);

    const Process program(open, home.path("log"));
    desktop.focus_window();
    wait_ms(2'000);
    const double before = processor_ms(program.id());
    const auto start = Steady::now();
    wait_ms(10'000);
    std::printf("%-44s %9.2f %%\n", "processor while idle, 10 s", (processor_ms(program.id()) - before) / ms_since(start) * 100);
}

}  // namespace

int main() {
    // Beside the build, not on a temporary file system in memory, whose fdatasync costs nothing.
    const auto folder = std::string(ESTELIK_SOURCE_DIR) + "/build/bench-data";
    std::filesystem::remove_all(folder);
    make_history(folder);
    std::printf("%-44s %9s %9s %9s %6s\n", "", "best", "median", "worst", "n");
    print_row("key press to acknowledged answer (ms)", time_answers(folder, 200));
    measure_test_page(folder);
    std::filesystem::remove_all(folder);

    const TempFolder home;
    ::setenv("XDG_STATE_HOME", home.path("state").c_str(), 1);
    make_history(home.path("data"));
    std::vector<double> due;
    for (int i = 0; i < 20; ++i) due.push_back(run_ms({ESTELIK_PROGRAM, "--data", home.path("data"), "--now", evening, "due"}, home.path("log")));
    print_row("estelik due, start to end (ms)", due);
    if (can_show_windows()) measure_window(home);
    else std::printf("the window is not measured: needs Xvfb, xdotool and import\n");
    return 0;
}
