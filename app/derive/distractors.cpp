#include "derive/distractors.h"

#include "base/hash.h"
#include "base/random.h"
#include "base/text.h"
#include "base/time.h"
#include "derive/word_sense.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <type_traits>

namespace estelik {
namespace {

using C = WordClass;

constexpr std::size_t wanted = 3;

constexpr std::array<std::string_view, 16> countries = {"France", "Turkey", "Brazil", "Japan",  "Egypt", "Poland", "India",    "Canada",
                                                        "Norway", "Mexico", "Spain",  "Vietnam", "Kenya", "Greece", "Thailand", "Argentina"};
constexpr std::array<std::string_view, 12> cities = {"Vienna", "Cairo", "Lisbon", "Seoul", "Geneva", "Warsaw", "Ankara", "Toronto", "Madrid", "Nairobi", "Oslo", "Athens"};

struct Option {
    std::string text;
    double order = 0;
};

double order_of(const PartialDate& date) { return date.year * 10000.0 + date.month * 100.0 + date.day; }

// Numbers of groups, a few hundred at most, in no order.
class GroupSet {
public:
    bool insert(std::uint32_t group) {  // false: it was there
        for (std::size_t at = (group * 2654435769U) >> 22;; at = (at + 1) % slots_.size()) {
            if (slots_[at] == group + 1) return false;
            if (slots_[at] != 0) continue;
            slots_[at] = group + 1;
            return true;
        }
    }

private:
    std::array<std::uint32_t, 1024> slots_{};  // the group and one; 0: free
};

class Chooser {
public:
    Chooser(const Ground& ground, const Fact& fact, const std::string& answer, const std::string& question, unsigned set)
        : ground_(ground), fact_(fact), found_(fact.found), answer_(answer), question_(question), set_(set),
          random_(fnv1a(answer + "\n" + question) + set) {}

    OptionSet choose() {
        if (found_.kind == FactKind::date) dates();
        else if (found_.kind == FactKind::figure) figures();
        else if (found_.kind == FactKind::name) names();
        else if (found_.kind == FactKind::instrument) instruments();
        if (options_.size() < wanted) return {};
        const bool ordered = found_.kind == FactKind::date || found_.kind == FactKind::figure;
        options_.push_back({answer_, ordered ? order_of_key() : 0});
        if (ordered) std::sort(options_.begin(), options_.end(), [](const Option& a, const Option& b) { return a.order < b.order; });
        else random_.shuffle(options_);
        OptionSet made;
        for (const Option& option : options_) {
            if (option.text == answer_) made.key = made.texts.size();
            made.texts.push_back(option.text);
        }
        return made;
    }

private:
    double order_of_key() const { return found_.kind == FactKind::date ? order_of(found_.date) : found_.value; }
    bool full() const { return options_.size() >= wanted; }

    void offer(const std::string& text, double order = 0) {
        if (full() || text == answer_ || holds_words(question_, text) || holds_words(answer_, text) || holds_words(text, answer_)) return;
        const auto same = [&](const Option& option) { return option.text == text || holds_words(option.text, text) || holds_words(text, option.text); };
        if (std::none_of(options_.begin(), options_.end(), same)) options_.push_back({text, order});
    }

    // Facts of the same kind from elsewhere in the article, in an order drawn once. Of a long article
    // the nearest few hundred will do.
    std::vector<const Fact*> others() {
        constexpr std::ptrdiff_t reach = 150;
        const auto& facts = ground_.facts();
        const auto index = &fact_ - facts.data();
        const Fact* const from = facts.data() + std::max<std::ptrdiff_t>(0, index - reach);
        const Fact* const to = facts.data() + std::min<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(facts.size()), index + reach);
        GroupSet taken;
        for (const Fact* other = &fact_; other >= from && other->found.sentence == found_.sentence; --other) taken.insert(other->group);
        for (const Fact* other = &fact_; other < to && other->found.sentence == found_.sentence; ++other) taken.insert(other->group);
        std::vector<const Fact*> list;
        for (const Fact* other = from; other != to; ++other)
            if (other->found.kind == found_.kind && taken.insert(other->group)) list.push_back(other);
        random_.shuffle(list);
        return list;
    }

    // Another set begins with other neighbours of the answer. How many of the first are below it is drawn: if it
    // always stood in the middle, a guesser would know.
    template <class T, std::size_t n>
    std::array<T, n> turned(std::array<T, n> neighbours) {
        std::rotate(neighbours.begin(), neighbours.begin() + static_cast<std::ptrdiff_t>(wanted * set_ % n), neighbours.end());
        constexpr T answer = std::is_floating_point_v<T> ? T{1} : T{0};  // factors round 1, steps round 0
        std::size_t below = random_.below(wanted + 1);
        std::size_t above = wanted - below;
        std::stable_partition(neighbours.begin(), neighbours.end(), [&](T one) {
            std::size_t& left = one < answer ? below : above;
            return left > 0 && left-- > 0;
        });
        return neighbours;
    }

    void names() {
        if (found_.name == NameKind::unknown) return;
        const bool country = is_country(found_);
        for (const Fact* other : others()) {
            const auto length = other->found.end - other->found.begin;
            const bool near_length = length < 3 * answer_.size() && 3 * length > answer_.size();
            const bool same_sort = other->found.name == found_.name && (found_.name != NameKind::place || is_country(other->found) == country);
            if (found_.name == NameKind::people && ends_in_s(other->found) != ends_in_s(found_)) continue;
            if (has_article(other->found) != has_article(found_)) continue;
            if (same_sort && near_length && is_short(other->found) == is_short(found_)) offer(ground_.words(other->found));
        }
        if (found_.name != NameKind::place || !is_short(found_) || has_article(found_)) return;
        const Piece& last = ground_.prose().pieces()[found_.last - 1];
        if (found_.first > 0 && ground_.prose().pieces()[found_.first - 1].is(C::direction)) return;  // "the eastern Himalayas" are no town
        if (!country && !last.is(C::place)) return;
        std::vector<std::string_view> known = country ? std::vector<std::string_view>(countries.begin(), countries.end())
                                                      : std::vector<std::string_view>(cities.begin(), cities.end());
        random_.shuffle(known);
        for (const auto place : known)
            if (!ground_.knows(place)) offer(std::string(place));
    }

    bool is_country(const Found& found) const { return ground_.prose().pieces()[found.last - 1].is(C::country); }
    bool ends_in_s(const Found& found) const { return ground_.words(found).ends_with('s'); }
    bool has_article(const Found& found) const {
        if (found.first == 0) return false;
        const auto before = ground_.prose().of(ground_.prose().pieces()[found.first - 1]);
        return before == "the" || before == "The";
    }
    bool is_short(const Found& found) const { return found.last - found.first == 1; }

    void instruments() {
        const auto capital = [&](const Found& found) { return ground_.prose().pieces()[found.first].capital; };
        for (const Fact* other : others()) {
            const auto length = other->found.end - other->found.begin;
            if (length < 2 * answer_.size() && 2 * length > answer_.size() && capital(other->found) == capital(found_)) offer(ground_.words(other->found));
        }
    }

    // Written as the key is: "23 November 1999" or "November 23, 1999".
    std::string date_like_key(const PartialDate& date) const {
        const std::string month = date.month ? std::string(month_name(date.month)) : "";
        const std::string year = std::to_string(date.year);
        if (found_.grain == Grain::year) return year;
        if (found_.grain == Grain::decade) return year + "s";
        if (found_.grain == Grain::month) return month + " " + year;
        const bool american = answer_.front() < '0' || answer_.front() > '9';
        return american ? month + " " + std::to_string(date.day) + ", " + year : std::to_string(date.day) + " " + month + " " + year;
    }

    void dates() {
        const bool grain = found_.grain == Grain::year || found_.grain == Grain::month || found_.grain == Grain::day || found_.grain == Grain::decade;
        if (!grain || found_.date.year <= 100 || date_like_key(found_.date) != answer_) return;
        const int latest = ground_.published().year ? ground_.published().year : 10000;
        constexpr int far = 25;
        for (const Fact* other : others())
            if (other->found.grain == found_.grain && std::abs(other->found.date.year - found_.date.year) <= far && full_year(other->found.date))
                offer(date_like_key(other->found.date), order_of(other->found.date));
        constexpr std::array<int, 10> steps = {-2, 3, -5, 2, -3, 5, -7, 4, -4, -6};
        for (const int step : turned(steps)) {
            PartialDate date = found_.date;
            date.year += found_.grain == Grain::decade ? 10 * step : step;
            if (found_.grain != Grain::year && found_.grain != Grain::decade) date.month = (date.month + 2 * (step + 10)) % 12 + 1;
            if (found_.grain == Grain::day) date.day = (date.day + 3 * (step + 10)) % 28 + 1;
            if (date.year < latest) offer(date_like_key(date), order_of(date));
        }
    }

    bool full_year(const PartialDate& date) const { return date.year > 100; }

    // Its digits replaced, words before and behind them kept: "$40 billion" -> "$60 billion".
    void figures() {
        const auto from = answer_.find_first_of("0123456789");
        if (from == answer_.npos) return word_figures();
        auto to = from;
        while (to < answer_.size() && ((answer_[to] >= '0' && answer_[to] <= '9') || answer_[to] == ',' || answer_[to] == '.')) ++to;
        while (to > from && (answer_[to - 1] == ',' || answer_[to - 1] == '.')) --to;
        const std::string digits = answer_.substr(from, to - from);
        if (answer_.find_first_of("0123456789", to) != answer_.npos) return;  // a range
        std::string plain;
        for (const char c : digits)
            if (c != ',') plain += c;
        constexpr std::size_t longest = 12;  // digits that a double holds with ease
        if (plain.size() > longest) return;
        const auto point = plain.find('.');
        const int decimals = point == plain.npos ? 0 : static_cast<int>(plain.size() - point - 1);
        double value = 0;
        std::from_chars(plain.data(), plain.data() + plain.size(), value);
        if (value <= 0) return;
        const bool percent = found_.unit == "%";
        constexpr std::array<double, 8> factors = {1.5, 0.5, 2, 0.75, 1.25, 3, 0.4, 1.75};
        for (const double factor : turned(factors)) {
            const double changed = rounded(value * factor, value, decimals);
            if (changed <= 0 || changed == value || (percent && changed > 100)) continue;
            offer(answer_.substr(0, from) + written(changed, decimals, digits.find(',') != digits.npos) + answer_.substr(to), found_.value * changed / value);
        }
    }

    // With as many digits that say something as the key has.
    static double rounded(double changed, double value, int decimals) {
        const double scale = std::pow(10, decimals);
        double step = 1;
        const auto whole = static_cast<long long>(std::llround(value * scale));
        while (whole != 0 && whole % static_cast<long long>(step * 10) == 0) step *= 10;
        const double ticks = std::max(1.0, std::round(changed * scale / step));
        return ticks * step / scale;
    }

    static std::string written(double value, int decimals, bool grouped) {
        const double scale = std::pow(10, decimals);
        const auto ticks = std::llround(value * scale);
        std::string whole = std::to_string(ticks / static_cast<long long>(scale));
        if (grouped)
            for (auto at = static_cast<std::ptrdiff_t>(whole.size()) - 3; at > 0; at -= 3) whole.insert(static_cast<std::size_t>(at), ",");
        if (decimals == 0) return whole;
        std::string rest = std::to_string(ticks % static_cast<long long>(scale));
        return whole + "." + std::string(static_cast<std::size_t>(decimals) - rest.size(), '0') + rest;
    }

    // "four" -> "three", "six": the first word of the figure is the number.
    void word_figures() {
        constexpr std::array<std::string_view, 12> small = {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"};
        const auto space = std::min(answer_.find(' '), answer_.size());
        const std::string first = fold(answer_.substr(0, space));
        const auto at = std::find(small.begin(), small.end(), first);
        if (at == small.end()) return;
        const auto index = at - small.begin();
        const double base = found_.value / static_cast<double>(index + 2);
        for (const int step : turned(std::array{-1, 2, 1, -2, 3, -3, 4})) {
            const auto other = index + step;
            if (other < 0 || other >= static_cast<std::ptrdiff_t>(small.size()) || other + 2 > 4 * (index + 2)) continue;
            std::string word(small[static_cast<std::size_t>(other)]);
            if (answer_.front() >= 'A' && answer_.front() <= 'Z') word.front() = static_cast<char>(word.front() - 0x20);
            offer(word + answer_.substr(space), base * static_cast<double>(other + 2));
        }
    }

    const Ground& ground_;
    const Fact& fact_;
    const Found& found_;
    const std::string& answer_;
    const std::string& question_;
    unsigned set_;
    Random random_;
    std::vector<Option> options_;
};

}  // namespace


OptionSet options_for(const Ground& ground, const Fact& fact, const std::string& answer, const std::string& question, unsigned set) {
    return Chooser(ground, fact, answer, question, set).choose();
}

}  // namespace estelik
