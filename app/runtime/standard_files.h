// Standard input, output and error as a program expects them: open. Where the one who started it closed
// them, the next file opened would take their place, and what is printed would go into a journal.
#pragma once

namespace estelik {

// Those that are closed read and write nothing from now on. Called first of all, by main.
void open_standard_files();

}  // namespace estelik
