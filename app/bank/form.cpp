#include "bank/form.h"

#include <array>
#include <cassert>

namespace estelik {
namespace {

constexpr bool optional = false;

// The fields that all questions have stand round those of the kind.
template <std::size_t n>
constexpr auto question_fields(const std::array<Field, n>& own) {
    std::array<Field, n + 9> fields{Field{"id"}, {"topic"}, {"type"}, {"question"}};
    for (std::size_t i = 0; i < n; ++i) fields[4 + i] = own[i];
    constexpr std::array<Field, 5> rest{
        Field{"why"}, {"evidence"}, {"difficulty"}, {"tags", optional}, {"ignore", optional}};
    for (std::size_t i = 0; i < rest.size(); ++i) fields[4 + n + i] = rest[i];
    return fields;
}

constexpr auto choice = question_fields(std::array<Field, 3>{Field{"options"}, {"key"}, {"feedback", optional}});
constexpr auto plain = question_fields(std::array<Field, 1>{Field{"key"}});
constexpr auto text = question_fields(std::array<Field, 2>{Field{"key"}, {"accept", optional}});
constexpr auto date = question_fields(std::array<Field, 2>{Field{"key"}, {"precision"}});
constexpr auto cloze = question_fields(std::array<Field, 1>{Field{"gaps"}});
constexpr auto order = question_fields(std::array<Field, 1>{Field{"items"}});
constexpr auto match = question_fields(std::array<Field, 1>{Field{"pairs"}});

constexpr std::array<Field, 10> bank{Field{"$schema", optional}, {"format"}, {"id"},      {"title"},  {"language"},
                                     {"licence", optional},      {"source"}, {"reading"}, {"topics"}, {"questions"}};
constexpr std::array<Field, 3> source{Field{"title"}, {"author"}, {"date"}};
constexpr std::array<Field, 2> topic{Field{"id"}, {"title"}};
constexpr std::array<Field, 2> evidence{Field{"quote"}, {"paragraph"}};
constexpr std::array<Field, 4> number_key{
    Field{"value"}, {"unit", optional}, {"tolerance_percent", optional}, {"accept_units", optional}};
constexpr std::array<Field, 3> text_gap{Field{"type"}, {"key"}, {"accept", optional}};
constexpr std::array<Field, 2> number_gap{Field{"type"}, {"key"}};
constexpr std::array<Field, 3> date_gap{Field{"type"}, {"key"}, {"precision"}};

struct Entry {
    std::span<const Field> fields;
    std::string_view words;
};

constexpr std::array<Entry, form_count> table{Entry{choice, "a choice question"},
                                              {choice, "a choices question"},
                                              {plain, "a true_false question"},
                                              {text, "a text question"},
                                              {plain, "a number question"},
                                              {date, "a date question"},
                                              {cloze, "a cloze question"},
                                              {order, "an order question"},
                                              {match, "a match question"},
                                              {plain, "a card question"},
                                              {bank, "a course"},
                                              {source, "the source"},
                                              {topic, "a topic"},
                                              {evidence, "the evidence"},
                                              {number_key, "the key of a number"},
                                              {text_gap, "a text gap"},
                                              {number_gap, "a number gap"},
                                              {date_gap, "a date gap"}};

}  // namespace

std::span<const Field> fields_of(Form form) { return table[static_cast<std::size_t>(form)].fields; }
std::string_view words_for(Form form) { return table[static_cast<std::size_t>(form)].words; }

}  // namespace estelik
