#include "cli/derive_command.h"

#include "review/derived_bank.h"
#include "runtime/article_file.h"
#include "derive/article_text.h"
#include "derive/contradictions.h"
#include "derive/drafts.h"

#include <cmath>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <optional>

namespace estelik {
namespace {

using Json = nlohmann::ordered_json;

constexpr double spans_per_100_words = 12;

ExitCode fail(const Error& error, Terminal& terminal) {
    terminal.err << "estelik: " << to_string(error) << "\n";
    return ExitCode::failed;
}

Result<std::string> load(Disk& disk, const std::string& path) {
    Load file = disk.read(path);
    if (file.missing()) return Error{"there is no such file", {path, 0, 0}};
    if (file.broken()) return file.error;
    return std::move(file.bytes);
}

Result<void> hand_over(Disk& disk, const std::string& path, const std::string& text, Terminal& terminal) {
    if (!path.empty()) return disk.replace(path, text);
    terminal.out << text;
    return {};
}

std::string_view kind_word(const Draft& draft) { return kind_names[static_cast<std::size_t>(draft.kind())]; }

double two_digits(double score) { return std::round(score * 100) / 100; }

Json item(const Draft& draft, const Json& paragraph, std::uint32_t start, std::uint32_t end) {
    return {{"id", draft.id},          {"kind", kind_word(draft)}, {"question", shown_question(draft)}, {"answer", draft.answer},
            {"para", paragraph},       {"start", start},           {"end", end},                        {"type", type_name(draft)},
            {"options", draft.options()}, {"score", two_digits(draft.score)}, {"rule", draft.rule}};
}

// Places in bytes of the paragraph as the file has it.
Json spans_of(const ArticleText& article, const std::vector<Draft>& drafts) {
    Json list = Json::array();
    for (const Draft& draft : drafts) {
        const Passage& passage = article.passages[draft.passage];
        const auto from = passage.content.source(0);
        const auto place = [&](std::uint32_t offset) { return passage.content.source(offset + passage.lead) - from; };
        list.push_back(item(draft, draft.passage + 1, place(draft.begin), place(draft.end - 1) + 1));
    }
    return list;
}

std::optional<Json> paragraph_list(const std::string& bytes) {
    Json list = Json::parse(bytes, nullptr, false);
    const bool good = list.is_array() && std::all_of(list.begin(), list.end(), [](const Json& one) {
                          return one.is_object() && one.contains("id") && one.contains("text") && one["text"].is_string();
                      });
    return good ? std::optional(std::move(list)) : std::nullopt;
}

ExitCode derive_paragraphs(Disk& disk, const DeriveOptions& options, Terminal& terminal) {
    const auto bytes = load(disk, options.paragraphs);
    if (!bytes) return fail(bytes.error(), terminal);
    const auto list = paragraph_list(*bytes);
    if (!list) return fail({"this is no list of paragraphs", {options.paragraphs, 0, 0}, "it is JSON: [{\"id\": 1, \"text\": \"...\"}, ...]"}, terminal);
    const Vocabulary words = Vocabulary::built_in();
    Json items = Json::array();
    for (const Json& paragraph : *list) {
        const Prose prose(paragraph["text"].get<std::string>(), words);
        for (const Draft& draft : make_drafts(Ground(prose, {}), order_of(options))) items.push_back(item(draft, paragraph["id"], draft.begin, draft.end));
    }
    const auto written = hand_over(disk, options.output, items.dump(2, ' ', false, Json::error_handler_t::replace) + "\n", terminal);
    return written ? ExitCode::well : fail(written.error(), terminal);
}

std::string reading_name_beside(const std::string& output) {
    const auto slash = output.rfind('/');
    const auto name = output.substr(slash == std::string::npos ? 0 : slash + 1);
    const auto stem = name.substr(0, name.rfind('.'));
    return stem == "bank" || stem.empty() ? "reading.md" : stem + ".md";
}

std::string folder_of(const std::string& output) {
    const auto slash = output.rfind('/');
    return slash == std::string::npos ? "" : output.substr(0, slash + 1);
}

CalendarDate day_of_file(Disk& disk, const std::string& path) {
    const auto info = disk.info(path);
    constexpr std::int64_t ns_per_ms = 1'000'000;
    return calendar(day_of(Instant{info ? info->modified_ns / ns_per_ms : 0, 0}));
}

}  // namespace

DraftOrder order_of(const DeriveOptions& options) {
    DraftOrder order{.level = options.level, .most = options.most};
    if (options.spans) {
        order.per_100_words = spans_per_100_words;
        order.sets = order.statements = order.explained = false;
    }
    return order;
}

ExitCode write_derived_bank(Disk& disk, const DeriveOptions& options, const ArticleText& article, std::vector<Draft> drafts, Terminal& terminal) {
    const auto reading_file = reading_name_beside(options.output);
    const DerivedBank derived = derive_bank(article, std::move(drafts), reading_file, day_of_file(disk, options.article));
    if (derived.kept == 0) return fail({"no question could be made of the article", {options.article, 0, 0}, "is it expository English?"}, terminal);
    const auto written = hand_over(disk, options.output, derived.bank, terminal);
    if (!written) return fail(written.error(), terminal);
    if (options.output.empty()) return ExitCode::well;
    const auto reading = disk.replace(folder_of(options.output) + reading_file, derived.reading);
    if (!reading) return fail(reading.error(), terminal);
    terminal.out << fmt::format("{}: {} questions, {} left out by the rules; the reading is {}\n", options.output, derived.kept, derived.left_out.size(), reading_file);
    return ExitCode::well;
}

ExitCode derive(Disk& disk, const DeriveOptions& options, Terminal& terminal) {
    if (!options.paragraphs.empty()) return derive_paragraphs(disk, options, terminal);
    const auto file = load_article(disk, options.article);
    if (!file) return fail(file.error(), terminal);
    const Vocabulary words = Vocabulary::built_in();
    auto article = read_article(file->bytes, file->form, words);
    if (!article) {
        Error error = article.error();
        error.where.file = options.article;
        return fail(error, terminal);
    }
    const Prose prose = prose_of(*article, words);
    const Ground ground(prose, article->published);
    for (const Contradiction& one : find_contradictions(ground)) terminal.err << options.article << ": warning: " << to_text(one) << "\n";
    auto drafts = make_drafts(ground, order_of(options));
    if (!options.spans) return write_derived_bank(disk, options, *article, std::move(drafts), terminal);
    const auto written = hand_over(disk, options.output, spans_of(*article, drafts).dump(2, ' ', false, Json::error_handler_t::replace) + "\n", terminal);
    return written ? ExitCode::well : fail(written.error(), terminal);
}

}  // namespace estelik
