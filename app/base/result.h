// Result<T>: a value, or an Error that says what went wrong, where, and what to do.
// For what the world can do wrong; what we did wrong is an assert.
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace estelik {

// Where in a file something stands. Line and column count from 1; 0 means "not known".
// Columns count Unicode code points, so that they agree with an editor.
struct Place {
    std::string file;
    int line = 0;
    int column = 0;

    bool operator==(const Place&) const = default;
};

struct Error {
    std::string what;   // one sentence without a full stop, lower case: "cannot open the file"
    Place where = {};   // empty file: no place
    std::string help = {}; // what to do; may be empty
};

std::string to_string(const Place& place);  // "bank.json:142:17", as far as known
std::string to_string(const Error& error);  // "bank.json:142:17: what", then ". help" if any

template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : content_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : content_(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return content_.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T& value() const& { assert(ok()); return std::get<0>(content_); }
    T& value() & { assert(ok()); return std::get<0>(content_); }
    T&& value() && { assert(ok()); return std::get<0>(std::move(content_)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    const Error& error() const { assert(!ok()); return std::get<1>(content_); }

private:
    std::variant<T, Error> content_;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : content_(std::move(error)) {}

    bool ok() const { return content_.index() == 0; }
    explicit operator bool() const { return ok(); }
    const Error& error() const { assert(!ok()); return std::get<1>(content_); }

private:
    std::variant<std::monostate, Error> content_;
};

}  // namespace estelik
