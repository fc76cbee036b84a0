#include "cli/study_command.h"

#include "article/markdown.h"
#include "cli/answer_line.h"
#include "cli/choose_course.h"
#include "cli/dialogue.h"
#include "cli/study_text.h"
#include "state/select.h"

#include <optional>

namespace estelik {
namespace {

class StudySession {
public:
    StudySession(App& app, Terminal& terminal) : app_(app), terminal_(terminal), talk_(app, terminal) {}

    ExitCode run(const Action& start) {
        talk_.say_notices();
        app_.dispatch(start);
        if (!app_.state().sitting) return nothing_started();
        const auto screen = study_screen();
        say(screen.course + ". " + screen.left + (screen.minutes.empty() ? "" : ", " + screen.minutes) + ".\n");
        say("Type an answer and press Enter. :help lists the commands, :quit ends; what is saved stays saved.\n");
        while (running()) step();
        return finish();
    }

private:
    StudyScreen study_screen() const { return std::get<StudyScreen>(select(app_.state()).body); }
    bool running() const { return !talk_.over() && app_.state().sitting && phase() != Phase::finished; }
    Phase phase() const { return app_.state().sitting->phase; }
    std::size_t answered() const { return app_.state().sitting ? app_.state().sitting->done.size() : 0; }

    void say(std::string_view text) { talk_.say(text); }

    ExitCode nothing_started() {
        if (const auto problem = talk_.disk_problem()) {
            terminal_.err << "estelik: " << *problem << "\n";
            return ExitCode::failed;
        }
        if (app_.state().toast) say(app_.state().toast->text + "\n");
        return ExitCode::well;
    }

    // One thing shown, one line read, one thing done.
    void step() {
        app_.poll();
        if (!running()) return;
        talk_.say_notices();
        const auto screen = study_screen();
        if (shown_ != screen.item || shown_phase_ != screen.phase || shown_id_ != screen.asked_id) show(screen);
        const auto line = talk_.ask(prompt(screen));
        if (line && !do_command(screen, *line)) answer(screen, *line);
    }

    void show(const StudyScreen& screen) {
        shown_ = screen.item;
        shown_id_ = screen.asked_id;
        shown_phase_ = screen.phase;
        if (screen.phase == Phase::asking) say("\n" + question_text(screen, "Question " + std::to_string(answered() + 1) + ", " + screen.left));
        if (screen.phase == Phase::revealed) say(card_back_text(screen));
        if (screen.phase == Phase::judged) say(verdict_text(screen));
        if (screen.phase == Phase::judged && just_saved_) say("Saved. " + (screen.next.empty() ? "" : screen.next + ".") + "\n");
        just_saved_ = false;
    }

    std::string prompt(const StudyScreen& screen) const {
        if (screen.phase == Phase::asking) return answer_prompt(screen);
        if (screen.phase == Phase::revealed) return rating_text(screen);
        return "Enter for the next question";
    }

    // ---- what a line may mean ------------------------------------------------------------------------

    void answer(const StudyScreen& screen, const std::string& line) {
        if (line.empty() && refused_) return act(*refused_);
        if (screen.phase == Phase::judged) return rate_or_go_on(screen, line, Continue{});
        if (screen.phase == Phase::revealed) return rate_or_go_on(screen, line, std::nullopt);
        const auto given = read_answer(screen, line);
        if (!given) return say(given.error().help + ".\n");
        act(Submit{*given});
    }

    // A number is a rating. An empty line takes what is proposed; a card has nothing to propose.
    void rate_or_go_on(const StudyScreen& screen, const std::string& line, const std::optional<Action>& empty_means) {
        if (line.empty() && empty_means) return act(*empty_means);
        const auto number = number_in(line, screen.ratings.size());
        if (!number) {
            const auto what = empty_means ? "Press Enter to go on, or type a number: " : "Type a number: ";
            return say(what + rating_text(screen) + ".\n");
        }
        const auto& button = screen.ratings[*number - 1];
        act(Rate{button.rating}, screen.phase == Phase::judged ? "Rated: " + button.word + "." : "");
    }

    // True: the line was a command. Where an answer is typed only a colon makes one.
    bool do_command(const StudyScreen& screen, const std::string& line) {
        const bool typed = screen.phase == Phase::asking && is_free_text(screen.kind);
        const auto [name, rest, colon] = command_of(line);
        if (line.empty() || (!colon && typed)) return false;
        if (run_command(screen, name, rest)) return true;
        if (colon) say("There is no command :" + name + ". :help lists them.\n");
        return colon;
    }

    bool run_command(const StudyScreen& screen, const std::string& name, const std::string& rest) {
        const bool judged = screen.phase == Phase::judged;
        if (name == "help") say(commands_text());
        else if (name == "quit") talk_.end();
        else if (name == "skip") act(judged ? Action{Continue{}} : Action{Skip{}});
        else if (name == "show" && !judged) show_answer(screen);
        else if (name == "undo") act(Undo{});
        else if (name == "redo") act(Redo{});
        else if (name == "flag") act(FlagItem{}, screen.flagged ? "The flag is off." : "Flagged.");
        else if (name == "mark") act(MarkItem{}, screen.marked ? "The mark is off." : "Marked.");
        else if (name == "bury") act(BuryItem{}, "Put off until tomorrow.");
        else if (name == "suspend") act(SuspendItem{}, "Suspended.");
        else if (name == "report") act(SendReport{"other", rest});
        else if (name == "info") say_info();
        else if (name == "right" && judged) act(Override{}, "Counted the other way.");
        else if (name == "pair" && judged) say_pair(screen);
        else if (name == "why" && judged) say("Why: " + plain_text(screen.why) + "\n");
        else if (name == "passage" && judged) say_paragraph();
        else if (name == "why" || name == "passage" || name == "right" || name == "pair") say("First the answer, then that.\n");
        else return false;
        return true;
    }

    void say_pair(const StudyScreen& screen) {
        if (screen.mix_up && screen.mix_up->can_pair) act(StudyPair{});
        else say("There is no other question that this one is mixed up with.\n");
    }

    // The answer of one who does not know; none where something must be chosen.
    static std::optional<Answer> empty_answer(const StudyScreen& screen) {
        switch (screen.kind) {
        case Kind::text:
        case Kind::number:
        case Kind::date:
        case Kind::cloze: return Typed{};
        case Kind::choice:
        case Kind::choices: return Chosen{};
        case Kind::match: return Matched{std::vector<std::size_t>(screen.lefts.size(), unmatched)};
        case Kind::card: return Revealed{};
        case Kind::true_false:
        case Kind::order: break;
        }
        return std::nullopt;
    }

    void show_answer(const StudyScreen& screen) {
        const auto given = empty_answer(screen);
        if (!given) return say("Here a guess costs nothing: it counts like not knowing.\n");
        if (screen.phase == Phase::asking) act(Submit{*given});
    }

    // ---- doing it -----------------------------------------------------------------------------------

    static bool has_words_of_its_own(const Action& action) {
        return std::holds_alternative<Undo>(action) || std::holds_alternative<Redo>(action) || std::holds_alternative<SendReport>(action);
    }

    // Dispatches, and says what came of it: `done` when it went well.
    void act(const Action& action, const std::string& done = "") {
        const auto before = answered();
        app_.dispatch(action);
        if (const auto problem = talk_.disk_problem()) {
            refused_ = action;
            return say(*problem + "\nThe question stays. Press Enter to try again.\n");
        }
        refused_.reset();
        if (!done.empty()) say(done + "\n");
        else if (has_words_of_its_own(action) && app_.state().toast) say(app_.state().toast->text + "\n");
        if (std::holds_alternative<Undo>(action) || std::holds_alternative<Redo>(action)) shown_.reset();
        say_saved(answered() > before);
    }

    // Of an answer that is still on the screen it is said below its verdict.
    void say_saved(bool saved) {
        just_saved_ = saved && app_.state().sitting && phase() == Phase::judged;
        if (saved && !just_saved_) say("Saved.\n");
    }

    void say_info() {
        app_.dispatch(ToggleInfo{});
        for (const auto& fact : study_screen().info) say("  " + fact.label + ": " + fact.value + "\n");
        app_.dispatch(ToggleInfo{});
    }

    void say_paragraph() {
        const auto& asked = *app_.state().sitting->asked;
        const auto* paragraph = asked.bank->reading.paragraph(asked.question->evidence.paragraph);
        if (paragraph) say(paragraph->text + "\n");
    }

    ExitCode finish() {
        if (app_.state().sitting && phase() != Phase::finished) app_.dispatch(Finish{});
        const bool finished = app_.state().sitting && phase() == Phase::finished;
        if (finished) {
            if (const auto summary = study_screen().summary) say("\n" + summary_text(*summary));
        } else {
            say("Ended before the first answer.\n");
        }
        return terminal_.out ? ExitCode::well : ExitCode::failed;
    }

    App& app_;
    Terminal& terminal_;
    Dialogue talk_;
    bool just_saved_ = false;
    std::optional<ItemId> shown_;            // what was read out last
    std::uint64_t shown_id_ = 0;
    Phase shown_phase_ = Phase::saving;
    std::optional<Action> refused_;          // what the disk refused, to try again
};

}  // namespace

ExitCode study(App& app, const StudyOptions& options, Terminal& terminal) {
    if (const auto chosen = choose_course(app, options.course); !chosen) {
        terminal.err << "estelik: " << to_string(chosen.error()) << "\n";
        return ExitCode::failed;
    }
    return study(app, StartStudy{options.count}, terminal);
}

ExitCode study(App& app, const Action& start, Terminal& terminal) { return StudySession(app, terminal).run(start); }

}  // namespace estelik
