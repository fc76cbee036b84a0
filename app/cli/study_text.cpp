#include "cli/study_text.h"

#include "article/markdown.h"
#include "base/text.h"
#include "question/question.h"

#include <algorithm>
#include <cctype>

namespace estelik {
namespace {

std::string letter(std::size_t index) { return {static_cast<char>('a' + index)}; }

std::string numbered(std::size_t index, const std::string& text) {
    return "  " + std::to_string(index + 1) + ". " + plain_text(text) + "\n";
}

std::string match_text(const StudyScreen& screen) {
    std::string text = "Left:\n";
    for (std::size_t i = 0; i < screen.lefts.size(); ++i) text += numbered(i, screen.lefts[i]);
    text += "Right:\n";
    for (std::size_t i = 0; i < screen.rights.size(); ++i) {
        text += "  " + letter(i) + ". " + plain_text(screen.rights[i].text) + "\n";
    }
    return text;
}

std::string parts_text(const StudyScreen& screen) {
    std::string text;
    for (std::size_t i = 0; i < screen.options.size(); ++i) text += numbered(i, screen.options[i].text);
    for (std::size_t i = 0; i < screen.order.size(); ++i) text += numbered(i, screen.order[i].text);
    return screen.lefts.empty() ? text : text + match_text(screen);
}

// Several answers may be right: what became of each.
std::string options_text(const std::vector<OptionRow>& options, bool all_right) {
    std::string text;
    for (const auto& row : options) {
        const auto words = plain_text(row.text);
        if (!all_right && row.state == RowState::chosen_right) text += "Right: " + words + "\n";
        if (row.state == RowState::right_missed) text += "Right, but not chosen: " + words + "\n";
        if (row.state == RowState::chosen_wrong) text += "Not right: " + words + "\n";
        if (row.state != RowState::other) text += line_if("  ", plain_text(row.feedback));
    }
    return text;
}

std::string pair_text(const MatchRow& row) {
    const auto pair = "  " + plain_text(row.left) + ": " + plain_text(row.right);
    if (row.correct) return pair + "\n";
    return pair + (row.given.empty() ? " (left out)\n" : " (you gave: " + plain_text(row.given) + ")\n");
}

// The one right answer: typed, or the option that was not chosen.
std::string expected_words(const StudyScreen& screen) {
    if (screen.kind == Kind::choices) return "";
    const auto missed = std::find_if(screen.options.begin(), screen.options.end(), [](const OptionRow& row) { return row.state == RowState::right_missed; });
    return missed == screen.options.end() ? screen.verdict->expected : plain_text(missed->text);
}

// What was right, where the verdict alone does not say it.
std::string right_text(const StudyScreen& screen) {
    const bool all_right = screen.verdict->outcome == Outcome::right;
    std::string text = screen.kind == Kind::choices ? options_text(screen.options, all_right) : "";
    if (all_right) return text;
    for (std::size_t i = 0; i < screen.right_order.size(); ++i) text += numbered(i, screen.right_order[i].text);
    for (const auto& row : screen.matched) text += pair_text(row);
    const auto expected = expected_words(screen);
    return contains_words(screen.verdict->reason, expected) ? text : text + line_if("Right answer: ", expected);
}

std::string change_text(const KeyChange& change) {
    return "The answer has changed since you learned it.\n  It was: " + plain_text(change.was) + "\n  It is now: " + plain_text(change.now) + "\n";
}

}  // namespace

std::string question_text(const StudyScreen& screen, const std::string& heading) {
    std::string text = heading + ".";
    if (!screen.topic.empty()) text += " " + sentence(screen.topic);
    text += " " + sentence(screen.kind_words) + "\n" + plain_text(screen.stem) + "\n" + parts_text(screen);
    if (screen.key_change) text += change_text(*screen.key_change);
    return text + line_if("You had given: ", screen.draft);
}

std::string card_back_text(const StudyScreen& screen) {
    return "Back: " + plain_text(screen.back) + "\n" + line_if("Why: ", plain_text(screen.why)) +
           (screen.passage ? passage_text(*screen.passage) : "");
}

std::string verdict_text(const StudyScreen& screen) {
    if (!screen.verdict) return "";
    const auto& verdict = *screen.verdict;
    std::string text = sentence(verdict.word);
    if (!verdict.reason.empty()) text += " " + sentence(verdict.reason);
    if (verdict.outcome == Outcome::nearly) text += " " + sentence(verdict.counted);
    text += "\n" + right_text(screen) + (verdict.also_accepted == verdict.expected ? "" : line_if("Also accepted: ", verdict.also_accepted));
    if (screen.mix_up) text += mix_up_text(*screen.mix_up);
    text += line_if("Why: ", plain_text(screen.why));
    return screen.passage ? text + passage_text(*screen.passage) : text;
}

std::string mix_up_text(const MixUpPanel& mix_up) {
    std::string text = sentence(plain_text(mix_up.title)) + " " + sentence(mix_up.detail) + "\n";
    for (const auto& side : mix_up.sides) {
        text += "  " + side.answer + (side.stem.empty() ? "" : ": " + plain_text(side.stem)) + "\n";
        if (side.passage) text += "  " + passage_text(*side.passage);
    }
    return text + (mix_up.can_pair ? "  :pair asks both, one after the other; :bury and :suspend put this one off.\n"
                                   : "  :bury puts this one off until tomorrow, :suspend until it is asked for.\n");
}

std::string rating_text(const StudyScreen& screen) {
    std::vector<std::string> buttons;
    for (std::size_t i = 0; i < screen.ratings.size(); ++i) {
        const auto& button = screen.ratings[i];
        buttons.push_back(std::to_string(i + 1) + " " + button.word + (button.when.empty() ? "" : ", " + button.when));
    }
    return join(buttons, "; ");
}

std::string summary_text(const SummaryScreen& summary) {
    std::string text = "Done: " + sentence(summary.headline);
    for (const auto& part : {summary.detail, summary.minutes, summary.told, summary.returns}) {
        if (!part.empty()) text += " " + sentence(part);
    }
    text += "\n";
    if (!summary.hardest.empty()) text += "Hardest:\n";
    for (const auto& line : summary.hardest) {
        text += "  " + std::string(outcome_words[static_cast<std::size_t>(line.outcome)]) + ": " + plain_text(line.stem);
        text += line.when.empty() ? "\n" : " (" + line.when + ")\n";
    }
    return text;
}

std::string passage_text(const PassageText& passage) {
    auto quoted = passage.before + passage.quote + passage.after;
    return passage.place + ": \"" + std::string(trim(quoted)) + "\"\n";
}

std::string commands_text() {
    return "Commands begin with a colon; where nothing is typed as an answer the word alone will do.\n"
           "  :help         this list\n"
           "  :skip         the question goes to the end\n"
           "  :show         I do not know: show the answer\n"
           "  :undo, :redo  take the last step back, or do it again; from earlier sessions too\n"
           "  :flag         put a flag on the question, or take it off\n"
           "  :mark         the same with a mark\n"
           "  :bury         not again before tomorrow\n"
           "  :suspend      not again until it is asked for\n"
           "  :report TEXT  something is wrong with the question\n"
           "  :info         why it is asked, and what is known of it\n"
           "  :quit         end; every answer so far is kept\n"
           "After an answer:\n"
           "  Enter         go on\n"
           "  1, 2 ...      another rating\n"
           "  :right        the verdict is wrong: I was right, or that was a slip\n"
           "  :why          the explanation again\n"
           "  :pair         what is mixed up, one after the other\n"
           "  :passage      the paragraph that the answer stands in\n";
}

std::string sentence(std::string text) {
    if (!text.empty()) text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
    if (!text.empty() && std::string_view(".!?:").find(text.back()) == std::string_view::npos) text += ".";
    return text;
}

std::string line_if(const std::string& label, const std::string& text) {
    return text.empty() ? "" : label + text + "\n";
}

}  // namespace estelik
