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
    "  derive ARTICLE\n"
    "          draft questions of a text, a Markdown or an HTML file\n"
    "            -o FILE          the bank to write, its reading beside it\n"
    "            --level 1..3     from what matters most to all that can be asked\n"
    "            --max N          questions in all\n"
    "            --format spans   a JSON list of what is asked about, with its places;\n"
    "                             --paragraphs FILE in place of the article: a JSON list of {id, text}\n"
    "  judge   mark answers: JSON lines in, JSON lines out\n"
    "  fit     fit models of memory to the answers, and say how well they foretell\n"
    "            --csv FILE           a log of reviews, in place of the journal\n"
    "            --model NAME         fsrs6, fsrs7 or auto\n"
    "            --folds N            parts in time, each foretold from those before it; 5\n"
    "            --predictions FILE   a row a tested review: card_id,review_th,p,y\n"
    "            --svg FILE           what was said against what came, as a picture\n"
    "          due, stats, lint, replay and fit: --format text|json\n"
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
