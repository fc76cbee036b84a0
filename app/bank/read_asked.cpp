#include "bank/read_asked.h"

#include "bank/decode_key.h"

#include <algorithm>

namespace estelik {

Result<StemAndKey> read_asked(std::string_view json) {
    const SourceText source("", json);
    FindingList findings("");
    const auto parsed = parse_json(json);
    if (const auto* fault = std::get_if<JsonFault>(&parsed)) return Error{fault->what, {}, fault->help};
    const auto& object = std::get<JsonValue>(parsed);
    Decoding decoding{source, findings};
    StemAndKey asked;
    const std::string name = text_field(object, "type", decoding);
    const auto kind = std::find(kind_names.begin(), kind_names.end(), name);
    if (kind == kind_names.end()) return Error{"unknown type of question " + quoted(name)};
    asked.stem = text_field(object, "question", decoding);
    asked.key = decode_key(object, static_cast<Kind>(kind - kind_names.begin()), decoding);
    const auto* cloze = std::get_if<Cloze>(&asked.key);
    check_gap_marks(object, static_cast<Kind>(asked.key.index()), cloze ? cloze->gaps.size() : 0, decoding);
    if (asked.stem.empty()) return Error{"the question is empty"};
    const auto faults = findings.take();
    if (!faults.empty()) return Error{faults.front().what, {}, faults.front().help};
    return asked;
}

}  // namespace estelik
