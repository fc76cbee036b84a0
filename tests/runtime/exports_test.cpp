#include "runtime/exports.h"

#include "support/catch.h"
#include "support/memory_disk.h"

using namespace estelik;
using namespace estelik::test;

namespace {

const ExportFile result{"result.html", "<p>83 %</p>", true};

class FullDisk : public MemoryDisk {
public:
    Result<void> replace(const std::string& path, const std::string&) override { return Error{"no space left on the disk", {path}, {}}; }
};

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("what is saved lies in the exports of the data folder, and it is said where", "[export]") {
    MemoryDisk disk;
    Launcher launcher;
    const auto notice = write_export(disk, "/home/ada/estelik", result, launcher, "true");
    CHECK(disk.files()["/home/ada/estelik/exports/result.html"] == "<p>83 %</p>");
    CHECK(notice.tone == Notice::Tone::info);
    CHECK(notice.text == "Saved as /home/ada/estelik/exports/result.html. It opens in your viewer; print it from there.");
}

TEST_CASE("without a viewer the file is there all the same, and what to do is said", "[export]") {
    MemoryDisk disk;
    Launcher launcher;
    const auto notice = write_export(disk, "data", result, launcher, "/no/such/viewer");
    CHECK(disk.files().contains("data/exports/result.html"));
    CHECK(holds(notice.text, "Open it in a browser to print it."));
}

TEST_CASE("a disk that refuses is an error that is told", "[export]") {
    FullDisk disk;
    Launcher launcher;
    const auto notice = write_export(disk, "data", result, launcher, "true");
    CHECK(notice.tone == Notice::Tone::error);
    CHECK(holds(notice.text, "Not saved: "));
}
