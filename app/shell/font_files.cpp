#include "shell/font_files.h"

#include <fontconfig/fontconfig.h>

#include <fstream>
#include <iterator>
#include <memory>
#include <string>

namespace estelik {
namespace {

struct PatternEnd {
    void operator()(FcPattern* pattern) const { FcPatternDestroy(pattern); }
};
using Pattern = std::unique_ptr<FcPattern, PatternEnd>;

const FcChar8* bytes(const char* text) { return reinterpret_cast<const FcChar8*>(text); }

// The file of the font that fontconfig takes for this family and weight. Only plain font files: of a
// collection the atlas could not choose the face.
std::string file_of(FcConfig* config, const char* family, int weight) {
    const Pattern wanted(FcPatternCreate());
    FcPatternAddString(wanted.get(), FC_FAMILY, bytes(family));
    FcPatternAddInteger(wanted.get(), FC_WEIGHT, weight);
    FcPatternAddInteger(wanted.get(), FC_SLANT, FC_SLANT_ROMAN);
    FcPatternAddBool(wanted.get(), FC_SCALABLE, FcTrue);
    FcPatternAddBool(wanted.get(), FC_VARIABLE, FcFalse);
    FcConfigSubstitute(config, wanted.get(), FcMatchPattern);
    FcDefaultSubstitute(wanted.get());
    FcResult result = FcResultNoMatch;
    const Pattern found(FcFontMatch(config, wanted.get(), &result));
    FcChar8* file = nullptr;
    if (!found || FcPatternGetString(found.get(), FC_FILE, 0, &file) != FcResultMatch) return "";
    const std::string path = reinterpret_cast<const char*>(file);
    const bool plain = path.ends_with(".ttf") || path.ends_with(".otf");
    return plain ? path : "";
}

std::string contents(const std::string& path) {
    if (path.empty()) return "";
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace

FontData find_fonts() {
    FcConfig* config = FcInitLoadConfigAndFonts();
    if (config == nullptr) return {};
    FontData data;
    data.regular = contents(file_of(config, "Inter", FC_WEIGHT_REGULAR));
    data.medium = contents(file_of(config, "Inter", FC_WEIGHT_MEDIUM));
    data.semibold = contents(file_of(config, "Inter", FC_WEIGHT_DEMIBOLD));
    data.bold = contents(file_of(config, "Inter", FC_WEIGHT_BOLD));
    data.fallback = contents(file_of(config, "Noto Sans", FC_WEIGHT_REGULAR));
    data.mono = contents(file_of(config, "Noto Sans Mono", FC_WEIGHT_REGULAR));
    FcConfigDestroy(config);
    return data;
}

}  // namespace estelik
