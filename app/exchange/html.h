// HTML that prints well: escaping, and Markdown as spans.
#pragma once

#include <string>
#include <string_view>

namespace estelik {

std::string escape_html(std::string_view text);
std::string markdown_html(std::string_view markdown);       // paragraphs parted by <br>
// A whole page with its style inside.
std::string html_page(std::string_view language, std::string_view title, std::string_view body);

}  // namespace estelik
