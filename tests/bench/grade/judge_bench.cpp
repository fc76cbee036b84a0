// How often the judge is wrong, and how fast it is, by kind of question:
//   bench_grade [CORPUS.jsonl]      the labelled answers of tests/grade/corpus.jsonl, or others of the same form
// A false accept is an answer passed (right or nearly) that a fair teacher refuses; a false reject the opposite.
// Shares have their 95 % interval (Wilson). Run by hand.
//
// What the figures are worth. The judge was built against the first part of the labelled answers. The next two are of
// another author who never saw the judge; on these 3,226 its first run, blind, gave:
//   text    false accepts 15/588 (2.55 %)   false rejects 21/492 (4.27 %)
//   number                 3/352 (0.85 %)                 33/366 (9.02 %)
//   date                   3/432 (0.69 %)                  6/404 (1.49 %)
//   cloze                  2/303 (0.66 %)                  2/289 (0.69 %)
// Then they were halved by a hash of the question. Rules were mended on the half "tuned" (1,734 answers). On the
// half "held out" (1,492), of whose faults only some kinds had been told, the mended judge gave:
//   text    false accepts  0/207            false rejects  1/166 (0.60 %)
//   number                 0/222                           0/232
//   date                   0/203                           1/187 (0.53 %)
//   cloze                  0/138                           0/137
// Four answers whose labels may be argued about were left out of the corpus. The last part, "fresh", was labelled after
// that, on other subjects, by the one who had mended the judge: 220 answers, first run
//   text    false accepts  3/58  (5.17 %)   false rejects  9/60  (15.00 %)
//   number                 0/24                            1/39  (2.56 %)
//   date                   0/16                            0/23
// Seven of these faults were mended by rules. Six stand and are left out of the corpus, with one answer that is right for
// one and nearly right for another: most ask for what the judge cannot know, "Berlin, Germany", "the US Civil War".
//
// The part "blind" is of a third author, who saw neither judge nor tests: 2,130 answers on 761 questions of school
// subjects, who also takes correct detail, other tongues and known symbols. They were halved by a hash of the question's
// id; rules were mended on one half (1,094 answers, 405 of them stand in the corpus), the faults of the other half
// (1,036) were never looked at. The first run, blind, and the last one on the half not looked at:
//   text    false accepts  0/139            false rejects 63/159 (39.6 %)  ->   2/139 (1.4 %)   25/159 (15.7 %)
//   number                 2/129 (1.6 %)                  47/143 (32.9 %)  ->   0/129           11/143 (7.7 %)
//   date                   0/116                          13/107 (12.1 %)  ->   0/116            0/107
//   cloze                  1/117 (0.9 %)                  42/126 (33.3 %)  ->   1/117 (0.9 %)   15/126 (11.9 %)
// On the half that was mended the last run has no false accept and rejects 1.8 % of text, none of number and date, and
// 4.6 % of cloze. Eight labels of older parts were changed with that, all to what the third author's rules say: one end of
// a span alone is nearly right, "8.849" is a way to write 8849, and months may be named in another tongue.
// All parts are tests by now, and figures on them are no longer those of unseen answers: of such, text is the weakest.
#include "analyse/retention.h"
#include "grade/judge.h"
#include "support/corpus.h"

#include <cstdio>
#include <ctime>
#include <map>
#include <memory>
#include <string>
#include <vector>

using namespace estelik;
using namespace estelik::support;

namespace {

constexpr double seconds_a_kind = 1;

struct Faults {
    std::size_t accepted = 0, to_refuse = 0;
    std::size_t rejected = 0, to_pass = 0;
};

using Cases = std::vector<const CorpusCase*>;

std::map<std::string, Cases> by_kind(const std::vector<CorpusCase>& cases, const std::string& part) {
    std::map<std::string, Cases> kinds;
    for (const auto& one : cases)
        if (part == "all" || one.part == part) kinds[std::string(one.question.kind_name())].push_back(&one);
    return kinds;
}

Faults count_faults(const Cases& cases) {
    Faults faults;
    for (const auto* one : cases) {
        const bool passed = judge(one->question, one->gap, one->answer).passed();
        if (one->verdict == "wrong") {
            ++faults.to_refuse;
            faults.accepted += passed;
        } else {
            ++faults.to_pass;
            faults.rejected += !passed;
        }
    }
    return faults;
}

void print_share(std::size_t wrong, std::size_t n) {
    const Share share = share_of(wrong, n);
    std::printf("  %4zu/%-5zu %5.2f %% (%.2f to %.2f)", wrong, n, share.value * 100, share.low * 100, share.high * 100);
}

void print_faults(const std::vector<CorpusCase>& cases, const std::string& part) {
    std::printf("%-10s %-34s  %s\n", part.empty() ? "first" : part.c_str(), "  false accepts", "false rejects");
    for (const auto& [kind, of_kind] : by_kind(cases, part)) {
        const Faults faults = count_faults(of_kind);
        std::printf("  %-8s", kind.c_str());
        print_share(faults.accepted, faults.to_refuse);
        print_share(faults.rejected, faults.to_pass);
        std::printf("\n");
    }
}

template <class JudgeCase>
double a_second(const Cases& cases, JudgeCase judge_case) {
    // Of the processor's time: what else the machine does is not the judge's.
    const auto start = std::clock();
    std::size_t judged = 0, passed = 0;
    double seconds = 0;
    while (seconds < seconds_a_kind) {
        for (std::size_t i = 0; i < cases.size(); ++i) passed += judge_case(i).passed();
        judged += cases.size();
        seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    }
    return passed > judged ? 0 : static_cast<double>(judged) / seconds;
}

// With the key made ready before ("ready"), and with the whole question made ready for each answer ("alone").
void print_speed(const std::vector<CorpusCase>& cases) {
    std::printf("%-10s %14s %14s   answers a second on one core\n", "speed", "ready", "alone");
    for (const auto& [kind, of_kind] : by_kind(cases, "all")) {
        std::vector<Judge> ready;
        for (const auto* one : of_kind) ready.emplace_back(one->question);
        const Cases& asked = of_kind;
        const double quick = a_second(asked, [&](std::size_t i) { return ready[i](asked[i]->gap, asked[i]->answer); });
        const double alone =
            a_second(asked, [&](std::size_t i) { return judge(asked[i]->question, asked[i]->gap, asked[i]->answer); });
        std::printf("  %-8s %14.0f %14.0f\n", kind.c_str(), quick, alone);
    }
}

}  // namespace

int main(int count, char** arguments) {
    const auto cases = read_corpus(count > 1 ? arguments[1] : ESTELIK_SOURCE_DIR "/tests/grade/corpus.jsonl");
    std::printf("%zu labelled answers\n", cases.size());
    for (const auto* part : {"all", "", "tuned", "held out", "fresh", "blind"})
        if (!by_kind(cases, part).empty()) print_faults(cases, part);
    print_speed(cases);
}
