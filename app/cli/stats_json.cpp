#include "cli/stats_json.h"

#include <nlohmann/json.hpp>

namespace estelik {
namespace {

using Json = nlohmann::ordered_json;

Json or_null(bool known, double value) { return known ? Json(value) : Json(nullptr); }

// After the members that say of what it is a share.
Json share_json(const Share& share, Json json = Json::object()) {
    const bool tells = share.n >= least_to_tell;
    json["right"] = share.right;
    json["n"] = share.n;
    json["value"] = or_null(tells, share.value);
    json["low"] = or_null(tells, share.low);
    json["high"] = or_null(tells, share.high);
    return json;
}

Json topics_json(const CourseStatistics& course) {
    Json topics = Json::array();
    for (std::size_t i = 0; i < course.topics.size(); ++i)
        topics.push_back({{"id", course.bank->topics[i].id},
                          {"recall", course.topics[i].recall},
                          {"answered", course.topics[i].answered},
                          {"of", course.topics[i].of}});
    return topics;
}

void add_retention(Json& json, const CourseStatistics& course) {
    const auto& statistics = course.statistics;
    json["retention"] = share_json(statistics.retention);
    json["retention_by_topic"] = json["retention_by_age"] = Json::array();
    for (std::size_t i = 0; i < statistics.by_topic.size(); ++i)
        json["retention_by_topic"].push_back(share_json(statistics.by_topic[i], {{"id", course.bank->topics[i].id}}));
    for (std::size_t i = 0; i < age_classes.size(); ++i)
        json["retention_by_age"].push_back(share_json(statistics.by_age[i], {{"days", age_classes[i].name}}));
}

void add_calibration(Json& json, const Statistics& statistics) {
    json["recall_calibration"] = json["certainty"] = Json::array();
    for (const auto& one : statistics.recall)
        json["recall_calibration"].push_back(share_json(
            one.recalled,
            {{"from", one.from}, {"to", one.to}, {"predicted", or_null(one.recalled.n >= least_to_tell, one.predicted)}}));
    for (std::size_t i = 0; i < certainty_words.size(); ++i)
        json["certainty"].push_back(share_json(statistics.certainty.levels[i], {{"level", i + 1}, {"means", certainty_words[i]}}));
    json["sure_but_wrong"] = statistics.certainty.sure_but_wrong;
}

Json times_json(const Statistics& statistics) {
    Json list = Json::array();
    for (std::size_t kind = 0; kind < kind_count; ++kind) {
        const auto& times = statistics.times[kind];
        const bool tells = times.n >= least_to_tell;
        list.push_back({{"type", kind_names[kind]},
                        {"n", times.n},
                        {"median", or_null(tells, times.median)},
                        {"lower", or_null(tells, times.lower)},
                        {"upper", or_null(tells, times.upper)}});
    }
    return list;
}

Json hardest_json(const Statistics& statistics) {
    Json list = Json::array();
    for (const auto& hard : statistics.hardest) {
        Json given = Json::array();
        for (const auto& wrong : hard.given) given.push_back({{"answer", wrong.words}, {"times", wrong.times}});
        list.push_back({{"question", hard.item.question}, {"gap", hard.item.gap}, {"n", hard.missed.n}, {"missed", hard.missed.right},
                        {"low", hard.missed.low}, {"high", hard.missed.high}, {"given", given}});
    }
    return list;
}

void add_days(Json& json, const CourseStatistics& course) {
    const Day today = course.statistics.today;
    json["mastery"] = json["forecast"] = Json::array();
    for (const auto& day : course.statistics.mastery)
        json["mastery"].push_back({{"date", iso(calendar(day.day))}, {"strong", day.strong}, {"fair", day.fair}, {"weak", day.weak}});
    for (std::size_t i = 0; i < course.coming.size(); ++i)
        json["forecast"].push_back({{"date", iso(calendar(today + static_cast<int>(i)))}, {"due", course.coming[i].due}, {"new", course.coming[i].fresh}});
}

Json coverage_json(const CourseStatistics& course) {
    Json list = Json::array();
    const auto& reading = course.bank->reading;
    for (std::size_t i = 0; i < course.coverage.size(); ++i) {
        const int section = reading.paragraphs[i].section;
        list.push_back({{"paragraph", reading.paragraphs[i].number}, {"section", section < 0 ? std::string() : reading.sections[static_cast<std::size_t>(section)].title},
                        {"questions", course.coverage[i].questions.size()}, {"asked", course.coverage[i].asked()}, {"state", coverage_word(course.coverage[i])}});
    }
    return list;
}

Json time_json(const EstimateRecord& record) {
    const bool tells = record.n() >= least_to_tell;
    Json json{{"n", record.n()}, {"error", or_null(tells, record.error)}, {"ratio", or_null(tells, record.ratio)}, {"sittings", Json::array()}};
    for (const auto& time : record.sittings)
        json["sittings"].push_back({{"at", iso(time.at)}, {"questions", time.questions}, {"told", time.told}, {"took", time.took}});
    return json;
}

Json course_json(const CourseStatistics& course) {
    Json json{{"id", course.bank->id}, {"title", course.bank->title}, {"questions", course.bank->questions.size()}};
    for (std::size_t i = 0; i < strength_names.size(); ++i) json[std::string(strength_names[i])] = course.questions[i];
    json["topics"] = topics_json(course);
    add_retention(json, course);
    add_calibration(json, course.statistics);
    json["answer_times"] = times_json(course.statistics);
    json["hardest"] = hardest_json(course.statistics);
    add_days(json, course);
    json["coverage"] = coverage_json(course);
    json["time"] = time_json(course.statistics.estimates);
    return json;
}

}  // namespace

std::string stats_json(const LearnerTotals& totals, const std::vector<CourseStatistics>& courses) {
    Json object{{"answers", totals.all.answers}, {"right", totals.all.right}, {"days", totals.days}, {"minutes", totals.all.milliseconds / 60'000},
                {"retention", share_json(totals.retention)}, {"target", totals.target}, {"courses", Json::array()}};
    for (const auto& course : courses) object["courses"].push_back(course_json(course));
    return object.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace estelik
