#include "journal/answer_table.h"

#include "base/csv_line.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace estelik {
namespace {

std::string answer_field(const RawAnswer& raw) {
    if (raw.size() == 1) return raw.front();
    return nlohmann::json(raw).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string row_of(const GivenAnswer& given) {
    const auto& answer = given.answer;
    return csv_line({iso(given.at), answer.item.course, answer.item.question, std::to_string(answer.item.gap),
                     std::string(outcome_names[static_cast<std::size_t>(answer.outcome)]), fmt::format("{}", answer.score),
                     std::string(name(answer.rating)), std::to_string(answer.milliseconds), answer.in_test ? "1" : "0",
                     std::to_string(answer.certainty), answer_field(answer.raw)});
}

}  // namespace

std::string answer_table(const std::vector<GivenAnswer>& answers) {
    auto table = csv_line({"moment", "course", "question", "gap", "outcome", "score", "rating", "milliseconds", "in_test", "certainty", "answer"});
    for (const auto& answer : answers) table += row_of(answer);
    return table;
}

}  // namespace estelik
