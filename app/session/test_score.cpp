#include "session/test_score.h"

#include <algorithm>
#include <map>

namespace estelik {

const TopicMarks* TestScore::of_topic(std::size_t topic) const {
    const auto at = std::find_if(topics.begin(), topics.end(), [&](const TopicMarks& each) { return each.topic == topic; });
    return at == topics.end() ? nullptr : &*at;
}

TestScore score_of(const TestSitting& test) {
    std::map<std::size_t, TopicMarks> topics;
    for (const auto& item : test.items) {
        auto& topic = topics[test.bank->topic_index(item.question->topic)];
        const auto marks = marks_of(item, test.paper.certainty);
        topic.marks.got += marks.got;
        topic.marks.of += marks.of;
        topic.right += is_missed(item) ? 0 : 1;
        ++topic.n;
    }
    TestScore score{marks_of(test), test.items.size(), {}};
    for (auto& [index, topic] : topics) {
        topic.topic = index;
        score.topics.push_back(topic);
    }
    return score;
}

bool same_blueprint(const TestPaper& one, const TestPaper& other) {
    return one.name == other.name && one.items.size() == other.items.size() && one.certainty == other.certainty;
}

}  // namespace estelik
