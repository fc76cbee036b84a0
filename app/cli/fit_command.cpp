#include "cli/fit_command.h"

#include "cli/calibration_picture.h"
#include "cli/fit_report.h"
#include "journal/review_rows.h"
#include "memory/choice.h"
#include "runtime/anki_collection.h"
#include "runtime/anki_package.h"
#include "runtime/peak_memory.h"
#include "runtime/review_csv.h"
#include "runtime/thread_pool.h"

#include <chrono>
#include <fmt/format.h>
#include <iterator>
#include <limits>
#include <utility>

namespace estelik {
namespace {

Result<std::string> read_whole(Disk& disk, const std::string& path) {
    auto file = disk.read(path);
    if (file.broken()) return file.error;
    if (file.missing()) return Error{"there is no such file", {path}, {}};
    return std::move(file.bytes);
}

Result<std::vector<ReviewRow>> read_anki(Disk& disk, const std::string& path) {
    auto bytes = read_whole(disk, path);
    if (!bytes) return bytes.error();
    if (!is_anki_package(*bytes)) return read_anki_collection(std::move(*bytes), path);
    auto collection = unpack_anki_package(*bytes, path);
    if (!collection) return collection.error();
    return read_anki_collection(std::move(*collection), path);
}

Result<std::vector<ReviewRow>> read_rows(Disk& disk, const std::string& data_folder, const FitOptions& options) {
    if (!options.anki.empty()) return read_anki(disk, options.anki);
    if (!options.csv.empty()) {
        const auto text = read_whole(disk, options.csv);
        if (!text) return text.error();
        return read_review_csv(*text, options.csv);
    }
    auto kept = read_review_rows(disk, data_folder);
    if (!kept) return kept.error();
    return std::move(kept->rows);
}

std::vector<Model> models_of(const std::string& name) {
    if (name == "fsrs6") return {Model::fsrs6};
    if (name == "fsrs7") return {Model::fsrs7};
    return {all_models.begin(), all_models.end()};
}

// What was said of the answers held out, and by whom.
Predictions hold_out_into(FitReport& report, const ReviewLog& log, const std::vector<Model>& models, const LongWork& work) {
    const auto held_out = hold_out(log, models, report.folds, work);
    report.model = models.front();
    if (models.size() == 1) {
        report.ahead = report.instant = measure(log, held_out.predictions.front());
        return held_out.predictions.front();
    }
    report.choice = choose(log, held_out);
    report.model = report.choice->chosen.model;
    report.drift = report.choice->chosen.drift;
    auto chosen = as_chosen(log, held_out, report.folds, work);
    report.ahead = measure(log, chosen.ahead);
    report.instant = measure(log, chosen.instant);
    return std::move(chosen.ahead);
}

void fit_into(FitReport& report, const ReviewLog& log, const LongWork& work) {
    reset_peak_memory();
    const auto start = std::chrono::steady_clock::now();
    report.fitted = fit(log, {report.model}, std::numeric_limits<std::uint32_t>::max(), work);
    report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    report.peak_memory = peak_memory();
}

std::string rows_of(const ReviewLog& log, const Predictions& predictions) {
    std::vector<std::uint32_t> card_of(log.reviews());
    for (std::uint32_t card = 0; card < log.cards(); ++card)
        for (auto i = log.begin[card]; i < log.begin[card + 1]; ++i) card_of[i] = card;
    std::string text = "card_id,review_th,p,y\n";
    for (std::size_t i = 0; i < predictions.review.size(); ++i) {
        const auto review = predictions.review[i];
        fmt::format_to(std::back_inserter(text), "{},{},{:.7f},{}\n", log.card[card_of[review]], log.number[review], predictions.recall[i],
                       log.recalled(review) ? 1 : 0);
    }
    return text;
}

Result<void> write_files(Disk& disk, const FitOptions& options, const ReviewLog& log, const Predictions& said, const FitReport& report) {
    if (!options.predictions.empty())
        if (auto written = disk.replace(options.predictions, rows_of(log, said)); !written) return written;
    if (options.svg.empty()) return {};
    const auto title = fmt::format("Calibration of {} answers, log loss {:.4f}", report.ahead.tests, report.ahead.log_loss);
    return disk.replace(options.svg, calibration_picture(report.calibration, title));
}

ExitCode refuse(const Error& error, Terminal& terminal) {
    terminal.err << "estelik: " << to_string(error) << "\n";
    return ExitCode::failed;
}

}  // namespace

ExitCode fit_memory(Disk& disk, const std::string& data_folder, const FitOptions& options, Terminal& terminal) {
    const auto rows = read_rows(disk, data_folder, options);
    if (!rows) return refuse(rows.error(), terminal);
    const auto log = make_review_log(*rows);
    ThreadPool pool;
    const LongWork work{.parallel = pool.parallel()};
    FitReport report{.reviews = log.reviews(), .cards = log.cards(), .folds = options.folds};
    const auto said = hold_out_into(report, log, models_of(options.model), work);
    report.calibration = calibration(log, said);
    fit_into(report, log, work);
    if (const auto written = write_files(disk, options, log, said, report); !written) return refuse(written.error(), terminal);
    terminal.out << (options.json ? to_json(report) : to_text(report));
    return ExitCode::well;
}

}  // namespace estelik
