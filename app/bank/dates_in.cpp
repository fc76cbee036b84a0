#include "bank/dates_in.h"

#include "bank/tokens.h"
#include "base/text.h"
#include "base/time.h"

#include <algorithm>

namespace estelik {
namespace {

int month_of(const Token& token) {
    if (token.digits || token.text.size() < 3) return 0;
    for (int month = 1; month <= 12; ++month) {
        const std::string name = fold(month_name(month));
        if (token.text == name || token.text == name.substr(0, 3) || (month == 9 && token.text == "sept")) return month;
    }
    return 0;
}

// Finds dates by their tokens. Each find_ function looks at the tokens from `at_` on and returns how
// many it took, 0 when they are no date of its kind.
class DateFinder {
public:
    explicit DateFinder(std::string_view text) : text_(text), tokens_(tokens_of(text)) {}

    std::vector<DateMention> find() {
        for (at_ = 0; at_ < tokens_.size();) {
            std::size_t taken = find_iso();
            if (!taken) taken = find_day_first();
            if (!taken) taken = find_month_first();
            if (!taken) taken = find_year();
            at_ += std::max<std::size_t>(taken, 1);
        }
        return std::move(found_);
    }

private:
    const Token* token(std::size_t ahead) const { return at_ + ahead < tokens_.size() ? &tokens_[at_ + ahead] : nullptr; }

    bool is_word(std::size_t ahead, std::string_view word) const { return token(ahead) && token(ahead)->text == word; }
    int month(std::size_t ahead) const { return token(ahead) ? month_of(*token(ahead)) : 0; }
    int day(std::size_t ahead) const {
        const Token* t = token(ahead);
        return t && t->digits && t->text.size() <= 2 && t->value() <= 31 ? t->value() : 0;
    }
    int year(std::size_t ahead) const {
        const Token* t = token(ahead);
        return t && t->digits && t->text.size() == 4 && t->value() >= 1000 && t->value() < 3000 ? t->value() : 0;
    }
    std::string_view gap_before(std::size_t index) const {
        const std::size_t from = tokens_[index - 1].end;
        return text_.substr(from, tokens_[index].begin - from);
    }

    // "st", "nd", "rd", "th" at a day's number, and "of".
    std::size_t skip_ordinal(std::size_t ahead) const {
        for (const auto suffix : {"st", "nd", "rd", "th"})
            if (is_word(ahead, suffix) && gap_before(at_ + ahead).empty()) return ahead + 1;
        return ahead;
    }

    void add(PartialDate date, std::size_t first, std::size_t last) {
        if (is_valid(CalendarDate{date.year, std::max(date.month, 1), std::max(date.day, 1)}))
            found_.push_back({date, tokens_[first].begin, tokens_[last].end});
    }

    std::size_t find_iso() {
        const auto part = [&](std::size_t ahead) {
            const Token* t = token(ahead);
            return t && t->digits && t->text.size() == 2 && gap_before(at_ + ahead) == "-" ? t->value() : 0;
        };
        if (!year(0) || !part(1)) return 0;
        const std::size_t last = part(2) ? 2 : 1;
        add({year(0), part(1), part(2)}, at_, at_ + last);
        return last + 1;
    }

    std::size_t find_day_first() {
        if (!day(0)) return 0;
        std::size_t ahead = skip_ordinal(1);
        if (is_word(ahead, "of")) ++ahead;
        if (!month(ahead) || !year(ahead + 1)) return 0;
        add({year(ahead + 1), month(ahead), day(0)}, at_, at_ + ahead + 1);
        add_joined_before({year(ahead + 1), month(ahead), 0});
        return ahead + 2;
    }

    std::size_t find_month_first() {
        if (!month(0)) return 0;
        if (year(1)) return add_month(1);
        if (is_word(1, "of") && year(2)) return add_month(2);
        std::vector<int> days;
        std::size_t ahead = 1;
        while (day(ahead)) {
            days.push_back(day(ahead));
            ahead = skip_ordinal(ahead + 1);
            if ((is_word(ahead, "and") || is_word(ahead, "to")) && day(ahead + 1)) ++ahead;
        }
        if (days.empty() || !year(ahead)) return 0;
        for (const int d : days) add({year(ahead), month(0), d}, at_, at_ + ahead);
        return ahead + 1;
    }

    std::size_t add_month(std::size_t year_ahead) {
        add({year(year_ahead), month(0), 0}, at_, at_ + year_ahead);
        add_joined_before({year(year_ahead), 0, 0});
        return year_ahead + 1;
    }

    std::size_t find_year() {
        if (!year(0)) return 0;
        const bool decade = is_word(1, "s") && gap_before(at_ + 1).empty();
        const bool fraction = at_ > 0 && tokens_[at_ - 1].digits && (gap_before(at_) == "." || gap_before(at_) == ",");
        if (decade || fraction) return 0;
        add({year(0), 0, 0}, at_, at_);
        return 1;
    }

    // What is joined to the date that begins at `at_` and shares its year, or its month and year:
    // the 10 of "10 to 12 May 2002", the May of "May and June 2004", the 3 April of "3 April and 5 May 2004".
    void add_joined_before(PartialDate shared) {
        std::size_t before = at_;
        if (before > 0 && (tokens_[before - 1].text == "and" || tokens_[before - 1].text == "to")) --before;
        else if (before == 0 || (gap_before(before) != "-" && gap_before(before) != "–")) return;
        if (before == 0) return;
        const Token& last = tokens_[before - 1];
        if (shared.month && last.digits && last.value() >= 1 && last.value() <= 31) {
            add({shared.year, shared.month, last.value()}, before - 1, before - 1);
        } else if (const int joined = month_of(last)) {
            const bool with_day = before >= 2 && tokens_[before - 2].digits && tokens_[before - 2].value() <= 31;
            add({shared.year, joined, with_day ? tokens_[before - 2].value() : 0}, with_day ? before - 2 : before - 1,
                before - 1);
        }
    }

    std::string_view text_;
    std::vector<Token> tokens_;
    std::size_t at_ = 0;
    std::vector<DateMention> found_;
};

}  // namespace

std::vector<DateMention> dates_in(std::string_view text) { return DateFinder(text).find(); }

bool says(const PartialDate& mention, const PartialDate& date) {
    return mention.year == date.year && (date.month == 0 || mention.month == date.month) &&
           (date.day == 0 || mention.day == date.day);
}

bool mentions(const std::vector<DateMention>& dates, const DateKey& key) {
    const auto said = [&](const PartialDate& date) {
        return std::any_of(dates.begin(), dates.end(), [&](const DateMention& mention) { return says(mention.date, date); });
    };
    return said(key.from) && said(key.to);
}

}  // namespace estelik
