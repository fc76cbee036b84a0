// The members of an event's line, by kind. Short names: there will be millions.
//   an item      c course, q question, p gap (when there is one)
//   session      c, m study|test, seed (as text: it has 64 bits), dr desired retention, new new a day;
//                of a test also paper (items as "id" or "id#gap"), name, min minutes, sure true: certainty
//                marking, feeds true: counts for the schedule; of a sitting also n questions, sec seconds that
//                the learner was told it would take
//   answered     item, h version, a raw answer (a string, or an array unless it is one text), k outcome,
//                s score, g suggested rating, r rating, ms, in session (if any), x true: leaves the schedule alone,
//                t true: in a running test, sure 1..3,
//                key what was right, with the first answer to a version, rd ms of reading before it (if any)
//   rerated      of, r rating, why; regraded: k outcome, s score            undone, redone   of
//   flagged, suspended, marked   item, on     buried   item, until (date)
//   reported     item, what, text             handed_in   in session, ms
//   exam         c, date (none: called off), topics, min minutes a day
//   preference   name, value
//   fitted       model, w parameters, on in words, n answers, tests, loss, usual, rmse, auc, margin, cal (three
//                numbers a row), drift, courses and their offsets
//   edited       item, from, to versions, is how, key what is right now, was the key before
//   imported     src source, key its own id
#pragma once

#include "base/result.h"
#include "journal/event.h"

#include <string>
#include <string_view>

namespace estelik {

// ',"c":"...",...' or nothing. Text that is no UTF-8 is repaired, a number that is not finite becomes 0.
std::string write_members(const EventBody& body);

// A member that is missing or of another type is an error when the event means nothing without it.
Result<EventBody> read_members(std::string_view kind, std::string_view members, int format);

}  // namespace estelik
