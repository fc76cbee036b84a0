// Cuts plain text or Markdown into blocks: blank lines part them, a line longer than a wrapped one is a
// block of its own, a word that is parted by a hyphen at the end of a line is joined again. Markdown's
// marks for emphasis, links, lists and quotes are left out.
#pragma once

#include "derive/mapped_text.h"

#include <string_view>
#include <vector>

namespace estelik {

std::vector<SourceBlock> text_blocks(std::string_view bytes, bool markdown);

}  // namespace estelik
