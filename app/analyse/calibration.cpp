#include "analyse/calibration.h"

#include <algorithm>
#include <map>

namespace estelik {
namespace {

std::size_t class_of(double predicted) {
    const auto above = std::upper_bound(recall_edges.begin() + 1, recall_edges.end() - 1, predicted);
    return static_cast<std::size_t>(above - recall_edges.begin()) - 1;
}

struct Sum {
    double predicted = 0;
    std::size_t right = 0, n = 0;
};

constexpr int surest = 3;

}  // namespace

std::vector<RecallClass> recall_calibration(std::span<const DueAnswer> due) {
    std::array<Sum, recall_edges.size() - 1> sums;
    for (const auto& answer : due) {
        Sum& sum = sums[class_of(answer.predicted)];
        sum.predicted += answer.predicted;
        sum.right += answer.right ? 1 : 0;
        ++sum.n;
    }
    std::vector<RecallClass> classes;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const double mean = sums[i].n == 0 ? 0 : sums[i].predicted / static_cast<double>(sums[i].n);
        classes.push_back({recall_edges[i], recall_edges[i + 1], mean, share_of(sums[i].right, sums[i].n)});
    }
    return classes;
}

std::size_t CertaintyCalibration::n() const { return levels[0].n + levels[1].n + levels[2].n; }

CertaintyCalibration certainty_calibration(std::span<const GivenAnswer> answers, const std::string& course) {
    std::array<Sum, 3> sums;
    std::map<std::string, bool> sure_and_wrong;   // by question, at its last test
    for (const auto& given : answers) {
        const Answered& answer = given.answer;
        if (!answer.in_test || answer.certainty < 1 || answer.certainty > surest || answer.item.course != course) continue;
        const bool right = answer.outcome != Outcome::wrong;
        Sum& sum = sums[static_cast<std::size_t>(answer.certainty) - 1];
        sum.right += right ? 1 : 0;
        ++sum.n;
        sure_and_wrong[answer.item.question] = answer.certainty == surest && !right;
    }
    CertaintyCalibration calibration;
    for (std::size_t i = 0; i < sums.size(); ++i) calibration.levels[i] = share_of(sums[i].right, sums[i].n);
    for (const auto& [question, is] : sure_and_wrong)
        if (is) calibration.sure_but_wrong.push_back(question);
    return calibration;
}

}  // namespace estelik
