// The layers: which module may include which, and which library. The table of app/README.md is the
// law; app/CMakeLists.txt links by it and every #include keeps it.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace estelik::architecture {

struct Module {
    std::string name;
    std::set<std::string> below;      // modules it names; it may include what they reach as well
    std::set<std::string> libraries;  // as in estelik::<library>
    bool core = false;                // no screen, clock, disk, printing or randomness

    bool operator==(const Module&) const = default;
};

std::vector<Module> modules_of_readme(std::string_view readme);  // in the order of the table
std::vector<Module> modules_of_cmake(std::string_view cmake);    // core is not known there

// For each module, itself and all that is reached from it.
std::map<std::string, std::set<std::string>> reach(const std::vector<Module>& modules);

// The library that a header belongs to; empty for the standard library and the system.
std::string library_of(std::string_view header);

}  // namespace estelik::architecture
