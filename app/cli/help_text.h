// What --help prints: the whole program on one page, the same with every version of the parser.
#pragma once

#include <string_view>

namespace estelik {

inline constexpr std::string_view help_text =
    "Questions from a course article, kept in memory by spaced repetition.\n"
    "\n"
    "usage: estelik [OPTIONS] [COMMAND [OPTIONS]]\n"
    "\n"
    "Without a command the window opens.\n"
    "\n"
    "commands\n"
    "  study   study in the terminal, as linear text\n"
    "            --course ID   the course; without it the first\n"
    "            --count N     questions in this sitting, 1 to 200\n"
    "  due     what is due today and in the next seven days\n"
    "  stats   answers, retention, and strength by topic\n"
    "  lint PATH...\n"
    "          everything that is wrong, or could be better, in courses' files\n"
    "  replay  read the whole journal again, verify it, and say what it adds up to\n"
    "  judge   mark answers: JSON lines in, JSON lines out\n"
    "          due, stats, lint and replay: --format text|json\n"
    "  paper -o DIR\n"
    "          a test on paper with its key and a sheet for marking, as HTML and Markdown\n"
    "            --course ID, --count N, --topic ID   as above; a topic may be repeated\n"
    "            --blueprint NAME   quick 10, half, full mock or only missed\n"
    "            --seed N           the same seed draws the same paper\n"
    "            --versions N       versions A, B, C ... with their keys\n"
    "\n"
    "options\n"
    "  --data DIR        where answers and settings are kept\n"
    "  --questions DIR   a folder of courses, in place of the bundled ones; may be repeated\n"
    "  --help            this page\n"
    "  --version         the version\n"
    "\n"
    "exit codes\n"
    "  0  well\n"
    "  1  lint or judge found something, or replay found damage\n"
    "  2  bad usage, or what was asked could not be done; a line on stderr says why\n"
    "  3  there is no display for the window\n";

}  // namespace estelik
