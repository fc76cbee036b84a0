#include "runtime/article_file.h"

#include "base/text.h"
#include "runtime/child_output.h"

#include <cstdlib>

namespace estelik {
namespace {

constexpr std::size_t largest_text = std::size_t{64} << 20;

Result<std::string> text_of_pdf(const std::string& path, const std::string& pdf_reader) {
    const std::string file = path.starts_with('-') ? "./" + path : path;  // a name, not an option
    auto output = output_of({pdf_reader, "-enc", "UTF-8", "-nopgbrk", file, "-"}, largest_text);
    constexpr int not_started = 127;
    if (!output || output->status == not_started)
        return Error{"a PDF is read with pdftotext, which is not installed", {path, 0, 0}, "Install poppler-utils, or save the article as text"};
    if (!output->whole) return Error{"the PDF holds more than 64 MB of text", {path, 0, 0}, "Cut it into parts"};
    if (output->status != 0) return Error{"pdftotext cannot read this PDF", {path, 0, 0}, "It may be damaged or locked by a password"};
    if (trim(output->text).empty()) return Error{"the PDF holds pictures of pages and no text", {path, 0, 0}, "Have its text recognised first"};
    return std::move(output->text);
}

// "~/" as a shell would read it: a path may be typed into a field.
std::string with_home(const std::string& path) {
    const char* home = std::getenv("HOME");
    return path.starts_with("~/") && home != nullptr ? home + path.substr(1) : path;
}

}  // namespace

Result<ArticleFile> load_article(Disk& disk, const std::string& named, const std::string& pdf_reader) {
    const std::string path = with_home(named);
    Load file = disk.read(path);
    if (file.missing()) return Error{"there is no such file", {path, 0, 0}, {}};
    if (file.broken()) return file.error;
    if (!file.bytes.starts_with("%PDF")) return ArticleFile{std::move(file.bytes), form_by_name(path)};
    auto text = text_of_pdf(path, pdf_reader);
    if (!text) return text.error();
    return ArticleFile{std::move(*text), ArticleForm::plain};
}

}  // namespace estelik
