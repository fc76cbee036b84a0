#include "review/question_fields.h"

#include "bank/dates_in.h"
#include "bank/iso_date.h"
#include "bank/numbers_in.h"
#include "base/text.h"

#include <algorithm>
#include <optional>

namespace estelik {
namespace {

constexpr std::string_view parted_by = "; ";

std::string text_of(const TextKey& key) {
    std::vector<std::string> forms = {key.key};
    forms.insert(forms.end(), key.accept.begin(), key.accept.end());
    return join(forms, parted_by);
}
std::string text_of(const NumberKey& key) { return to_string(key); }
std::string text_of(const DateKey& key) { return to_string(key); }

Error wrong(const std::string& label, const std::string& text, const std::string& wanted) {
    return {label + ": “" + text + "” is " + wanted, {}, {}};
}

Result<Gap> read(const TextKey&, const std::string& label, const std::string& text) {
    TextKey key;
    for (const auto& form : split(text, ';')) {
        const std::string one = collapse_spaces(form);
        if (one.empty()) continue;
        if (key.key.empty()) key.key = one;
        else if (one != key.key && std::find(key.accept.begin(), key.accept.end(), one) == key.accept.end()) key.accept.push_back(one);
    }
    if (key.key.empty()) return wrong(label, text, "no answer");
    return Gap(key);
}

Result<Gap> read(const NumberKey& old, const std::string& label, const std::string& text) {
    const auto numbers = numbers_in(text);
    if (numbers.empty()) return wrong(label, text, "no number; write it as 1,600 km");
    NumberKey key = old;
    key.value = numbers.front().value;
    key.unit = collapse_spaces(std::string_view(text).substr(numbers.front().end));
    return Gap(key);
}

std::optional<PartialDate> date_in(const std::string& text) {
    const std::string trimmed(trim(text));
    if (const auto written = parse_partial_date(trimmed)) return written;
    const auto dates = dates_in(trimmed);
    const bool whole = dates.size() == 1 && dates.front().begin == 0 && dates.front().end == trimmed.size();
    return whole ? std::optional(dates.front().date) : std::nullopt;
}

Result<Gap> read(const DateKey&, const std::string& label, const std::string& text) {
    constexpr std::string_view dash = "–";
    const auto at = text.find(dash);
    const auto from = date_in(text.substr(0, at));
    const auto to = at == text.npos ? from : date_in(text.substr(at + dash.size()));
    if (!from || !to) return wrong(label, text, "no date; write it as 10 May 2002, May 2002 or 2002");
    return Gap(DateKey{*from, *to, at == text.npos ? from->precision() : DatePrecision::span});
}

// Reads the lines one after the other into the key of the question.
class FieldReader {
public:
    FieldReader(const std::vector<QuestionField>& fields, const std::vector<std::string>& texts) : fields_(fields), texts_(texts) {}

    std::string text() { return collapse_spaces(texts_[next_++]); }

    // Error of the first line that must not be empty and is.
    std::optional<Error> gap_in_lines() const {
        for (std::size_t i = 0; i < texts_.size(); ++i)
            if (trim(texts_[i]).empty()) return Error{fields_[i].label + " is empty", {}, {}};
        return std::nullopt;
    }

    Result<Key> operator()(OneChoice key) {
        key.options[key.key] = text();
        for (std::size_t i = 0; i < key.options.size(); ++i)
            if (i != key.key) key.options[i] = text();
        for (auto option = key.options.begin(); option != key.options.end(); ++option)
            if (std::find(key.options.begin(), option, *option) != option) return Error{"“" + *option + "” stands among the answers twice", {}, {}};
        return Key(key);
    }
    Result<Key> operator()(ManyChoice key) {
        for (auto& option : key.options) option = text();
        return Key(key);
    }
    Result<Key> operator()(const TrueFalse&) {
        const std::string said = fold(text());
        if (said != "true" && said != "false") return wrong(fields_[next_ - 1].label, said, "neither true nor false");
        return Key(TrueFalse{said == "true"});
    }
    Result<Key> operator()(const TextKey& key) { return typed(key); }
    Result<Key> operator()(const NumberKey& key) { return typed(key); }
    Result<Key> operator()(const DateKey& key) { return typed(key); }
    Result<Key> operator()(Cloze key) {
        for (Gap& gap : key.gaps) {
            auto read_gap = std::visit([this](const auto& old) { return one_gap(old); }, gap);
            if (!read_gap) return read_gap.error();
            gap = std::move(*read_gap);
        }
        return Key(key);
    }
    Result<Key> operator()(Ordering key) {
        for (auto& item : key.items) item = text();
        return Key(key);
    }
    Result<Key> operator()(Matching key) {
        for (auto& [left, right] : key.pairs) {
            left = text();
            right = text();
        }
        return Key(key);
    }
    Result<Key> operator()(const Card&) { return Key(Card{text()}); }

private:
    template <class T>
    Result<Gap> one_gap(const T& old) {
        const auto& label = fields_[next_].label;
        return read(old, label, text());
    }
    template <class T>
    Result<Key> typed(const T& old) {
        auto gap = one_gap(old);
        if (!gap) return gap.error();
        return std::visit([](auto&& key) { return Key(std::forward<decltype(key)>(key)); }, std::move(*gap));
    }

    const std::vector<QuestionField>& fields_;
    const std::vector<std::string>& texts_;
    std::size_t next_ = 0;
};

struct FieldWriter {
    std::vector<QuestionField>& fields;

    void operator()(const OneChoice& key) {
        fields.push_back({"Answer", key.options[key.key]});
        for (std::size_t i = 0; i < key.options.size(); ++i)
            if (i != key.key) fields.push_back({"Wrong answer", key.options[i]});
    }
    void operator()(const ManyChoice& key) {
        for (std::size_t i = 0; i < key.options.size(); ++i) {
            const bool right = std::find(key.keys.begin(), key.keys.end(), i) != key.keys.end();
            fields.push_back({right ? "Right answer" : "Wrong answer", key.options[i]});
        }
    }
    void operator()(const TrueFalse& key) { fields.push_back({"True or false", key.key ? "true" : "false"}); }
    void operator()(const TextKey& key) { fields.push_back({"Answer", text_of(key)}); }
    void operator()(const NumberKey& key) { fields.push_back({"Answer", text_of(key)}); }
    void operator()(const DateKey& key) { fields.push_back({"Answer", text_of(key)}); }
    void operator()(const Cloze& key) {
        for (std::size_t i = 0; i < key.gaps.size(); ++i)
            fields.push_back({"Gap " + std::to_string(i + 1), std::visit([](const auto& gap) { return text_of(gap); }, key.gaps[i])});
    }
    void operator()(const Ordering& key) {
        for (std::size_t i = 0; i < key.items.size(); ++i) fields.push_back({"Item " + std::to_string(i + 1), key.items[i]});
    }
    void operator()(const Matching& key) {
        for (std::size_t i = 0; i < key.pairs.size(); ++i) {
            fields.push_back({"Left " + std::to_string(i + 1), key.pairs[i].first});
            fields.push_back({"Right " + std::to_string(i + 1), key.pairs[i].second});
        }
    }
    void operator()(const Card& key) { fields.push_back({"Answer", key.back}); }
};

bool has_its_gaps(const std::string& stem, const Key& key) {
    const auto* cloze = std::get_if<Cloze>(&key);
    for (std::size_t i = 1; cloze && i <= cloze->gaps.size(); ++i)
        if (stem.find("{{" + std::to_string(i) + "}}") == stem.npos) return false;
    return true;
}

}  // namespace

std::vector<QuestionField> fields_of(const StemAndKey& asked) {
    std::vector<QuestionField> fields = {{"Question", asked.stem}};
    std::visit(FieldWriter{fields}, asked.key);
    return fields;
}

Result<StemAndKey> with_fields(const StemAndKey& asked, const std::vector<std::string>& texts) {
    const auto fields = fields_of(asked);
    if (texts.size() != fields.size()) return Error{"the question has " + std::to_string(fields.size()) + " lines, not " + std::to_string(texts.size()), {}, {}};
    FieldReader reader(fields, texts);
    if (const auto empty = reader.gap_in_lines()) return *empty;
    StemAndKey edited{reader.text(), {}};
    if (!has_its_gaps(edited.stem, asked.key)) return Error{"the question has lost its gap; write it as {{1}}", {}, {}};
    auto key = std::visit(reader, asked.key);
    if (!key) return key.error();
    edited.key = std::move(*key);
    return edited;
}

}  // namespace estelik
