#include "runtime/standard_files.h"

#include "support/catch.h"
#include "support/temp_folder.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace estelik;
using estelik::test::TempFolder;

TEST_CASE("what is printed goes nowhere when standard output is closed, and not into the next file", "[standard]") {
    const TempFolder folder;
    const auto child = ::fork();
    if (child == 0) {
        for (int file = 0; file < 3; ++file) ::close(file);
        open_standard_files();
        const int journal = ::open(folder.path("journal").c_str(), O_WRONLY | O_CREAT, 0600);
        const bool told = ::write(STDOUT_FILENO, "printed", 7) == 7 && ::write(STDERR_FILENO, "error", 5) == 5;
        char byte = 0;
        const bool nothing_typed = ::read(STDIN_FILENO, &byte, 1) == 0;
        ::_exit(journal > STDERR_FILENO && told && nothing_typed ? 0 : 1);
    }
    int status = -1;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
    CHECK(folder.text_of("journal").empty());
}
