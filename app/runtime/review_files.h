// The files of a review: <data>/reviews/NAME.json holds the decisions on an article (review/decisions.h), and a
// course of its own goes to <data>/courses/ID.
#pragma once

#include "base/disk.h"
#include "review/decisions.h"
#include "state/action.h"

#include <string>
#include <vector>

namespace estelik {

// None kept yet: no decisions. Error: the document is damaged; it is left as it is.
Result<Decisions> load_decisions(Disk& disk, const std::string& data, const std::string& name);
Result<void> keep_decisions(Disk& disk, const std::string& data, const std::string& name, const std::string& text);

struct WrittenCourse {
    std::string folder;
    std::size_t kept = 0;
    std::vector<std::string> left_out;  // why, of each draft
};

// The drafts as a course of their own, which takes the place of an earlier one made of the same article; or
// added to the course in a folder.
Result<WrittenCourse> write_course(Disk& disk, const std::string& data, const WriteCourse& wanted);

// The article, derived, and what was decided about it.
Result<ArticleRead> read_for_review(Disk& disk, const std::string& data, const std::string& path, const DraftOrder& order = {});

}  // namespace estelik
