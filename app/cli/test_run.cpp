#include "cli/test_run.h"

#include "base/text.h"
#include "cli/answer_line.h"
#include "cli/test_text.h"
#include "state/select.h"

#include <optional>

namespace estelik {
namespace {

constexpr std::size_t surest = 3;

class TestRun {
public:
    TestRun(App& app, Dialogue& talk) : app_(app), talk_(talk) {}

    bool sit() {
        while (running() && !talk_.over()) step();
        return !running();
    }

private:
    TestRunScreen screen() const { return std::get<TestRunScreen>(select(app_.state()).body); }
    bool running() const { return app_.state().test.sitting->phase != TestPhase::handed_in; }

    // One question shown, one line read, one thing done.
    void step() {
        if (!in_time()) return time_is_up("");
        talk_.say_notices();
        const auto now = screen();
        if (now.confirming) return confirm(now);
        if (shown_ != now.index) talk_.say("\n" + test_question_text(now));
        shown_ = now.index;
        const auto line = ask(answer_prompt(now.question) + (now.saved ? "; Enter keeps what is saved" : ""));
        if (line && !do_command(now, *line)) answer(now, *line);
    }

    // ---- the clock --------------------------------------------------------------------------------

    bool in_time() {
        app_.poll();
        return running() && !screen().time_is_up;
    }

    void time_is_up(const std::string& line) {
        talk_.say(line.empty() ? "Time is up.\n" : "Time is up. That line came too late.\n");
        hand_in();
    }

    // None: the input is over, or the time is.
    std::optional<std::string> ask(const std::string& prompt) {
        auto line = talk_.ask(prompt);
        if (!line || in_time()) return line;
        time_is_up(*line);
        return std::nullopt;
    }

    // ---- what a line may mean -----------------------------------------------------------------------

    void answer(const TestRunScreen& now, const std::string& line) {
        if (line.empty() && refused_) return save(now, *refused_);
        if (line.empty() && now.saved) return go_on(now);
        const auto given = read_answer(now.question, line);
        if (!given) return talk_.say(given.error().help + ".\n");
        const auto certainty = now.asks_certainty ? ask_certainty() : std::optional(0);
        if (certainty) save(now, {*given, *certainty});
    }

    std::optional<int> ask_certainty() {
        while (const auto line = ask("How sure: 1, 2 or 3")) {
            if (const auto level = number_in(*line, surest)) return static_cast<int>(*level);
            talk_.say("Type 1 for a guess, 2 for fairly sure, 3 for sure.\n");
        }
        return std::nullopt;
    }

    // True: the line was a command. Where an answer is typed only a colon makes one.
    bool do_command(const TestRunScreen& now, const std::string& line) {
        const auto [name, rest, colon] = command_of(line);
        if (line.empty() || (!colon && is_free_text(now.question.kind))) return false;
        if (run_command(now, name, rest)) return true;
        if (colon) talk_.say("There is no command :" + name + ". :help lists them.\n");
        return colon;
    }

    bool run_command(const TestRunScreen& now, const std::string& name, const std::string& rest) {
        if (name == "help") talk_.say(test_commands_text());
        else if (name == "next" || name == "skip") go_on(now);
        else if (name == "back") go_back(now);
        else if (name == "go") go_to(now, rest);
        else if (name == "flag") flag(now);
        else if (name == "again") shown_.reset();
        else if (name == "list") talk_.say(progress_text(now));
        else if (name == "time") talk_.say(clock_text(screen()));  // it has gone on since
        else if (name == "done") act(AskHandIn{});
        else if (name == "quit") talk_.end();
        else return false;
        return true;
    }

    // ---- doing it -----------------------------------------------------------------------------------

    struct Given {
        Answer answer;
        int certainty = 0;
    };

    // Dispatches. False: the disk refused, which was said, and nothing has changed.
    bool act(const Action& action) {
        app_.dispatch(Dismiss{"disk"});  // of an earlier attempt
        app_.dispatch(action);
        const auto problem = talk_.disk_problem();
        if (problem) talk_.say(*problem + "\n");
        return !problem;
    }

    bool is_last(const TestRunScreen& now) const { return now.index + 1 == now.count; }

    // The answer is on the disk before it is said to be saved; after the last question all are looked over.
    void save(const TestRunScreen& now, const Given& given) {
        const bool kept = is_last(now) ? act(AskHandIn{given.answer, given.certainty}) : act(TestGo{now.index + 1, given.answer, given.certainty});
        if (!kept) {
            refused_ = given;
            return talk_.say("The question stays. Press Enter to try again.\n");
        }
        refused_.reset();
        if (app_.state().test.sitting->items[now.index].kept) talk_.say("Saved.\n");
    }

    void show(std::size_t index) {
        refused_.reset();
        shown_.reset();
        act(TestGo{index, std::nullopt, 0});
    }

    void go_on(const TestRunScreen& now) {
        if (is_last(now)) talk_.say("This is the last question. :done looks over all and hands in.\n");
        else show(now.index + 1);
    }

    void go_back(const TestRunScreen& now) {
        if (now.index == 0) talk_.say("This is the first question.\n");
        else show(now.index - 1);
    }

    void go_to(const TestRunScreen& now, const std::string& rest) {
        if (const auto number = number_in(rest, now.count)) show(*number - 1);
        else talk_.say("Type a question's number, 1 to " + std::to_string(now.count) + ", as in :go 1.\n");
    }

    void flag(const TestRunScreen& now) {
        if (act(TestFlag{})) talk_.say(now.flagged ? "The flag is off.\n" : "Flagged.\n");
    }

    // ---- handing in -----------------------------------------------------------------------------------

    void confirm(const TestRunScreen& now) {
        talk_.say("\n" + hand_in_text(now));
        while (const auto line = ask("Hand in? y or n, or a question's number")) {
            if (decide(now, *line)) return;
            talk_.say("Type y to hand in, n to go back, or a number from 1 to " + std::to_string(now.count) + ".\n");
        }
    }

    bool decide(const TestRunScreen& now, const std::string& line) {
        const auto word = fold(command_of(line).name);
        if (word == "y" || word == "yes") hand_in();
        else if (word == "n" || word == "no") return_to_test();
        else if (word == "quit") talk_.end();
        else if (const auto number = number_in(line, now.count)) show(*number - 1);
        else return false;
        return true;
    }

    void return_to_test() {
        shown_.reset();
        act(ReturnToTest{});
    }

    // With a disk that refuses it is asked for again and again: the answers are safe.
    void hand_in() {
        while (running() && !act(HandInTest{}))
            if (!talk_.ask("Press Enter to try again")) return;
        if (!running()) talk_.say("Handed in.\n");
    }

    App& app_;
    Dialogue& talk_;
    std::optional<std::size_t> shown_;   // the question that was read out last
    std::optional<Given> refused_;       // what the disk refused, to try again
};

}  // namespace

bool sit_test(App& app, Dialogue& talk) { return TestRun(app, talk).sit(); }

}  // namespace estelik
