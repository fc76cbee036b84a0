#include "review/derived_bank.h"

#include "bank/guesser.h"
#include "bank/read.h"
#include "bank/write.h"
#include "base/text.h"

#include <algorithm>
#include <map>
#include <utility>

namespace estelik {
namespace {

constexpr std::string_view own_topic = "article";

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

std::string title_of(const ArticleText& article) { return article.title.empty() ? "An article" : article.title; }

std::string reading_of(const ArticleText& article) {
    std::string reading;
    for (const Passage& passage : article.passages) {
        const auto text = std::string_view(passage.text()).substr(passage.lead);
        if (passage.kind == PassageKind::prose) reading += "\n" + escaped(text) + "\n";
        else if (passage.kind == PassageKind::heading) reading += "\n## " + escaped(text) + "\n";
    }
    return reading;
}

// A bank with the drafts put behind the questions that it has.
class Builder {
public:
    // A bank of the article alone.
    Builder(const ArticleText& article, const std::string& reading_file, CalendarDate fallback) : article_(article), topic_(own_topic) {
        bank_.schema = "../bank.schema.json";
        bank_.title = title_of(article);
        bank_.id = course_id_of(article);
        bank_.language = "en";
        const auto& date = article.published;
        bank_.source = {bank_.title, article.author.empty() ? "unknown" : article.author,
                        date.day ? CalendarDate{date.year, date.month, date.day} : fallback};
        bank_.reading_file = reading_file;
        bank_.topics.push_back({topic_, bank_.title});
        reading_ = "# " + escaped(bank_.title) + "\n" + reading_of(article);
        number_passages(0);
    }

    // A course that has questions of its own; `first`: of the article's paragraphs in its reading.
    Builder(const Bank& bank, std::string reading, const ArticleText& article, int before)
        : article_(article), topic_(course_id_of(article)), bank_(bank), reading_(std::move(reading)) {
        if (bank_.topic_index(topic_) == bank_.topics.size()) bank_.topics.push_back({topic_, title_of(article)});
        bank_.ignored.resize(bank_.questions.size());
        for (std::size_t i = bank_.questions.size(); i-- > 0;) {
            if (bank_.questions[i].topic != topic_) continue;
            bank_.questions.erase(bank_.questions.begin() + static_cast<std::ptrdiff_t>(i));
            bank_.ignored.erase(bank_.ignored.begin() + static_cast<std::ptrdiff_t>(i));
        }
        own_ = bank_.questions.size();
        number_passages(before);
    }

    void set_questions(const std::vector<Draft>& drafts) {
        bank_.questions.resize(own_);
        for (const Draft& draft : drafts) bank_.questions.push_back(question_of(draft));
    }

    std::string text() const { return write_bank(bank_); }
    const std::string& file() const { return bank_.reading_file; }
    const std::string& reading() const { return reading_; }
    const ArticleText& article() const { return article_; }

private:
    void number_passages(int before) {
        for (const Passage& passage : article_.passages) numbers_.push_back(passage.kind == PassageKind::prose ? ++before : 0);
    }

    Question question_of(const Draft& draft) const {
        const auto& passage = article_.passages[draft.passage];
        const auto sentence = passage.text().substr(passage.lead + draft.sentence_begin, draft.sentence_end - draft.sentence_begin);
        Question question;
        question.id = draft.id;
        question.topic = topic_;
        question.stem = draft.question;
        question.key = draft.key;
        question.why = "The article says: “" + sentence + "”";
        question.evidence = {sentence, numbers_[draft.passage]};
        question.difficulty = difficulty_of(draft.kind());
        question.tags = {"derived", draft.rule};
        return question;
    }

    const ArticleText& article_;
    std::string topic_;
    Bank bank_;
    std::size_t own_ = 0;       // questions that are no drafts
    std::string reading_;
    std::vector<int> numbers_;  // of each passage among the prose, from 1
};

// Takes away the least worthy drafts of a kind until it is no more than half of all, and statements until as
// many are true as false.
class Balance {
public:
    Balance(std::vector<Draft>& drafts, std::vector<std::string>& left_out) : drafts_(drafts), left_out_(left_out) {}

    void run() {
        while (truths(true) != truths(false)) leave_out(last_statement(truths(true) > truths(false)), "more statements are true than false, or false than true");
        while (drafts_.size() > 1 && 2 * count(Kind::cloze) > drafts_.size()) leave_out(least_cloze(), "sentences with a gap are more than half of all");
    }

private:
    std::size_t count(Kind kind) const {
        return static_cast<std::size_t>(std::count_if(drafts_.begin(), drafts_.end(), [&](const Draft& draft) { return draft.kind() == kind; }));
    }

    static bool says(const Draft& draft, bool truth) {
        const auto* key = std::get_if<TrueFalse>(&draft.key);
        return key && key->key == truth;
    }
    std::ptrdiff_t truths(bool truth) const {
        return std::count_if(drafts_.begin(), drafts_.end(), [&](const Draft& draft) { return says(draft, truth); });
    }

    std::vector<Draft>::iterator least_cloze() {
        std::map<std::uint32_t, int> in_passage;
        for (const Draft& draft : drafts_) ++in_passage[draft.passage];
        // Where more is asked about the same paragraph the loss is smaller.
        const auto loss = [&](const Draft& draft) { return std::pair(in_passage[draft.passage] < 2, draft.score); };
        auto least = drafts_.end();
        for (auto draft = drafts_.begin(); draft != drafts_.end(); ++draft)
            if (draft->kind() == Kind::cloze && (least == drafts_.end() || loss(*draft) <= loss(*least))) least = draft;
        return least;
    }
    std::vector<Draft>::iterator last_statement(bool truth) {
        const auto last = std::find_if(drafts_.rbegin(), drafts_.rend(), [&](const Draft& draft) { return says(draft, truth); });
        return std::next(last).base();
    }

    void leave_out(std::vector<Draft>::iterator draft, const char* why) {
        left_out_.push_back(shown_question(*draft) + ": " + why);
        drafts_.erase(draft);
    }

    std::vector<Draft>& drafts_;
    std::vector<std::string>& left_out_;
};

// By the id of the question; what no draft is to blame for is not among them.
std::multimap<std::string, std::string> faults(const Builder& builder) {
    std::multimap<std::string, std::string> by_id;
    const ReadBank read = read_bank(builder.text(), "bank.json", builder.reading(), builder.file());
    for (const Finding& finding : read.findings)
        if (!finding.question.empty()) by_id.emplace(finding.question, finding.what);
    if (!by_id.empty() || !read.bank) return by_id;
    // Taken away one by one, until nobody wins by guessing.
    for (const GuessScore& score : play_guesses(*read.bank))
        if (score.beats_chance()) by_id.emplace(read.bank->questions[score.hits.back()].id, "with others it lets a guesser find the key by its form or place");
    return by_id;
}

// What matters least goes, where there are more drafts than the words of the article bear.
void thin_out(const ArticleText& article, std::vector<Draft>& drafts, std::vector<std::string>& left_out) {
    constexpr std::size_t words_each = 8, few = 30;
    std::size_t said = 0;
    for (const Passage& passage : article.passages)
        if (passage.kind == PassageKind::prose) said += words(passage.text()).size();
    while (drafts.size() > few && drafts.size() * words_each > said) {
        const auto least = std::min_element(drafts.begin(), drafts.end(), [](const Draft& a, const Draft& b) { return a.score < b.score; });
        left_out.push_back(shown_question(*least) + ": more is asked than the article bears");
        drafts.erase(least);
    }
}

DerivedBank without_faults(Builder& builder, std::vector<Draft> drafts) {
    DerivedBank derived;
    // Leaving one out may bring another to light: of two duplicates the second, of a kind the balance.
    thin_out(builder.article(), drafts, derived.left_out);
    constexpr int rounds = 24;
    for (int round = 0; round < rounds; ++round) {
        Balance(drafts, derived.left_out).run();
        builder.set_questions(drafts);
        const auto by_id = faults(builder);
        const auto left_before = drafts.size();
        std::erase_if(drafts, [&](const Draft& draft) {
            const auto fault = by_id.find(draft.id);
            if (fault != by_id.end()) derived.left_out.push_back(shown_question(draft) + ": " + fault->second);
            return fault != by_id.end();
        });
        builder.set_questions(drafts);
        if (drafts.size() == left_before) break;
    }
    derived.bank = builder.text();
    derived.reading = builder.reading();
    derived.kept = drafts.size();
    return derived;
}

}  // namespace

DerivedBank derive_bank(const ArticleText& article, std::vector<Draft> drafts, const std::string& reading_file, CalendarDate fallback) {
    Builder builder(article, reading_file, fallback);
    return without_faults(builder, std::move(drafts));
}

Result<DerivedBank> extend_bank(const Bank& bank, const std::string& reading, const ArticleText& article, std::vector<Draft> drafts) {
    const std::string part = "\n## " + escaped(title_of(article)) + "\n" + reading_of(article);
    std::string whole = reading;
    if (!whole.ends_with('\n')) whole += '\n';
    auto begin = whole.find(part);
    if (begin == whole.npos && bank.topic_index(course_id_of(article)) < bank.topics.size())
        return Error{"the course holds another edition of this article", {}, "save the drafts as a course of their own"};
    if (begin == whole.npos) {
        begin = whole.size();
        whole += part;
    }
    const auto before = parse_reading(std::string_view(whole).substr(0, begin)).paragraphs.size();
    Builder builder(bank, std::move(whole), article, static_cast<int>(before));
    return without_faults(builder, std::move(drafts));
}

std::multimap<std::string, std::string> faults_of(const ArticleText& article, const std::vector<Draft>& drafts) {
    Builder builder(article, "reading.md", {2000, 1, 1});
    builder.set_questions(drafts);
    return faults(builder);
}

std::string course_id_of(const ArticleText& article) { return id_of(article.title); }

}  // namespace estelik
