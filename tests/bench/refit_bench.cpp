// What learning the learner costs: the work beside the screen, and what the screen waits for when its result is kept.
//   read      all answers from the journal's files, on the worker
//   fit       five folds of every model, the choice, and the chosen one on all answers, on the worker, one core
//   keep      the event appended, the journal read for its history, every memory folded with the new model
//   start     a program that starts with that journal, without and with the cache
// Run by hand: bench_refit [ANSWERS...]. Prints a table; answers are those of a made-up learner, seeded.
#include "journal/fitted_model.h"
#include "journal/journal.h"
#include "journal/line.h"
#include "journal/review_rows.h"
#include "memory/learner_fit.h"
#include "runtime/real_disk.h"
#include "support/synthetic_log.h"
#include "support/temp_folder.h"

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <unordered_map>
#include <vector>

using namespace estelik;
using namespace estelik::test;

namespace {

using Steady = std::chrono::steady_clock;

constexpr std::int64_t day_ms = 86'400'000;
const Instant begin{1'600'000'000'000, 300};

template <class Do>
double seconds_of(Do run) {
    const auto start = Steady::now();
    run();
    return std::chrono::duration<double>(Steady::now() - start).count();
}

// A log's reviews at moments of their own: as many days apart as the log says, the cards of two courses.
void write_journal(const std::string& data, std::size_t answers) {
    std::filesystem::create_directories(data + "/journal/otherone");
    std::ofstream file(data + "/journal/otherone/2020-09.jsonl", std::ios::binary);
    std::unordered_map<std::int64_t, std::int64_t> last;
    std::uint64_t seq = 0;
    for (const auto& row : testing::synthetic_log(answers, 6)) {
        auto& at = last[row.card];
        at = row.days < 0 ? (row.card / 20) * day_ms : at + row.days * day_ms + (row.days == 0 ? 60'000 : 0);
        Answered answer;
        answer.item = {row.card % 2 == 0 ? "harbour" : "rivers", "q" + std::to_string(row.card), 0};
        answer.version = "9f2c";
        answer.raw = {"1000 miles"};
        answer.rating = answer.suggested = static_cast<Rating>(row.grade);
        answer.outcome = row.grade > 1 ? Outcome::right : Outcome::wrong;
        answer.milliseconds = 5'000;
        const Instant moment = begin.plus_ms(at);
        const Event event{{"otherone", ++seq}, begin.utc_ms + row.number, moment, answer};
        file << write_line(event) << "\n";
    }
}

std::unique_ptr<Journal> open(RealDisk& disk, const std::string& data) {
    std::vector<Error> notices;
    auto journal = Journal::open(disk, data, "ourprogr", notices);
    if (!journal) throw std::runtime_error(to_string(journal.error()));
    return *std::move(journal);
}

void measure_refit(std::size_t answers) {
    const TempFolder home;
    const auto data = home.path("data");
    write_journal(data, answers);
    LearnerFit fit;
    double read = 0, fitted = 0, cold = 0, keep = 0;
    {
        RealDisk disk;   // gives the lock back at the end
        JournalReviews reviews;
        read = seconds_of([&] { reviews = *read_review_rows(disk, data); });
        fitted = seconds_of([&] { fit = fit_learner(make_review_log(reviews.rows), reviews.courses); });
        std::unique_ptr<Journal> journal;
        cold = seconds_of([&] { journal = open(disk, data); });
        keep = seconds_of([&] { (void)journal->append({fitted_event(fit)}, begin).ok(); });
        (void)journal->save_cache();
    }
    RealDisk again;
    const double warm = seconds_of([&] { (void)open(again, data); });
    std::printf("%9zu %8.3f %8.3f %8.3f %8.3f %8.3f   %s\n", answers, read, fitted, keep, cold, warm, fitted_event(fit).measured.c_str());
}

}  // namespace

int main(int count, char** arguments) {
    std::vector<std::size_t> sizes;
    for (int i = 1; i < count; ++i) sizes.push_back(std::stoul(arguments[i]));
    if (sizes.empty()) sizes = {12'580, 100'000};
    std::printf("  answers     read      fit     keep     cold     warm   seconds\n");
    for (const auto answers : sizes) measure_refit(answers);
}
