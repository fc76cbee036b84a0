#include "cli/review_command.h"

#include "article/markdown.h"
#include "base/text.h"
#include "cli/dialogue.h"
#include "runtime/review_files.h"
#include "state/draft_desk.h"

#include <fmt/format.h>
#include <optional>

namespace estelik {
namespace {

constexpr std::string_view help =
    "  a  accept        r  reject        e  edit, line by line\n"
    "  t  other type    d  other wrong answers\n"
    "  j  next          k  the one before     s  later: the next one that is open; a number goes to that draft\n"
    "  p  its passage   u  undo          h  this help       q  end; everything is kept\n";

constexpr std::string_view prompt = "a r e t d j k s p u h q> ";

class TerminalReview {
public:
    TerminalReview(Disk& disk, const std::string& data, ArticleRead read, Terminal& terminal)
        : disk_(disk), data_(data), terminal_(terminal), name_(decisions_name(read.derivation->article(), read.path)), title_(read.derivation->article().title),
          review_(std::move(read.derivation), read.decisions) {
        if (title_.empty()) title_ = name_;
    }

    ExitCode run() {
        say_beginning();
        if (review_.decided() == review_.drafts().size()) return end();
        at_ = review_.drafts()[0].ruling == Ruling::open ? 0 : review_.next_open(0).value_or(0);
        show();
        while (!over_) {
            const auto line = ask(prompt);
            if (!line) break;
            obey(*line);
        }
        return end();
    }

    const DraftReview& review() const { return review_; }

private:
    void say(std::string_view text) { terminal_.out << text << std::flush; }

    std::optional<std::string> ask(std::string_view question) {
        say(question);
        const auto line = terminal_.read_line();
        if (!line) say("\n");
        else if (terminal_.echo) say(*line + "\n");
        return line;
    }

    // ---- what is said ---------------------------------------------------------------------------------

    void say_beginning() {
        const Remapped& remapped = review_.remapped();
        say(fmt::format("{}: {} drafts, {} decided.\n", title_, review_.drafts().size(), review_.decided()));
        if (remapped.moved + remapped.stale + remapped.fresh > 0)
            say(fmt::format("The article has changed: {} moved, {} stale, {} new.\n", remapped.moved, remapped.stale, remapped.fresh));
        say("Type a letter and press Enter; h lists them. Each decision is kept at once.\n");
    }

    void show() {
        const ReviewedDraft& draft = review_.drafts()[at_];
        const std::string ruling = draft.ruling == Ruling::accepted ? ", accepted" : draft.ruling == Ruling::rejected ? ", rejected" : "";
        const std::string note = draft.edited ? ", edited" : draft.moved ? ", moved" : draft.fresh ? ", new" : "";
        say(fmt::format("\nDraft {} of {}, {}, rule: {}{}{}.\n", at_ + 1, review_.drafts().size(), kind_words(draft.draft.kind()), draft.draft.rule, note, ruling));
        for (const auto& field : fields_of(review_.asked(at_))) say(fmt::format("  {}: {}\n", field.label, plain_text(field.text)));
        for (const auto& fault : draft.faults) say("  Warning: " + fault + ".\n");
    }

    ExitCode end() {
        say(fmt::format("{} of {} decided: {} accepted, {} rejected.\n", review_.decided(), review_.drafts().size(), review_.count(Ruling::accepted),
                        review_.count(Ruling::rejected)));
        return failed_ ? ExitCode::failed : ExitCode::well;
    }

    // ---- what a line may mean -------------------------------------------------------------------------

    void obey(const std::string& line) {
        const std::string word(trim(line));
        if (const auto number = number_in(word, review_.drafts().size())) return go_to(*number - 1);
        const char key = word.size() == 1 ? word[0] : ' ';
        switch (key) {
            case 'a': return decide(Ruling::accepted, "Accepted.");
            case 'r': return decide(Ruling::rejected, "Rejected.");
            case 'e': return edit();
            case 't': return change(review_.change_kind(at_), "This fact can be asked in no other way.");
            case 'd': return change(review_.change_options(at_), "There are no other wrong answers.");
            case 'j': return go_to(std::min(at_ + 1, review_.drafts().size() - 1));
            case 'k': return go_to(at_ == 0 ? 0 : at_ - 1);
            case 's': return go_to(review_.next_open(at_).value_or(at_));
            case 'p': return say_passage();
            case 'u': return undo();
            case 'q': over_ = true; return;
            default: say(help);
        }
    }

    void go_to(std::size_t index) {
        at_ = index;
        show();
    }

    void decide(Ruling ruling, const char* word) {
        review_.decide(at_, ruling);
        if (!keep()) return;
        say(std::string(word) + "\n");
        go_on();
    }

    void go_on() {
        const auto next = review_.next_open(at_);
        if (next) return go_to(*next);
        say("All drafts are decided.\n");
        over_ = true;
    }

    void edit() {
        const auto fields = fields_of(review_.asked(at_));
        std::vector<std::string> texts;
        say("An empty line keeps what is there.\n");
        for (const auto& field : fields) {
            const auto line = ask(fmt::format("  {} [{}]> ", field.label, field.text));
            if (!line) return void(over_ = true);
            texts.push_back(trim(*line).empty() ? field.text : *line);
        }
        const auto edited = review_.edit(at_, texts);
        if (!edited) return say(edited.error().what + ". The draft stays as it was.\n");
        if (!keep()) return;
        say("Edited and accepted.\n");
        go_on();
    }

    void change(bool changed, const char* otherwise) {
        if (!changed) return say(std::string(otherwise) + "\n");
        if (keep()) show();
    }

    void say_passage() {
        const Draft& draft = review_.drafts()[at_].draft;
        say(fmt::format("  Paragraph {}: {}\n", review_.derivation().paragraph_of(draft.passage), review_.derivation().sentence_of(draft)));
    }

    void undo() {
        const auto index = review_.undo();
        if (!index) return say("There is nothing to undo.\n");
        if (!keep()) return;
        say("Taken back.\n");
        go_to(*index);
    }

    // False: it is not on the disk. The next decision tries again, as the document is written whole.
    bool keep() {
        const auto kept = keep_decisions(disk_, data_, name_, write_decisions(review_.decisions(), title_));
        failed_ = !kept;
        if (failed_) say("The decision is not kept: " + to_string(kept.error()) + "\n");
        return !failed_;
    }

    Disk& disk_;
    const std::string& data_;
    Terminal& terminal_;
    std::string name_;
    std::string title_;
    DraftReview review_;
    std::size_t at_ = 0;
    bool over_ = false;
    bool failed_ = false;
};

ExitCode fail(const Error& error, Terminal& terminal) {
    terminal.err << "estelik: " << to_string(error) << "\n";
    return ExitCode::failed;
}

}  // namespace

ExitCode review_drafts(Disk& disk, const std::string& data, const DeriveOptions& options, Terminal& terminal) {
    auto read = read_for_review(disk, data, options.article, order_of(options));
    if (!read) return fail(read.error(), terminal);
    if (read->derivation->drafts().empty()) return fail({"no question could be made of the article", {options.article, 0, 0}, "is it expository English?"}, terminal);
    TerminalReview session(disk, data, std::move(*read), terminal);
    const ExitCode code = session.run();
    if (code != ExitCode::well || options.output.empty() || session.review().count(Ruling::accepted) == 0) return code;
    return write_derived_bank(disk, options, session.review().article(), session.review().accepted(), terminal);
}

}  // namespace estelik
