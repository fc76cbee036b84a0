#include "state/phrases.h"

#include "analyse/retention.h"
#include "article/sentence.h"
#include "base/text.h"
#include "schedule/due_days.h"
#include "schedule/remembered.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace estelik {
namespace {

constexpr int days_a_month = 30;
constexpr int days_a_year = 365;

std::string spoken_date(Day day, Day today) {
    const auto date = calendar(day);
    std::string text = std::to_string(date.day) + " " + std::string(month_name(date.month));
    if (date.year != calendar(today).year) text += " " + std::to_string(date.year);
    return text;
}

// "paragraph 4" counts inside its section, as a reader sees it.
std::string place_words(const Bank& bank, int number) {
    const Paragraph* paragraph = bank.reading.paragraph(number);
    if (!paragraph || paragraph->section < 0) return "Paragraph " + std::to_string(number);
    int within = 0;
    for (const auto& other : bank.reading.paragraphs)
        if (other.section == paragraph->section && other.number <= number) ++within;
    return bank.reading.sections[static_cast<std::size_t>(paragraph->section)].title + ", paragraph " + std::to_string(within);
}

}  // namespace

std::string percent(double share) { return std::to_string(std::lround(share * 100)) + "\u202f%"; }

std::string between(double low, double high) { return std::to_string(std::lround(low * 100)) + "–" + percent(high); }

std::string too_few(std::size_t n, std::string_view what) {
    return "Too few " + std::string(what) + " yet (" + std::to_string(n) + " of " + std::to_string(least_to_tell) + ")";
}

std::string seconds_words(double seconds) {
    const auto whole = std::lround(seconds);
    return whole < 100 ? std::to_string(whole) + "\u00a0s" : clock_words(whole * 1000) + "\u00a0min";
}

std::string counted(std::size_t n, std::string_view one) {
    return std::to_string(n) + " " + std::string(one) + (n == 1 ? "" : "s");
}

std::string about_minutes(int minutes) { return "about " + std::to_string(minutes) + "\u00a0min"; }

std::string clock_words(std::int64_t ms) {
    const auto seconds = std::max<std::int64_t>(0, ms) / 1000;
    const auto two = [](std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    const auto minutes = seconds / 60;
    if (minutes < 60) return std::to_string(minutes) + ":" + two(seconds % 60);
    return std::to_string(minutes / 60) + ":" + two(minutes % 60) + ":" + two(seconds % 60);
}

std::string due_words(Day due, Day today) {
    if (due <= today) return "today";
    if (due - today == 1) return "tomorrow";
    const auto date = calendar(due);
    std::string text = short_date(date);
    if (date.year != calendar(today).year) text += " " + std::to_string(date.year);
    return text;
}

std::string moment_words(Instant moment) {
    // The date on the wall's calendar, which before four in the morning is not the learner's day.
    const Day civil = day_of(moment.plus_ms(day_begins_at_hour * std::int64_t{3'600'000}));
    return full_day(civil) + ", " + iso(moment).substr(11, 5);
}

std::string full_day(Day day) {
    const auto date = calendar(day);
    return std::string(weekday_name(weekday(day))) + " " + std::to_string(date.day) + " " + std::string(month_name(date.month));
}

std::string on_day(Day day, Day today) {
    if (day <= today) return "today";
    if (day - today == 1) return "tomorrow";
    return "on " + std::string(weekday_name(weekday(day))) + " " + spoken_date(day, today);
}

std::string on_past_day(Day day, Day today) {
    if (day >= today) return "earlier today";
    if (today - day == 1) return "yesterday";
    const auto date = calendar(day);
    return "on " + short_date(date) + (date.year == calendar(today).year ? "" : " " + std::to_string(date.year));
}

std::string in_days(int days) {
    if (days <= 0) return "in this session";
    if (days == 1) return "tomorrow";
    if (days < 2 * days_a_month) return "in " + std::to_string(days) + " days";
    if (days < 2 * days_a_year) return "in " + std::to_string(days / days_a_month) + " months";
    return "in " + std::to_string(days / days_a_year) + " years";
}

std::string_view strength_word(Strength strength) {
    static constexpr std::array<std::string_view, 4> words = {"new", "weak", "fair", "strong"};
    return words[static_cast<std::size_t>(strength)];
}

StrengthMark strength_mark(Strength strength) { return {strength, std::string(strength_word(strength))}; }

std::string lower_first(std::string text) {
    const bool lowers = text.size() > 1 && text[0] >= 'A' && text[0] <= 'Z' && text[1] >= 'a' && text[1] <= 'z';
    if (lowers) text[0] = static_cast<char>(text[0] - 'A' + 'a');
    return text;
}

std::optional<Day> next_due(const Bank& bank, const Question& question, const AppState& state) {
    std::optional<Day> earliest;
    for (const auto& item : items_of(bank.id, question)) {
        const auto known = remembered(state.progress.find(item));
        if (!known) continue;
        const Day due = due_day(state.calendar, state.progress, item, *known);
        if (!earliest || due < *earliest) earliest = due;
    }
    return earliest;
}

std::string next_words(const Bank& bank, const Question& question, const AppState& state, Day today) {
    const auto due = next_due(bank, question, state);
    if (!due) return "not asked yet";
    if (*due <= today) return "due today";
    return *due - today == 1 ? "due tomorrow" : "next on " + due_words(*due, today);
}

std::optional<PassageText> passage_naming(const Bank& bank, std::string_view words) {
    for (const auto& paragraph : bank.reading.paragraphs) {
        if (!contains_words(paragraph.text, words)) continue;
        for (const Span& sentence : sentences(paragraph.text)) {
            const auto text = paragraph.text.substr(sentence.offset, sentence.length);
            if (!contains_words(text, words)) continue;
            const auto at = text.find(words);
            if (at == std::string::npos) return PassageText{"", text, "", place_words(bank, paragraph.number)};
            return PassageText{text.substr(0, at), std::string(words), text.substr(at + words.size()), place_words(bank, paragraph.number)};
        }
    }
    return std::nullopt;
}

std::optional<PassageText> passage_of(const Bank& bank, const Question& question) {
    const auto places = find_quote(bank.reading, question.evidence.quote);
    if (places.empty()) return std::nullopt;
    const QuotePlace place = places.front();
    const Paragraph* paragraph = bank.reading.paragraph(place.paragraph);
    const Span around = sentence_around(*paragraph, place.offset, place.length);
    const auto end = place.offset + place.length;
    return PassageText{paragraph->text.substr(around.offset, place.offset - around.offset),
                       paragraph->text.substr(place.offset, place.length),
                       end < around.end() ? paragraph->text.substr(end, around.end() - end) : "",
                       place_words(bank, place.paragraph)};
}

}  // namespace estelik
