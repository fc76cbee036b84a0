#include "bank/read.h"

#include "bank/control_characters.h"
#include "bank/decode.h"
#include "bank/json_fault.h"
#include "bank/rules.h"

#include <algorithm>

namespace estelik {
namespace {

bool any_error(const std::vector<Finding>& findings) {
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.severity == Severity::error; });
}

void add_fault(const JsonFault& fault, const SourceText& source, FindingList& findings) {
    findings.add(fault.code, {&source, fault.offset}, fault.what, fault.help);
}

void check_reading(const Reading& reading, const SourceText& text, FindingList& findings) {
    if (const JsonFault fault = check_bytes(text.text()); !fault.what.empty()) return add_fault(fault, text, findings);
    if (const auto found = find_control_character(text.text()))
        add_control_character(*found, {&text, found->offset}, findings);
    if (reading.paragraphs.empty())
        findings.add(Code::bad_reading, {&text, 0}, "the reading has no paragraph of prose",
                     "headings begin with '#', a note is italic as a whole; all else are paragraphs, parted by blank lines");
}

}  // namespace

ReadBank read_bank(std::string_view bank_text, const std::string& bank_path, std::string_view reading_text,
                   const std::string& reading_path) {
    const SourceText source(bank_path, bank_text);
    const SourceText reading(reading_path, reading_text);
    FindingList findings(bank_path);
    const Reading parsed = parse_reading(reading_text);
    check_reading(parsed, reading, findings);
    const bool readable = findings.errors() == 0;

    const auto json = parse_json(bank_text);
    if (const auto* fault = std::get_if<JsonFault>(&json)) {
        add_fault(*fault, source, findings);
        return {nullptr, findings.take()};
    }
    const auto& root = std::get<JsonValue>(json);
    Decoding decoding{source, findings};
    Decoded decoded = decode_bank(root, decoding);
    decoded.bank.reading = parsed;
    const bool whole = findings.errors() == 0;
    const BankPtr bank = make_bank(std::move(decoded.bank));
    if (readable) check_rules(*bank, decoded.nodes, root, source, reading, whole, findings);

    ReadBank result{bank, findings.take()};
    if (any_error(result.findings)) result.bank = nullptr;
    return result;
}

std::vector<Finding> check_structure(std::string_view bank_text, const std::string& bank_path) {
    const SourceText source(bank_path, bank_text);
    FindingList findings(bank_path);
    const auto json = parse_json(bank_text);
    if (const auto* fault = std::get_if<JsonFault>(&json)) {
        add_fault(*fault, source, findings);
    } else {
        Decoding decoding{source, findings};
        decode_bank(std::get<JsonValue>(json), decoding);
    }
    return findings.take();
}

Result<std::string> reading_name(std::string_view bank_text) {
    const auto json = parse_json(bank_text);
    if (const auto* fault = std::get_if<JsonFault>(&json)) return Error{fault->what, {}, fault->help};
    const JsonValue* name = std::get<JsonValue>(json).find("reading");
    const bool usable = name && name->is(JsonValue::Type::string) && !name->text.empty() &&
                        name->text.find_first_of("/\\") == std::string::npos && name->text != "..";
    if (!usable) return Error{"the course does not name its reading", {}, "add a field like \"reading\": \"reading.md\""};
    return name->text;
}

}  // namespace estelik
