// What deriving is worth: the finders against gold of four texts, the drafts against the rules that a
// program can check, and the speed of both. ESTELIK_ARTICLE names the article of the bundled course,
// which is not part of the project; without it its column is left out.
#include "derive/cloze_stem.h"
#include "derive/date_finder.h"
#include "derive/figure_finder.h"
#include "derive/gold.h"
#include "derive/instrument_finder.h"
#include "derive/name_finder.h"
#include "derive/verdicts.h"
#include "derive/word_sense.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>

using namespace estelik;
using namespace estelik::test;

namespace {

constexpr std::size_t speed_bytes = 5'000'000;

struct Text {
    std::string name;
    std::string bytes;
    std::unique_ptr<Derived> derived;
    std::vector<GoldSpan> gold;
};

void print(const char* what, const Measure& measure) {
    std::printf("  %-24s precision %.2f  recall %.2f  (%d of %d)", what, measure.precision(), measure.recall(), measure.found, measure.gold);
    if (!measure.missed.empty()) std::printf("  missed: %s", join(measure.missed, "; ").substr(0, 160).c_str());
    if (!measure.wrong.empty()) std::printf("  wrong: %s", join(measure.wrong, "; ").substr(0, 160).c_str());
    std::printf("\n");
}

bool is_wordly(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Cut inside a word, or inside a date, a figure with its unit, a name or a title of the gold.
bool well_formed(const Text& text, const Draft& draft) {
    const auto& passage = text.derived->article.passages[draft.passage];
    const auto begin = draft.begin + passage.lead;
    const auto end = draft.end + passage.lead;
    const auto& words = passage.text();
    if (begin > 0 && is_wordly(words[begin - 1]) && is_wordly(words[begin])) return false;
    if (end < words.size() && is_wordly(words[end]) && is_wordly(words[end - 1])) return false;
    for (const GoldSpan& span : text.gold) {
        if (span.passage != draft.passage || span.kind == "term") continue;
        const bool overlaps = begin < span.end && end > span.begin;
        const bool whole = begin <= span.begin && end >= span.end;
        if (overlaps && !whole) return false;
    }
    return true;
}

// Flaws of the hard kind, as far as a program sees them.
std::string flaw(const Draft& draft) {
    const auto shown = shown_question(draft);
    if (draft.kind() != Kind::true_false && draft.kind() != Kind::order && draft.kind() != Kind::match && holds_words(shown, draft.answer)) return "answer in question";
    for (const std::string_view word : {"He ", "She ", "It ", "They ", "This ", "These ", "His ", "Her ", "Their ", "Its "})
        if (shown.starts_with(word)) return "dangling pronoun";
    if (shown.front() >= 'a' && shown.front() <= 'z') return "no capital";
    if (shown.find("  ") != shown.npos) return "two blanks";
    if (std::count(shown.begin(), shown.end(), ' ') > 44) return "too long";
    if (shown.find(" a _____") != shown.npos || shown.find(" an _____") != shown.npos) return "article before the gap";
    for (const auto& option : draft.options())
        if (option != draft.answer && holds_words(shown, option)) return "distractor in question";
    return "";
}

void print_text(const Text& text) {
    std::printf("%s\n", text.name.c_str());
    print("dates", measure(*text.derived, text.gold, FactKind::date));
    print("figures", measure(*text.derived, text.gold, FactKind::figure));
    print("instruments", measure(*text.derived, text.gold, FactKind::instrument));
    print("names, distinct", measure(*text.derived, text.gold, FactKind::name));
    const auto asked = measure_asked(*text.derived, text.gold);
    std::printf("  %-24s %.2f  (%d of %d)  not asked: %s\n", "important facts asked", asked.recall(), asked.found, asked.gold, join(asked.missed, "; ").c_str());
    std::map<std::string, std::pair<int, int>> kinds;  // drafts and flawed ones
    int spans = 0;
    int formed = 0;
    for (const Draft& draft : text.derived->drafts) {
        auto& [all, flawed] = kinds[std::string(kind_names[static_cast<std::size_t>(draft.kind())])];
        ++all;
        const auto what = flaw(draft);
        flawed += what.empty() ? 0 : 1;
        if (!what.empty()) std::printf("    %s: %s\n", what.c_str(), shown_question(draft).c_str());
        if (draft.kind() == Kind::order || draft.kind() == Kind::match) continue;
        ++spans;
        const bool good = well_formed(text, draft);
        formed += good ? 1 : 0;
        if (!good) std::printf("    cut: %s\n", draft.answer.c_str());
    }
    std::printf("  %-24s %.2f  (%d of %d)\n", "well-formed spans", spans ? static_cast<double>(formed) / spans : 1, formed, spans);
    for (const auto& [kind, counts] : kinds)
        std::printf("  %-24s %d drafts, %.2f without a flaw\n", kind.c_str(), counts.first, 1 - static_cast<double>(counts.second) / counts.first);
}

template <class Work>
double megabytes_a_second(std::size_t bytes, Work work) {
    double best = 0;
    for (int i = 0; i < 3; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        best = std::max(best, static_cast<double>(bytes) / 1e6 / seconds);
    }
    return best;
}

void print_speed(const std::vector<Text>& texts, const Vocabulary& words) {
    std::string bytes;
    while (bytes.size() < speed_bytes)
        for (const Text& text : texts) bytes += text.bytes + "\n\n";
    const auto article = read_article(bytes, ArticleForm::plain, words);
    std::size_t found = 0;
    const double finders = megabytes_a_second(bytes.size(), [&] {
        const Prose prose = prose_of(*article, words);
        found = find_dates(prose).size() + find_figures(prose).size() + find_names(prose).size() + find_instruments(prose).size();
    });
    const double all = megabytes_a_second(bytes.size(), [&] {
        const auto read = read_article(bytes, ArticleForm::plain, words);
        const Prose prose = prose_of(*read, words);
        found += make_drafts(Ground(prose, read->published), {}).size();
    });
    std::printf("speed, one core, %.1f MB\n  %-24s %.1f MB/s\n  %-24s %.1f MB/s\n", static_cast<double>(bytes.size()) / 1e6, "finders", finders, "with reading, questions", all);
}

void add_text(std::vector<Text>& texts, const std::string& name, const std::string& path, const std::string& gold, const Vocabulary& words) {
    auto bytes = file_text(path);
    auto article = read_article(bytes, form_by_name(path), words);
    if (!article) {
        std::printf("%s: %s\n", path.c_str(), to_string(article.error()).c_str());
        return;
    }
    texts.push_back({name, std::move(bytes), std::make_unique<Derived>(std::move(*article), words), read_gold(gold)});
}

}  // namespace

int main() {
    const std::string folder = std::string(ESTELIK_SOURCE_DIR) + "/tests/derive/";
    const Vocabulary words = Vocabulary::built_in();
    std::vector<Text> texts;
    texts.reserve(4);
    if (const char* path = std::getenv("ESTELIK_ARTICLE")) add_text(texts, "article", path, folder + "gold/article.tsv", words);
    for (const std::string name : {"biology", "economics", "history"}) add_text(texts, name, folder + "texts/" + name + ".md", folder + "gold/" + name + ".tsv", words);
    for (const Text& text : texts) print_text(text);
    const auto verdicts = read_verdicts(folder + "verdicts/article.tsv");
    std::printf("drafts of the article as a person judged them, %zu drawn\n  %-24s %.2f as they are, %.2f after an edit, %.2f not\n", verdicts.size(), "fit",
                share_of(verdicts, "fit"), share_of(verdicts, "edit"), share_of(verdicts, "not"));
    print_speed(texts, words);
}
