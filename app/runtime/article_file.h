// The text of an article's file: as it stands, or, of a PDF, what pdftotext of poppler-utils makes of it.
#pragma once

#include "base/disk.h"
#include "derive/article_text.h"

#include <string>

namespace estelik {

struct ArticleFile {
    std::string bytes;
    ArticleForm form = ArticleForm::guess;
};

// Error: no such file, a folder, a PDF without text, or no program that reads it. `pdf_reader`: its name or path.
Result<ArticleFile> load_article(Disk& disk, const std::string& path, const std::string& pdf_reader = "pdftotext");

}  // namespace estelik
