#include "state/select_parts.h"

#include "article/markdown.h"
#include "state/draft_actions.h"
#include "state/phrases.h"

#include <algorithm>

namespace estelik {
namespace {

double share_of(std::size_t part, std::size_t whole) { return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole); }

// Its number as a person counts them.
std::string number_of(std::size_t index) { return std::to_string(index + 1); }

std::string answer_of(const Draft& draft) {
    Question question;
    question.stem = draft.question;
    question.key = draft.key;
    return plain_text(right_answer(question, question.gap_count() > 0 ? 1 : 0));
}

std::string note_of(const ReviewedDraft& draft) {
    if (draft.edited) return "edited";
    if (draft.moved) return "moved";
    return draft.fresh ? "new" : "";
}

DraftRow row_of(const ReviewedDraft& draft, std::size_t index) {
    DraftRow row;
    row.index = index;
    row.question = plain_text(shown_question(draft.draft));
    row.answer = answer_of(draft.draft);
    row.kind = std::string(kind_words(draft.draft.kind()));
    row.rule = "rule: " + draft.draft.rule;
    row.ruling = draft.ruling;
    row.note = note_of(draft);
    if (!draft.faults.empty()) row.fault = draft.faults.front() + (draft.faults.size() > 1 ? " (and " + std::to_string(draft.faults.size() - 1) + " more)" : "");
    return row;
}

void add_chips(DraftsScreen& screen, const std::vector<ReviewedDraft>& drafts) {
    const auto add = [&](DraftsOnly only, const std::string& word) {
        const auto n = std::count_if(drafts.begin(), drafts.end(), [&](const ReviewedDraft& draft) { return draft_actions::passes(draft, only); });
        if (n > 0 || only == DraftsOnly::all || only == screen.only) screen.chips.emplace_back(only, word + " " + std::to_string(n));
    };
    add(DraftsOnly::all, "All");
    add(DraftsOnly::open, "To decide");
    add(DraftsOnly::accepted, "Accepted");
    add(DraftsOnly::rejected, "Rejected");
    add(DraftsOnly::faulty, "Warnings");
}

// ---- the selected draft ---------------------------------------------------------------------------------

std::vector<PreviewLine> lines_of(const Key& key) {
    std::vector<PreviewLine> lines;
    if (const auto* choice = std::get_if<OneChoice>(&key))
        for (std::size_t i = 0; i < choice->options.size(); ++i) lines.push_back({plain_text(choice->options[i]), i == choice->key});
    if (const auto* order = std::get_if<Ordering>(&key))
        for (std::size_t i = 0; i < order->items.size(); ++i) lines.push_back({number_of(i) + ".  " + plain_text(order->items[i]), false});
    if (const auto* match = std::get_if<Matching>(&key))
        for (const auto& [left, right] : match->pairs) lines.push_back({plain_text(left) + "  –  " + plain_text(right), false});
    return lines;
}

struct Stretch {
    std::uint32_t begin = 0, end = 0;    // bytes of the passage's text
};

Stretch sentence_of(const ArticleText& article, const Draft& draft) {
    const auto lead = article.passages[draft.passage].lead;
    return {lead + draft.sentence_begin, lead + draft.sentence_end};
}

PassageText passage_of(const DraftReview& review, const Draft& draft) {
    const auto& passage = review.article().passages[draft.passage];
    const Stretch sentence = sentence_of(review.article(), draft);
    const std::uint32_t begin = draft.begin + passage.lead, end = draft.end + passage.lead;
    const auto& text = passage.text();
    return {text.substr(sentence.begin, begin - sentence.begin), text.substr(begin, end - begin), text.substr(end, sentence.end - end),
            "Paragraph " + std::to_string(review.derivation().paragraph_of(draft.passage))};
}

DraftDetail detail_of(const DraftDesk& desk) {
    const Draft& draft = desk.review.drafts()[desk.selected].draft;
    DraftDetail detail;
    detail.lines = lines_of(draft.key);
    if (desk.passage_shown) detail.passage = passage_of(desk.review, draft);
    if (desk.editing) detail.fields = fields_of(desk.review.asked(desk.selected));
    detail.fault = desk.fault;
    return detail;
}

// ---- the article ------------------------------------------------------------------------------------------

std::vector<DraftParagraph> paragraphs_of(const ArticleText& article) {
    std::vector<DraftParagraph> paragraphs;
    int number = 0;
    for (const Passage& passage : article.passages) {
        DraftParagraph paragraph;
        paragraph.heading = passage.kind == PassageKind::heading;
        paragraph.text.text = passage.text();
        if (passage.kind == PassageKind::prose) paragraph.text.number = ++number;
        paragraphs.push_back(std::move(paragraph));
    }
    return paragraphs;
}

void mark_facts(DraftsScreen& screen, const DraftReview& review) {
    std::size_t asked = 0;
    const auto facts = review.facts();
    for (const FactPlace& fact : facts) {
        DraftParagraph& paragraph = screen.paragraphs[fact.passage];
        if (!fact.draft) {
            ++paragraph.without;
            continue;
        }
        ++asked;
        paragraph.text.marks.push_back({fact.begin, fact.end - fact.begin, std::to_string(*fact.draft), false});
    }
    screen.coverage = std::to_string(asked) + " of " + counted(facts.size(), "fact") + " asked";
    screen.covered = share_of(asked, facts.size());
}

void light_evidence(DraftsScreen& screen, const DraftDesk& desk) {
    const Draft& draft = desk.review.drafts()[desk.selected].draft;
    DraftParagraph& paragraph = screen.paragraphs[draft.passage];
    const Stretch sentence = sentence_of(desk.review.article(), draft);
    auto& marks = paragraph.text.marks;
    marks.insert(marks.begin(), {sentence.begin, sentence.end - sentence.begin, std::to_string(desk.selected), true});
    paragraph.text.focus = true;
    screen.evidence = "evidence for draft " + number_of(desk.selected);
}

// Titles, bylines and captions are not asked about, so they are not read here.
void add_article(DraftsScreen& screen, const DraftDesk& desk) {
    const ArticleText& article = desk.review.article();
    screen.title = article.title;
    screen.paragraphs = paragraphs_of(article);
    mark_facts(screen, desk.review);
    if (screen.detail) light_evidence(screen, desk);
    std::erase_if(screen.paragraphs, [](const DraftParagraph& paragraph) { return paragraph.text.number == 0 && !paragraph.heading; });
}

void add_saving(DraftsScreen& screen, const AppState& state, const DraftReview& review) {
    const std::string& title = review.article().title;
    const bool there = std::any_of(state.courses.begin(), state.courses.end(), [&](const Course& course) {
        return course.bank && course.bank->source.title == title && course.folder.starts_with(state.data_folder + "/");
    });
    screen.save_new = there ? "In the place of the course that was made of this article before" : "As a course of its own";
    screen.save_note = counted(review.count(Ruling::accepted), "accepted draft");
    for (const Course& course : state.courses) screen.courses.push_back(course.bank ? course.bank->title : course.folder);
}

std::string news_of(const Remapped& remapped) {
    if (remapped.moved + remapped.stale + remapped.fresh == 0) return "";
    return std::to_string(remapped.moved) + " moved, " + std::to_string(remapped.stale) + " stale, " + std::to_string(remapped.fresh) + " new";
}

}  // namespace

DraftsScreen select_drafts(const AppState& state) {
    const DraftDesk& desk = *state.drafts;
    const auto& drafts = desk.review.drafts();
    DraftsScreen screen;
    screen.from = "from " + desk.path.substr(desk.path.rfind('/') + 1);
    screen.count = std::to_string(desk.review.decided()) + " of " + std::to_string(drafts.size()) + " decided";
    screen.decided = share_of(desk.review.decided(), drafts.size());
    screen.only = desk.only;
    add_chips(screen, drafts);
    for (std::size_t i = 0; i < drafts.size(); ++i)
        if (draft_actions::passes(drafts[i], desk.only)) screen.rows.push_back(row_of(drafts[i], i));
    screen.selected = desk.selected;
    if (draft_actions::passes(drafts[desk.selected], desk.only)) screen.detail = detail_of(desk);
    add_article(screen, desk);
    screen.news = news_of(desk.review.remapped());
    screen.can_undo = desk.review.can_undo();
    screen.editing = desk.editing && screen.detail.has_value();
    screen.saving = desk.saving;
    if (desk.saving) add_saving(screen, state, desk.review);
    screen.jump = desk.jump;
    return screen;
}

}  // namespace estelik
