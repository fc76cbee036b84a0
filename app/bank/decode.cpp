#include "bank/decode.h"

#include "bank/control_characters.h"
#include "bank/decode_key.h"
#include "bank/fingerprint.h"
#include "bank/iso_date.h"
#include "base/text.h"

#include <algorithm>
#include <fmt/format.h>
#include <unordered_map>
#include <unordered_set>

namespace estelik {
namespace {

constexpr int format_version = 1;
constexpr std::size_t no_limit = std::string::npos;

// Lower-case letters and digits in groups parted by single hyphens: good in a journal and in a URL.
bool is_id(std::string_view text) {
    if (text.empty() || text.size() > 64 || text.front() == '-' || text.back() == '-') return false;
    const bool letters = std::all_of(text.begin(), text.end(),
                                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
    return letters && text.find("--") == std::string_view::npos;
}

std::string id_field(const JsonValue& object, Decoding& decoding) {
    const std::string id = text_field(object, "id", decoding);
    if (!trim(id).empty() && !is_id(id))
        decoding.add(Code::bad_id, *object.find("id"), fmt::format("{} cannot be an id", quoted(id)),
                     "use lower-case letters, digits and single hyphens, at most 64: border-length-km");
    return id;
}

Source source(const JsonValue& root, Decoding& decoding) {
    const JsonValue* value = root.find("source");
    if (!value || !check_form(*value, Form::source, decoding)) return {};
    Source result{text_field(*value, "title", decoding), text_field(*value, "author", decoding), {}};
    const std::string written = text_field(*value, "date", decoding);
    const auto date = parse_partial_date(written);
    if (date && date->day) result.date = {date->year, date->month, date->day};
    else if (!written.empty())
        decoding.add(Code::bad_date, *value->find("date"), fmt::format("{} is not a full date", quoted(written)),
                     "write it as 2012-02-26");
    return result;
}

std::vector<Topic> topics(const JsonValue& root, Decoding& decoding) {
    std::vector<Topic> result;
    const JsonValue* list = list_field(root, "topics", 1, 200, decoding);
    if (!list) return result;
    std::unordered_set<std::string> seen;
    for (const JsonValue& value : list->items) {
        if (!check_form(value, Form::topic, decoding)) continue;
        Topic topic{id_field(value, decoding), text_field(value, "title", decoding)};
        if (!topic.id.empty() && !seen.insert(topic.id).second)
            decoding.add(Code::repeated_id, *value.find("id"),
                         fmt::format("the topic {} is there already", quoted(topic.id)));
        result.push_back(std::move(topic));
    }
    return result;
}

Evidence evidence(const JsonValue& question, Decoding& decoding) {
    const JsonValue* value = question.find("evidence");
    if (!value || !check_form(*value, Form::evidence, decoding)) return {};
    return {text_field(*value, "quote", decoding), whole_field(*value, "paragraph", 1, 100'000, decoding)};
}

Ignored ignored(const JsonValue& question, Decoding& decoding) {
    Ignored result;
    const JsonValue* value = question.find("ignore");
    if (!value || !expect(*value, JsonValue::Type::object, "ignore", decoding)) return result;
    for (const JsonMember& member : value->members) {
        const auto code = code_named(member.name);
        const Site site{&decoding.source, member.offset, decoding.question};
        if (!code || info(*code).severity() == Severity::error)
            decoding.findings.add(Code::bad_ignore, site,
                                  fmt::format("{} is not the code of a warning", quoted(member.name)),
                                  "only warnings, W401 and on, can be switched off");
        const std::string reason = text_of(member.value, "ignore", decoding);
        if (!result.emplace(member.name, reason).second)
            decoding.findings.add(Code::repeated_field, site, fmt::format("{} is switched off twice", quoted(member.name)));
    }
    return result;
}

std::optional<Kind> kind_field(const JsonValue& question, Decoding& decoding) {
    const std::string name = text_field(question, "type", decoding);
    const auto at = std::find(kind_names.begin(), kind_names.end(), name);
    if (at != kind_names.end()) return static_cast<Kind>(at - kind_names.begin());
    if (!name.empty())
        decoding.add(Code::unknown_type, *question.find("type"), fmt::format("unknown type of question {}", quoted(name)),
                     suggestion(name, {kind_names.begin(), kind_names.end()}));
    return std::nullopt;
}

// Reads the questions one by one; one with an error is left out of the bank.
class QuestionReader {
public:
    QuestionReader(Decoded& decoded, Decoding& decoding) : decoded_(decoded), decoding_(decoding) {
        for (const Topic& topic : decoded.bank.topics) topic_ids_.push_back(topic.id);
    }

    void read(const JsonValue& node) {
        const std::size_t errors = decoding_.findings.errors();
        const JsonValue* id = node.find("id");
        decoding_.question = id && id->is(JsonValue::Type::string) ? id->text : std::string();
        if (expect(node, JsonValue::Type::object, "a question", decoding_)) read_object(node, errors);
        decoding_.question.clear();
    }

private:
    void read_object(const JsonValue& node, std::size_t errors_before) {
        Question question;
        if (!node.find("type")) decoding_.add(Code::missing_field, node, "a question needs the field \"type\"");
        const auto kind = kind_field(node, decoding_);
        if (kind) check_form(node, form_of(*kind), decoding_);
        question.id = id_field(node, decoding_);
        question.topic = topic(node);
        question.stem = text_field(node, "question", decoding_);
        if (kind) {
            question.key = decode_key(node, *kind, decoding_);
            check_gap_marks(node, *kind, static_cast<std::size_t>(question.gap_count()), decoding_);
        }
        question.why = text_field(node, "why", decoding_);
        question.evidence = evidence(node, decoding_);
        question.difficulty = whole_field(node, "difficulty", 1, 3, decoding_);
        question.tags = texts_field(node, "tags", 0, 50, decoding_);
        Ignored switched_off = ignored(node, decoding_);
        check_unique(node, question.id);
        if (decoding_.findings.errors() > errors_before) return;
        question.version = fingerprint(question);
        decoded_.bank.questions.push_back(std::move(question));
        decoded_.bank.places.push_back(decoding_.source.place(node.offset));
        decoded_.bank.ignored.push_back(std::move(switched_off));
        decoded_.nodes.push_back(&node);
    }

    std::string topic(const JsonValue& node) {
        const std::string id = text_field(node, "topic", decoding_);
        const bool known = std::find(topic_ids_.begin(), topic_ids_.end(), id) != topic_ids_.end();
        if (!known && !id.empty() && !topic_ids_.empty())
            decoding_.add(Code::unknown_topic, *node.find("topic"), fmt::format("unknown topic {}", quoted(id)),
                          suggestion(id, topic_ids_));
        return id;
    }

    void check_unique(const JsonValue& node, const std::string& id) {
        if (id.empty()) return;
        const auto [first, is_new] = first_of_id_.emplace(id, node.offset);
        if (!is_new)
            decoding_.add(Code::repeated_id, *node.find("id"), fmt::format("the id {} is taken", quoted(id)),
                          fmt::format("the question of line {} has it", decoding_.source.place(first->second).line));
    }

    Decoded& decoded_;
    Decoding& decoding_;
    std::vector<std::string> topic_ids_;
    std::unordered_map<std::string, std::size_t> first_of_id_;
};

void check_format(const JsonValue& root, Decoding& decoding) {
    const JsonValue* format = root.find("format");
    if (!format || !expect(*format, JsonValue::Type::number, "format", decoding)) return;
    if (format->number != format_version)
        decoding.add(Code::unknown_format, *format,
                     fmt::format("format {} is not known; this program reads format {}", format->number, format_version));
}

}  // namespace

Decoded decode_bank(const JsonValue& root, Decoding& decoding) {
    Decoded decoded;
    check_control_characters(root, decoding);
    if (!check_form(root, Form::bank, decoding)) return decoded;
    check_format(root, decoding);
    Bank& bank = decoded.bank;
    bank.schema = text_field(root, "$schema", decoding);
    bank.id = id_field(root, decoding);
    bank.title = text_field(root, "title", decoding);
    bank.language = text_field(root, "language", decoding);
    bank.licence = text_field(root, "licence", decoding);
    bank.source = source(root, decoding);
    bank.reading_file = text_field(root, "reading", decoding);
    if (bank.reading_file.find_first_of("/\\") != std::string::npos || bank.reading_file == "..")
        decoding.add(Code::bad_reading, *root.find("reading"),
                     fmt::format("{} is not the name of a file beside the bank", quoted(bank.reading_file)));
    bank.topics = topics(root, decoding);
    if (const JsonValue* list = list_field(root, "questions", 1, no_limit, decoding)) {
        QuestionReader reader(decoded, decoding);
        for (const JsonValue& node : list->items) reader.read(node);
    }
    return decoded;
}

}  // namespace estelik
