#include "cli/test_command.h"

#include "base/text.h"
#include "cli/choose_course.h"
#include "cli/dialogue.h"
#include "cli/study_command.h"
#include "cli/test_run.h"
#include "cli/test_text.h"
#include "state/select.h"
#include "state/test_actions.h"

#include <utility>

namespace estelik {
namespace {

class TestSession {
public:
    TestSession(App& app, Terminal& terminal) : app_(app), terminal_(terminal), talk_(app, terminal) {}

    ExitCode run(const TestOptions& options) {
        talk_.say_notices();
        app_.dispatch(Go{View::test});
        if (!start_screen().open_test.empty()) {
            const auto end = go_on_with_open_test(options.resume);
            if (end) return *end;
        } else if (options.resume) {
            return refuse("there is no test in progress. estelik test begins one");
        }
        const auto blueprint = choose_blueprint(*app_.state().bank(), options.blueprint);
        if (!blueprint) return refuse(to_string(blueprint.error()));
        return begin(*blueprint, options);
    }

private:
    TestStartScreen start_screen() const { return std::get<TestStartScreen>(select(app_.state()).body); }
    TestResultScreen result_screen() const { return std::get<TestResultScreen>(select(app_.state()).body); }
    const std::optional<TestSitting>& sitting() const { return app_.state().test.sitting; }

    ExitCode refuse(const std::string& what) {
        terminal_.err << "estelik: " << what << "\n";
        return ExitCode::failed;
    }

    void say_toast() {
        if (app_.state().toast) talk_.say(app_.state().toast->text + "\n");
    }

    // ---- a test that was left ------------------------------------------------------------------------

    enum class OpenTest { go_on, hand_in, leave };

    // None: it cannot be gone on with, and another may begin.
    std::optional<ExitCode> go_on_with_open_test(bool unasked) {
        talk_.say(start_screen().open_test + ".\n");
        const auto wish = unasked ? OpenTest::go_on : ask_about_open_test();
        if (wish == OpenTest::leave) return leave_open();
        app_.dispatch(ResumeTest{});
        if (!sitting()) {
            say_toast();
            return unasked ? std::optional(ExitCode::failed) : std::nullopt;
        }
        if (wish == OpenTest::hand_in) return hand_in_unseen();
        return sit();
    }

    OpenTest ask_about_open_test() {
        while (const auto line = talk_.ask("Continue it, or hand it in? c or h")) {
            const auto word = fold(command_of(*line).name);
            if (word == "c" || word == "continue") return OpenTest::go_on;
            if (word == "h" || word == "hand") return OpenTest::hand_in;
            if (word == "quit") break;
            talk_.say("Type c to continue, h to hand in as it is, or :quit.\n");
        }
        return OpenTest::leave;
    }

    ExitCode hand_in_unseen() {
        app_.dispatch(HandInTest{});
        if (const auto problem = talk_.disk_problem()) return refuse(*problem);
        talk_.say("Handed in.\n");
        return tell_result();
    }

    // ---- a new one ---------------------------------------------------------------------------------------

    ExitCode begin(Blueprint blueprint, const TestOptions& options) {
        blueprint.certainty = blueprint.certainty || options.certainty;
        app_.dispatch(SetBlueprint{std::move(blueprint), options.extra_time});
        const auto screen = start_screen();
        if (screen.start.empty()) return refuse("no question fits this test");
        talk_.say(paper_text(screen));
        const auto line = talk_.ask("Enter starts the test; :quit leaves it");
        if (!line || command_of(*line).name == "quit") {
            talk_.say("No test was begun.\n");
            return ExitCode::well;
        }
        app_.dispatch(StartTest{});
        if (const auto problem = talk_.disk_problem()) return refuse(*problem);
        return sit();
    }

    ExitCode sit() { return sit_test(app_, talk_) ? tell_result() : leave_open(); }

    ExitCode leave_open() {
        talk_.say("Test in progress; estelik test --resume goes on.\n");
        return terminal_.out ? ExitCode::well : ExitCode::failed;
    }

    // ---- its result --------------------------------------------------------------------------------------

    ExitCode tell_result() {
        const auto result = result_screen();
        talk_.say("\n" + result_text(result));
        for (const auto& row : result.rows) {
            app_.dispatch(SelectResult{row.index});
            talk_.say("\n" + result_item_text(row, *result_screen().detail));
        }
        return offer(result.missed);
    }

    // What there is to do with it: nothing missed leaves nothing to ask again.
    std::string offer_words(std::size_t missed) const {
        const std::string save = ":save keeps this result as a page, Enter ends.\n";
        if (missed == 0) return "\nNothing was missed. " + save;
        const std::string them = missed == 1 ? "it" : "them";
        return "\n" + std::to_string(missed) + " missed. :retry asks " + them + " again now, :review puts " + them + " into review, " + save;
    }

    static std::string choices(bool retry, bool review) {
        return std::string(retry ? ":retry, " : "") + (review ? ":review, " : "") + ":save or Enter";
    }

    ExitCode offer(std::size_t missed) {
        talk_.say(offer_words(missed));
        bool in_review = missed == 0;
        while (const auto line = talk_.ask(choices(missed > 0, !in_review))) {
            const auto name = command_of(*line).name;
            if (name.empty() || name == "quit") break;
            if (name == "retry" && missed > 0) return study(app_, RetryTestMissed{}, terminal_);
            if (name == "save") save();
            else if (name == "review" && !in_review) in_review = put_into_review();
            else talk_.say("Type " + choices(missed > 0, !in_review) + ".\n");
        }
        return terminal_.out ? ExitCode::well : ExitCode::failed;
    }

    void save() {
        app_.dispatch(PrintResult{false});
        for (const auto& notice : app_.state().notices)
            if (notice.topic == "export") talk_.say(notice.text + "\n");
    }

    bool put_into_review() {
        app_.dispatch(MissedIntoReview{});
        const auto problem = talk_.disk_problem();
        if (problem) talk_.say(*problem + "\n");
        else say_toast();
        return !problem;
    }

    App& app_;
    Terminal& terminal_;
    Dialogue talk_;
};

// The current course becomes the first one with an open test, if there is one.
void choose_course_of_open_test(App& app) {
    for (std::size_t i = 0; i < app.state().courses.size(); ++i) {
        if (!app.state().courses[i].bank) continue;
        app.dispatch(ChooseCourse{i});
        if (!test_actions::open_test(app.state()).empty()) return;
    }
}

}  // namespace

ExitCode take_test(App& app, const TestOptions& options, Terminal& terminal) {
    if (const auto chosen = choose_course(app, options.course); !chosen) {
        terminal.err << "estelik: " << to_string(chosen.error()) << "\n";
        return ExitCode::failed;
    }
    if (options.resume && options.course.empty()) choose_course_of_open_test(app);
    return TestSession(app, terminal).run(options);
}

}  // namespace estelik
