#include "bank/form.h"

#include "support/catch.h"

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

using namespace estelik;

using nlohmann::json;

namespace {

json schema() {
    std::ifstream file(std::string(ESTELIK_SOURCE_DIR) + "/questions/bank.schema.json");
    return json::parse(file);
}

std::set<std::string> names_of(Form form, bool required_only) {
    std::set<std::string> names;
    for (const Field& field : fields_of(form))
        if (field.required || !required_only) names.emplace(field.name);
    return names;
}

std::set<std::string> properties(const json& part) {
    std::set<std::string> names;
    for (const auto& [name, value] : part.at("properties").items()) names.insert(name);
    return names;
}

std::set<std::string> required(const json& part) { return part.at("required").get<std::set<std::string>>(); }

void check_agreement(Form form, const json& part) {
    INFO(words_for(form));
    CHECK(properties(part) == names_of(form, false));
    CHECK(required(part) == names_of(form, true));
    CHECK(part.at("additionalProperties") == false);
}

}  // namespace

TEST_CASE("the schema and the reader know the same fields, and need the same", "[schema]") {
    const json whole = schema();
    const json& parts = whole.at("$defs");
    check_agreement(Form::bank, whole);
    const std::pair<Form, const char*> pairs[] = {
        {Form::source, "source"},         {Form::topic, "topic"},       {Form::evidence, "evidence"},
        {Form::number_key, "number_key"}, {Form::text_gap, "text_gap"}, {Form::number_gap, "number_gap"},
        {Form::date_gap, "date_gap"},
    };
    for (const auto& [form, name] : pairs) check_agreement(form, parts.at(name));
    for (std::size_t kind = 0; kind < kind_count; ++kind) {
        const json& part = parts.at(std::string(kind_names[kind]));
        check_agreement(form_of(static_cast<Kind>(kind)), part);
        CHECK(part.at("properties").at("type").at("const") == std::string(kind_names[kind]));
    }
}

TEST_CASE("each field of the schema says what it is", "[schema]") {
    const json whole = schema();
    const auto check = [](const json& part) {
        for (const auto& [name, field] : part.at("properties").items()) {
            INFO(name);
            CHECK((field.contains("description") || field.contains("$ref")));
        }
    };
    check(whole);
    for (const auto& [name, part] : whole.at("$defs").items()) {
        INFO(name);
        if (part.contains("properties")) check(part);
        else CHECK(part.contains("description"));
    }
}
