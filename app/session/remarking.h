// Answers marked again: by the judge of now, with the course as it is now.
//   - An answer to the edition of now gets the verdict of now, be it better or worse.
//   - One to an earlier edition whose key is still right can only gain. Where nobody kept that key, the answers
//     that were right then tell whether it is.
//   - One to a key that is not right any more stays as it was marked.
//   - A rating of the learner's own stays, and so does what the judge cannot say: a card, an option that is gone.
// Spelling is forgiven as the learner preferred when answering. What was marked again is not marked again: of two
// runs the second finds nothing.
#pragma once

#include "bank/bank.h"
#include "journal/amendments.h"
#include "journal/event.h"
#include "journal/progress.h"
#include "schedule/calendar.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace estelik {

// An answer whose verdict is another one now.
struct Remark {
    Stamp answer;
    ItemId item;
    RawAnswer raw;
    Standing before, now;
};

// What that makes of an item's schedule. None: it was never answered for the schedule.
struct MovedReview {
    ItemId item;
    std::optional<Day> before, now;
};

struct Remarking {
    std::vector<Edited> edits = {};          // found since the answers were given
    std::vector<Remark> remarks = {};        // in the order of the answers
    std::vector<MovedReview> reviews = {};   // of the items in remarks, in their order
    std::map<ItemId, ItemProgress> items = {};   // these, as they will be
    std::size_t judged = 0;                  // answers looked at

    std::vector<EventBody> bodies() const;   // what makes it so
};

// What marking again does to a calendar: before, that of all that the learner remembers.
std::vector<MovedReview> moved_reviews(const Remarking& marked, const Progress& before, const Calendar& calendar);

// events: all that bear on the items to look at, and on the learner's preferences and model. items: those to look
// at; none given: all of the course. device: ours.
Remarking mark_again(const BankPtr& bank, const std::vector<Event>& events, const std::vector<ItemId>& items, const std::string& device);

}  // namespace estelik
