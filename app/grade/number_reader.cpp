#include "grade/number_reader.h"

#include "grade/bare_figure.h"
#include "grade/numeral.h"
#include "grade/ordinary_words.h"
#include "grade/spoken_number.h"
#include "grade/word_set.h"

#include <algorithm>
#include <array>
#include <span>

namespace estelik {
namespace {

constexpr std::size_t most_tokens = 64;

constexpr auto hedges = word_set(std::to_array<std::string_view>(
    {"about", "around", "roughly", "approximately", "approx", "ca", "circa", "c", "some", "as", "many", "much", "up", "over",
     "more", "than", "at", "least", "nearly", "almost", "just", "close", "estimated", "an", "a", "the", "of", "it", "is",
     "was", "were", "are", "there", "they", "exactly", "only", "say", "perhaps", "near", "plus", "total", "in", "by", "for",
     "i", "think", "answer", "or", "so", "ish", "bit", "little", "slightly", "somewhat", "odd", "upwards", "excess",
     "region", "something", "like", "maybe", "probably", "guess", "believe", "would", "be", "must", "have", "been", "has",
     "had", "altogether", "well", "very", "quite", "precisely", "good", "rough", "estimate", "if", "remember", "its"}));
constexpr auto bounds = word_set(std::to_array<std::string_view>(
    {"less", "fewer", "under", "below", "several", "few", "not", "most", "isnt", "wasnt", "never", "no", "without",
    "neither"}));
constexpr auto rounding_up = word_set(std::to_array<std::string_view>({"nearly", "almost", "close", "near"}));
constexpr auto rounding_down = word_set(std::to_array<std::string_view>({"over", "more", "least", "above", "exceeding"}));
constexpr auto rounding = word_set(std::to_array<std::string_view>(
    {"about", "around", "roughly", "approximately", "approx", "ca", "circa", "c", "some", "ish", "rough", "say", "like"}));
constexpr auto prefix_signs = word_set(std::to_array<std::string_view>({"$", "€", "£", "₸", "¥", "₽", "%", "‰"}));

bool is_hedge(std::string_view word) { return hedges.holds(word); }

struct Token {
    enum class Kind { number, word, dash, opening, below };
    Kind kind = Kind::word;
    Numeral number = {};
    std::string_view word = {};
};

bool is_word_byte(char c) {
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}
bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Cuts the plain text into numbers, words and the few signs that matter.
class Cutter {
public:
    explicit Cutter(std::string_view text) : text_(text) {}

    std::vector<Token> cut() {
        std::vector<Token> tokens;
        while (at_ < text_.size() && tokens.size() < most_tokens) {
            if (auto numeral = numeral_here()) {
                at_ += numeral->size;
                tokens.push_back({Token::Kind::number, *numeral});
            } else if (const std::size_t size = word_size(); size > 0) {
                tokens.push_back({Token::Kind::word, {}, text_.substr(at_, size)});
                at_ += size;
            } else {
                add_sign(tokens);
                ++at_;
            }
        }
        return tokens;
    }

private:
    std::optional<Numeral> numeral_here() const {
        const char c = text_[at_];
        // Between two numbers a dash is a range, "1500-1700"; behind a word a point is its end, "approx.5".
        const bool free =
            at_ == 0 || text_[at_ - 1] == ' ' || text_[at_ - 1] == '(' || text_[at_ - 1] == '~' || text_[at_ - 1] == '$';
        const bool begins = is_digit(c) || (free && (c == '-' || c == '+' || c == '.'));
        return begins ? read_numeral(text_.substr(at_)) : std::nullopt;
    }

    // Letters, with what a unit has inside: "km/h", "km2", "m^2", "sq.".
    std::size_t word_size() const {
        std::size_t end = at_;
        for (const std::string_view sign : prefix_signs)
            if (text_.substr(at_).starts_with(sign)) return sign.size();
        while (end < text_.size()) {
            const char c = text_[end];
            const bool inside = end > at_ && end + 1 < text_.size();
            if (is_word_byte(c)) ++end;
            else if (inside && c == '/' && is_word_byte(text_[end + 1])) ++end;
            else if (inside && c == '^' && (text_[end + 1] == '2' || text_[end + 1] == '3')) ++end;
            else if (end > at_ && (c == '2' || c == '3') && (end + 1 == text_.size() || !is_digit(text_[end + 1])))
                return end + 1 - at_;
            else break;
        }
        return end - at_;
    }

    void add_sign(std::vector<Token>& tokens) const {
        const bool after_number = !tokens.empty() && at_ > 0;
        switch (text_[at_]) {
        case '-': {
            const auto next = text_.find_first_not_of(' ', at_ + 1);
            if (after_number && next != std::string_view::npos && is_digit(text_[next]))
                tokens.push_back({Token::Kind::dash});
            break;
        }
        case '(':
        case '=': tokens.push_back({Token::Kind::opening}); break;
        case '<': tokens.push_back({Token::Kind::below}); break;
        default: break;
        }
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

class Parser {
public:
    Parser(std::span<const Token> tokens, Dimension wanted) : tokens_(tokens), wanted_(wanted) {}

    NumberReading parse() {
        while (at_ < tokens_.size()) step();
        settle();
        return std::move(reading_);
    }

private:
    void step() {
        const Token& token = tokens_[at_];
        switch (token.kind) {
        case Token::Kind::number: return take_numeral(token.number);
        case Token::Kind::dash: dash_ = true; break;
        case Token::Kind::opening: separate_ = true; break;
        case Token::Kind::below: reading_.bound = "<"; break;
        case Token::Kind::word: return step_word(token.word);
        }
        ++at_;
    }

    void take_numeral(const Numeral& numeral) {
        ++at_;
        if (!numeral.readable) unreadable_ = true;
        add({.value = numeral.value, .grouped = numeral.grouped, .figures = numeral.figures, .rounded = numeral.has_point});
    }

    void step_word(std::string_view word) {
        std::array<std::string_view, 24> ahead;
        std::size_t count = 0;
        while (count < ahead.size() && at_ + count < tokens_.size() && tokens_[at_ + count].kind == Token::Kind::word) {
            ahead[count] = tokens_[at_ + count].word;
            ++count;
        }
        const std::span<const std::string_view> words(ahead.data(), count);
        if (const auto spoken = read_spoken(words)) {
            at_ += spoken->words;
            if (spoken->value < 1) skip_to_unit();  // "half a gram"
            return add({.value = spoken->value, .figures = 3, .rounded = true});
        }
        if (prefix_signs.holds(word)) {
            pending_ = find_unit(word, wanted_);
        } else if (const Unit* currency = currency_before_number(word)) {
            pending_ = currency;
        } else if (word == "to" || word == "and" || word == "between" || word == "from") {
            dash_ = dash_ || word == "to" || word == "and";
            between_ = between_ || word == "between";
        } else if (word == "or") {
            separate_ = true;
        } else if (word == "minus" || word == "negative") {
            negative_ = true;
        } else if (bounds.holds(word)) {
            reading_.bound = word;
        } else if (is_hedge(word)) {
            note_hedge(word);
        } else {
            if (behind_number_) reading_.noun = word;
            reading_.other_words.emplace_back(word);
        }
        behind_number_ = false;
        ++at_;
    }

    void note_hedge(std::string_view word) {
        using Hedge = NumberReading::Hedge;
        if (rounding_down.holds(word)) reading_.hedge = Hedge::over;
        else if (rounding_up.holds(word)) reading_.hedge = Hedge::below;
        else if (rounding.holds(word) && reading_.hedge == Hedge::none) reading_.hedge = Hedge::about;
    }

    void skip_to_unit() {
        const auto is_word = [&](std::size_t at, std::string_view word) {
            return at < tokens_.size() && tokens_[at].kind == Token::Kind::word && tokens_[at].word == word;
        };
        std::size_t at = at_ + (is_word(at_, "of") ? 1 : 0);
        if (is_word(at, "a") || is_word(at, "an")) ++at;
        if (at < tokens_.size() && tokens_[at].kind == Token::Kind::word && find_unit(tokens_[at].word, wanted_)) at_ = at;
    }

    // "USD 15 million"
    const Unit* currency_before_number(std::string_view word) const {
        if (at_ + 1 >= tokens_.size() || tokens_[at_ + 1].kind != Token::Kind::number) return nullptr;
        const Unit* unit = find_unit(word, wanted_);
        return unit && unit->dimension >= Dimension::dollar ? unit : nullptr;
    }

    // A value was read; scale words and a unit may follow it.
    void add(Quantity quantity) {
        while (at_ < tokens_.size() && tokens_[at_].kind == Token::Kind::word) {
            const double scale = scale_here(tokens_[at_].word);
            if (scale == 0) break;
            quantity.value *= scale;
            quantity.grouped = quantity.grouped < quantity.value / scale ? quantity.grouped * scale : 0;  // "1,234 million"
            quantity.scale *= scale;
            quantity.rounded = true;
            ++at_;
        }
        if (negative_) quantity.value = -quantity.value;
        negative_ = false;
        quantity.unit = pending_;
        pending_ = nullptr;
        if (!quantity.unit) take_unit(quantity);
        joined_ =
            joined_ && !separate_ && !between_ && !(dash_ && reading_.quantities.size() == 1 && !is_smaller_unit(quantity));
        if (!reading_.quantities.empty() && separate_) several_ = true;
        separate_ = false;
        behind_number_ = !quantity.unit;
        reading_.quantities.push_back(quantity);
    }

    double scale_here(std::string_view word) const {
        // "1m people": no length and no time is asked.
        const bool m_is_million = wanted_ != Dimension::length && wanted_ != Dimension::time;
        if (word == "m" && m_is_million) return 1e6;
        if (word == "k" && wanted_ == Dimension::temperature) return 0;
        return scale_of(word);
    }

    void take_unit(Quantity& quantity) {
        for (std::size_t size = longest_unit(); size > 0; --size) {
            if (at_ + size > tokens_.size()) continue;
            std::string name;
            bool words_only = true;
            for (std::size_t i = 0; i < size; ++i) {
                words_only = words_only && tokens_[at_ + i].kind == Token::Kind::word;
                name += (i ? " " : "") + std::string(tokens_[at_ + i].word);
            }
            if (!words_only || (name == "in" && at_ + 1 < tokens_.size())) continue;  // "1,600 in total"
            quantity.unit = find_unit(name, wanted_);
            if (!quantity.unit) continue;
            quantity.degrees = name == "degrees" || name == "degree" || name == "°" || name == "deg";
            at_ += size;
            return;
        }
    }
    // In words: "grams per cubic centimetre" has more than others.
    std::size_t longest_unit() const {
        for (std::size_t ahead = 1; ahead < 4 && at_ + ahead < tokens_.size(); ++ahead)
            if (tokens_[at_ + ahead].word == "per") return 5;
        return 3;
    }

    bool is_smaller_unit(const Quantity& quantity) const {
        const Unit* before = reading_.quantities.empty() ? nullptr : reading_.quantities.back().unit;
        return before && quantity.unit && before->dimension == quantity.unit->dimension &&
               before->factor > quantity.unit->factor;
    }

    // "5 ft 3 in", "2 hours and 30 minutes": each unit smaller than the one before.
    bool is_compound() const {
        const auto& all = reading_.quantities;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (!all[i].unit || all[i].unit->offset != 0) return false;
            if (i > 0 &&
                (all[i].unit->dimension != all[i - 1].unit->dimension || all[i].unit->factor >= all[i - 1].unit->factor ||
                 all[i].value * all[i].unit->factor >= all[i - 1].unit->factor))
                return false;
        }
        return joined_;
    }

    void settle() {
        auto& all = reading_.quantities;
        using Form = NumberReading::Form;
        if (unreadable_) {
            reading_.form = Form::unreadable;
        } else if (all.size() < 2) {
            reading_.form = all.empty() ? Form::none : Form::one;
        } else if (is_compound()) {
            Quantity sum = all.front();
            for (std::size_t i = 1; i < all.size(); ++i) sum.value += convert(all[i].value, *all[i].unit, *sum.unit);
            sum.grouped = 0;
            all = {sum};
            reading_.form = Form::one;
        } else if (all.size() == 2 && (dash_ || between_) && !several_) {
            if (!all[0].unit) all[0].unit = all[1].unit;
            // "15-19 million"
            if (all[0].scale == 1 && all[0].value < all[1].value / all[1].scale) all[0].value *= all[1].scale;
            reading_.form = Form::range;
        } else {
            reading_.form = Form::several;
        }
    }

    std::span<const Token> tokens_;
    Dimension wanted_;
    std::size_t at_ = 0;
    NumberReading reading_;
    const Unit* pending_ = nullptr;  // written before its number: "$5"
    bool behind_number_ = false;     // the next word stands where its unit would
    bool dash_ = false, between_ = false, separate_ = false, several_ = false, unreadable_ = false, negative_ = false,
         joined_ = true;
};

// Puts right what is a number word or a unit but for a slip of the pen.
std::vector<Slip> mend(std::vector<Token>& tokens, Dimension wanted) {
    std::vector<Slip> slips;
    for (auto& token : tokens) {
        if (token.kind != Token::Kind::word || token.word.size() < 4 || is_hedge(token.word)) continue;
        std::string_view mended = mend_number_word(token.word);
        if (mended.empty() && !find_unit(token.word, wanted) && !is_ordinary_word(token.word))
            mended = mend_unit_word(token.word, wanted);
        if (mended.empty()) continue;
        const std::string given(token.word), meant(mended);
        const auto found = slips_between({given, given, given}, {meant, meant, meant});
        slips.insert(slips.end(), found.begin(), found.end());
        token.word = mended;
    }
    return slips;
}

}  // namespace

namespace {

// "XIV", "none"
void take_lone_word(NumberReading& reading) {
    const std::string& word = reading.other_words[0];
    const bool nothing = word == "none" || word == "nil" || word == "nought" || word == "naught";
    const int value = roman_value(word);
    if (!nothing && value == 0) return;
    reading.form = NumberReading::Form::one;
    reading.quantities = {{.value = static_cast<double>(value)}};
    reading.other_words.clear();
}

}  // namespace

NumberReading read_number(std::string_view text, Dimension wanted) {
    std::string plain = bare_figure(plain_signs(text));
    if (const auto at = plain.find("u.s."); at != std::string::npos) plain.replace(at, 4, "us ");
    auto tokens = Cutter(plain).cut();
    auto slips = mend(tokens, wanted);
    auto reading = Parser(tokens, wanted).parse();
    reading.slips = std::move(slips);
    if (plain.find('~') != std::string::npos) reading.hedge = NumberReading::Hedge::about;
    if (reading.form == NumberReading::Form::none && reading.other_words.size() == 1)
        take_lone_word(reading);
    return reading;
}

}  // namespace estelik
