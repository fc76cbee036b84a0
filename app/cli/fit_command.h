// estelik fit: fits models of memory to the learner's journal, to a log as CSV (runtime/review_csv.h) or to the
// answers in a collection of Anki, .anki2, .anki21, .apkg or .colpkg (runtime/anki_reviews.h: which count). Says how well they foretell, and which suits this learner. The names in the JSON are stable:
//   model, drift, reviews, cards, folds, tests; parameters, 21 or 34 numbers, for "mixed" {fsrs6, fsrs7}
//   log_loss, rmse_bins, auc      held out, ahead; null without enough answers; instant {the same three}
//   seconds, peak_memory_bytes    of the fit of that model to the whole log, alone
//   choice                        auto: why, and every model's {model, drift, log_loss, rmse_bins, auc, instant, gain, margin}
//   calibration                   [{low, high, tests, predicted, recalled, error}]
// For auto the held-out figures are those of the choosing itself: each fold is foretold by the model that
// answers before it would have chosen.
#pragma once

#include "base/disk.h"
#include "cli/exit_code.h"
#include "cli/terminal.h"

#include <cstddef>
#include <string>

namespace estelik {

struct FitOptions {
    std::string csv;              // a log; empty: the journal of the data folder
    std::string anki;             // a collection or a package of Anki
    std::string model = "auto";   // fsrs6, fsrs7 or auto
    std::size_t folds = 5;
    bool json = false;
    std::string predictions;      // file of card_id,review_th,p,y, a row a tested review; empty: none
    std::string svg;              // file of the calibration's picture; empty: none
};

ExitCode fit_memory(Disk& disk, const std::string& data_folder, const FitOptions& options, Terminal& terminal);

}  // namespace estelik
