// Reads members of a JSON object by name and type. The first that is missing or of another type is
// remembered as the error; from then on the values mean nothing.
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "journal/event.h"

#include <nlohmann/json_fwd.hpp>

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace estelik {

class MemberReader {
public:
    explicit MemberReader(std::string_view members);  // ',"a":1,"b":2' or nothing
    ~MemberReader();
    MemberReader(const MemberReader&) = delete;
    MemberReader& operator=(const MemberReader&) = delete;

    bool ok() const { return problem_.empty(); }
    Error error() const { return {problem_}; }
    bool has(std::string_view name) const;

    std::string text(std::string_view name);
    std::string text_or(std::string_view name, std::string_view otherwise);
    std::vector<std::string> texts(std::string_view name);       // an array, or one text alone
    double number(std::string_view name);
    double number_or(std::string_view name, double otherwise);
    std::vector<double> numbers(std::string_view name);
    int count_or(std::string_view name, int otherwise);           // 0 or above; what is too great is cut to INT_MAX
    std::uint64_t long_number(std::string_view name);             // written as text
    bool flag_or(std::string_view name, bool otherwise);
    EventId id(std::string_view name);
    Rating rating(std::string_view name);
    CalendarDate date(std::string_view name);
    ItemId item();                                                // "c", "q" and perhaps "p"

    template <class Enum, std::size_t n>
    Enum one_of(std::string_view name, const std::array<std::string_view, n>& names) {
        const auto word = text(name);
        for (std::size_t i = 0; i < n; ++i)
            if (names[i] == word) return static_cast<Enum>(i);
        return fail<Enum>(name);
    }

private:
    const nlohmann::json* find(std::string_view name) const;
    template <class T>
    T fail(std::string_view name) {
        note(name);
        return T{};
    }
    void note(std::string_view name);

    std::unique_ptr<const nlohmann::json> object_;
    std::string problem_;
};

}  // namespace estelik
