#include "runtime/article_file.h"

#include "runtime/child_output.h"
#include "runtime/real_disk.h"
#include "support/catch.h"
#include "support/memory_disk.h"
#include "support/temp_folder.h"
#include "support/tiny_pdf.h"

using namespace estelik;
using namespace estelik::test;

TEST_CASE("a text is what stands in its file, a page is known by its name", "[article]") {
    MemoryDisk disk;
    disk.files()["a.md"] = "# Rivers\n";
    const auto file = load_article(disk, "a.md");
    REQUIRE(file);
    CHECK(file->bytes == "# Rivers\n");
    CHECK(file->form == ArticleForm::markdown);
    CHECK(load_article(disk, "b.md").error().what == "there is no such file");
    disk.cannot_read("a.md");
    CHECK_FALSE(load_article(disk, "a.md"));
}

TEST_CASE("without pdftotext a PDF is an error that says what to install", "[article]") {
    MemoryDisk disk;
    disk.files()["a.pdf"] = tiny_pdf({"Rivers"});
    const auto file = load_article(disk, "a.pdf", "no-program-of-this-name");
    REQUIRE_FALSE(file);
    CHECK(file.error().help.find("poppler-utils") != std::string::npos);
    CHECK(file.error().where.file == "a.pdf");
}

TEST_CASE("the text of a PDF is read with pdftotext", "[article]") {
    const auto version = output_of({"pdftotext", "-v"}, 10'000);
    if (!version || version->status == 127) {
        WARN("skipped: needs pdftotext of poppler-utils");
        return;
    }
    const TempFolder folder;
    RealDisk disk;
    folder.holds("-odd name.pdf", tiny_pdf({"The lighthouse of Korsund was built by Anna Lund", "in 1871."}));
    const auto file = load_article(disk, folder.path("-odd name.pdf"));
    REQUIRE(file);
    CHECK(file->bytes.find("built by Anna Lund\nin 1871.") != std::string::npos);
    folder.holds("empty.pdf", tiny_pdf({}));
    CHECK(load_article(disk, folder.path("empty.pdf")).error().what.find("no text") != std::string::npos);
    folder.holds("broken.pdf", "%PDF-1.4 and then nothing");
    CHECK(load_article(disk, folder.path("broken.pdf")).error().what.find("cannot read this PDF") != std::string::npos);
}
