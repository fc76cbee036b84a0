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
struct StudyPair {};                                   // the question just missed and the one it is mixed up with, now
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
struct PrintResult { bool open = true; };               // as a page in the data folder's exports; open: shown to be printed
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
struct AskArticle { bool open = true; };               // which article to import
struct ImportArticle { std::string path; };
struct SelectDraft { std::size_t index = 0; };
struct SkipDraft {};                                   // to the next one that is open
struct DecideDraft { Ruling ruling = Ruling::accepted; };  // the selected one, as all below
struct BeginDraftEdit { bool open = true; };
struct EditDraft { std::vector<std::string> lines; };  // as of fields_of; accepts it
struct ChangeDraftKind {};
struct ChangeDraftOptions {};
struct ShowDraftPassage {};                            // or hides it
struct SetDraftFilter { DraftsOnly only = DraftsOnly::all; };
struct AskSaveDrafts { bool open = true; };
struct SaveDrafts { std::optional<std::size_t> course; };  // none: a course of its own
struct CloseDrafts {};
struct SetPeriod { Period period = Period::month; };
struct ExportHistory {};                               // every answer as a table, into the data folder's exports
struct SetPreference { std::string name; double value = 0; };
struct SetLook { Look look; };
struct SetExam { CalendarDate date; int minutes = 0; };   // year 0: none; minutes a day, 0: as usual
struct AskExam { bool open = true; };
struct ChooseCourse { std::size_t index = 0; };
struct ToggleHelp {};
struct ToggleInfo {};
struct Dismiss { std::string topic; };                 // a notice
struct CloseOverlay {};                                // help, info, report: the harmless way out
struct FitNow {};                                      // learns from all answers, without waiting for more
struct StopWork { Work work = Work::fit; };            // long work, wherever it has come
struct Leave {};                                       // ends the program

// ---- told by the world ----------------------------------------------------------------------
struct Tick {};                                        // time has gone on
struct CourseRead { std::string folder; ReadBank read; };
struct AnswersRead { BankPtr bank; std::vector<ItemId> items; std::vector<Event> events; };
struct EditsKept { Progress progress; std::string folder, said; };
struct ArticleRead { std::string path; DerivationPtr derivation; Decisions decisions; };
struct CourseSaved { std::string folder; std::size_t kept = 0; std::vector<std::string> left_out; };  // after its CourseRead
struct EventsKept { std::vector<Kept> kept; };         // our own, in the order asked for
struct EventsNotKept { Error error; };
struct EventsArrived { std::vector<Kept> kept; };      // from another device
struct WorldSaid { Notice notice; };
struct WorkWentOn { Work work = Work::fit; double share = 0; };  // 0: has been asked for
struct StatisticsMade { StatisticsPtr statistics; };
struct ItemPastRead { ItemPast past; };                // by ReadItemPast
struct LearnerFitted { Fitted fitted; };               // by FitLearner; kept as an event
struct ExamPlanned { std::shared_ptr<const CourseExam> exam; };   // by PlanExam; null: nothing to plan
struct WorkEnded { Work work = Work::fit; };           // or was stopped; what came of it is an action of its own

using Action = std::variant<Go, StartStudy, StartMinutes, AskItems, PractiseMissed, Submit, Rate, Continue, Override, StudyPair, Skip,
                            SetBlueprint, StartTest, ResumeTest, OpenTestResult, TestGo, TestFlag, ToggleClock, AskHandIn,
                            ReturnToTest, HandInTest, SetResultFilter, SelectResult, RetryTestMissed, MissedIntoReview, PrintResult,
                            CloseTest, Finish, Undo, Redo, FlagItem, MarkItem, BuryItem, SuspendItem, OpenReport, SendReport,
                            OpenPassage, ShowSection, FocusParagraph, Back, AskSection, SelectQuestion, SetFilter,
                            AskArticle, ImportArticle, SelectDraft, SkipDraft, DecideDraft, BeginDraftEdit, EditDraft,
                            ChangeDraftKind, ChangeDraftOptions, ShowDraftPassage, SetDraftFilter, AskSaveDrafts, SaveDrafts,
                            CloseDrafts, ArticleRead, CourseSaved, EditQuestion, SetPeriod, ExportHistory, SetPreference, SetLook, SetExam, AskExam, ChooseCourse, ToggleHelp,
                            ToggleInfo, Dismiss, CloseOverlay, FitNow, StopWork, Leave, Tick, CourseRead, AnswersRead, EditsKept, EventsKept, EventsNotKept,
                            EventsArrived, WorldSaid, WorkWentOn, ItemPastRead, LearnerFitted, ExamPlanned, WorkEnded, StatisticsMade>;

// ---- asked of the world ---------------------------------------------------------------------
struct KeepEvents { std::vector<EventBody> bodies; };  // answered by EventsKept or EventsNotKept
struct ReadAnswers { BankPtr bank; std::vector<ItemId> items; };   // all that bears on these items: AnswersRead
// What is found of a course that changed, and what is to be said of it: answered by EditsKept, or a notice.
struct KeepEdits { std::vector<EventBody> bodies; std::string folder, said; };
struct SaveLook { Look look; };
struct OpenEditor { std::string path; int line = 1; };
struct ReadArticle { std::string path; };              // answered by ArticleRead, or a notice
struct KeepDecisions { std::string name, text; };      // the whole document
struct WriteCourse { std::string folder, article; DerivationPtr derivation; std::vector<Draft> drafts; };  // no folder: a new one
struct QuitProgram {};
struct WriteExport { std::string name, text; bool open = false; };  // into the data folder's exports; open: in the desktop's viewer
// Long work is an effect of its own, carried out on the worker (runtime/worker.h). Told of it: WorkWentOn, at last
// WorkEnded, then its result.
struct ReadItemPast { ItemId item; LearnerModel model; };  // its answers in the journal; ItemPastRead
struct FitLearner {};                                  // to all answers in the journal; LearnerFitted, or a notice
struct PlanExam { PlanWanted wanted; PlanQuestions questions; std::shared_ptr<const CourseExam> before; };   // ExamPlanned
struct CancelWork { Work work = Work::fit; };
struct ExportAnswers { std::string name; };            // all of the journal's, as journal/answer_table.h has them
// From the whole journal, for Progress; answered by StatisticsMade.
struct MakeStatistics { BankPtr bank; LearnerModel model; std::uint64_t events = 0; Day today; };

using Effect = std::variant<KeepEvents, ReadItemPast, ReadAnswers, KeepEdits, FitLearner, PlanExam, SaveLook, OpenEditor, QuitProgram, ReadArticle, KeepDecisions, WriteCourse, WriteExport, ExportAnswers, CancelWork, MakeStatistics>;
using Effects = std::vector<Effect>;

}  // namespace estelik
