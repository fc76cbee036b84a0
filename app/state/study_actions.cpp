#include "state/study_actions.h"

#include "article/markdown.h"
#include "journal/amendments.h"
#include "journal/order.h"
#include "session/confusions.h"
#include "session/sitting.h"
#include "state/exam_actions.h"
#include "state/minutes_choice.h"
#include "state/notices.h"
#include "state/test_actions.h"
#include "state/told_time.h"
#include "state/upkeep.h"

#include <algorithm>
#include <utility>

namespace estelik::study_actions {
namespace {

Effects keep(std::vector<EventBody> bodies) {
    if (bodies.empty()) return {};
    return {KeepEvents{std::move(bodies)}};
}

bool is_running(const AppState& state) { return state.sitting && state.sitting->phase != Phase::finished; }

Effects open_sitting(AppState& state, Sitting sitting, const std::string& nothing_to_ask) {
    if (sitting.queue.empty()) {
        show_toast(state, nothing_to_ask);
        return {};
    }
    state.view = View::study;
    state.info_open = false;
    state.report_open = false;
    sitting.told = time_told(state, sitting);
    auto event = opening(sitting, state.progress);
    if (is_running(state) && !state.waiting) state.waiting = std::move(state.sitting);
    state.sitting = std::move(sitting);
    return {KeepEvents{{std::move(event)}}};
}

void ask_next(AppState& state) {
    estelik::ask_next(*state.sitting, state.bank(), state.progress, state.now);
    state.info_open = false;
    if (state.sitting->phase == Phase::finished) {
        state.last_sitting = state.sitting;
        renew_calendar(state);
    }
}

// The event that was undone or redone, found in its items' history.
const Event* find_event(const Kept& kept, const EventId& id) {
    const auto at = std::find_if(kept.history.begin(), kept.history.end(), [&](const Event& e) { return e.id == id; });
    return at == kept.history.end() ? nullptr : &*at;
}

std::string stem_of(const AppState& state, const ItemId& item) {
    const BankPtr bank = state.bank();
    const Question* question = bank ? bank->find(item.question) : nullptr;
    return question ? shortened(plain_text(stem_with_gap(*question, item.gap)), 48) : item.question;
}

// What an undoable event was, for the toast.
struct StepWords {
    const AppState& state;

    std::string operator()(const Answered& e) const { return std::string(name(e.rating)) + " on " + stem_of(state, e.item); }
    std::string operator()(const Rerated& e) const { return "the rating " + std::string(name(e.rating)); }
    std::string operator()(const Flagged& e) const { return "the flag on " + stem_of(state, e.item); }
    std::string operator()(const Marked& e) const { return "the mark on " + stem_of(state, e.item); }
    std::string operator()(const Buried& e) const { return "putting off " + stem_of(state, e.item); }
    std::string operator()(const Suspended& e) const { return "suspending " + stem_of(state, e.item); }
    template <class Other>
    std::string operator()(const Other&) const { return "the last step"; }
};

std::string what_it_was(const AppState& state, const Event& event) { return std::visit(StepWords{state}, event.body); }

// The rating that the journal holds of an answer, after all that was said of it.
Rating rating_in_force(const Kept& kept, const EventId& answer) {
    const auto ordered = in_order(kept.history);
    const Amendments amendments(ordered);
    for (const Event* event : ordered)
        if (const auto* answered = std::get_if<Answered>(&event->body); answered && event->id == answer)
            return amendments.rating(*event, *answered);
    return Rating::again;
}

// A rating that was undone: its answer goes with it once the sitting has moved on, since what is
// taken back is then the whole step.
Effects after_undone_rating(AppState& state, const Kept& kept, const Rerated& rerated) {
    if (!state.sitting) return {};
    Sitting& sitting = *state.sitting;
    set_rating(sitting, rerated.of, rating_in_force(kept, rerated.of));
    if (sitting.asked && sitting.asked->event == rerated.of) return {};
    const bool here = std::any_of(sitting.done.begin(), sitting.done.end(), [&](const Tally& t) { return t.event == rerated.of; });
    if (!here) return {};
    return keep({Undone{rerated.of}});
}

Effects after_undone(AppState& state, const Kept& kept, const EventId& of) {
    const Event* undone = find_event(kept, of);
    if (!undone) return {};
    show_toast(state, "Undone: " + what_it_was(state, *undone), false, true);
    if (const auto* rerated = std::get_if<Rerated>(&undone->body)) return after_undone_rating(state, kept, *rerated);
    const auto* answered = std::get_if<Answered>(&undone->body);
    if (answered && state.sitting && answered->item.course == state.sitting->course) {
        if (take_back(*state.sitting, of, answered->raw, state.bank(), state.progress, state.now)) state.view = View::study;
    }
    if (!state.sitting) return {};
    if (const auto* buried = std::get_if<Buried>(&undone->body)) bring_back(*state.sitting, buried->item);
    if (const auto* suspended = std::get_if<Suspended>(&undone->body)) bring_back(*state.sitting, suspended->item);
    return {};
}

void after_redone(AppState& state, const Kept& kept, const EventId& of) {
    const Event* redone = find_event(kept, of);
    if (!redone) return;
    show_toast(state, "Done again: " + what_it_was(state, *redone), true);
    if (!state.sitting) return;
    if (const auto* answered = std::get_if<Answered>(&redone->body)) put_back(*state.sitting, of, *answered);
    if (const auto* rerated = std::get_if<Rerated>(&redone->body))
        set_rating(*state.sitting, rerated->of, rating_in_force(kept, rerated->of));
}

Effects after_kept(AppState& state, const Kept& kept) {
    const EventBody& body = kept.event.body;
    if (const auto* undone = std::get_if<Undone>(&body)) return after_undone(state, kept, undone->of);
    if (const auto* redone = std::get_if<Redone>(&body)) after_redone(state, kept, redone->of);
    if (std::holds_alternative<Reported>(body)) {
        state.report_open = false;
        show_toast(state, "Report kept for the author.");
    }
    if (!state.sitting) return {};
    estelik::kept(*state.sitting, kept.event);
    if (const auto* buried = std::get_if<Buried>(&body)) drop(*state.sitting, buried->item);
    if (const auto* suspended = std::get_if<Suspended>(&body); suspended && suspended->on) drop(*state.sitting, suspended->item);
    return {};
}

// The sitting goes on by itself where nothing is left to look at.
void move_on(AppState& state) {
    if (!is_running(state)) return;
    const bool opened = !state.sitting->asked && !state.sitting->id.empty();
    if (opened || (state.sitting->advance && state.sitting->phase != Phase::saving)) ask_next(state);
}

// Gaps of one cloze stand apart: first one of each question, then the next.
std::vector<ItemId> siblings_apart(std::vector<ItemId> items) {
    std::stable_sort(items.begin(), items.end(), [](const ItemId& a, const ItemId& b) { return std::max(1, a.gap) < std::max(1, b.gap); });
    return items;
}

std::vector<ItemId> items_of_questions(const Bank& bank, const std::vector<std::string>& ids) {
    std::vector<ItemId> items;
    for (const auto& id : ids) {
        const Question* question = bank.find(id);
        if (!question) continue;
        const auto more = items_of(bank.id, *question);
        items.insert(items.end(), more.begin(), more.end());
    }
    return items;
}

}  // namespace

Effects start(AppState& state, std::size_t length) {
    if (is_running(state)) {
        state.view = View::study;
        return {};
    }
    const BankPtr bank = state.bank();
    if (!bank) return {};
    auto planned = exam_actions::asked_today(state);
    if (!planned.empty()) {
        planned.resize(std::min(planned.size(), std::max<std::size_t>(1, length)));
        return open_sitting(state, begin_sitting(bank, state.now, state.seed, siblings_apart(std::move(planned))), "");
    }
    return open_sitting(state, begin_sitting(bank, state.progress, state.calendar, state.now, state.seed, length),
                        "Nothing is due, and today's new questions are done.");
}

Effects start_minutes(AppState& state, int minutes) {
    const BankPtr bank = state.bank();
    if (!bank) return {};
    if (is_running(state)) return start(state, 0);
    return open_sitting(state, begin_sitting(bank, state.now, state.seed, siblings_apart(best_items_for(state, bank, minutes))),
                        "Nothing would be gained by asking now.");
}

Effects ask_questions(AppState& state, const std::vector<std::string>& ids) {
    const BankPtr bank = state.bank();
    return bank ? ask_items(state, items_of_questions(*bank, ids)) : Effects{};
}

Effects ask_items(AppState& state, std::vector<ItemId> items) {
    const BankPtr bank = state.bank();
    if (!bank) return {};
    return open_sitting(state, begin_sitting(bank, state.now, state.seed, siblings_apart(std::move(items))),
                        "There is no question to ask here.");
}

Effects practise_missed(AppState& state) {
    const BankPtr bank = state.bank();
    if (!bank || !state.last_sitting) return {};
    std::vector<ItemId> items;
    for (const auto& tally : state.last_sitting->done) {
        const bool known = std::find(items.begin(), items.end(), tally.item) != items.end();
        if (!is_pass(tally.rating) && !known) items.push_back(tally.item);
    }
    return open_sitting(state, begin_sitting(bank, state.now, state.seed, siblings_apart(std::move(items))), "Nothing was missed.");
}

Effects submit(AppState& state, const Answer& answer) {
    if (!is_running(state)) return {};
    return keep(estelik::submit(*state.sitting, answer, state.progress, state.now));
}

Effects rate(AppState& state, Rating rating) {
    if (!is_running(state)) return {};
    auto events = estelik::rate(*state.sitting, rating, state.progress, state.now);
    if (events.empty() && state.sitting->phase == Phase::judged) ask_next(state);
    return keep(std::move(events));
}

Effects go_on(AppState& state) {
    if (!is_running(state)) return {};
    if (state.sitting->phase == Phase::revealed) return rate(state, Rating::good);
    if (state.sitting->phase == Phase::judged) ask_next(state);
    return {};
}

Effects override_verdict(AppState& state) {
    if (!is_running(state)) return {};
    return keep(estelik::override_verdict(*state.sitting));
}

Effects study_pair(AppState& state) {
    const BankPtr bank = state.bank();
    if (!bank || !is_running(state) || !state.sitting->asked) return {};
    const auto mix_up = mix_up_of(*bank, state.sitting->asked->item, state.progress);
    if (!mix_up || !mix_up->other || !pair_now(*state.sitting, *mix_up->other)) return {};
    return go_on(state);
}

void skip(AppState& state) {
    if (is_running(state)) estelik::skip(*state.sitting, state.bank(), state.progress, state.now);
}

void finish(AppState& state) {
    if (!state.sitting) return;
    if (is_running(state) && !state.sitting->done.empty()) {
        estelik::finish(*state.sitting, state.now);
        state.last_sitting = state.sitting;
        renew_calendar(state);
        return;
    }
    state.sitting = std::exchange(state.waiting, std::nullopt);
    if (state.view == View::study && !state.sitting) state.view = View::home;
}

Effects undo(AppState& state) {
    if (state.progress.undo_stack.empty()) {
        show_toast(state, "There is nothing to undo.");
        return {};
    }
    return keep({Undone{state.progress.undo_stack.back()}});
}

Effects redo(AppState& state) {
    if (state.progress.redo_stack.empty()) {
        show_toast(state, "There is nothing to do again.");
        return {};
    }
    return keep({Redone{state.progress.redo_stack.back()}});
}

std::vector<ItemId> items_on_screen(const AppState& state) {
    if (state.view == View::study) {
        if (is_running(state) && state.sitting->asked) return {state.sitting->asked->item};
        return {};
    }
    const BankPtr bank = state.bank();
    return bank ? items_of_questions(*bank, {state.selected_question}) : std::vector<ItemId>{};
}

Effects kept(AppState& state, const std::vector<Kept>& events) {
    drop_notice(state, "disk");
    Effects effects;
    for (const auto& event : events) {
        take_event(state, event);
        test_actions::kept(state, event.event);
        for (auto& effect : after_kept(state, event)) effects.push_back(std::move(effect));
    }
    move_on(state);
    return effects;
}

void not_kept(AppState& state, const Error& error) {
    raise_notice(state, {Notice::Tone::error, "Not saved: " + to_string(error) + ". Nothing is lost; try again.", "disk"});
    test_actions::not_kept(state);
    if (!state.sitting || state.sitting->phase != Phase::saving) return;
    estelik::not_kept(*state.sitting);
    if (!state.sitting->id.empty()) return;
    state.sitting = std::exchange(state.waiting, std::nullopt);  // it could not be opened
    if (!state.sitting) state.view = View::home;
}

}  // namespace estelik::study_actions
