// Reads fields of JSON objects and reports what is wrong with them, each at its own place.
// A missing field is reported once, by check_form; the readers then give an empty value in silence.
#pragma once

#include "bank/finding_list.h"
#include "bank/form.h"
#include "bank/json_tree.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace estelik {

struct Decoding {
    const SourceText& source;
    FindingList& findings;
    std::string question = {};  // id of the question that is being read

    Site at(const JsonValue& value) const { return {&source, value.offset, question}; }
    void add(Code code, const JsonValue& value, std::string what, std::string help = {}) {
        findings.add(code, at(value), std::move(what), std::move(help));
    }
};

// The value is an object; its fields are those of the form, none twice, none missing.
// False: it is no object, and there is nothing to read.
bool check_form(const JsonValue& value, Form form, Decoding& decoding);

bool expect(const JsonValue& value, JsonValue::Type type, std::string_view name, Decoding& decoding);

// A string with something in it.
std::string text_of(const JsonValue& value, std::string_view name, Decoding& decoding);
std::string text_field(const JsonValue& object, std::string_view name, Decoding& decoding);

std::optional<double> number_field(const JsonValue& object, std::string_view name, double low, double high,
                                   Decoding& decoding);
int whole_field(const JsonValue& object, std::string_view name, int low, int high, Decoding& decoding);

// A list of low to high entries; nullptr when it is missing or none.
const JsonValue* list_field(const JsonValue& object, std::string_view name, std::size_t low, std::size_t high,
                            Decoding& decoding);
std::vector<std::string> texts_field(const JsonValue& object, std::string_view name, std::size_t low, std::size_t high,
                                     Decoding& decoding);

// "a", "b" or "c"; and the nearest of them: `did you mean "b"?`, or all of them. No candidates: "".
std::string suggestion(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace estelik
