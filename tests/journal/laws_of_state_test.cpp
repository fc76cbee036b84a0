// Laws 1, 4, 5, 6 and 8 of what is kept: what is known depends on the events alone.
#include "journal/fold.h"
#include "journal/scan.h"

#include "support/build_events.h"
#include "support/catch.h"
#include "support/journal_desk.h"
#include "support/journal_laws.h"
#include "support/random_events.h"

#include <rapidcheck.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

using namespace estelik;
using namespace estelik::test;

TEST_CASE("Law 1: state is a function of the set of events") {
    CHECK(rc::check("in any order and with any copies", [] {
        const auto events = any_events();
        auto copies = events;
        for (const auto& event : any_part(events)) copies.push_back(event);
        RC_ASSERT(fold(shuffled(copies)) == fold(events));
    }));
    CHECK(rc::check("one by one as they come, or all at once", [] {
        const auto events = any_events();
        RC_ASSERT(folded_one_by_one(shuffled(events)) == fold(events));
    }));
    CHECK(rc::check("in any files, conflicted copies among them", [] {
        const auto events = any_events();
        Desk desk;
        scatter(desk.disk, events);
        RC_ASSERT(opened(desk) == fold(events));
    }));
    CHECK(rc::check("any subset later, while the program runs; and for who listens to it", [] {
        const auto events = any_events();
        const auto early = any_part(events);
        Desk desk;
        scatter(desk.disk, early);
        auto listener = opened(desk);
        scatter(desk.disk, any_part(events));
        for (const auto& kept : desk.poll()) fold_in(listener, kept);
        scatter(desk.disk, events);
        for (const auto& kept : desk.poll()) fold_in(listener, kept);
        RC_ASSERT(desk.journal->progress() == fold(events));
        RC_ASSERT(listener == fold(events));
    }));
}

TEST_CASE("Law 4: undo is an event, and nothing is rewritten") {
    CHECK(rc::check("what was undone last has left no trace; redone, it is back", [] {
        Desk desk;
        desk.open();
        const int count = *rc::gen::inRange(0, 10);
        for (int i = 0; i < count; ++i) desk.append(any_body());
        const auto before = desk.journal->progress();
        const auto event = desk.answer("q" + std::to_string(*rc::gen::inRange(0, 3)));
        const auto after = desk.journal->progress();
        const auto bytes = desk.our_file();

        desk.append(Undone{desk.journal->progress().undo_stack.back()});
        RC_ASSERT(same_knowledge(desk.journal->progress(), before));
        RC_ASSERT(desk.journal->progress().redo_stack.back() == event.id);
        desk.append(Redone{desk.journal->progress().redo_stack.back()});
        RC_ASSERT(same_knowledge(desk.journal->progress(), after));
        RC_ASSERT(desk.our_file().starts_with(bytes));
    }));
    CHECK(rc::check("the latest of undone and redone decides", [] {
        Story story;
        const auto answer = story.tell(answered("border"));
        bool in_force = true;
        for (const bool redo : *rc::gen::arbitrary<std::vector<bool>>()) {
            story.tell(redo ? redone(answer) : undone(answer));
            in_force = redo;
        }
        RC_ASSERT(fold(shuffled(story.events())).items.contains(item("border")) == in_force);
    }));
}

TEST_CASE("Law 5: the cache never matters") {
    CHECK(rc::check("with, without, stale, or corrupted", [] {
        const auto events = any_events();
        Desk desk;
        scatter(desk.disk, any_part(events));
        desk.open(observer);
        const int count = *rc::gen::inRange(0, 4);
        for (int i = 0; i < count; ++i) desk.append(any_body());
        desk.save_cache();
        scatter(desk.disk, events);
        desk.append(any_body());

        auto& cache = desk.disk.file("data/progress.json");
        switch (*rc::gen::inRange(0, 4)) {
            case 0: cache.resize(*rc::gen::inRange<std::size_t>(0, cache.size())); break;
            case 1: cache[*rc::gen::inRange<std::size_t>(0, cache.size())] = '7'; break;
            default: break;
        }
        const auto replayed = desk.replayed();
        const auto polled = (desk.poll(), desk.journal->progress());
        RC_ASSERT(polled == replayed);
        RC_ASSERT(opened(desk) == replayed);
    }));
    CHECK(rc::check("of a folder that has since lost or changed a file", [] {
        const auto events = any_events();
        Desk desk;
        scatter(desk.disk, events);
        desk.open(observer);
        desk.save_cache();
        const auto files = desk.disk.files();
        for (const auto& [path, bytes] : files) {
            const auto newline = bytes.find('\n');
            if (!path.ends_with(".jsonl")) continue;
            switch (*rc::gen::inRange(0, 5)) {
                case 0: desk.disk.files().erase(path); break;
                case 1: desk.disk.file(path) = bytes.substr(newline + 1); break;
                case 2: desk.disk.file(path) = bytes.substr(0, newline + 1); break;
                default: break;
            }
        }
        RC_ASSERT(opened(desk) == desk.replayed());
    }));
    CHECK(rc::check("a start reads what came since, not history", [] {
        Desk desk;
        desk.open();
        const int history = *rc::gen::inRange(50, 100);
        for (int i = 0; i < history; ++i) desk.answer("q" + std::to_string(i % 3));
        desk.save_cache();
        desk.answer("q1");
        const auto before = desk.disk.bytes_read();
        desk.open();
        const auto last_two_lines = 2 * 300U;
        RC_ASSERT(desk.disk.bytes_read() - before < desk.disk.file("data/progress.json").size() + last_two_lines);
    }));
}

TEST_CASE("Law 6: history can be played again, by another judge or scheduler") {
    CHECK(rc::check("a stricter judge's reratings give what it would have given from the start", [] {
        const auto stricter = [](const Answered& answer) {
            return answer.raw == RawAnswer{"1000 miles"} ? answer.rating : Rating::again;
        };
        Desk desk;
        desk.open();
        std::vector<Event> as_it_would_have;
        const int count = *rc::gen::inRange(0, 15);
        for (int i = 0; i < count; ++i) {
            const auto told = answered("q" + std::to_string(*rc::gen::inRange(0, 3)))
                                  .rated(all_ratings[*rc::gen::inRange<std::size_t>(0, 4)])
                                  .judged(Outcome::right)
                                  .given({*rc::gen::elementOf(std::vector<std::string>{"1000 miles", "1000 mils"})});
            desk.clock.skip_days(*rc::gen::inRange(0, 3));
            auto event = desk.append(told.body).front().event;
            auto& answer = std::get<Answered>(event.body);
            answer.rating = stricter(answer);
            as_it_would_have.push_back(event);
        }
        // The judge sees what is on the disk: the raw answers.
        const auto files = desk.disk.files();
        for (const auto& [path, bytes] : files)
            for (const auto& event : scan(bytes, path, 0).events)
                desk.append(Rerated{event.id, stricter(std::get<Answered>(event.body)), "judged again"});
        RC_ASSERT(same_knowledge(desk.journal->progress(), fold(as_it_would_have)));
    }));
    CHECK(rc::check("a second look gives what the better verdict would have given at once, and leaves the learner's word alone", [] {
        Story looked_again, at_once;
        std::vector<Event> answers;
        const int count = *rc::gen::inRange(0, 15);
        for (int i = 0, day = 0; i < count; ++i) {
            const auto question = "q" + std::to_string(*rc::gen::inRange(0, 3));
            const auto rating = all_ratings[*rc::gen::inRange<std::size_t>(0, 4)];
            day += *rc::gen::inRange(0, 3);
            answers.push_back(looked_again.tell(answered(question).rated(rating).on_day(day)));
            const auto better = at_once.tell(answered(question).rated(Rating::good).on_day(day));
            if (*rc::gen::arbitrary<bool>()) {
                looked_again.tell(rerated(answers.back(), Rating::hard));
                at_once.tell(rerated(better, Rating::hard));
            }
        }
        for (const auto& answer : shuffled(answers)) looked_again.tell(regraded(answer, Rating::good, Outcome::right));
        const auto known = fold(looked_again.events());
        RC_ASSERT(known.items == fold(at_once.events()).items);
        RC_ASSERT(known.days == fold(at_once.events()).days);
    }));
    CHECK(rc::check("the lines alone give every memory", [] {
        Story story;
        std::map<std::string, std::optional<fsrs6::State>> memories;
        std::map<std::string, Day> last;
        const int count = *rc::gen::inRange(0, 15);
        for (int i = 0, day = 0; i < count; ++i) {
            const auto question = "q" + std::to_string(*rc::gen::inRange(0, 3));
            const auto rating = all_ratings[*rc::gen::inRange<std::size_t>(0, 4)];
            day += *rc::gen::inRange(0, 5);
            const auto event = story.tell(answered(question).rated(rating).on_day(day));
            auto& memory = memories[question];
            const auto& w = fsrs6::default_parameters;
            memory = memory ? fsrs6::next_state(w, *memory, static_cast<int>(rating), day_of(event.at) - last[question])
                            : fsrs6::first_state(w, static_cast<int>(rating));
            last[question] = day_of(event.at);
        }
        Desk desk;
        desk.disk.files()[journal_path(other_device)] = lines(story.events());
        desk.open();
        for (const auto& [question, memory] : memories)
            RC_ASSERT(desk.journal->progress().items.at(item(question)).memory->six == *memory);
    }));
}

TEST_CASE("Law 8: clocks lie, and neither order nor days suffer") {
    CHECK(rc::check("whatever the clock says, events keep the order in which they were written", [] {
        Desk desk;
        desk.open();
        std::vector<Event> written;
        const int count = *rc::gen::inRange(1, 20);
        for (int i = 0; i < count; ++i) {
            const auto wild = Instant{*rc::gen::arbitrary<std::int64_t>(), *rc::gen::arbitrary<int>()};
            const auto now = *rc::gen::arbitrary<bool>() ? wild : any_moment();
            const auto body = answered("q" + std::to_string(i % 2)).rated(Rating::good).body;
            const auto kept = desk.journal->append({body}, now);
            RC_ASSERT(kept.ok());
            written.push_back(kept->front().event);
        }
        for (std::size_t i = 1; i < written.size(); ++i) RC_ASSERT(written[i - 1].before(written[i]));
        for (const auto& [id, progress] : desk.journal->progress().items) {
            // Good never weakens a memory: an interval below zero would have.
            RC_ASSERT(progress.memory->six.stability >= fsrs6::first_state(fsrs6::default_parameters, 3).stability);
            RC_ASSERT(progress.lapses == 0);
        }
        RC_ASSERT(opened(desk, our_device) == fold(written));
    }));
    CHECK(rc::check("an answer dated before the last one counts as of the same day", [] {
        const Event first{{our_device, 1}, 1, any_moment(), answered("border").body};
        Event second{{our_device, 2}, 2, any_moment(), answered("border").body};
        RC_PRE(day_of(second.at) <= day_of(first.at));
        const auto& w = fsrs6::default_parameters;
        const auto same_day = fsrs6::next_state(w, fsrs6::first_state(w, 3), 3, 0);
        RC_ASSERT(fold({first, second}).items.at(item("border")).memory->six == same_day);
    }));
}
