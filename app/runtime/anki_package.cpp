#include "runtime/anki_package.h"

#include <zip.h>
#include <zstd.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace estelik {
namespace {

constexpr std::array<char, 4> zip_magic = {'P', 'K', 3, 4};
constexpr std::size_t at_once = 1 << 16;
constexpr int newest_format = 3;

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

class Package {
public:
    Package(std::string name, std::uint64_t largest) : name_(std::move(name)), largest_(largest) {}

    Result<void> open(std::string_view bytes) {
        zip_error_t failure;
        zip_error_init(&failure);
        zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &failure);
        if (source) archive_.reset(zip_open_from_source(source, ZIP_RDONLY, &failure));
        const std::string why = zip_error_strerror(&failure);
        zip_error_fini(&failure);
        if (archive_) return {};
        if (source) zip_source_free(source);
        return damaged(why);
    }

    bool has(const char* entry) const { return zip_name_locate(archive_.get(), entry, 0) >= 0; }

    // What a header says of its size is not believed.
    Result<std::string> read(const char* entry) const {
        const std::unique_ptr<zip_file_t, Discard> file(zip_fopen(archive_.get(), entry, 0));
        if (!file) return damaged(std::string(entry) + ": " + zip_strerror(archive_.get()));
        std::string bytes;
        while (true) {
            const auto before = bytes.size();
            bytes.resize(before + at_once);
            const auto got = zip_fread(file.get(), bytes.data() + before, at_once);
            if (got < 0) return damaged(std::string(entry) + " cannot be unpacked");
            bytes.resize(before + static_cast<std::size_t>(got));
            if (got == 0) return bytes;
            if (bytes.size() > largest_) return too_large();
        }
    }

    Result<std::string> inflate(const std::string& packed) const {
        const std::unique_ptr<ZSTD_DCtx, Discard> context(ZSTD_createDCtx());
        std::string bytes;
        ZSTD_inBuffer in{packed.data(), packed.size(), 0};
        std::size_t left = 1;   // 0: a frame has ended
        while (in.pos < in.size || left != 0) {
            const auto before = bytes.size();
            bytes.resize(before + at_once);
            ZSTD_outBuffer out{bytes.data() + before, at_once, 0};
            const auto taken = in.pos;
            left = ZSTD_decompressStream(context.get(), &out, &in);
            if (ZSTD_isError(left)) return damaged(ZSTD_getErrorName(left));
            bytes.resize(before + out.pos);
            if (bytes.size() > largest_) return too_large();
            if (in.pos == taken && out.pos == 0) return damaged("the collection ends too soon");
        }
        return bytes;
    }

    Error damaged(const std::string& why) const { return {"the package cannot be read (" + why + ")", {name_}, "In Anki, File > Export makes a new one"}; }
    Error newer() const {
        return {"the package is of a later format", {name_}, "In Anki's export dialog, tick \"Support older Anki versions\""};
    }
    Error no_collection() const { return {"there is no collection of Anki in this zip", {name_}, "Expected .apkg or .colpkg"}; }

private:
    Error too_large() const { return {"the collection in the package is larger than 1 GB", {name_}, "Name its collection.anki2 instead"}; }

    std::string name_;
    std::uint64_t largest_;
    Archive archive_;
};

// Field 1 of the message, a number; none: it is something else.
std::optional<int> format_of(std::string_view meta) {
    if (meta.size() < 2 || meta[0] != 0x08 || (meta[1] & 0x80) != 0) return std::nullopt;
    return meta[1];
}

// Without a format the newest that is there.
Result<int> find_format(const Package& package) {
    if (!package.has("meta")) return package.has("collection.anki21b") ? 3 : package.has("collection.anki21") ? 2 : 1;
    const auto meta = package.read("meta");
    if (!meta) return meta.error();
    const auto format = format_of(*meta);
    if (!format || *format < 1 || *format > newest_format) return package.newer();
    return *format;
}

}  // namespace

bool is_anki_package(std::string_view bytes) {
    return bytes.size() >= zip_magic.size() && std::equal(zip_magic.begin(), zip_magic.end(), bytes.begin());
}

Result<std::string> unpack_anki_package(std::string_view package, const std::string& name, std::uint64_t largest) {
    Package archive(name, largest);
    if (auto opened = archive.open(package); !opened) return opened.error();
    const auto format = find_format(archive);
    if (!format) return format.error();
    constexpr std::array entries = {"collection.anki2", "collection.anki21", "collection.anki21b"};
    const char* entry = entries[static_cast<std::size_t>(*format) - 1];
    if (!archive.has(entry)) return archive.no_collection();
    auto bytes = archive.read(entry);
    if (!bytes || *format < newest_format) return bytes;
    return archive.inflate(*bytes);
}

}  // namespace estelik
