// Cuts a page of HTML into blocks, as a browser would show them: the words of paragraphs, headings,
// captions and lists; scripts, styles, navigation, headers and footers are left out. Any bytes will do.
#pragma once

#include "derive/mapped_text.h"

#include <string_view>
#include <vector>

namespace estelik {

bool looks_like_html(std::string_view bytes);
std::vector<SourceBlock> html_blocks(std::string_view bytes);

}  // namespace estelik
