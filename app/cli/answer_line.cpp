#include "cli/answer_line.h"

#include "base/text.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <optional>

namespace estelik {
namespace {

// "3" or "c", in either case, counted from 0; none: neither, or beyond the last.
std::optional<std::size_t> position(std::string_view word, std::size_t count) {
    std::size_t index = count;
    if (word.size() == 1 && std::isalpha(static_cast<unsigned char>(word[0]))) {
        index = static_cast<std::size_t>(std::tolower(static_cast<unsigned char>(word[0])) - 'a');
    } else {
        std::size_t number = 0;
        const auto [stop, error] = std::from_chars(word.data(), word.data() + word.size(), number);
        if (error == std::errc{} && stop == word.data() + word.size() && number > 0) index = number - 1;
    }
    return index < count ? std::optional(index) : std::nullopt;
}

std::vector<std::string> pieces(std::string_view line) {
    std::string text(line);
    std::replace_if(text.begin(), text.end(), [](char c) { return c == ',' || c == ';' || c == '\t' || c == '.' || c == ')'; }, ' ');
    auto words = split(text, ' ');
    std::erase(words, "");
    return words;
}

std::string letter(std::size_t index) { return {static_cast<char>('A' + index)}; }

Error not_an_answer(const std::string& expected) { return {"that is no answer to this question", {}, expected}; }

std::string option_range(std::size_t count) {
    return "1 to " + std::to_string(count) + ", or A to " + letter(count - 1);
}

Result<Answer> read_choice(const StudyScreen& screen, std::string_view line) {
    const auto words = pieces(line);
    const auto at = words.size() == 1 ? position(words[0], screen.options.size()) : std::nullopt;
    if (!at) return not_an_answer("Type one of " + option_range(screen.options.size()));
    return Answer{Chosen{{screen.options[*at].index}}};
}

Result<Answer> read_choices(const StudyScreen& screen, std::string_view line) {
    const auto error = not_an_answer("Type the numbers or letters of all that apply (" + option_range(screen.options.size()) +
                                     "), with blanks between them");
    Chosen chosen;
    for (const auto& word : pieces(line)) {
        const auto at = position(word, screen.options.size());
        if (!at) return error;
        chosen.options.push_back(screen.options[*at].index);
    }
    if (chosen.options.empty()) return error;
    std::sort(chosen.options.begin(), chosen.options.end());
    chosen.options.erase(std::unique(chosen.options.begin(), chosen.options.end()), chosen.options.end());
    return Answer{chosen};
}

Result<Answer> read_true_false(std::string_view line) {
    const auto word = normalised(line);
    if (word == "t" || word == "true" || word == "1" || word == "a") return Answer{Said{true}};
    if (word == "f" || word == "false" || word == "2" || word == "b") return Answer{Said{false}};
    return not_an_answer("Type t for true or f for false");
}

Result<Answer> read_order(const StudyScreen& screen, std::string_view line) {
    const auto count = screen.order.size();
    const auto words = pieces(line);
    Ordered ordered;
    for (const auto& word : words) {
        const auto at = position(word, count);
        if (!at) break;
        const auto item = screen.order[*at].index;
        if (std::find(ordered.items.begin(), ordered.items.end(), item) != ordered.items.end()) break;
        ordered.items.push_back(item);
    }
    if (ordered.items.size() != count || words.size() != count) {
        return not_an_answer("Type all " + std::to_string(count) + " numbers once, first to last, with blanks between them");
    }
    return Answer{ordered};
}

// "2c" -> left 1 (from 0) and "c"; "c" -> the left side that comes next.
struct MatchWord {
    std::optional<std::size_t> left;
    std::string right;
};

MatchWord split_match(const std::string& word, std::size_t next, std::size_t lefts) {
    std::size_t digits = 0;
    while (digits < word.size() && std::isdigit(static_cast<unsigned char>(word[digits]))) ++digits;
    if (digits == 0) return {next < lefts ? std::optional(next) : std::nullopt, word};
    auto right = word.substr(digits);
    if (right.size() > 1 && (right[0] == '=' || right[0] == '-' || right[0] == ':')) right.erase(0, 1);
    return {position(word.substr(0, digits), lefts), right};
}

Result<Answer> read_match(const StudyScreen& screen, std::string_view line) {
    const auto count = screen.lefts.size();
    const auto error = not_an_answer("Type a pair for each number, as in \"1b 2a\"; \"3-\" leaves one out");
    const auto words = pieces(line);
    if (words.size() != count) return error;
    Matched matched{std::vector<std::size_t>(count, unmatched)};
    std::vector<bool> given(count, false);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto [left, right] = split_match(words[i], i, count);
        if (!left || given[*left]) return error;
        given[*left] = true;
        if (right == "-") continue;
        const auto at = position(right, screen.rights.size());
        if (!at) return error;
        const auto index = screen.rights[*at].index;
        if (std::find(matched.rights.begin(), matched.rights.end(), index) != matched.rights.end()) return error;
        matched.rights[*left] = index;
    }
    return Answer{matched};
}

}  // namespace

Result<Answer> read_answer(const StudyScreen& screen, std::string_view line) {
    switch (screen.kind) {
    case Kind::choice: return read_choice(screen, line);
    case Kind::choices: return read_choices(screen, line);
    case Kind::true_false: return read_true_false(line);
    case Kind::order: return read_order(screen, line);
    case Kind::match: return read_match(screen, line);
    case Kind::card: return Answer{Revealed{}};
    case Kind::text:
    case Kind::number:
    case Kind::date:
    case Kind::cloze: break;
    }
    if (trim(line).empty()) return not_an_answer("Type the answer, or :skip to go on without one");
    return Answer{Typed{std::string(trim(line))}};
}

bool is_free_text(Kind kind) { return kind == Kind::text || kind == Kind::number || kind == Kind::date || kind == Kind::cloze; }

std::string answer_prompt(const StudyScreen& screen) {
    switch (screen.kind) {
    case Kind::choice: return "Number or letter";
    case Kind::choices: return "Numbers or letters of all that apply";
    case Kind::true_false: return "True or false (t or f)";
    case Kind::order: return "Numbers, first to last";
    case Kind::match: return "Pairs, as in 1b 2a";
    case Kind::card: return "Enter turns the card";
    case Kind::text:
    case Kind::number:
    case Kind::date:
    case Kind::cloze: break;
    }
    const auto form = screen.placeholder.empty() ? "Answer" : screen.placeholder;
    return screen.unit.empty() ? form : form + " (" + screen.unit + ")";
}

}  // namespace estelik
