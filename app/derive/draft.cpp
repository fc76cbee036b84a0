#include "derive/draft.h"

#include "derive/cloze_stem.h"

namespace estelik {

const std::vector<std::string>& Draft::options() const {
    static const std::vector<std::string> none;
    const auto* choice = std::get_if<OneChoice>(&key);
    return choice ? choice->options : none;
}

std::string shown_question(const Draft& draft) {
    std::string text = draft.question;
    if (const auto at = text.find(gap_mark); at != text.npos) text.replace(at, gap_mark.size(), "_____");
    return text;
}

std::string base_rule(const Draft& draft) {
    if (draft.kind() == Kind::true_false) return "cloze";
    for (const std::string_view kind : {"choice-", "card-"})
        if (draft.rule.starts_with(kind)) return draft.rule.substr(kind.size());
    return draft.rule;
}

std::string type_name(const Draft& draft) {
    if (draft.type == FactKind::name) return std::string(name_kind_names[static_cast<std::size_t>(draft.name)]);
    return std::string(fact_kind_names[static_cast<std::size_t>(draft.type)]);
}

}  // namespace estelik
