// Writes a month of study by one learner, so that charts have something to show: evenings with and
// without a sitting, most answers right, some flags, an exam. The journal is the program's own.
//   make_history DATA COURSES MOMENT [DAYS]     MOMENT: when the last evening ends
#include "base/random.h"
#include "runtime/app.h"
#include "runtime/real_disk.h"

#include <cstdio>
#include <cstdlib>

using namespace estelik;

namespace {

// What this learner does not know of an item yet, he has a fair chance of getting wrong.
Answer answer_to(const Asked& asked, bool right) {
    const auto& question = *asked.question;
    if (right) return key_answer(question, asked.item.gap);
    if (const auto* one = std::get_if<OneChoice>(&question.key)) return Chosen{{(one->key + 1) % one->options.size()}};
    if (const auto* many = std::get_if<ManyChoice>(&question.key)) return Chosen{{many->keys.front()}};
    if (const auto* said = std::get_if<TrueFalse>(&question.key)) return Said{!said->key};
    if (std::holds_alternative<Ordering>(question.key) || std::holds_alternative<Matching>(question.key)) {
        auto answer = key_answer(question, asked.item.gap);
        if (auto* ordered = std::get_if<Ordered>(&answer)) std::swap(ordered->items.front(), ordered->items.back());
        if (auto* matched = std::get_if<Matched>(&answer)) std::swap(matched->rights.front(), matched->rights.back());
        return answer;
    }
    if (question.kind() == Kind::card) return Revealed{};
    return Typed{"I do not remember"};
}

class Life {
public:
    Life(const std::string& data, const std::string& courses, Instant end, int days) : now_(end), random_(2026) {
        let_writes_fail();
        auto app = App::start(disk_, {.folders = {data, data + "/device", {courses}}, .clock = [this] { return now_; }, .seed = 11});
        if (!app) throw std::runtime_error(to_string(app.error()));
        app_ = std::move(*app);
        for (int day = days; day >= 0; --day) {
            now_ = end.plus_ms(-std::int64_t{day} * 86'400'000 - 2'400'000);
            if (day == days / 2) app_->dispatch(SetExam{calendar(day_of(end) + 25)});
            const bool away = day >= 1 && day <= 5;  // so that something has become weak
            if (away || random_.unit() < 0.15) continue;
            for (int sitting = 0; sitting < (day == 0 ? 1 : 2); ++sitting) study();
        }
    }

private:
    bool knows(const Asked& asked) {
        const auto* progress = app_->state().progress.find(asked.item);
        const double recall = !progress || progress->is_new() ? 0.62 : asked.repeated ? 0.9 : 0.86;
        return random_.unit() < recall;
    }

    void study() {
        app_->dispatch(StartStudy{});
        while (app_->state().sitting && app_->state().sitting->phase == Phase::asking) answer();
        app_->dispatch(Finish{});
    }

    void answer() {
        const auto asked = *app_->state().sitting->asked;
        const bool right = knows(asked);
        now_ = now_.plus_ms(4'000 + static_cast<std::int64_t>(random_.unit() * 14'000));
        app_->dispatch(Submit{answer_to(asked, right)});
        if (random_.unit() < 0.03) app_->dispatch(FlagItem{});
        now_ = now_.plus_ms(3'000);
        if (app_->state().sitting->phase == Phase::revealed) app_->dispatch(Rate{right ? Rating::good : Rating::again});
        else app_->dispatch(Continue{});
    }

    Instant now_;
    Random random_;
    RealDisk disk_;
    std::unique_ptr<App> app_;
};

}  // namespace

int main(int argc, char** argv) {
    if (argc < 4) {
        std::fprintf(stderr, "usage: make_history DATA COURSES MOMENT [DAYS]\n");
        return 2;
    }
    const auto end = parse_iso(argv[3]);
    if (!end) {
        std::fprintf(stderr, "%s\n", to_string(end.error()).c_str());
        return 2;
    }
    const Life life(argv[1], argv[2], *end, argc > 4 ? std::atoi(argv[4]) : 32);
    return 0;
}
