#include "cli/regrade_text.h"

#include "base/text.h"
#include "state/phrases.h"
#include "state/remark_words.h"

#include <algorithm>
#include <array>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>

namespace estelik {
namespace {

using Json = nlohmann::ordered_json;

// The order is that of EditKind.
constexpr std::array<std::string_view, 5> edit_words = {"with other words", "with more accepted forms", "with fewer accepted forms",
                                                        "with another answer", "removed"};

// "Lake Balkash" (2 answers): not yet before, correct now
std::string answers_text(const Remarking& marked, const ItemId& item) {
    std::map<std::tuple<RawAnswer, Outcome, Outcome>, std::size_t> times;
    for (const auto& remark : marked.remarks)
        if (remark.item == item) ++times[{remark.raw, remark.before.outcome, remark.now.outcome}];
    std::string text;
    for (const auto& [what, n] : times) {
        const auto& [raw, before, now] = what;
        const auto word = [](Outcome outcome) { return lower_first(std::string(outcome_words[static_cast<std::size_t>(outcome)])); };
        text += "    \"" + join(raw, "; ") + "\", " + counted(n, "answer") + ": " + word(before) + " before, " + word(now) + " now\n";
    }
    return text;
}

std::string remarks_text(const RegradedCourse& course, Day today) {
    const auto& [bank, marked] = course;
    if (marked.remarks.empty()) return "";
    std::string text = "  " + remark_counts(marked) + ".\n";
    for (const auto& review : marked.reviews)
        text += "  " + stem_words(*bank, review.item) + ": " + moved_words(review, today) + "\n" + answers_text(marked, review.item);
    return text;
}

std::string edits_text(const RegradedCourse& course) {
    std::map<EditKind, std::size_t> kinds;
    for (const auto& edit : course.marked.edits) ++kinds[edit.kind];
    if (kinds.empty()) return "";
    std::vector<std::string> parts;
    for (const auto& [kind, n] : kinds) parts.push_back(std::to_string(n) + " " + std::string(edit_words[static_cast<std::size_t>(kind)]));
    std::string text = "  Questions that have changed since they were answered: " + join(parts, ", ") + ".\n";
    for (const auto& edit : course.marked.edits)
        if (edit.kind == EditKind::key)
            text += "    " + stem_words(*course.bank, edit.item) + ": it was \"" + edit.was + "\", it is \"" + edit.key.front() + "\" now\n";
    return text;
}

Json to_json(const std::optional<Day>& day) { return day ? Json(iso(calendar(*day))) : Json(nullptr); }

Json to_json(const Edited& edit) {
    Json json{{"question", edit.item.question}, {"gap", edit.item.gap}, {"is", edit_kind_names[static_cast<std::size_t>(edit.kind)]},
              {"from", edit.from}, {"to", edit.to}};
    if (edit.kind == EditKind::key) json["was"] = edit.was;
    if (!edit.key.empty()) json["now"] = edit.key.front();
    return json;
}

Json to_json(const Remark& remark) {
    const auto verdict = [](const Standing& standing) {
        return Json{{"verdict", outcome_names[static_cast<std::size_t>(standing.outcome)]}, {"score", standing.score}, {"rating", name(standing.rating)}};
    };
    return {{"event", to_string(remark.answer.id)}, {"question", remark.item.question}, {"gap", remark.item.gap},
            {"answer", remark.raw}, {"before", verdict(remark.before)}, {"now", verdict(remark.now)}};
}

Json to_json(const RegradedCourse& course) {
    const auto& [bank, marked] = course;
    Json json{{"id", bank->id}, {"judged", marked.judged}, {"regraded", Json::array()}, {"reviews", Json::array()}, {"edited", Json::array()}};
    for (const auto& remark : marked.remarks) json["regraded"].push_back(to_json(remark));
    for (const auto& review : marked.reviews)
        json["reviews"].push_back({{"question", review.item.question}, {"gap", review.item.gap}, {"before", to_json(review.before)}, {"now", to_json(review.now)}});
    for (const auto& edit : marked.edits) json["edited"].push_back(to_json(edit));
    return json;
}

}  // namespace

std::string regrade_text(const Regraded& regraded) {
    if (regraded.courses.empty()) return "Nothing has been answered yet.\n";
    std::string text;
    for (const auto& course : regraded.courses) {
        const auto changes = remarks_text(course, regraded.today) + edits_text(course);
        text += course.bank->title + ": " + counted(course.marked.judged, "answer") + " marked again.\n";
        text += changes.empty() ? "  Every verdict stands.\n" : changes;
    }
    if (regraded.events == 0) return text;
    if (regraded.dry_run) return text + "Nothing is written: without --dry-run " + counted(regraded.events, "event") + " would be.\n";
    return text + counted(regraded.events, "event") + " added to the journal.\n";
}

std::string regrade_json(const Regraded& regraded) {
    Json json{{"dry_run", regraded.dry_run}, {"events", regraded.events}, {"courses", Json::array()}};
    for (const auto& course : regraded.courses) json["courses"].push_back(to_json(course));
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace estelik
