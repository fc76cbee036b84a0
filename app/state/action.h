// Action: what can be wanted. Effect: what the world must do. Both on one page.
#pragma once

#include "bank/read.h"
#include "state/app_state.h"
#include "state/work.h"

#include <string>
#include <variant>
#include <vector>

namespace estelik {

// ---- wanted by a person ---------------------------------------------------------------------
struct Go { View view = View::home; };
struct StartStudy { std::size_t length = 0; };         // what is due, then new; 0: as many as preferred
struct StartMinutes { int minutes = 5; };              // as many questions as fit
struct AskItems { std::vector<std::string> questions; };  // these questions now, by id
struct PractiseMissed {};                              // of the last sitting
struct Submit { Answer answer; };
struct Rate { Rating rating = Rating::good; };         // a rating of one's own
struct Continue {};                                    // takes the marked rating and goes on
struct Override {};                                    // "I was right" / "that was a slip"
struct Skip {};
struct Finish {};                                      // ends the sitting
struct Undo {};
struct Redo {};
struct FlagItem {};                                    // toggles, of the item on screen or selected
struct MarkItem {};
struct BuryItem {};                                    // until tomorrow
struct SuspendItem {};
struct SetBlueprint { Blueprint blueprint; double extra_time = 1; };
struct StartTest {};
struct ResumeTest {};
struct OpenTestResult { EventId test; };               // an earlier one
struct TestGo { std::size_t index = 0; std::optional<Answer> answer; int certainty = 0; };  // leaves the question on screen
struct TestFlag {};
struct ToggleClock {};
struct AskHandIn { std::optional<Answer> answer; int certainty = 0; };   // shows what is answered, to be confirmed
struct ReturnToTest {};
struct HandInTest { std::optional<Answer> answer; int certainty = 0; };  // confirmed, or time is up
struct SetResultFilter { ResultOnly only = ResultOnly::all; };
struct SelectResult { std::size_t index = 0; };
struct RetryTestMissed {};
struct MissedIntoReview {};
struct CloseTest {};                                   // back to the start page of tests
struct OpenReport {};
struct SendReport { std::string what; std::string text; };
struct OpenPassage { std::string question; };          // empty: of the item on screen
struct ShowSection { std::size_t section = 0; };
struct FocusParagraph { int paragraph = 0; };
struct Back {};                                        // from the passage to where it was opened
struct AskSection {};                                  // questions of the section that is open
struct SelectQuestion { std::string id; };
struct SetFilter { QuestionFilter filter; };
struct EditQuestion { std::string id; };               // opens the file in $VISUAL or $EDITOR; empty: on screen
struct SetPeriod { Period period = Period::month; };
struct SetPreference { std::string name; double value = 0; };
struct SetLook { Look look; };
struct SetExam { CalendarDate date; };                 // year 0: none
struct AskExam { bool open = true; };
struct ChooseCourse { std::size_t index = 0; };
struct ToggleHelp {};
struct ToggleInfo {};
struct Dismiss { std::string topic; };                 // a notice
struct CloseOverlay {};                                // help, info, report: the harmless way out
struct StopWork { Work work = Work::fit; };            // long work, wherever it has come
struct Leave {};                                       // ends the program

// ---- told by the world ----------------------------------------------------------------------
struct Tick {};                                        // time has gone on
struct CourseRead { std::string folder; ReadBank read; };
struct EventsKept { std::vector<Kept> kept; };         // our own, in the order asked for
struct EventsNotKept { Error error; };
struct EventsArrived { std::vector<Kept> kept; };      // from another device
struct WorldSaid { Notice notice; };
struct WorkWentOn { Work work = Work::fit; double share = 0; };  // 0: has been asked for
struct WorkEnded { Work work = Work::fit; };           // or was stopped; what came of it is an action of its own

using Action = std::variant<Go, StartStudy, StartMinutes, AskItems, PractiseMissed, Submit, Rate, Continue, Override, Skip,
                            SetBlueprint, StartTest, ResumeTest, OpenTestResult, TestGo, TestFlag, ToggleClock, AskHandIn,
                            ReturnToTest, HandInTest, SetResultFilter, SelectResult, RetryTestMissed, MissedIntoReview,
                            CloseTest, Finish, Undo, Redo, FlagItem, MarkItem, BuryItem, SuspendItem, OpenReport, SendReport,
                            OpenPassage, ShowSection, FocusParagraph, Back, AskSection, SelectQuestion, SetFilter,
                            EditQuestion, SetPeriod, SetPreference, SetLook, SetExam, AskExam, ChooseCourse, ToggleHelp,
                            ToggleInfo, Dismiss, CloseOverlay, StopWork, Leave, Tick, CourseRead, EventsKept, EventsNotKept,
                            EventsArrived, WorldSaid, WorkWentOn, WorkEnded>;

// ---- asked of the world ---------------------------------------------------------------------
struct KeepEvents { std::vector<EventBody> bodies; };  // answered by EventsKept or EventsNotKept
struct SaveLook { Look look; };
struct OpenEditor { std::string path; int line = 1; };
struct QuitProgram {};
// Long work is an effect of its own, carried out on the worker (runtime/worker.h). Told of it: WorkWentOn, at last
// WorkEnded, then its result.
struct CancelWork { Work work = Work::fit; };

using Effect = std::variant<KeepEvents, SaveLook, OpenEditor, QuitProgram, CancelWork>;
using Effects = std::vector<Effect>;

}  // namespace estelik
