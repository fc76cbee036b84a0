#include "runtime/review_files.h"

#include "bank/load.h"
#include "review/review_support.h"
#include "runtime/app.h"
#include "support/memory_disk.h"

using namespace estelik;
using namespace estelik::test;

namespace {

const std::string lighthouse = article_of({first_paragraph, second_paragraph, third_paragraph});

// A program on a disk in memory with an article on it.
class Desk {
public:
    Desk() {
        disk.files()["papers/lighthouse.txt"] = lighthouse;
        start();
    }

    void start() {
        app.reset();
        app = std::move(*App::start(disk, {.folders = {"data", "state/device", {"data/courses"}}, .clock = [] { return Instant{1'795'489'200'000, 300}; }, .seed = 7}));
    }
    Desk& does(const Action& action) {
        app->dispatch(action);
        return *this;
    }
    Desk& accepts_all() {
        while (app->state().drafts->review.next_open(0)) does(DecideDraft{Ruling::accepted});
        return *this;
    }
    std::string notice() const { return app->state().notices.empty() ? "" : app->state().notices.front().text; }

    MemoryDisk disk;
    std::unique_ptr<App> app;
};

}  // namespace

TEST_CASE("decisions are on the disk at once, and are there after a restart", "[drafts]") {
    Desk desk;
    desk.does(ImportArticle{"papers/lighthouse.txt"}).does(DecideDraft{Ruling::accepted}).does(DecideDraft{Ruling::rejected});
    REQUIRE(desk.disk.files().contains("data/reviews/the-lighthouse-of-korsund.json"));
    desk.start();
    desk.does(ImportArticle{"papers/lighthouse.txt"});
    CHECK(desk.app->state().drafts->review.decided() == 2);
    CHECK(desk.app->state().drafts->selected == 2);
}

TEST_CASE("an article that is not there and decisions that are damaged are said, and nothing opens", "[drafts]") {
    Desk desk;
    desk.does(ImportArticle{"papers/nowhere.txt"});
    CHECK(desk.notice().find("no such file") != std::string::npos);
    desk.disk.files()["data/reviews/the-lighthouse-of-korsund.json"] = "{";
    desk.does(ImportArticle{"papers/lighthouse.txt"});
    CHECK(desk.notice().find("damaged") != std::string::npos);
    CHECK_FALSE(desk.app->state().drafts);
    CHECK(desk.disk.file("data/reviews/the-lighthouse-of-korsund.json") == "{");
}

TEST_CASE("the accepted drafts become a course without fault, which opens", "[drafts]") {
    Desk desk;
    desk.does(ImportArticle{"papers/lighthouse.txt"}).accepts_all().does(SaveDrafts{});
    const auto read = load_bank(desk.disk, "data/courses/the-lighthouse-of-korsund");
    REQUIRE(read.bank);
    for (const Finding& finding : read.findings) CHECK(finding.question.empty());
    CHECK(read.bank->reading.paragraphs.size() == 3);
    CHECK(desk.app->state().view == View::home);
    REQUIRE(desk.app->state().bank());
    CHECK(desk.app->state().bank()->title == "The Lighthouse of Korsund");
    const auto first = read.bank->questions.size();
    // Saved again it takes its own place, with the ids that answers are kept under.
    desk.does(ImportArticle{"papers/lighthouse.txt"}).does(SaveDrafts{});
    const auto again = load_bank(desk.disk, "data/courses/the-lighthouse-of-korsund");
    REQUIRE(again.bank);
    CHECK(again.bank->questions.size() == first);
    CHECK(again.bank->questions[0].id == read.bank->questions[0].id);
    CHECK(desk.app->state().courses.size() == 1);
}

TEST_CASE("another article of the same title gets a folder of its own only when it is another article", "[drafts]") {
    Desk desk;
    desk.disk.files()["data/courses/the-lighthouse-of-korsund/bank.json"] = "{}";
    desk.does(ImportArticle{"papers/lighthouse.txt"}).accepts_all().does(SaveDrafts{});
    CHECK(load_bank(desk.disk, "data/courses/the-lighthouse-of-korsund-2").bank);
    CHECK(desk.disk.file("data/courses/the-lighthouse-of-korsund/bank.json") == "{}");
}

TEST_CASE("drafts are added to a course that is there", "[drafts]") {
    Desk desk;
    desk.does(ImportArticle{"papers/lighthouse.txt"}).accepts_all().does(SaveDrafts{});
    desk.disk.files()["papers/harbour.txt"] = "The Harbour of Korsund\n\nThe harbour of Korsund was opened by Eva Berg in 1955. It was closed by the navy in 1961 and sold to Sweden in 1970.\n";
    desk.does(ImportArticle{"papers/harbour.txt"}).accepts_all().does(SaveDrafts{std::size_t{0}});
    const auto read = load_bank(desk.disk, "data/courses/the-lighthouse-of-korsund");
    REQUIRE(read.bank);
    CHECK(read.bank->topics.size() == 2);
    CHECK(read.bank->reading.paragraphs.size() == 4);
    for (const Finding& finding : read.findings) CHECK(finding.question.empty());
}

TEST_CASE("a disk that refuses is told of, and the decision stays on the screen", "[drafts]") {
    class Refusing : public MemoryDisk {
    public:
        Result<void> replace(const std::string& path, const std::string& bytes) override {
            if (path.find("reviews") != std::string::npos) return Error{"the disk is full", {path}, "Free some space"};
            return MemoryDisk::replace(path, bytes);
        }
    };
    Refusing disk;
    const auto kept = keep_decisions(disk, "data", "lighthouse", "{}");
    REQUIRE_FALSE(kept);
    CHECK(kept.error().what == "the disk is full");
}
