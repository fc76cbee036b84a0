#include "runtime/anki_package.h"

#include "support/anki_files.h"

using namespace estelik;
using namespace estelik::test;

namespace {

const std::string please_update = "Please update to the latest Anki version";

std::string unpacked(const std::string& package) {
    const auto bytes = unpack_anki_package(package, "deck.apkg");
    if (!bytes) FAIL(to_string(bytes.error()));
    return *bytes;
}

std::string refusal(const std::string& package, std::uint64_t largest = largest_collection) {
    const auto bytes = unpack_anki_package(package, "deck.apkg", largest);
    REQUIRE_FALSE(bytes);
    CHECK(bytes.error().where.file == "deck.apkg");
    return bytes.error().what;
}

}  // namespace

TEST_CASE("a package of every format gives its collection, and never the note beside it", "[anki]") {
    CHECK(unpacked(zip_of({{"collection.anki2", "first"}, {"media", "{}"}})) == "first");
    CHECK(unpacked(zip_of({{"collection.anki2", please_update}, {"collection.anki21", "second"}})) == "second");
    CHECK(unpacked(zip_of({{"meta", format_entry(1)}, {"collection.anki2", "first"}})) == "first");
    CHECK(unpacked(zip_of({{"meta", format_entry(2)}, {"collection.anki2", please_update}, {"collection.anki21", "second"}})) == "second");
    CHECK(unpacked(zip_of({{"meta", format_entry(3)}, {"collection.anki2", please_update}, {"collection.anki21b", packed("third")}})) == "third");
}

TEST_CASE("a large collection comes out whole", "[anki]") {
    std::string large;
    for (int i = 0; i < 300'000; ++i) large += static_cast<char>(i * i % 251);
    CHECK(unpacked(zip_of({{"collection.anki2", large}})) == large);
    CHECK(unpacked(zip_of({{"meta", format_entry(3)}, {"collection.anki21b", packed(large)}})) == large);
}

TEST_CASE("a package of a later format is not read as an older one", "[anki]") {
    CHECK(refusal(zip_of({{"meta", format_entry(4)}, {"collection.anki2", please_update}})) == "the package is of a later format");
    CHECK(refusal(zip_of({{"meta", "?"}, {"collection.anki2", please_update}})) == "the package is of a later format");
    CHECK(refusal(zip_of({{"meta", format_entry(3)}, {"collection.anki2", please_update}})) == "there is no collection of Anki in this zip");
}

TEST_CASE("what would fill the memory is refused, whatever its headers say", "[anki]") {
    const std::string nothing(1'000'000, '\0');
    CHECK(refusal(zip_of({{"collection.anki2", nothing}}), 100'000).find("larger than") != std::string::npos);
    CHECK(refusal(zip_of({{"meta", format_entry(3)}, {"collection.anki21b", packed(nothing)}}), 100'000).find("larger than") != std::string::npos);
}

TEST_CASE("a damaged package, and a zip of something else, are refused", "[anki]") {
    CHECK(refusal(zip_of({{"readme.txt", "hello"}})) == "there is no collection of Anki in this zip");
    auto cut = zip_of({{"collection.anki2", "first"}});
    cut.resize(cut.size() / 2);
    CHECK(refusal(cut).find("cannot be read") != std::string::npos);
    const auto torn = packed(std::string(50'000, 'x') + "end");
    CHECK(refusal(zip_of({{"meta", format_entry(3)}, {"collection.anki21b", torn.substr(0, torn.size() - 4)}})).find("cannot be read") !=
          std::string::npos);
    CHECK_FALSE(is_anki_package("PK"));
    CHECK(is_anki_package(zip_of({{"collection.anki2", ""}})));
}
