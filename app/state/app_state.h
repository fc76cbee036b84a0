// AppState: the truth on screen. Changed only by reduce (state/reduce.h), read by select (state/select.h).
#pragma once

#include "analyse/item_past.h"
#include "analyse/strength.h"
#include "bank/finding.h"
#include "journal/fold.h"
#include "schedule/calendar.h"
#include "session/blueprint.h"
#include "session/sitting.h"
#include "session/test_score.h"
#include "session/test_sitting.h"
#include "state/course_exam.h"
#include "state/draft_desk.h"
#include "state/work.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace estelik {

enum class View { home, study, test, read, questions, progress, settings, drafts };

// Looks and habits of this machine; they do not change the schedule and are no events.
enum class Theme { system, light, dark };
inline constexpr int least_text_percent = 75, most_text_percent = 300;
struct Look {
    Theme theme = Theme::system;
    int text_percent = 100;        // least_text_percent..most_text_percent
    bool high_contrast = false;

    bool operator==(const Look&) const = default;
};

// A course folder that is shown. After a bad save `bank` stays the last good one.
struct Course {
    std::string folder;
    BankPtr bank;                        // null: never yet read well
    std::vector<Finding> findings;       // of the newest state of the file
    bool stale = false;                  // the file on disk is broken; bank is an older edition
    Instant read_at;                     // when bank was read
};

struct Notice {                          // a banner; stays until acted on
    enum class Tone { info, warning, error };
    Tone tone = Tone::info;
    std::string text;
    std::string topic;                   // one notice a topic: "bank", "disk", "journal"
};
struct Toast {
    std::string text;
    bool undo = false;                   // offers Undo (else Redo when redo is set)
    bool redo = false;
    Instant until;
};

// The list of questions: what it is narrowed to.
struct QuestionFilter {
    enum class Only { all, weak, fresh, flagged, problems };
    std::string text;
    std::string topic;                   // empty: all
    std::optional<Kind> kind;
    Only only = Only::all;
    enum class Sort { file, question, kind, topic, strength, due };
    Sort sort = Sort::file;
    bool descending = false;
};

// Where the reading is open.
struct ReadPosition {
    std::size_t section = 0;
    int paragraph = 0;                   // in focus, from 1; 0: none
    std::string question;                // whose quote is lit; empty: none
    bool from_study = false;             // Back returns to the sitting
    std::uint64_t jump = 0;              // raised when the view should scroll to the focus
};

enum class Period { week, month, all };

// What of a result is listed. Wrong: not answered as well.
enum class ResultOnly { all, wrong, partly, flagged, sure_but_wrong };

// What came of tests that were handed in before, by this edition of the course and these rules.
struct EarlierTests {
    BankPtr bank;
    bool forgiving = true;               // Preferences::forgive_spelling
    std::map<EventId, TestScore> scores;
};

// The test view: setting one up, sitting it, looking at its result.
struct TestDesk {
    Blueprint blueprint;
    double extra_time = 1;               // factor on the minutes: 1, 1.25, 1.5 or 2
    std::optional<TestSitting> sitting;  // running, or handed in and looked at
    std::optional<TestSitting> before;   // as it was before the event on its way to the disk
    bool clock_hidden = false;
    ResultOnly only = ResultOnly::all;
    std::size_t selected = 0;            // item of the result that is shown whole
    EarlierTests earlier;
};

struct Statistics;                       // analyse/statistics.h
using StatisticsPtr = std::shared_ptr<const Statistics>;

// The statistics that Progress shows, and which were asked for last.
struct StatisticsDesk {
    struct Wanted {
        BankPtr bank;
        std::uint64_t events = 0;
        Day today;

        bool operator==(const Wanted&) const = default;
    };
    StatisticsPtr made;                  // null; or older, or of another course
    std::optional<Wanted> wanted;
};

// The plan for the exam of the course in use: what was last asked for, and what was last made.
struct ExamDesk {
    std::optional<PlanWanted> wanted;
    std::shared_ptr<const CourseExam> made;
};

struct AppState {
    View view = View::home;
    std::vector<Course> courses;
    std::size_t course = 0;              // the one in use
    Progress progress;
    Calendar calendar;                   // of progress: schedule/due_days.h
    Look look;
    std::optional<Sitting> sitting;
    std::optional<Sitting> waiting;      // set aside for another one; gone on with afterwards
    std::optional<Sitting> last_sitting; // finished; its summary can be shown
    TestDesk test;
    QuestionFilter filter;
    std::string selected_question;
    ReadPosition reading;
    std::optional<DraftDesk> drafts;     // of the article under review
    bool asking_article = false;         // which one to import
    Period period = Period::month;
    StatisticsDesk statistics;
    std::vector<Notice> notices;
    std::optional<Toast> toast;
    std::uint64_t fit_tried_at = 0;      // answers there were when a fit was last begun; 0: not since the start
    std::map<Work, double> working;      // long work under way, and the share of it that is done
    bool help_open = false;
    std::optional<ItemPast> item_past;   // of the item whose info was last opened
    bool info_open = false;              // why this question now
    bool report_open = false;
    bool asking_exam = false;
    ExamDesk exam;
    bool dark_system = false;            // what Theme::system means here
    std::string data_folder;             // as shown in Settings
    std::string version;                 // of the program
    std::string device;                  // this machine's id in the journal
    Instant now;                         // of the newest action
    std::uint64_t seed = 0;              // the next sitting's; given from outside
    std::uint64_t revision = 0;          // raised by every action that changes anything

    const Course* current_course() const { return course < courses.size() ? &courses[course] : nullptr; }
    BankPtr bank() const { return course < courses.size() ? courses[course].bank : nullptr; }
};

}  // namespace estelik
