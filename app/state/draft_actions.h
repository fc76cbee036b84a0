// Reviewing the drafts of an article. Called by reduce alone. Each decision asks for the document of decisions
// to be kept, whole.
#pragma once

#include "state/action.h"

namespace estelik::draft_actions {

Effects import(AppState& state, const std::string& path);
void article_read(AppState& state, const ArticleRead& read);
bool passes(const ReviewedDraft& draft, DraftsOnly only);

Effects decide(AppState& state, Ruling ruling);            // and on to the next one that is open
Effects edit(AppState& state, const std::vector<std::string>& lines);
Effects change_kind(AppState& state);
Effects change_options(AppState& state);
Effects undo(AppState& state);

void select(AppState& state, std::size_t index);
void skip(AppState& state);                                // to the next one that is open
void begin_edit(AppState& state, bool open);
void show_passage(AppState& state);
void set_filter(AppState& state, DraftsOnly only);
void ask_where_to_save(AppState& state, bool open);
Effects save(AppState& state, const SaveDrafts& where);
void course_saved(AppState& state, const CourseSaved& saved);
void close(AppState& state);

}  // namespace estelik::draft_actions
