#include "cli/regrade_command.h"

#include "base/text.h"
#include "cli/transcript.h"
#include "support/catch.h"
#include "support/golden.h"

#include <nlohmann/json.hpp>

using namespace estelik;
using namespace estelik::test;

namespace {

// A learner has chosen the right stone, and called the first master by a name that the course did not know.
class Answered13 : public Shell {
public:
    Answered13() { run({"study", "--count", "13"}, "=right\n\nOld Ada\n\n:quit\n"); }

    // The author knows better now: another name is accepted, and the stone is another one.
    void comes_a_new_edition() {
        edit(R"("accept": ["Renwick"])", R"("accept": ["Renwick", "Old Ada"])");
        edit(R"("key": "Black granite")", R"("key": "Grey slate")");
    }
    std::string journal() const { return home().text_of("data/estelik/journal/sample01/2026-11.jsonl"); }

private:
    void edit(const std::string& before, const std::string& now) {
        const std::string bank = "share/questions/harbour/bank.json";
        auto text = home().text_of(bank);
        const auto at = text.find(before);
        REQUIRE(at != std::string::npos);
        home().holds(bank, text.replace(at, before.size(), now));
    }
};

}  // namespace

TEST_CASE("a better key mends the schedule once", "[golden]") {
    Answered13 shell;
    shell.comes_a_new_edition();
    std::string seen;
    for (const auto& words : {std::vector<std::string>{"regrade", "--dry-run"}, {"regrade"}, {"regrade"}}) {
        CHECK(shell.run(words) == ExitCode::well);
        seen += "$ estelik " + join(words, " ") + "\n" + shell.printed() + "\n";
    }
    check_golden("regrade", seen);
}

TEST_CASE("a learned answer that has changed is said with its question", "[regrade]") {
    Answered13 shell;
    shell.comes_a_new_edition();
    shell.run({"regrade"});
    shell.comes_the_day("2026-11-27");
    shell.run({"study", "--count", "13"}, ":skip\n:quit\n");
    CHECK(shell.printed().find("The answer has changed since you learned it.\n  It was: Black granite\n  It is now: Grey slate\n") != std::string::npos);
}

TEST_CASE("a dry run writes nothing", "[regrade]") {
    Answered13 shell;
    shell.comes_a_new_edition();
    const auto before = shell.journal();
    shell.run({"regrade", "--dry-run"});
    CHECK(shell.journal() == before);
    shell.run({"regrade"});
    CHECK(shell.journal().starts_with(before));
    const auto after = shell.journal();
    CHECK(after != before);
    shell.run({"regrade"});
    CHECK(shell.journal() == after);
}

TEST_CASE("a session that meets a new edition marks again by itself, and says so", "[regrade]") {
    Answered13 shell;
    shell.comes_a_new_edition();
    shell.run({"study", "--count", "13"}, ":quit\n");
    CHECK(shell.printed().find("Note: Re-marked 1 answer after the course changed: it now counts as right.") != std::string::npos);
    CHECK(shell.printed().find("The answer to 1 question you know has changed;") != std::string::npos);
    const auto after = shell.journal();
    shell.run({"regrade"});
    CHECK(shell.journal() == after);
    shell.run({"due"});
    CHECK(shell.errors().empty());
}

TEST_CASE("what changes has stable names as JSON", "[regrade]") {
    Answered13 shell;
    shell.comes_a_new_edition();
    CHECK(shell.run({"regrade", "--format", "json", "--course", "harbour"}) == ExitCode::well);
    const auto json = nlohmann::json::parse(shell.printed());
    CHECK(json["dry_run"] == false);
    CHECK(json["events"] == 3);
    const auto& course = json["courses"][0];
    CHECK(course["id"] == "harbour");
    CHECK(course["regraded"][0]["question"] == "first-master");
    CHECK(course["regraded"][0]["answer"][0] == "Old Ada");
    CHECK(course["regraded"][0]["before"]["verdict"] == "wrong");
    CHECK(course["regraded"][0]["now"]["verdict"] == "right");
    CHECK(course["reviews"][0]["before"] < course["reviews"][0]["now"]);
    CHECK(course["edited"].size() == 2);
}

TEST_CASE("without answers, or without such a course, there is nothing to mark", "[regrade]") {
    Shell shell;
    CHECK(shell.run({"regrade"}) == ExitCode::well);
    CHECK(shell.printed() == "Nothing has been answered yet.\n");
    CHECK(shell.run({"regrade", "--course", "nowhere"}) == ExitCode::failed);
    CHECK(shell.errors().find("There is: harbour") != std::string::npos);
}
