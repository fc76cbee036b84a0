#include "bank/source_text.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("columns count code points", "[source]") {
    const SourceText source("f", "один\nдва\n");
    CHECK(source.place(0) == Place{"f", 1, 1});
    CHECK(source.place(4) == Place{"f", 1, 3});
    CHECK(source.place(9) == Place{"f", 2, 1});
    CHECK(source.place(1'000) == Place{"f", 3, 1});
    CHECK(source.line_start(2) == 9);
}

TEST_CASE("an excerpt is the line, with tabs as blanks and without its line break", "[source]") {
    const SourceText source("f", "one\r\n\ttwo\r\nthree");
    const auto [line, caret] = source.excerpt(6);
    CHECK(line == " two");
    CHECK(caret == 2);
}

TEST_CASE("of a very long line only the part round the place is shown", "[source]") {
    const std::string text = std::string(5'000, 'a') + "é!" + std::string(5'000, 'b');
    const SourceText source("f", text);
    CHECK(source.place(5'002) == Place{"f", 1, 5'002});
    const auto [line, caret] = source.excerpt(5'002);
    CHECK(line.size() < 220);
    CHECK(line.starts_with("…a"));
    CHECK(line.ends_with("b…"));
    const std::size_t extra_bytes = 2 + 1;  // of "…" and "é", which are one column each
    CHECK(line.substr(static_cast<std::size_t>(caret) - 1 + extra_bytes, 1) == "!");
}
