// How the program ends. Documented in the help text and the man page; scripts rely on the numbers.
#pragma once

namespace estelik {

enum class ExitCode {
    well = 0,
    findings = 1,     // lint found something, replay found damage
    failed = 2,       // bad usage, or what was asked could not be done
    no_display = 3,   // the window has nowhere to open
};

}  // namespace estelik
