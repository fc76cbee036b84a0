#include "runtime/review_files.h"

#include "bank/load.h"
#include "review/derived_bank.h"
#include "runtime/article_file.h"
#include "state/draft_desk.h"

#include <utility>

namespace estelik {
namespace {

constexpr const char* reading_file = "reading.md";

std::string reviews_folder(const std::string& data) { return data + "/reviews"; }
std::string review_file(const std::string& data, const std::string& name) { return reviews_folder(data) + "/" + name + ".json"; }

CalendarDate day_of_file(Disk& disk, const std::string& path) {
    const auto info = disk.info(path);
    constexpr std::int64_t ns_per_ms = 1'000'000;
    return calendar(day_of(Instant{info ? info->modified_ns / ns_per_ms : 0, 0}));
}

// Where no other article's course is.
std::string folder_for(Disk& disk, const std::string& data, const ArticleText& article) {
    const std::string first = data + "/courses/" + course_id_of(article);
    std::string folder = first;
    for (int number = 2; disk.info(folder + "/bank.json").ok(); ++number) {
        const auto there = load_bank(disk, folder);
        if (there.bank && there.bank->source.title == article.title) break;
        folder = first + "-" + std::to_string(number);
    }
    return folder;
}

Result<void> write_files(Disk& disk, const std::string& folder, const std::string& reading_name, const DerivedBank& derived) {
    if (auto made = disk.make_folder(folder); !made) return made.error();
    if (auto reading = disk.replace(folder + "/" + reading_name, derived.reading); !reading) return reading.error();
    return disk.replace(folder + "/bank.json", derived.bank);
}

Result<WrittenCourse> write_new(Disk& disk, const std::string& data, const WriteCourse& wanted) {
    const ArticleText& article = wanted.derivation->article();
    const auto derived = derive_bank(article, wanted.drafts, reading_file, day_of_file(disk, wanted.article));
    if (derived.kept == 0) return Error{"no accepted draft passes the rules of a bank", {wanted.article, 0, 0}, "edit the drafts that are marked"};
    const auto folder = folder_for(disk, data, article);
    if (auto written = write_files(disk, folder, reading_file, derived); !written) return written.error();
    return WrittenCourse{folder, derived.kept, derived.left_out};
}

Result<WrittenCourse> write_into(Disk& disk, const WriteCourse& wanted) {
    const auto there = load_bank(disk, wanted.folder);
    if (!there.bank) return Error{"the course has errors; mend it first", {wanted.folder + "/bank.json", 0, 0}, {}};
    const auto reading = disk.read(wanted.folder + "/" + there.bank->reading_file);
    const auto derived = extend_bank(*there.bank, reading.bytes, wanted.derivation->article(), wanted.drafts);
    if (!derived) return Error{derived.error().what, {wanted.folder, 0, 0}, derived.error().help};
    if (derived->kept == 0) return Error{"no accepted draft passes the rules of a bank", {wanted.article, 0, 0}, "edit the drafts that are marked"};
    if (auto written = write_files(disk, wanted.folder, there.bank->reading_file, *derived); !written) return written.error();
    return WrittenCourse{wanted.folder, derived->kept, derived->left_out};
}

}  // namespace

Result<Decisions> load_decisions(Disk& disk, const std::string& data, const std::string& name) {
    const auto path = review_file(data, name);
    const auto file = disk.read(path);
    if (file.missing()) return Decisions{};
    if (file.broken()) return file.error;
    return read_decisions(file.bytes, path);
}

Result<void> keep_decisions(Disk& disk, const std::string& data, const std::string& name, const std::string& text) {
    if (auto made = disk.make_folder(reviews_folder(data)); !made) return made.error();
    return disk.replace(review_file(data, name), text);
}

Result<WrittenCourse> write_course(Disk& disk, const std::string& data, const WriteCourse& wanted) {
    return wanted.folder.empty() ? write_new(disk, data, wanted) : write_into(disk, wanted);
}

Result<ArticleRead> read_for_review(Disk& disk, const std::string& data, const std::string& path, const DraftOrder& order) {
    const auto file = load_article(disk, path);
    if (!file) return file.error();
    auto derivation = Derivation::of(file->bytes, file->form, order);
    if (!derivation) return Error{derivation.error().what, {path, derivation.error().where.line, 0}, derivation.error().help};
    auto decisions = load_decisions(disk, data, decisions_name((*derivation)->article(), path));
    if (!decisions) return decisions.error();
    return ArticleRead{path, std::move(*derivation), std::move(*decisions)};
}

}  // namespace estelik
