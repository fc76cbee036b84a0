#include "state/select_parts.h"

#include "state/phrases.h"

namespace estelik {

SettingsScreen select_settings(const AppState& state) {
    SettingsScreen settings;
    settings.preferences = state.progress.preferences;
    settings.look = state.look;
    settings.memory = select_memory(state);
    settings.days = select_days(state);
    settings.asking_exam = state.asking_exam;
    if (const BankPtr bank = state.bank()) {
        const auto exam = state.progress.exams.find(bank->id);
        if (exam != state.progress.exams.end() && exam->second.date.year != 0) {
            const Day day = day_number(exam->second.date);
            settings.exam = weekday_date(day) + " " + std::to_string(exam->second.date.year);
        }
    }
    for (const auto& course : state.courses) settings.files.push_back({"Course", course.folder, true});
    settings.files.push_back({"Answers", state.data_folder, true});
    settings.version = state.version;
    return settings;
}

}  // namespace estelik
