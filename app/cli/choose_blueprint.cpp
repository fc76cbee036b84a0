#include "cli/choose_blueprint.h"

#include "base/text.h"

#include <algorithm>

namespace estelik {
namespace {

Error unknown(const std::string& what, const std::string& name, const std::vector<std::string>& known) {
    return {"there is no " + what + " \"" + name + "\"", {}, "Known: " + join(known, ", ")};
}

std::vector<std::string> names_of(const std::vector<Blueprint>& presets) {
    std::vector<std::string> names;
    for (const auto& preset : presets) names.push_back(preset.name);
    return names;
}

std::vector<std::string> ids_of(const std::vector<Topic>& topics) {
    std::vector<std::string> ids;
    for (const auto& topic : topics) ids.push_back(topic.id);
    return ids;
}

// All but cards, which nobody can mark.
std::vector<std::string> kinds_of_a_test() {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < kind_count; ++i)
        if (static_cast<Kind>(i) != Kind::card) names.emplace_back(kind_names[i]);
    return names;
}

}  // namespace

Result<Blueprint> choose_blueprint(const Bank& bank, const BlueprintOptions& options) {
    const auto presets = preset_blueprints(bank);
    const auto named = [&](const Blueprint& preset) { return options.name.empty() || fold(preset.name) == fold(options.name); };
    const auto chosen = std::find_if(presets.begin(), presets.end(), named);
    if (chosen == presets.end()) return unknown("blueprint", options.name, names_of(presets));
    for (const auto& topic : options.topics)
        if (bank.topic_index(topic) >= bank.topics.size()) return unknown("topic", topic, ids_of(bank.topics));
    const auto known = kinds_of_a_test();
    Blueprint blueprint = *chosen;
    for (const auto& name : options.kinds) {
        if (std::find(known.begin(), known.end(), name) == known.end()) return unknown("type", name, known);
        const auto place = std::find(kind_names.begin(), kind_names.end(), name) - kind_names.begin();
        blueprint.kinds.push_back(static_cast<Kind>(place));
    }
    if (options.count > 0) resize(blueprint, options.count);
    blueprint.topics = options.topics;
    blueprint.difficulties = options.difficulties;
    if (options.minutes) blueprint.minutes = *options.minutes;
    return blueprint;
}

}  // namespace estelik
