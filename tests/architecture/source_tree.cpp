#include "architecture/source_tree.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>

namespace estelik::architecture {
namespace {

namespace fs = std::filesystem;

const fs::path& root() {
    static const fs::path path = ESTELIK_SOURCE_DIR;
    return path;
}

std::vector<std::string> includes_in(const std::string& text) {
    static const std::regex include(R"re(^\s*#\s*include\s*[<"]([^>"]+)[>"])re");
    std::vector<std::string> found;
    for (const auto& line : lines_of(text)) {
        std::smatch match;
        if (std::regex_search(line, match, include)) found.push_back(match[1]);
    }
    return found;
}

std::vector<SourceFile> sources_below(std::string_view folder) {
    std::vector<SourceFile> sources;
    for (const auto& path : files_below(folder)) {
        if (!path.ends_with(".h") && !path.ends_with(".cpp")) continue;
        const auto text = project_file(path);
        sources.push_back({path, text, without_comments_and_literals(text), includes_in(text)});
    }
    return sources;
}

// Copies text while blanking what is not code; line ends stay, so that line numbers do.
class Blanker {
public:
    explicit Blanker(std::string_view text) : text_(text) {}

    std::string run() {
        while (at_ < text_.size()) {
            if (follows("//")) blank_until("\n", false);
            else if (follows("/*")) blank_until("*/", true);
            else if (follows("R\"")) blank_raw_string();
            else if (text_[at_] == '"') blank_literal('"');
            else if (text_[at_] == '\'' && !digit_separator()) blank_literal('\'');
            else out_ += text_[at_++];
        }
        return std::move(out_);
    }

private:
    bool follows(std::string_view word) const { return text_.substr(at_).starts_with(word); }

    bool digit_separator() const {
        return at_ > 0 && std::isxdigit(static_cast<unsigned char>(text_[at_ - 1]));
    }

    void blank(std::size_t count) {
        for (; count > 0 && at_ < text_.size(); --count, ++at_) out_ += text_[at_] == '\n' ? '\n' : ' ';
    }

    void blank_until(std::string_view end, bool with_end) {
        const auto found = text_.find(end, at_);
        if (found == text_.npos) blank(text_.size() - at_);
        else blank(found - at_ + (with_end ? end.size() : 0));
    }

    void blank_raw_string() {
        const auto open = text_.find('(', at_);
        const auto end = ")" + std::string(text_.substr(at_ + 2, open - at_ - 2)) + "\"";
        blank_until(end, true);
    }

    void blank_literal(char quote) {
        out_ += text_[at_++];
        while (at_ < text_.size() && text_[at_] != quote && text_[at_] != '\n') blank(text_[at_] == '\\' ? 2 : 1);
        if (at_ < text_.size()) out_ += text_[at_++];
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::string out_ = {};
};

}  // namespace

std::string SourceFile::name() const { return fs::path(path).filename().string(); }
std::string SourceFile::stem() const { return fs::path(path).stem().string(); }
bool SourceFile::is_header() const { return path.ends_with(".h"); }

std::string SourceFile::module() const {
    const auto folder = fs::path(path).parent_path();
    return folder.has_parent_path() ? folder.filename().string() : "";
}

std::string project_file(std::string_view path) {
    std::ifstream file(root() / path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

bool project_has(std::string_view path) { return fs::exists(root() / path); }

std::vector<std::string> project_folder(std::string_view path) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(root() / path)) names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<std::string> files_below(std::string_view path) {
    std::vector<std::string> paths;
    for (const auto& entry : fs::recursive_directory_iterator(root() / path)) {
        if (entry.is_regular_file()) paths.push_back(entry.path().lexically_relative(root()).generic_string());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

const std::vector<SourceFile>& sources_of_app() {
    static const auto sources = sources_below("app");
    return sources;
}

const std::vector<SourceFile>& sources_of_tests() {
    static const auto sources = sources_below("tests");
    return sources;
}

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    std::istringstream stream{std::string(text)};
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

std::string without_comments_and_literals(std::string_view text) { return Blanker(text).run(); }

std::string listed(const Faults& faults) {
    std::string all;
    for (const auto& fault : faults) all += "\n  " + fault;
    return all;
}

}  // namespace estelik::architecture
