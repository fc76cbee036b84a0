#include "journal/subject.h"

namespace estelik {
namespace {

struct SubjectOf {
    Subject operator()(const Answered& e) const { return e.item; }
    Subject operator()(const Flagged& e) const { return e.item; }
    Subject operator()(const Buried& e) const { return e.item; }
    Subject operator()(const Suspended& e) const { return e.item; }
    Subject operator()(const Marked& e) const { return e.item; }
    Subject operator()(const Edited& e) const { return e.item; }
    Subject operator()(const PreferenceSet& e) const { return PreferenceName{e.name}; }
    Subject operator()(const ExamSet& e) const { return ExamOf{e.course}; }
    template <class Other>
    Subject operator()(const Other&) const {
        return {};
    }
};

}  // namespace

Subject subject_of(const EventBody& body) { return std::visit(SubjectOf{}, body); }

}  // namespace estelik
