// The drafts of an article under review: what is decided about each, taken back, and asked in another way.
// A state machine without a screen; the window and the terminal show the same one. Earlier decisions on the
// article are found again, whatever has moved.
#pragma once

#include "review/decisions.h"
#include "review/question_fields.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace estelik {

struct ReviewedDraft {
    Draft draft;                         // as it stands now: its question, key, kind and id
    DraftIdentity identity;
    Ruling ruling = Ruling::open;
    unsigned set = 0;                    // of its options
    bool edited = false;                 // by hand
    bool changed = false;                // edited, or of another kind or with other options than at first
    bool fresh = false;                  // never shown before, though others of the article were
    bool moved = false;                  // decided when its passage stood elsewhere
    std::vector<std::string> faults;     // what the rules of a bank say of it
};

// What became of earlier decisions: "4 moved, 1 stale, 6 new".
struct Remapped {
    std::size_t kept = 0, moved = 0, stale = 0, fresh = 0;

    bool operator==(const Remapped&) const = default;
};

// A fact of the article, each once in its paragraph, and the draft that asks it.
struct FactPlace {
    std::uint32_t passage = 0;           // index into the article's
    std::uint32_t begin = 0, end = 0;    // bytes of its text
    std::optional<std::size_t> draft;    // not a rejected one
};

class DraftReview {
public:
    DraftReview(DerivationPtr derivation, const Decisions& before);

    const Derivation& derivation() const { return *derivation_; }
    const DerivationPtr& derivation_ptr() const { return derivation_; }
    const ArticleText& article() const { return derivation_->article(); }
    const std::vector<ReviewedDraft>& drafts() const { return drafts_; }
    const Remapped& remapped() const { return remapped_; }
    std::size_t count(Ruling ruling) const;
    std::size_t decided() const { return drafts_.size() - count(Ruling::open); }
    std::vector<FactPlace> facts() const;
    std::optional<std::size_t> next_open(std::size_t after) const;  // round the end; none: all are decided

    void decide(std::size_t index, Ruling ruling);
    StemAndKey asked(std::size_t index) const;
    Result<void> edit(std::size_t index, const std::vector<std::string>& texts);  // lines as of fields_of; accepts it
    bool change_kind(std::size_t index);    // to the next that its fact bears; false: there is no other
    bool change_options(std::size_t index); // false: there are no others
    std::optional<std::size_t> undo();      // the draft of the last change, as before; none: there is nothing to undo
    bool can_undo() const { return !steps_.empty(); }

    Decisions decisions() const;            // to be kept; those that are stale among them
    std::vector<Draft> accepted() const;

private:
    struct Step {
        std::size_t index = 0;
        ReviewedDraft before;
    };

    void take_up(const Decisions& before);
    void take_over(ReviewedDraft& draft, const Decision& decision) const;
    void mark_fresh(const std::vector<std::string>& seen);
    void remember(std::size_t index);
    void put(std::size_t index, Draft made, unsigned set);
    void find_faults();

    DerivationPtr derivation_;
    std::vector<ReviewedDraft> drafts_;
    std::vector<Decision> stale_;
    std::vector<std::string> seen_;
    Remapped remapped_;
    std::vector<Step> steps_;
};

}  // namespace estelik
