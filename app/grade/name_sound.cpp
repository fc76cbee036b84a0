#include "grade/name_sound.h"

#include "grade/ordinary_words.h"
#include "grade/word_lists.h"

#include <algorithm>
#include <array>
#include <bit>

namespace estelik {
namespace {

constexpr std::size_t shortest_name = 5;
constexpr int most_letters_apart = 6;

struct Pair {
    std::string_view from, to;
};

// The longest first. Capitals are sounds that no letter has alone: C as in church, S as in ship, J as in jam.
constexpr auto groups = std::to_array<Pair>({
    {"schtsch", "SC"}, {"shch", "SC"}, {"tsch", "C"}, {"dsch", "J"}, {"tch", "C"}, {"dzh", "J"}, {"sch", "S"}, {"ch", "C"},
    {"sh", "S"}, {"kh", "h"}, {"zh", "j"}, {"ph", "f"}, {"gh", "g"}, {"dh", "d"}, {"bh", "b"}, {"rh", "r"}, {"ck", "k"},
    {"tz", "z"}, {"ts", "z"}, {"cz", "C"}, {"dj", "J"}, {"qu", "ku"}, {"q", "k"}, {"x", "ks"}, {"ae", "e"},
    {"ou", "u"}, {"oo", "u"}, {"ee", "i"}, {"ij", "i"}, {"iy", "i"}, {"ii", "i"}, {"yi", "i"}, {"je", "e"}, {"ye", "e"},
    {"ie", "e"}, {"ju", "u"}, {"yu", "u"}, {"iu", "u"}, {"yj", "i"}, {"w", "v"}, {"y", "i"},
    {"j", "i"}, {"c", "k"},
});

// Ends of Slavic names.
constexpr auto sons = std::to_array<std::string_view>(
    {"yov", "iov", "jow", "jew", "yev", "iev", "off", "eff", "ov", "ev", "ow", "ew", "of"});

void append_sound(std::string& sound, std::string_view letters) {
    for (const char c : letters)
        if (sound.empty() || sound.back() != c) sound += c;  // "Philippa", "Filipa"
}

bool has_sound(const Word& word) {
    return word.plain.size() >= shortest_name && !word.has_digit() && word.letters.ascii;
}
bool is_word_of_its_own(const Word& word) { return is_known_name(word.plain) || is_ordinary_word(word.plain); }

}  // namespace

std::string sound_of_name(std::string_view plain) {
    std::string sound;
    std::string_view rest = plain;
    bool son = false;
    const char last = plain.empty() ? ' ' : plain.back();
    for (const auto end : sons) {
        if (last != 'v' && last != 'w' && last != 'f') break;
        if (plain.size() < end.size() + 4 || !plain.ends_with(end)) continue;
        rest.remove_suffix(end.size());
        son = true;
        break;
    }
    const bool german = plain.find("sch") != std::string_view::npos;  // there "ch" is the sound of "kh"
    while (!rest.empty()) {
        const auto group = std::find_if(groups.begin(), groups.end(), [&](const Pair& pair) {
            return pair.from[0] == rest[0] && rest.starts_with(pair.from); });
        if (group == groups.end()) {
            append_sound(sound, rest.substr(0, 1));
            rest.remove_prefix(1);
        } else {
            append_sound(sound, german && group->from == "ch" ? std::string_view("h") : group->to);
            rest.remove_prefix(group->from.size());
        }
    }
    if (son) sound += 'v';
    return sound;
}

bool hears_more(const Wording& given, const Wording& sounded_form) {
    return std::any_of(given.words().begin(), given.words().end(), [&](const Word& word) {
        if (!has_sound(word)) return false;
        // A name in another spelling keeps most of its letters.
        const auto may_sound_so = [&](const Word& own) {
            return own.plain != word.plain && std::popcount(own.letters.bits ^ word.letters.bits) <= most_letters_apart;
        };
        std::string sound;
        return std::any_of(sounded_form.words().begin(), sounded_form.words().end(), [&](const Word& own) {
            if (!may_sound_so(own)) return false;
            if (sound.empty()) sound = sound_of_name(word.level);
            return own.level == sound && !is_word_of_its_own(word);
        });
    });
}

Wording sounded(const Wording& wording, bool is_form) {
    auto words = wording.words();
    for (auto& word : words) {
        if (!has_sound(word)) continue;
        const bool other = !is_form && is_word_of_its_own(word);
        if (!other) word.level = sound_of_name(word.level);
    }
    return Wording(std::move(words));
}

}  // namespace estelik
