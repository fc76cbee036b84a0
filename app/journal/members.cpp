#include "journal/members.h"

#include "base/text.h"
#include "base/time.h"
#include "journal/member_reader.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace estelik {
namespace {

constexpr char gap_mark = '#';   // in a test's paper, between a question's id and its gap

std::string json_text(std::string_view text) { return nlohmann::json(repair_utf8(text)).dump(); }

std::string array_of(const std::vector<std::string>& texts) {
    std::vector<std::string> parts;
    for (const auto& text : texts) parts.push_back(json_text(text));
    return "[" + join(parts, ",") + "]";
}

std::string decimal(double value) { return fmt::format("{}", std::isfinite(value) ? value : 0.0); }

// Every overload writes the members of its kind in the order that members.h gives.
class MemberWriter {
public:
    std::string take() { return std::move(text_); }

    void operator()(const SessionStarted& e) {
        text("c", e.course);
        text("m", session_mode_names[static_cast<std::size_t>(e.mode)]);
        text("seed", std::to_string(e.seed));
        number("dr", e.desired_retention);
        count("new", e.new_a_day);
        if (e.paper) paper(*e.paper);
        if (!e.told) return;
        count("n", e.told->questions);
        count("sec", e.told->seconds);
    }
    void operator()(const Answered& e) {
        item(e.item);
        text("h", e.version);
        member("a", e.raw.size() == 1 ? json_text(e.raw.front()) : array_of(e.raw));
        text("k", outcome_names[static_cast<std::size_t>(e.outcome)]);
        number("s", e.score);
        rating("g", e.suggested);
        rating("r", e.rating);
        count("ms", e.milliseconds);
        if (!e.session.empty()) id("in", e.session);
        if (!e.schedules) flag("x", true);
        if (e.in_test) flag("t", true);
        if (e.certainty > 0) count("sure", e.certainty);
        if (!e.key.empty()) member("key", array_of(e.key));
        if (e.read_ms > 0) count("rd", e.read_ms);
    }
    void operator()(const Rerated& e) {
        id("of", e.of);
        rating("r", e.rating);
        text("why", e.why);
        if (!e.outcome) return;
        text("k", outcome_names[static_cast<std::size_t>(*e.outcome)]);
        number("s", e.score);
    }
    void operator()(const Undone& e) { id("of", e.of); }
    void operator()(const Redone& e) { id("of", e.of); }
    void operator()(const Flagged& e) { switched(e.item, e.on); }
    void operator()(const Suspended& e) { switched(e.item, e.on); }
    void operator()(const Marked& e) { switched(e.item, e.on); }
    void operator()(const Buried& e) {
        item(e.item);
        text("until", iso(calendar(e.until)));
    }
    void operator()(const Reported& e) {
        item(e.item);
        text("what", e.what);
        text("text", e.text);
    }
    void operator()(const HandedIn& e) {
        id("in", e.session);
        if (e.milliseconds > 0) member("ms", std::to_string(e.milliseconds));
    }
    void operator()(const ExamSet& e) {
        text("c", e.course);
        if (e.date.year != 0) text("date", iso(e.date));
        member("topics", array_of(e.topics));
        count("min", e.minutes_a_day);
    }
    void operator()(const PreferenceSet& e) {
        text("name", e.name);
        number("value", e.value);
    }
    void operator()(const Fitted& e) {
        text("model", e.model);
        numbers("w", e.parameters);
        text("on", e.measured);
        if (e.figures.answers > 0) count("n", e.figures.answers);
        if (e.figures.tests > 0) figures(e.figures);
        if (e.drift != 0) number("drift", e.drift);
        if (e.courses.empty()) return;
        member("courses", array_of(e.courses));
        numbers("offsets", e.offsets);
    }
    void operator()(const Edited& e) {
        item(e.item);
        text("from", e.from);
        text("to", e.to);
        if (e.kind != EditKind::wording) text("is", edit_kind_names[static_cast<std::size_t>(e.kind)]);
        if (!e.key.empty()) member("key", array_of(e.key));
        if (!e.was.empty()) text("was", e.was);
    }
    void operator()(const Imported& e) {
        text("src", e.source);
        text("key", e.id);
    }
    void operator()(const UnknownEvent& e) { text_ += e.members; }

private:
    void member(std::string_view name, std::string_view value) {
        fmt::format_to(std::back_inserter(text_), ",\"{}\":{}", name, value);
    }
    void text(std::string_view name, std::string_view value) { member(name, json_text(value)); }
    void number(std::string_view name, double value) { member(name, decimal(value)); }
    void numbers(std::string_view name, const std::vector<double>& values) {
        std::vector<std::string> parts;
        for (const double value : values) parts.push_back(decimal(value));
        member(name, "[" + join(parts, ",") + "]");
    }
    void figures(const FitFigures& value) {
        count("tests", value.tests);
        number("loss", value.log_loss);
        number("usual", value.usual_log_loss);
        number("rmse", value.rmse_bins);
        number("auc", value.auc);
        number("margin", value.margin);
        numbers("cal", value.calibration);
    }
    void count(std::string_view name, int value) { member(name, std::to_string(std::max(value, 0))); }
    void flag(std::string_view name, bool value) { member(name, value ? "true" : "false"); }
    void id(std::string_view name, const EventId& value) { member(name, "\"" + to_string(value) + "\""); }
    void rating(std::string_view name, Rating value) { member(name, std::to_string(static_cast<int>(value))); }
    void item(const ItemId& value) {
        text("c", value.course);
        text("q", value.question);
        if (value.gap > 0) count("p", value.gap);
    }
    void paper(const TestPaper& value) {
        std::vector<std::string> items;
        for (const auto& part : value.items)
            items.push_back(part.question + (part.gap > 0 ? gap_mark + std::to_string(part.gap) : ""));
        member("paper", array_of(items));
        text("name", value.name);
        count("min", value.minutes);
        if (value.certainty) flag("sure", true);
        if (value.feeds_schedule) flag("feeds", true);
    }
    void switched(const ItemId& value, bool on) {
        item(value);
        flag("on", on);
    }

    std::string text_;
};

ItemId item_of_paper(const std::string& course, std::string text) {
    const auto mark = text.find(gap_mark);
    if (mark == std::string::npos) return {course, std::move(text), 0};
    int gap = 0;
    std::from_chars(text.data() + mark + 1, text.data() + text.size(), gap);
    return {course, text.substr(0, mark), gap};
}

TestPaper paper(MemberReader& read, const std::string& course) {
    TestPaper paper;
    paper.name = read.text_or("name", "");
    paper.minutes = read.count_or("min", 0);
    paper.certainty = read.flag_or("sure", false);
    paper.feeds_schedule = read.flag_or("feeds", false);
    for (auto& text : read.texts("paper")) paper.items.push_back(item_of_paper(course, std::move(text)));
    return paper;
}

SessionStarted session(MemberReader& read) {
    SessionStarted e;
    e.course = read.text("c");
    e.mode = read.one_of<SessionMode>("m", session_mode_names);
    e.seed = read.long_number("seed");
    e.desired_retention = read.number_or("dr", e.desired_retention);
    e.new_a_day = read.count_or("new", e.new_a_day);
    if (read.has("paper")) e.paper = paper(read, e.course);
    else if (read.has("sec")) e.told = {read.count_or("n", 0), read.count_or("sec", 0)};
    return e;
}

Answered answered(MemberReader& read) {
    Answered e;
    e.item = read.item();
    e.version = read.text_or("h", "");
    e.raw = read.texts("a");
    e.outcome = read.one_of<Outcome>("k", outcome_names);
    e.score = read.number_or("s", 0);
    e.rating = read.rating("r");
    e.suggested = read.has("g") ? read.rating("g") : e.rating;
    e.milliseconds = read.count_or("ms", 0);
    if (read.has("in")) e.session = read.id("in");
    e.schedules = !read.flag_or("x", false);
    e.in_test = read.flag_or("t", false);
    e.certainty = read.count_or("sure", 0);
    if (read.has("key")) e.key = read.texts("key");
    e.read_ms = read.count_or("rd", 0);
    return e;
}

Rerated rerated(MemberReader& read) {
    Rerated e{read.id("of"), read.rating("r"), read.text_or("why", "")};
    if (!read.has("k")) return e;
    e.outcome = read.one_of<Outcome>("k", outcome_names);
    e.score = read.number_or("s", 0);
    return e;
}
Undone undone(MemberReader& read) { return {read.id("of")}; }
Redone redone(MemberReader& read) { return {read.id("of")}; }
Flagged flagged(MemberReader& read) { return {read.item(), read.flag_or("on", true)}; }
Buried buried(MemberReader& read) { return {read.item(), day_number(read.date("until"))}; }
Suspended suspended(MemberReader& read) { return {read.item(), read.flag_or("on", true)}; }
Marked marked(MemberReader& read) { return {read.item(), read.flag_or("on", true)}; }
Reported reported(MemberReader& read) { return {read.item(), read.text_or("what", ""), read.text_or("text", "")}; }
HandedIn handed_in(MemberReader& read) { return {read.id("in"), static_cast<std::int64_t>(read.number_or("ms", 0))}; }

ExamSet exam(MemberReader& read) {
    ExamSet e;
    e.course = read.text("c");
    e.date = read.has("date") ? read.date("date") : CalendarDate{0, 1, 1};
    e.topics = read.has("topics") ? read.texts("topics") : std::vector<std::string>{};
    e.minutes_a_day = read.count_or("min", 0);
    return e;
}

PreferenceSet preference(MemberReader& read) { return {read.text("name"), read.number("value")}; }

Fitted fitted(MemberReader& read) {
    Fitted e{read.text("model"), read.numbers("w"), read.text_or("on", "")};
    e.figures = {.answers = read.count_or("n", 0),
                 .tests = read.count_or("tests", 0),
                 .log_loss = read.number_or("loss", 0),
                 .usual_log_loss = read.number_or("usual", 0),
                 .rmse_bins = read.number_or("rmse", 0),
                 .auc = read.number_or("auc", 0.5),
                 .margin = read.number_or("margin", 0)};
    if (read.has("cal")) e.figures.calibration = read.numbers("cal");
    e.drift = read.number_or("drift", 0);
    if (read.has("courses")) e.courses = read.texts("courses");
    if (read.has("offsets")) e.offsets = read.numbers("offsets");
    return e;
}

Edited edited(MemberReader& read) {
    Edited e{read.item(), read.text_or("from", ""), read.text_or("to", "")};
    if (read.has("is")) e.kind = read.one_of<EditKind>("is", edit_kind_names);
    if (read.has("key")) e.key = read.texts("key");
    e.was = read.text_or("was", "");
    return e;
}
Imported imported(MemberReader& read) { return {read.text("src"), read.text("key")}; }

template <auto read>
EventBody as_body(MemberReader& reader) {
    return read(reader);
}

// In the order of event_kind_names.
constexpr std::array readers = {
    as_body<session>,    as_body<answered>,  as_body<rerated>, as_body<undone>,   as_body<redone>,    as_body<flagged>,
    as_body<buried>,     as_body<suspended>, as_body<marked>,  as_body<reported>, as_body<handed_in>, as_body<exam>,
    as_body<preference>, as_body<fitted>,    as_body<edited>,  as_body<imported>};
static_assert(readers.size() == event_kind_names.size());

}  // namespace

std::string write_members(const EventBody& body) {
    MemberWriter writer;
    std::visit(writer, body);
    return writer.take();
}

Result<EventBody> read_members(std::string_view kind, std::string_view members, int format) {
    MemberReader reader(members);
    if (!reader.ok()) return reader.error();
    const auto known = std::ranges::find(event_kind_names, kind);
    if (format > 1 || known == event_kind_names.end())
        return EventBody{UnknownEvent{std::string(kind), std::string(members), format}};
    EventBody body = readers[static_cast<std::size_t>(known - event_kind_names.begin())](reader);
    if (!reader.ok()) return reader.error();
    return body;
}

}  // namespace estelik
