#include "cli/derived_bank.h"

#include "bank/read.h"
#include "bank/write.h"
#include "base/text.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace estelik {
namespace {

constexpr std::string_view topic = "article";

// Markdown's marks are marks no longer.
std::string escaped(std::string_view text) {
    std::string made;
    for (std::size_t i = 0; i < text.size(); ++i) {
        constexpr std::string_view marks = "\\*_`[]<>#&~|";
        const bool begins_list = i == 0 && (text[0] == '-' || text[0] == '+');
        const bool numbers_list = (text[i] == '.' || text[i] == ')') && i > 0 && text.substr(0, i).find_first_not_of("0123456789") == text.npos;
        if (marks.find(text[i]) != marks.npos || begins_list || numbers_list) made += '\\';
        made += text[i];
    }
    return made;
}

std::string id_of(std::string_view title) {
    std::string id;
    constexpr std::size_t longest = 60;
    for (const auto& word : words(title)) {
        const bool plain = std::all_of(word.begin(), word.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
        if (plain && id.size() + word.size() < longest) id += (id.empty() ? "" : "-") + word;
    }
    return id.empty() ? "article" : id;
}

int difficulty_of(Kind kind) {
    if (kind == Kind::true_false || kind == Kind::choice) return 1;
    return kind == Kind::cloze || kind == Kind::match ? 2 : 3;
}

class Builder {
public:
    Builder(const ArticleText& article, const std::string& reading_file, CalendarDate fallback) : article_(article) {
        bank_.schema = "../bank.schema.json";
        bank_.title = article.title.empty() ? "An article" : article.title;
        bank_.id = id_of(bank_.title);
        bank_.language = "en";
        const auto& date = article.published;
        bank_.source = {bank_.title, article.author.empty() ? "unknown" : article.author,
                        date.day ? CalendarDate{date.year, date.month, date.day} : fallback};
        bank_.reading_file = reading_file;
        bank_.topics.push_back({std::string(topic), bank_.title});
        reading_ = "# " + escaped(bank_.title) + "\n";
        int number = 0;
        for (const Passage& passage : article.passages) {
            const bool prose = passage.kind == PassageKind::prose;
            numbers_.push_back(prose ? ++number : 0);
            const auto text = std::string_view(passage.text()).substr(passage.lead);
            if (prose) reading_ += "\n" + escaped(text) + "\n";
            else if (passage.kind == PassageKind::heading) reading_ += "\n## " + escaped(text) + "\n";
        }
    }

    void set_questions(const std::vector<Draft>& drafts) {
        bank_.questions.clear();
        for (const Draft& draft : drafts) bank_.questions.push_back(question_of(draft));
    }

    std::string text() const { return write_bank(bank_); }
    const std::string& reading() const { return reading_; }

private:
    Question question_of(const Draft& draft) const {
        const auto& passage = article_.passages[draft.passage];
        const auto sentence = passage.text().substr(passage.lead + draft.sentence_begin, draft.sentence_end - draft.sentence_begin);
        Question question;
        question.id = draft.id;
        question.topic = topic;
        question.stem = draft.question;
        question.key = draft.key;
        question.why = "The article says: “" + sentence + "”";
        question.evidence = {sentence, numbers_[draft.passage]};
        question.difficulty = difficulty_of(draft.kind());
        question.tags = {"derived", draft.rule};
        return question;
    }

    const ArticleText& article_;
    Bank bank_;
    std::string reading_;
    std::vector<int> numbers_;  // of each passage among the prose, from 1
};

// Takes away the least worthy drafts of a kind until it is no more than half of all.
void balance(std::vector<Draft>& drafts) {
    const auto of_kind = [&](Kind kind) { return static_cast<std::size_t>(std::count_if(drafts.begin(), drafts.end(), [&](const Draft& draft) { return draft.kind() == kind; })); };
    while (drafts.size() > 1 && 2 * of_kind(Kind::cloze) > drafts.size()) {
        std::map<std::uint32_t, int> in_passage;
        for (const Draft& draft : drafts) ++in_passage[draft.passage];
        // Where more is asked about the same paragraph the loss is smaller.
        const auto loss = [&](const Draft& draft) { return std::pair(in_passage[draft.passage] < 2, draft.score); };
        auto least = drafts.end();
        for (auto draft = drafts.begin(); draft != drafts.end(); ++draft)
            if (draft->kind() == Kind::cloze && (least == drafts.end() || loss(*draft) <= loss(*least))) least = draft;
        drafts.erase(least);
    }
    const auto truths = [&](bool truth) {
        return std::count_if(drafts.begin(), drafts.end(), [&](const Draft& draft) {
            const auto* key = std::get_if<TrueFalse>(&draft.key);
            return key && key->key == truth;
        });
    };
    while (truths(true) != truths(false)) {
        const bool more = truths(true) > truths(false);
        const auto last = std::find_if(drafts.rbegin(), drafts.rend(), [&](const Draft& draft) {
            const auto* key = std::get_if<TrueFalse>(&draft.key);
            return key && key->key == more;
        });
        drafts.erase(std::next(last).base());
    }
}

// Those with a finding of their own; empty when the bank is clean but for what no draft is to blame for.
std::set<std::string> faulty(const Builder& builder, const std::string& reading_file) {
    std::set<std::string> ids;
    for (const Finding& finding : read_bank(builder.text(), "bank.json", builder.reading(), reading_file).findings)
        if (!finding.question.empty()) ids.insert(finding.question);
    return ids;
}

}  // namespace

DerivedBank derive_bank(const ArticleText& article, std::vector<Draft> drafts, const std::string& reading_file, CalendarDate fallback) {
    Builder builder(article, reading_file, fallback);
    const std::size_t all = drafts.size();
    // Leaving one out may bring another to light: of two duplicates the second, of a kind the balance.
    constexpr int rounds = 8;
    for (int round = 0; round < rounds; ++round) {
        balance(drafts);
        builder.set_questions(drafts);
        const auto ids = faulty(builder, reading_file);
        if (ids.empty()) break;
        std::erase_if(drafts, [&](const Draft& draft) { return ids.contains(draft.id); });
        builder.set_questions(drafts);
    }
    return {builder.text(), builder.reading(), drafts.size(), all - drafts.size()};
}

}  // namespace estelik
