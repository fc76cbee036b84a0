#include "cli/judge_command.h"

#include "bank/decode.h"
#include "base/text.h"
#include "grade/judge.h"

#include <nlohmann/json.hpp>
#include <optional>

namespace estelik {
namespace {

using Json = nlohmann::ordered_json;

Json error_line(const std::string& what) { return {{"error", what}}; }

// A course around one question; what the question lacks, and judging does not need, is filled in.
Json course_around(Json question) {
    const Json usual{{"id", "question"}, {"topic", "topic"}, {"question", "?"}, {"why", "?"},
                     {"evidence", {{"quote", "?"}, {"paragraph", 1}}}, {"difficulty", 1}, {"tags", Json::array()}};
    for (const auto& [name, value] : usual.items()) {
        if (!question.contains(name)) question[name] = value;
    }
    question["topic"] = "topic";
    return {{"format", 1}, {"id", "course"}, {"title", "?"}, {"language", "en"}, {"licence", "?"},
            {"source", {{"title", "?"}, {"author", "?"}, {"date", "2000-01-01"}}}, {"reading", "reading.md"},
            {"topics", {{{"id", "topic"}, {"title", "?"}}}}, {"questions", {std::move(question)}}};
}

Result<Question> read_question(const Json& question) {
    const auto text = course_around(question).dump();
    const SourceText source("question", text);
    FindingList findings("question");
    Decoding decoding{source, findings};
    const auto json = parse_json(text);
    if (const auto* fault = std::get_if<JsonFault>(&json)) return Error{fault->what, {}, fault->help};
    auto decoded = decode_bank(std::get<JsonValue>(json), decoding);
    for (const auto& finding : findings.take()) {
        if (finding.severity == Severity::error) return Error{finding.code + ": " + finding.what, {}, finding.help};
    }
    if (decoded.bank.questions.empty()) return Error{"there is no question to judge"};
    return std::move(decoded.bank.questions.front());
}

std::optional<RawAnswer> read_raw(const Json& answer) {
    if (answer.is_string()) return RawAnswer{answer.get<std::string>()};
    if (answer.is_boolean()) return RawAnswer{answer.get<bool>() ? "true" : "false"};
    if (!answer.is_array()) return std::nullopt;
    RawAnswer raw;
    for (const auto& part : answer) {
        if (!part.is_string()) return std::nullopt;
        raw.push_back(part.get<std::string>());
    }
    return raw;
}

Json judge_line(const std::string& line) {
    // Before anything walks down it: a value too deep would be the end of the program.
    const auto json = parse_json(line);
    if (const auto* fault = std::get_if<JsonFault>(&json); fault && fault->code == Code::too_deep) return error_line(fault->what);
    const auto request = Json::parse(line, nullptr, false);
    if (!request.is_object() || !request.contains("question") || !request["question"].is_object() || !request.contains("answer")) {
        return error_line("not a line of the form {\"question\": {...}, \"answer\": \"...\"}");
    }
    const auto question = read_question(request["question"]);
    if (!question) return error_line(to_string(question.error()));
    const auto raw = read_raw(request["answer"]);
    if (!raw) return error_line("the answer is no text, list of texts, true or false");
    const auto answer = parse_raw(*question, *raw);
    if (!answer) return error_line(to_string(answer.error()));
    if (!fits(*question, *answer)) return error_line("the answer does not fit a question of the type " + std::string(question->kind_name()));
    const int gaps = question->gap_count();
    const bool numbered = request.contains("gap") && request["gap"].is_number_integer();
    const int gap = numbered ? request["gap"].get<int>() : std::min(gaps, 1);
    if (gap < std::min(gaps, 1) || gap > gaps) return error_line("the question has no gap " + std::to_string(gap));
    const auto verdict = judge(*question, gap, *answer);
    return {{"verdict", outcome_names[static_cast<std::size_t>(verdict.outcome)]},
            {"score", verdict.score},
            {"reason", verdict.reason}};
}

}  // namespace

ExitCode judge_lines(Terminal& terminal) {
    auto code = ExitCode::well;
    while (const auto line = terminal.read_line()) {
        if (trim(*line).empty()) continue;
        const auto verdict = judge_line(*line);
        if (verdict.contains("error")) code = ExitCode::findings;
        terminal.out << verdict.dump(-1, ' ', false, Json::error_handler_t::replace) << "\n" << std::flush;
    }
    return code;
}

}  // namespace estelik
