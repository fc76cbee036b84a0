#include "runtime/standard_files.h"

#include <fcntl.h>
#include <initializer_list>
#include <unistd.h>

namespace estelik {

void open_standard_files() {
    // In their order: a file that is opened takes the least number that is free.
    for (const int file : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (::fcntl(file, F_GETFD) < 0) (void)::open("/dev/null", O_RDWR);
}

}  // namespace estelik
