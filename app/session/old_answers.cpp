#include "session/old_answers.h"

#include "base/text.h"
#include "grade/judge.h"
#include "question/answer.h"
#include "session/key_edit.h"

#include <algorithm>

namespace estelik {
namespace {

bool is_right_now(const RawAnswer& raw, const Question& now, int gap) {
    const auto answer = parse_raw(now, raw);
    return answer && fits(now, *answer) && judge(now, gap, *answer).outcome != Outcome::wrong;
}

}  // namespace

const GivenAnswer* contradiction(const OldAnswers& answers, const std::string& version, const Question& now, int gap) {
    std::vector<const RawAnswer*> agreed;   // most right answers are the same few
    for (const GivenAnswer* given : answers.given) {
        const Answered& answer = given->answer;
        if (answer.version != version || answer.outcome != Outcome::right) continue;
        if (std::ranges::any_of(agreed, [&](const RawAnswer* raw) { return *raw == answer.raw; })) continue;
        if (!is_right_now(answer.raw, now, gap)) return given;
        agreed.push_back(&answer.raw);
    }
    return nullptr;
}

EditFound edit_since(const OldAnswers& answers, const std::string& version, const Question& now, int gap) {
    const auto key = answers.keys.find(version);
    if (key != answers.keys.end()) {
        const auto kind = kind_of_edit(key->second, now, gap);
        return {kind, kind == EditKind::key ? key->second.front() : ""};
    }
    const GivenAnswer* right_then = contradiction(answers, version, now, gap);
    return right_then ? EditFound{EditKind::key, join(right_then->answer.raw, "; ")} : EditFound{};
}

MarkReach reach_of(const OldAnswers& answers, const std::string& version, const Question& now, int gap) {
    if (version == now.version) return MarkReach::all;
    return edit_since(answers, version, now, gap).kind == EditKind::key ? MarkReach::none : MarkReach::gains_only;
}

}  // namespace estelik
