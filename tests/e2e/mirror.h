// The program without its window, beside the real one: the same course, seed and answers, so that it
// knows which question stands on the screen, in which layout, and which keys answer it.
#pragma once

#include "runtime/app.h"
#include "runtime/real_disk.h"
#include "state/select.h"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

namespace estelik::test {

class Mirror {
public:
    Mirror(Folders folders, Instant now, std::uint64_t seed) {
        auto app = App::start(disk_, {.folders = std::move(folders), .clock = clock_from(now), .seed = seed});
        if (!app) throw std::runtime_error(to_string(app.error()));
        app_ = std::move(*app);
        app_->finish_work();   // a program is started beside this one: no thread runs on meanwhile
    }

    App& app() { return *app_; }
    const Asked& asked() const { return *app_->state().sitting->asked; }
    bool asking() const { return app_->state().sitting && app_->state().sitting->phase == Phase::asking; }
    StudyScreen screen() const { return std::get<StudyScreen>(select(app_->state()).body); }

    // What the keyboard does to give the right answer; "type:" stands before text.
    std::vector<std::string> keys_of_right_answer() const {
        const auto& question = *asked().question;
        const auto answer = key_answer(question, asked().item.gap);
        const auto shown = screen();
        std::vector<std::string> keys;
        if (const auto* chosen = std::get_if<Chosen>(&answer)) {
            for (const auto index : chosen->options) keys.push_back(digit(shown.options, index));
        } else if (const auto* said = std::get_if<Said>(&answer)) {
            keys.push_back(said->value ? "t" : "f");
        } else if (const auto* typed = std::get_if<Typed>(&answer)) {
            keys.push_back("type:" + typed->text);
        } else if (const auto* ordered = std::get_if<Ordered>(&answer)) {
            for (const auto index : ordered->items) keys.push_back(digit(shown.order, index));
        } else if (const auto* matched = std::get_if<Matched>(&answer)) {
            for (const auto index : matched->rights) keys.push_back(digit(shown.rights, index));
        }
        keys.push_back("Return");
        return keys;
    }

    void answer_right() {
        app_->dispatch(Submit{key_answer(*asked().question, asked().item.gap)});
        if (app_->state().sitting->phase == Phase::revealed) app_->dispatch(Rate{Rating::good});
        else app_->dispatch(Continue{});
    }

private:
    template <class Rows>
    static std::string digit(const Rows& rows, std::size_t index) {
        const auto at = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.index == index; });
        return std::to_string(at - rows.begin() + 1);
    }

    RealDisk disk_;
    std::unique_ptr<App> app_;
};

}  // namespace estelik::test
