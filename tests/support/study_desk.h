// A learner at a desk: an AppState with its world played by the test. Events are kept at once, or
// refused while the disk is full; every event kept can be folded again.
#pragma once

#include "journal/fold.h"
#include "state/reduce.h"
#include "state/select.h"
#include "support/small_course.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace estelik::support {

class StudyDesk {
public:
    explicit StudyDesk(BankPtr bank = small_course()) {
        state.seed = 7;
        state.device = "testdesk";
        press(CourseRead{"rivers", {std::move(bank), {}}});
    }

    AppState state;
    std::vector<Event> journal;       // everything kept so far
    std::vector<Effect> others;       // effects that are not about events
    bool disk_full = false;

    StudyDesk& press(const Action& action) {
        ++clock.utc_ms;
        carry_out(reduce(state, action, clock));
        return *this;
    }
    StudyDesk& wait_seconds(int seconds) { clock.utc_ms += seconds * 1000; return *this; }
    StudyDesk& sleep_days(int days) { clock.utc_ms += days * std::int64_t{86'400'000}; return press(Tick{}); }

    const Asked& asked() const { return *state.sitting->asked; }
    Phase phase() const { return state.sitting->phase; }
    StudyDesk& answer_rightly() {
        press(Submit{key_answer(*asked().question, asked().item.gap)});
        if (phase() == Phase::revealed) return press(Rate{Rating::good});
        return press(Continue{});
    }
    StudyDesk& answer_wrongly() {
        press(Submit{wrong_answer()});
        if (phase() == Phase::revealed) return press(Rate{Rating::again});
        return press(Continue{});
    }
    Answer wrong_answer() const {
        const Question& question = *asked().question;
        switch (question.kind()) {
        case Kind::choice: return Chosen{{(std::get<OneChoice>(question.key).key + 1) % 4}};
        case Kind::choices: return Chosen{{}};
        case Kind::true_false: return Said{!std::get<TrueFalse>(question.key).key};
        case Kind::order: return Ordered{{2, 1, 0}};
        case Kind::match: return Matched{{1, 2, 0}};
        case Kind::card: return Revealed{};
        default: return Typed{"quite something else"};
        }
    }
    Screen screen() const { return select(state); }
    template <class S>
    S show() const { return std::get<S>(select(state).body); }

    Instant clock{1'790'000'000'000, 300};

private:
    void carry_out(const Effects& effects) {
        for (const auto& effect : effects) {
            if (const auto* keep = std::get_if<KeepEvents>(&effect)) keep_events(keep->bodies);
            else if (const auto* read = std::get_if<ReadAnswers>(&effect)) press(AnswersRead{read->bank, read->items, journal});
            else if (const auto* edits = std::get_if<KeepEdits>(&effect)) keep_edits(*edits);
            else others.push_back(effect);
        }
    }

    void keep_edits(const KeepEdits& edits) {
        for (const auto& body : edits.bodies) {
            ++clock.utc_ms;
            journal.push_back({{"testdesk", journal.size() + 1}, clock.utc_ms, clock, body});
        }
        press(EditsKept{fold(journal), edits.folder, edits.said});
    }

    void keep_events(const std::vector<EventBody>& bodies) {
        if (disk_full) {
            press(EventsNotKept{{"the disk is full"}});
            return;
        }
        std::vector<Kept> kept;
        for (const auto& body : bodies) {
            const Event event{{"testdesk", journal.size() + 1}, clock.utc_ms + static_cast<std::int64_t>(kept.size()), clock, body};
            journal.push_back(event);
            kept.push_back({event, journal});
        }
        press(EventsKept{kept});
    }
};

}  // namespace estelik::support
