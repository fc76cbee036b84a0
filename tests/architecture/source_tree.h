// The project's own files as text, for tests that read the project and not the program.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace estelik::architecture {

struct SourceFile {
    std::string path;                   // from the project's folder: "app/grade/number.cpp"
    std::string text;                   // as it is on the disk
    std::string code;                   // the same lines without comments and without the insides of literals
    std::vector<std::string> includes;  // as written between the quotes or the angle brackets

    std::string name() const;           // "number.cpp"
    std::string stem() const;           // "number"
    std::string module() const;         // the folder below app or tests: "grade"; empty for app/main.cpp
    bool is_header() const;
};

std::string project_file(std::string_view path);             // its text; empty if there is none
bool project_has(std::string_view path);                     // a file or a folder
std::vector<std::string> project_folder(std::string_view path);  // names, sorted
std::vector<std::string> files_below(std::string_view path);     // paths from the project's folder, sorted

const std::vector<SourceFile>& sources_of_app();
const std::vector<SourceFile>& sources_of_tests();

std::vector<std::string> lines_of(std::string_view text);
std::string without_comments_and_literals(std::string_view text);

// What a test found wrong, one a line; a test passes when it is empty.
using Faults = std::vector<std::string>;
std::string listed(const Faults& faults);

}  // namespace estelik::architecture
