#include "runtime/app.h"

#include "analyse/statistics.h"
#include "bank/load.h"
#include "runtime/real_disk.h"
#include "state/select.h"
#include "support/catch.h"
#include "support/temp_folder.h"

#include <sys/resource.h>

using namespace estelik;
using estelik::test::TempFolder;

namespace {

// A machine with the sample course, on which programs start, study and end.
class Machine {
public:
    Machine() {
        std::filesystem::create_directories(home_.path("courses"));
        std::filesystem::copy(std::string(ESTELIK_SOURCE_DIR) + "/tests/support/course", home_.path("courses/harbour"));
        let_writes_fail();
    }

    Setup setup() {
        return {.folders = {home_.path("data"), home_.path("state/device"), {home_.path("courses")}},
                .clock = [this] { return now_; },
                .seed = 7};
    }
    std::unique_ptr<App> start(Disk& disk) {
        auto app = App::start(disk, setup());
        REQUIRE(app);
        return std::move(*app);
    }
    void later(std::int64_t ms) { now_.utc_ms += ms; }
    const TempFolder& home() const { return home_; }

private:
    TempFolder home_;
    Instant now_{1'795'525'391'000, 300};
};

const Asked& asked(const App& app) { return *app.state().sitting->asked; }

void answer_right(App& app) {
    app.dispatch(Submit{key_answer(*asked(app).question, asked(app).item.gap)});
    if (app.state().sitting->phase == Phase::revealed) app.dispatch(Rate{Rating::good});
    else app.dispatch(Continue{});
}

class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes) {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit small{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles() { ::setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_{};
};

std::uint64_t journal_size(const Machine& machine) {
    std::uint64_t size = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(machine.home().path("data/journal"))) {
        if (entry.path().extension() == ".jsonl") size += entry.file_size();
    }
    return size;
}

const Notice* notice(const App& app, const std::string& topic) {
    for (const auto& each : app.state().notices) {
        if (each.topic.starts_with(topic)) return &each;
    }
    return nullptr;
}

}  // namespace

TEST_CASE("what was answered is there when the program starts again", "[app]") {
    Machine machine;
    RealDisk disk;
    {
        const auto app = machine.start(disk);
        app->dispatch(StartStudy{});
        for (int i = 0; i < 3; ++i) answer_right(*app);
        CHECK(app->state().progress.items.size() == 3);
    }
    RealDisk again;
    CHECK(machine.start(again)->state().progress.items.size() == 3);
}

TEST_CASE("on a full disk the question stays, and with room again the answer counts once", "[app]") {
    Machine machine;
    RealDisk disk;
    const auto app = machine.start(disk);
    app->dispatch(StartStudy{13});
    while (asked(*app).question->kind() == Kind::card) answer_right(*app);
    const auto item = asked(*app).item;
    const auto answer = key_answer(*asked(*app).question, item.gap);
    const auto size = journal_size(machine);
    {
        const SmallFiles full(size + 20);
        app->dispatch(Submit{answer});
        CHECK(app->state().sitting->phase == Phase::asking);
        CHECK(asked(*app).item == item);
        REQUIRE(notice(*app, "disk"));
        CHECK(notice(*app, "disk")->text.find("the disk is full") != std::string::npos);
        CHECK(journal_size(machine) == size);
    }
    app->dispatch(Submit{answer});
    CHECK(app->state().sitting->phase == Phase::judged);
    CHECK(notice(*app, "disk") == nullptr);
    CHECK(app->state().progress.find(item)->answers == 1);
}

TEST_CASE("a good save takes effect and leaves the question on the screen alone", "[app]") {
    Machine machine;
    RealDisk disk;
    const auto app = machine.start(disk);
    app->dispatch(StartStudy{});
    const auto item = asked(*app).item;
    auto text = machine.home().text_of("courses/harbour/bank.json");
    const std::string title = "\"The harbour of Port Ellery\"";
    text.replace(text.find(title), title.size(), "\"A new title\"");
    machine.home().holds("courses/harbour/bank.json", text);
    (void)app->poll();
    (void)app->poll();  // settled now
    CHECK(app->state().bank()->title == "A new title");
    CHECK(asked(*app).item == item);
}

TEST_CASE("a bad save never replaces a good one, and a banner names the place", "[app]") {
    Machine machine;
    RealDisk disk;
    const auto app = machine.start(disk);
    machine.home().holds("courses/harbour/bank.json", "{ \"format\": 1,, }");
    (void)app->poll();
    (void)app->poll();
    CHECK(app->state().bank()->questions.size() == 12);
    CHECK(app->state().courses.front().stale);
    REQUIRE(notice(*app, "bank"));
    CHECK(notice(*app, "bank")->text.find("bank.json:1:") != std::string::npos);
}

TEST_CASE("two programs on one folder write as two devices, and each sees the other's answers", "[app]") {
    Machine machine;
    RealDisk first_disk;
    RealDisk second_disk;
    const auto first = machine.start(first_disk);
    const auto second = machine.start(second_disk);
    first->dispatch(StartStudy{});
    answer_right(*first);
    machine.later(60'000);
    (void)second->poll();
    CHECK(second->state().progress.items.size() == 1);
}

TEST_CASE("looks are kept without an event", "[app]") {
    Machine machine;
    RealDisk disk;
    {
        const auto app = machine.start(disk);
        app->dispatch(SetLook{{.theme = Theme::dark, .text_percent = 150, .high_contrast = false}});
        CHECK(app->state().progress.events == 0);
    }
    RealDisk again;
    CHECK(machine.start(again)->state().look.theme == Theme::dark);
}

TEST_CASE("nothing moves while nothing happens", "[app]") {
    Machine machine;
    RealDisk disk;
    const auto app = machine.start(disk);
    (void)app->poll();
    machine.later(10'000);
    CHECK_FALSE(app->poll());
    CHECK_FALSE(app->poll());
}

TEST_CASE("a start on a folder that is no folder is an error, not a program without memory", "[app]") {
    Machine machine;
    machine.home().holds("data", "a file");
    RealDisk disk;
    CHECK_FALSE(App::start(disk, machine.setup()));
}

TEST_CASE("leaving ends the program", "[app]") {
    Machine machine;
    RealDisk disk;
    const auto app = machine.start(disk);
    CHECK_FALSE(app->quitting());
    app->dispatch(Leave{});
    CHECK(app->quitting());
}

TEST_CASE("a folder of courses that cannot be read is said, and does not look empty", "[app]") {
    Machine machine;
    machine.home().holds("file", "no folder");
    RealDisk disk;
    auto setup = machine.setup();
    setup.folders.courses.push_back(machine.home().path("file"));
    const auto app = App::start(disk, setup);
    REQUIRE(app);
    REQUIRE(notice(**app, "courses"));
    CHECK(notice(**app, "courses")->text.find(machine.home().path("file")) != std::string::npos);
    CHECK((*app)->state().bank());
}

TEST_CASE("a course that gained a form while the program was closed is met once at the start", "[app]") {
    Machine machine;
    RealDisk disk;
    {
        const auto app = machine.start(disk);
        app->dispatch(AskItems{{"first-master"}});
        app->dispatch(Submit{Typed{"Old Ada"}});
        CHECK(app->state().progress.find(asked(*app).item)->right == 0);
    }
    auto bank = machine.home().text_of("courses/harbour/bank.json");
    const std::string before = R"("accept": ["Renwick"])";
    bank.replace(bank.find(before), before.size(), R"("accept": ["Renwick", "Old Ada"])");
    machine.home().holds("courses/harbour/bank.json", bank);
    machine.later(60'000);
    std::uint64_t size = 0;
    {
        const auto app = machine.start(disk);
        REQUIRE(notice(*app, "edits"));
        CHECK(notice(*app, "edits")->text.starts_with("Re-marked 1 answer"));
        CHECK(app->state().progress.find({"harbour", "first-master", 0})->right == 1);
        size = journal_size(machine);
    }
    const auto app = machine.start(disk);
    CHECK(notice(*app, "edits") == nullptr);
    CHECK(journal_size(machine) == size);
}

TEST_CASE("opening Progress has the statistics made beside it, from what the disk holds", "[app]") {
    Machine machine;
    RealDisk disk;
    const auto app = machine.start(disk);
    app->dispatch(AskItems{{"first-master"}});
    app->dispatch(Submit{Typed{"Old Ada"}});
    app->dispatch(Go{View::progress});
    app->finish_work();
    const auto& made = app->state().statistics.made;
    REQUIRE(made);
    CHECK(made->events == app->state().progress.events);
    std::size_t answers = 0;
    for (const auto& times : made->times) answers += times.n;
    CHECK(answers <= 1);
    CHECK(made->mastery.back().weak == 1);
}

TEST_CASE("every answer is exported as a table into the data folder", "[app]") {
    Machine machine;
    RealDisk disk;
    const auto app = machine.start(disk);
    app->dispatch(AskItems{{"first-master"}});
    app->dispatch(Submit{Typed{"Old Ada"}});
    app->dispatch(ExportHistory{});
    REQUIRE(notice(*app, "export"));
    CHECK(notice(*app, "export")->text.find("answers-2026-") != std::string::npos);
}
