// What questions stand on: the prose, its facts, which pieces belong to names, and for every sentence
// whom a pronoun at its beginning means.
#pragma once

#include "derive/facts.h"
#include "derive/prose.h"

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace estelik {

struct Antecedents {
    std::string person;   // who was spoken of before, in the same paragraph
    std::string subject;  // of the last sentence that had one of its own: "The currency", "Talks"
    bool plural = false;  // of the subject
};

class Ground {
public:
    Ground(const Prose& prose, const PartialDate& published);  // the prose must outlive it

    const Prose& prose() const { return prose_; }
    const std::vector<Fact>& facts() const { return facts_; }
    const Antecedents& antecedents(std::uint32_t sentence) const { return antecedents_[sentence]; }
    bool in_name(std::uint32_t piece) const { return in_name_[piece]; }
    bool in_person(std::uint32_t piece) const { return in_person_[piece]; }
    bool in_date(std::uint32_t piece) const { return in_date_[piece]; }
    const std::vector<std::uint32_t>& of_group(std::uint32_t group) const { return groups_[group]; }  // indices of facts
    int instruments_dated(std::uint32_t group) const;           // how many have a date of this group
    bool knows(std::string_view name) const;                    // the text names it
    std::string words(const Found& found) const { return std::string(prose_.between(found.begin, found.end)); }
    const PartialDate& published() const { return published_; }

private:
    void index_facts();
    void find_antecedents();
    void read_subject(std::uint32_t sentence, Antecedents& now) const;

    const Prose& prose_;
    PartialDate published_;
    std::vector<Fact> facts_;
    std::vector<bool> in_name_;
    std::vector<bool> in_date_;
    std::vector<bool> in_person_;
    std::vector<std::vector<std::uint32_t>> groups_;
    std::unordered_map<std::uint32_t, int> dated_;
    std::unordered_set<std::string> names_;
    std::vector<Antecedents> antecedents_;
};

}  // namespace estelik
