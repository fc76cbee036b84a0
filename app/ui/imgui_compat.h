// What differs between Dear ImGui 1.86 and 1.92: keys, fonts, the field that has the focus. Only here.
#pragma once

#include "ui/fonts.h"
#include "ui/key_chord.h"

namespace estelik {

void prepare_keys();                 // once, after the context is made and when no back end maps keys
bool key_went_down(KeyId key);         // in this frame; no repeats
bool any_key_went_down();
void send_key(KeyId key, bool down);   // as a back end would, with prepare_keys
void send_modifiers(bool ctrl, bool shift, bool alt);
void send_mouse(float x, float y, bool down);
void send_wheel(float steps);

void push_face(const Face& face);    // for what Dear ImGui writes itself
void pop_face();
float field_scroll(unsigned id);      // how far the text of the field that has the focus is moved to the left
void release_text_field();           // takes the focus away from the field that has it
void ask_for_texture_width(ImFontAtlas& atlas, int pixels);
bool make_font_texture(ImFontAtlas& atlas);  // without a renderer; true when the atlas is drawn

}  // namespace estelik
