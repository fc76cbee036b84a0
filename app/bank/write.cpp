#include "bank/write.h"

#include "bank/iso_date.h"
#include "base/time.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace estelik {
namespace {

using Json = nlohmann::ordered_json;

// 1600 rather than 1600.0: counts are whole in the file.
Json number(double value) {
    if (value == std::floor(value) && std::abs(value) < 1e15) return static_cast<std::int64_t>(value);
    return value;
}

Json number_key(const NumberKey& key) {
    Json object{{"value", number(key.value)}};
    if (!key.unit.empty()) object["unit"] = key.unit;
    if (key.tolerance_percent != 0) object["tolerance_percent"] = number(key.tolerance_percent);
    if (!key.accept_units.empty()) object["accept_units"] = key.accept_units;
    return object;
}

Json feedback(const std::vector<std::string>& options, const std::vector<std::string>& sentences) {
    Json object = Json::object();
    for (std::size_t i = 0; i < sentences.size(); ++i)
        if (!sentences[i].empty()) object[options[i]] = sentences[i];
    return object;
}

// Adds the fields that belong to the kind.
struct KeyWriter {
    Json& object;

    void operator()(const OneChoice& key) {
        object["options"] = key.options;
        object["key"] = key.options[key.key];
        if (!key.feedback.empty()) object["feedback"] = feedback(key.options, key.feedback);
    }
    void operator()(const ManyChoice& key) {
        object["options"] = key.options;
        object["key"] = Json::array();
        for (const auto index : key.keys) object["key"].push_back(key.options[index]);
        if (!key.feedback.empty()) object["feedback"] = feedback(key.options, key.feedback);
    }
    void operator()(const TrueFalse& key) { object["key"] = key.key; }
    void operator()(const TextKey& key) {
        object["key"] = key.key;
        if (!key.accept.empty()) object["accept"] = key.accept;
    }
    void operator()(const NumberKey& key) { object["key"] = number_key(key); }
    void operator()(const DateKey& key) {
        object["key"] = file_form(key);
        object["precision"] = std::string(precision_name(key.precision));
    }
    void operator()(const Cloze& key) {
        object["gaps"] = Json::array();
        for (const Gap& gap : key.gaps) {
            static_assert(std::variant_size_v<Gap> == 3);
            Json entry{{"type", std::array{"text", "number", "date"}[gap.index()]}};
            std::visit([&](const auto& gap_key) { KeyWriter{entry}(gap_key); }, gap);
            object["gaps"].push_back(std::move(entry));
        }
    }
    void operator()(const Ordering& key) { object["items"] = key.items; }
    void operator()(const Matching& key) {
        object["pairs"] = Json::array();
        for (const auto& [left, right] : key.pairs) object["pairs"].push_back(Json::array({left, right}));
    }
    void operator()(const Card& key) { object["key"] = key.back; }
};

void add_asked(Json& object, const std::string& stem, const Key& key) {
    object["type"] = std::string(kind_names[key.index()]);
    object["question"] = stem;
    std::visit([&](const auto& one) { KeyWriter{object}(one); }, key);
}

Json question_json(const Question& question, const Ignored& ignored) {
    Json object{{"id", question.id}, {"topic", question.topic}};
    add_asked(object, question.stem, question.key);
    object["why"] = question.why;
    object["evidence"] = {{"quote", question.evidence.quote}, {"paragraph", question.evidence.paragraph}};
    object["difficulty"] = question.difficulty;
    object["tags"] = question.tags;
    if (!ignored.empty()) object["ignore"] = ignored;
    return object;
}

}  // namespace

std::string write_bank(const Bank& bank) {
    Json root = Json::object();
    if (!bank.schema.empty()) root["$schema"] = bank.schema;
    root["format"] = 1;
    root["id"] = bank.id;
    root["title"] = bank.title;
    root["language"] = bank.language;
    if (!bank.licence.empty()) root["licence"] = bank.licence;
    root["source"] = {{"title", bank.source.title}, {"author", bank.source.author}, {"date", iso(bank.source.date)}};
    root["reading"] = bank.reading_file;
    root["topics"] = Json::array();
    for (const Topic& topic : bank.topics) root["topics"].push_back({{"id", topic.id}, {"title", topic.title}});
    root["questions"] = Json::array();
    for (std::size_t i = 0; i < bank.questions.size(); ++i)
        root["questions"].push_back(question_json(bank.questions[i], i < bank.ignored.size() ? bank.ignored[i] : Ignored{}));
    return root.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string write_asked(const std::string& stem, const Key& key) {
    Json object = Json::object();
    add_asked(object, stem, key);
    return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace estelik
