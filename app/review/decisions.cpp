#include "review/decisions.h"

#include "bank/write.h"
#include "base/hash.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace estelik {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 3> ruling_names = {"open", "accepted", "rejected"};

Json to_json(const Decision& decision) {
    Json object{{"rule", decision.draft.rule}, {"fact", decision.draft.fact}, {"passage", decision.draft.passage}};
    if (decision.draft.nth > 1) object["nth"] = decision.draft.nth;
    object["paragraph"] = decision.paragraph;
    object["decision"] = ruling_names[static_cast<std::size_t>(decision.ruling)];
    object["id"] = decision.id;
    if (decision.set > 0) object["set"] = decision.set;
    if (decision.edited) object["edited"] = true;
    if (decision.asked) object["asked"] = Json::parse(write_asked(decision.asked->stem, decision.asked->key));
    return object;
}

std::string text_of(const Json& object, const char* name) { return object.at(name).get<std::string>(); }

std::optional<Ruling> ruling_named(const std::string& name) {
    const auto at = std::find(ruling_names.begin(), ruling_names.end(), name);
    return at == ruling_names.end() ? std::nullopt : std::optional(static_cast<Ruling>(at - ruling_names.begin()));
}

// Throws what the library throws when a field is missing or of another type.
Result<Decision> decision_of(const Json& object) {
    Decision decision;
    decision.draft = {text_of(object, "rule"), text_of(object, "fact"), text_of(object, "passage"), object.value("nth", 1)};
    decision.paragraph = object.at("paragraph").get<int>();
    decision.id = text_of(object, "id");
    decision.set = object.value("set", 0U);
    decision.edited = object.value("edited", false);
    const auto ruling = ruling_named(text_of(object, "decision"));
    if (!ruling) return Error{"a decision is none of accepted, rejected and open"};
    decision.ruling = *ruling;
    if (const auto asked = object.find("asked"); asked != object.end()) {
        auto read = read_asked(asked->dump());
        if (!read) return read.error();
        decision.asked = std::move(*read);
    }
    return decision;
}

Result<Decisions> decisions_of(const Json& document) {
    if (document.at("format").get<int>() != 1) return Error{"the decisions are of a newer version", {}, "update the program"};
    Decisions decisions;
    for (const Json& object : document.at("decisions")) {
        auto decision = decision_of(object);
        if (!decision) return decision.error();
        decisions.list.push_back(std::move(*decision));
    }
    decisions.seen = document.value("seen", std::vector<std::string>{});
    std::sort(decisions.seen.begin(), decisions.seen.end());
    return decisions;
}

}  // namespace

std::string write_decisions(const Decisions& decisions, const std::string& article) {
    Json document{{"format", 1}, {"article", article}, {"decisions", Json::array()}, {"seen", decisions.seen}};
    for (const Decision& decision : decisions.list) document["decisions"].push_back(to_json(decision));
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<Decisions> read_decisions(std::string_view text, const std::string& path) {
    try {
        auto decisions = decisions_of(Json::parse(text));
        if (decisions) return decisions;
        return Error{decisions.error().what, {path, 0, 0}, decisions.error().help};
    } catch (const Json::exception& fault) {
        return Error{"the decisions on the drafts are damaged", {path, 0, 0}, "mend the file, or move it away to begin anew"};
    }
}

std::string mark_of(const DraftIdentity& identity) {
    return hex(crc32c(identity.passage, crc32c(identity.rule + "\n" + identity.fact + "\n" + std::to_string(identity.nth) + "\n")));
}

}  // namespace estelik
