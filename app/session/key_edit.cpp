#include "session/key_edit.h"

#include "grade/judge.h"
#include "question/key_forms.h"

#include <algorithm>

namespace estelik {
namespace {

// A figure within the tolerance is forgiven; that does not make it the key.
struct Exact {
    void operator()(NumberKey& key) const { key.tolerance_percent = 0; }
    void operator()(Cloze& key) const {
        for (auto& gap : key.gaps) std::visit(*this, gap);
    }
    template <class Other>
    void operator()(Other&) const {}
};

bool is_typed_key(Kind kind) { return kind == Kind::text || kind == Kind::number || kind == Kind::date || kind == Kind::cloze; }

// To the letter: what only passes for the key is another one.
bool is_still_right(const std::string& key, const Question& now, int gap) {
    if (!is_typed_key(now.kind())) return false;
    Question exact = now;
    std::visit(Exact{}, exact.key);
    return judge(exact, gap, Typed{key}, {.forgive_spelling = false}).outcome == Outcome::right;
}

bool has_all(const std::vector<std::string>& forms, const std::vector<std::string>& wanted) {
    return std::ranges::all_of(wanted, [&](const std::string& form) { return std::ranges::find(forms, form) != forms.end(); });
}

}  // namespace

EditKind kind_of_edit(const std::vector<std::string>& before, const Question& now, int gap) {
    const auto forms = key_forms(now, gap);
    const bool same_key = !before.empty() && (before.front() == forms.front() || is_still_right(before.front(), now, gap));
    if (!same_key) return EditKind::key;
    if (!has_all(before, forms)) return EditKind::gained;
    return has_all(forms, before) ? EditKind::wording : EditKind::lost;
}

}  // namespace estelik
