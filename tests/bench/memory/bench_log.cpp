#include "bench/memory/bench_log.h"

#include "runtime/real_disk.h"
#include "runtime/review_csv.h"
#include "support/synthetic_log.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace estelik::bench {

NamedLog synthetic(std::size_t reviews) {
    return {"synthetic-" + std::to_string(reviews), make_review_log(testing::synthetic_log(reviews, synthetic_seed))};
}

NamedLog read_log(const std::string& path) {
    RealDisk disk;
    const auto file = disk.read(path);
    const auto rows = file.found() ? read_review_csv(file.bytes, path) : Result<std::vector<ReviewRow>>(Error{"cannot read " + path});
    if (!rows) {
        std::fprintf(stderr, "%s\n", to_string(rows.error()).c_str());
        std::exit(1);
    }
    return {path.substr(path.rfind('/') + 1), make_review_log(*rows)};
}

bool write_synthetic(const std::string& folder) {
    for (const std::size_t size : synthetic_sizes) {
        std::ofstream file(folder + "/synthetic-" + std::to_string(size) + ".csv");
        file << "card_id,review_th,rating,delta_t_days,delta_t_secs\n";
        for (const auto& row : testing::synthetic_log(size, synthetic_seed))
            file << row.card << ',' << row.number << ',' << row.grade << ',' << row.days << ',' << row.seconds << '\n';
        if (!file.flush()) return false;
    }
    return true;
}

}  // namespace estelik::bench
