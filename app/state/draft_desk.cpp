#include "state/draft_desk.h"

#include "review/derived_bank.h"

namespace estelik {

std::string decisions_name(const ArticleText& article, const std::string& path) {
    if (!article.title.empty()) return course_id_of(article);
    ArticleText named;
    const auto name = path.substr(path.rfind('/') + 1);
    named.title = name.substr(0, name.rfind('.'));
    return course_id_of(named);
}

}  // namespace estelik
