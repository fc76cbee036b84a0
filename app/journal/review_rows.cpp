#include "journal/review_rows.h"

#include "journal/amendments.h"
#include "journal/folder.h"
#include "journal/order.h"
#include "journal/scan.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace estelik {
namespace {

struct Seen {
    std::int64_t card = 0;
    Instant at;
};

std::uint32_t course_number(CardCourses& courses, const std::string& name) {
    const auto known = static_cast<std::size_t>(std::ranges::find(courses.names, name) - courses.names.begin());
    if (known == courses.names.size()) courses.names.push_back(name);
    return static_cast<std::uint32_t>(known);
}

}  // namespace

JournalReviews review_rows(const std::vector<Event>& events) {
    const auto ordered = in_order(events);
    const Amendments amendments(ordered);
    std::map<ItemId, Seen> seen;
    JournalReviews reviews;
    auto& rows = reviews.rows;
    for (const Event* event : ordered) {
        const auto* answer = std::get_if<Answered>(&event->body);
        if (!answer || !answer->schedules || !amendments.in_force(*event)) continue;
        const auto [at, first] = seen.try_emplace(answer->item, Seen{static_cast<std::int64_t>(seen.size()), event->at});
        if (first) reviews.courses.of_card.push_back(course_number(reviews.courses, answer->item.course));
        ReviewRow row{.card = at->second.card,
                      .number = static_cast<std::int64_t>(rows.size()) + 1,
                      .grade = static_cast<int>(amendments.rating(*event, *answer)),
                      .days = -1,
                      .seconds = -1};
        if (!first) {
            // As the fold has it: clocks set back make no time negative.
            row.days = std::max(0, day_of(event->at) - day_of(at->second.at));
            row.seconds = std::max<std::int64_t>(0, event->at.utc_ms - at->second.at.utc_ms) / 1000;
        }
        at->second.at = event->at;
        rows.push_back(row);
    }
    return reviews;
}

Result<JournalReviews> read_review_rows(Disk& disk, const std::string& data_folder) {
    const auto root = data_folder + "/" + std::string(journal_folder);
    std::vector<Event> events;
    const auto files = journal_files(disk, root);
    if (!files) return files.error();
    for (const auto& file : *files) {
        const auto load = disk.read(root + "/" + file.name);
        if (load.found()) std::ranges::move(scan(load.bytes, file.name, 0).events, std::back_inserter(events));
    }
    return review_rows(events);
}

}  // namespace estelik
