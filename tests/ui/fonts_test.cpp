#include "support/catch.h"
#include "support/screens.h"
#include "support/ui_driver.h"

using namespace estelik;
using namespace estelik::testing;

TEST_CASE("without any font file there is still a face for every use", "[fonts]") {
    UiDriver driver([](Kit&) {});
    ImFontAtlas atlas;
    const Fonts fonts = build_fonts(atlas, {}, 2);
    for (const Face* face : {&fonts.display, &fonts.title, &fonts.body_bold, &fonts.tiny, &fonts.mono, &fonts.diff})
        CHECK(face->font != nullptr);
    CHECK(fonts.ui.line == 40);
    CHECK(fonts.title.size > fonts.body.size);
    CHECK(fonts.body.size > fonts.tiny.size);
}
