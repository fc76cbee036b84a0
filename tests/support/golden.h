// Golden files: what a command printed once, and was found right by a person, it prints for ever.
// With ESTELIK_APPROVE=1 in the environment the files are written anew; the difference is then for
// reading before it is committed.
#pragma once

#include "support/catch.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

namespace estelik::test {

inline void check_golden(const std::string& name, const std::string& actual) {
    const std::string path = std::string(ESTELIK_SOURCE_DIR) + "/tests/golden/" + name + ".txt";
    if (const char* approve = std::getenv("ESTELIK_APPROVE"); approve && std::string(approve) == "1") {
        std::ofstream(path, std::ios::binary) << actual;
        return;
    }
    std::ifstream file(path, std::ios::binary);
    const std::string expected{std::istreambuf_iterator<char>(file), {}};
    INFO("golden file " << path << "; ESTELIK_APPROVE=1 takes the new text");
    CHECK(actual == expected);
}

}  // namespace estelik::test
