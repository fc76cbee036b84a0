// What the memory engine costs and what it is worth, on synthetic logs and on those named:
//   bench_memory [LOG.csv ...]                   the tables below
//   bench_memory --small [LOG.csv ...]           the same without the log of a million reviews
//   bench_memory --write FOLDER                  the synthetic logs as files
//   bench_memory --fit LOG.csv                   seconds and resident megabytes of a fit of FSRS-6, log loss held out
//   bench_memory --held-out LOG.csv SETS.txt     log loss of a peer's FSRS-6 sets, one line of 21 numbers a fold
// Run by hand. Times are the median of five runs (of three above half a million reviews).
#include "bench/memory/bench_log.h"
#include "memory/batch6.h"
#include "memory/batch7.h"
#include "memory/choice.h"
#include "memory/fit6.h"
#include "memory/fit7.h"
#include "runtime/peak_memory.h"
#include "runtime/thread_pool.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <string>
#include <vector>

using namespace estelik;
using namespace estelik::bench;

namespace {

constexpr std::size_t folds = 5;

double seconds_of(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median_seconds(int runs, const std::function<void()>& work) {
    std::vector<double> seconds;
    for (int i = 0; i < runs; ++i) seconds.push_back(seconds_of(work));
    std::ranges::sort(seconds);
    return seconds[seconds.size() / 2];
}

// The fit alone, in megabytes above what the program holds before it.
double megabytes_of(const std::function<void()>& work) {
    reset_peak_memory();
    const auto before = peak_memory().value_or(0);
    work();
    return static_cast<double>(peak_memory().value_or(0) - before) / 1e6;
}

void print_fits(const NamedLog& named, ThreadPool& pool) {
    const auto& log = named.log;
    const int runs = log.reviews() > 500'000 ? 3 : 5;
    const LongWork threads{.parallel = pool.parallel()};
    const double six_one = median_seconds(runs, [&] { fit6(log); });
    const double six_all = median_seconds(runs, [&] { fit6(log, {}, threads); });
    const double seven_one = median_seconds(runs, [&] { fit7(log); });
    const double seven_all = median_seconds(runs, [&] { fit7(log, {}, threads); });
    const double memory = megabytes_of([&] { fit6(log, {}, threads); });
    std::printf("%-20s %9zu %10.4f %10.4f %10.4f %10.4f %9.1f %9.1f\n", named.name.c_str(), log.reviews(), six_one, six_all, seven_one,
                seven_all, memory, static_cast<double>(peak_memory().value_or(0)) / 1e6);
    std::fflush(stdout);
}

// Where a fit of FSRS-6 spends its time, on one thread.
void print_parts(const NamedLog& named) {
    const auto& log = named.log;
    std::vector<float> weights;
    PackedLog packed;
    const double weighing = seconds_of([&] { weights = fit_weights(log, {}, std::numeric_limits<std::uint32_t>::max()); });
    const double packing = seconds_of([&] { packed = pack(log, Elapsed::whole_days, weights); });
    const double slopes = median_seconds(3, [&] { loss6(fsrs6::default_parameters, packed, one_after_another); });
    const double loss = median_seconds(3, [&] { loss6(fsrs6::default_parameters, packed, one_after_another, 1, Want::loss); });
    const auto fit = fit6(log);
    const auto steps = static_cast<double>(packed.grade.size());
    std::printf("%-20s weights %.4f s, packing %.4f s, pass with slopes %.4f s (%.1f ns a review), loss alone %.4f s (%.1f ns), %d passes\n",
                named.name.c_str(), weighing, packing, slopes, slopes / steps * 1e9, loss, loss / steps * 1e9, fit.passes);
}

void print_quality(const NamedLog& named, ThreadPool& pool) {
    const auto& log = named.log;
    const LongWork work{.parallel = pool.parallel()};
    const std::vector<Model> models(all_models.begin(), all_models.end());
    HeldOut held_out;
    const double seconds = seconds_of([&] { held_out = hold_out(log, models, folds, work); });
    std::printf("%-20s %9zu tests, %.2f s for 5 folds of two fits\n", named.name.c_str(), held_out.predictions[0].review.size(), seconds);
    const auto verdict = choose(log, held_out);
    for (const auto& judged : verdict.judged) {
        std::printf("  %-14s drift %.3f   ahead %.5f / %.4f / %.4f   instant %.5f / %.4f / %.4f\n",
                    std::string(name_of(judged.model)).c_str(), judged.drift, judged.ahead.log_loss, judged.ahead.rmse_bins,
                    judged.ahead.auc, judged.instant.log_loss, judged.instant.rmse_bins, judged.instant.auc);
    }
    const auto chosen = as_chosen(log, held_out, folds, work);
    const auto ahead = measure(log, chosen.ahead);
    const auto instant = measure(log, chosen.instant);
    std::printf("  auto (%s, drift %.3f in the end)   ahead %.5f / %.4f / %.4f   instant %.5f / %.4f / %.4f\n",
                std::string(name_of(verdict.chosen.model)).c_str(), verdict.chosen.drift, ahead.log_loss, ahead.rmse_bins, ahead.auc,
                instant.log_loss, instant.rmse_bins, instant.auc);
    std::fflush(stdout);
}

void print_rate(const char* what, double count, double seconds) { std::printf("%-44s %8.1f million a second\n", what, count / seconds / 1e6); }

void print_throughput(const ReviewLog& log) {
    const auto whole = pack(log, Elapsed::whole_days);
    const auto fractions = pack(log, Elapsed::fractional_days);
    const auto reviews = static_cast<double>(log.reviews());
    print_rate("FSRS-6 replay, one core", reviews, median_seconds(5, [&] { fsrs6::replay(fsrs6::default_parameters, whole, log.cards()); }));
    print_rate("FSRS-7 replay, one core", reviews, median_seconds(5, [&] { fsrs7::replay(fsrs7::default_parameters, fractions, log.cards()); }));

    const std::size_t n = 100'000;
    std::vector<double> s(n, 12), f(n, 30), d(n, 5), days(n, 9), to(n);
    const std::vector<std::uint8_t> grade(n, 3);
    const auto count = static_cast<double>(n);
    print_rate("FSRS-6 next state, columns", count, median_seconds(9, [&] { fsrs6::next_state(fsrs6::default_parameters, {s, d}, grade, days); }));
    print_rate("FSRS-6 recall, columns", count, median_seconds(9, [&] { fsrs6::retrievability(fsrs6::default_parameters, s, days, to); }));
    print_rate("FSRS-7 next state, columns", count, median_seconds(9, [&] { fsrs7::next_state(fsrs7::default_parameters, {s, f, d}, grade, days); }));
    print_rate("FSRS-7 recall, columns", count, median_seconds(9, [&] { fsrs7::retrievability(fsrs7::default_parameters, {s, f, d}, days, to); }));
    print_rate("FSRS-7 interval, columns", count, median_seconds(9, [&] { fsrs7::interval(fsrs7::default_parameters, {s, f, d}, 0.9, to); }));
    print_rate("FSRS-6 four next states, scalar", count, median_seconds(5, [&] {
                   for (std::size_t i = 0; i < n; ++i) to[i] = fsrs6::next_states(fsrs6::default_parameters, fsrs6::State{s[i], d[i]}, 9)[2].stability;
               }));
    print_rate("FSRS-7 four next states, scalar", count, median_seconds(5, [&] {
                   for (std::size_t i = 0; i < n; ++i) to[i] = fsrs7::next_states(fsrs7::default_parameters, fsrs7::State{s[i], f[i], d[i]}, 9)[2].stability;
               }));
}

int print_held_out(const std::string& csv, const std::string& sets) {
    const auto log = read_log(csv).log;
    std::ifstream in(sets);
    Predictions said;
    for (const auto& fold : time_folds(log, folds)) {
        fsrs6::Parameters w{};
        for (auto& value : w) in >> value;
        const auto all = predict6(w, log);
        for (const auto review : fold.tests) {
            said.review.push_back(review);
            said.recall.push_back(all[review]);
        }
    }
    if (!in) return 1;
    const auto metrics = measure(log, said);
    std::printf("%.6f %.6f %.6f\n", metrics.log_loss, metrics.rmse_bins, metrics.auc);
    return 0;
}

int print_fit(const std::string& csv) {
    const auto log = read_log(csv).log;
    ThreadPool pool;
    const LongWork work{.parallel = pool.parallel()};
    double least = 1e9;
    reset_peak_memory();
    for (int run = 0; run < 5; ++run) least = std::min(least, seconds_of([&] { fit6(log, {}, work); }));
    const auto peak = static_cast<double>(peak_memory().value_or(0)) / 1e6;
    const auto held_out = hold_out(log, {Model::fsrs6}, folds, work);
    std::printf("%.4f %.0f %.6f\n", least, peak, log_loss(log, held_out.predictions[0]));
    return 0;
}

void print_tables(const std::vector<NamedLog>& logs) {
    ThreadPool pool;
    std::printf("Fits, seconds (%zu threads)\n%-20s %9s %10s %10s %10s %10s %9s %9s\n", ThreadPool::usual_threads(), "log", "reviews",
                "6, one", "6, all", "7, one", "7, all", "6, MB", "peak MB");
    for (const auto& log : logs) print_fits(log, pool);
    std::printf("\nWhere a fit of FSRS-6 spends its time\n");
    for (const auto& log : logs) print_parts(log);
    std::printf("\nHeld out: log loss / RMSE(bins) / AUC, 5 time-ordered folds pooled\n");
    for (const auto& log : logs) print_quality(log, pool);
    std::printf("\nThroughput\n");
    print_throughput(logs.back().log);
}

}  // namespace

int main(int count, char** words) {
    const std::vector<std::string> arguments(words + 1, words + count);
    if (arguments.size() == 3 && arguments[0] == "--held-out") return print_held_out(arguments[1], arguments[2]);
    if (arguments.size() == 2 && arguments[0] == "--fit") return print_fit(arguments[1]);
    if (arguments.size() == 2 && arguments[0] == "--write") return write_synthetic(arguments[1]) ? 0 : 1;
    std::vector<NamedLog> logs;
    bool small = false;
    for (const auto& argument : arguments) {
        if (argument == "--small") small = true;
        else logs.push_back(read_log(argument));
    }
    for (const std::size_t size : synthetic_sizes)
        if (!small || size < 1'000'000) logs.push_back(synthetic(size));
    print_tables(logs);
    return 0;
}
