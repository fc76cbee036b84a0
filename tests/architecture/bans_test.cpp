// What must not be in the code, and where. Each ban is a pattern over lines of code, comments and
// literals taken out; a proxy, but one that has no exceptions.
#include "architecture/layers.h"
#include "architecture/source_tree.h"
#include "support/catch.h"

#include <algorithm>
#include <regex>

using namespace estelik::architecture;

namespace {

struct Ban {
    const char* pattern;
    const char* instead;
};

Faults violations(const SourceFile& source, const std::vector<Ban>& bans, const std::string& text) {
    Faults faults;
    for (const auto& ban : bans) {
        const std::regex pattern(ban.pattern);
        if (!std::regex_search(text, pattern)) continue;  // most files; spares the lines
        int number = 0;
        for (const auto& line : lines_of(text)) {
            ++number;
            if (std::regex_search(line, pattern)) {
                faults.push_back(source.path + ":" + std::to_string(number) + ": " + line + "   (" + ban.instead + ")");
            }
        }
    }
    return faults;
}

// What the core takes as an argument instead.
const std::vector<Ban> outside_world = {
    {R"(\b(system_clock|steady_clock|high_resolution_clock|gettimeofday|clock_gettime|localtime|gmtime)\b)", "take an Instant"},
    {R"(\btime\s*\((nullptr|NULL|0|&))", "take an Instant"},
    {R"(\bf?printf\s*\(|\bputs\s*\(|\bfmt::print|\bstd::(cout|cerr|clog)\b)", "return it"},
    {R"(\b(rand|srand)\s*\(|\brandom_device\b|\bmt19937|_distribution\b)", "take a seed; base/random.h"},
    {R"(\bgetenv\b|\bstd::system\b)", "runtime asks the system"},
    {R"(#include <(fstream|iostream|filesystem|thread|mutex|future|condition_variable|ctime|random)>)", "runtime's"},
    {R"(#include <(unistd|fcntl|sys/.*)\.?h?>)", "base/disk.h"},
};

// Variables that outlive a call and can change.
const std::vector<Ban> kept_state = {
    // A static that is not constant and no function: no bracket before its value.
    {R"(^\s*static\s+(?!const\b|constexpr\b|constinit const\b|inline const)[^(=;{]*[=;{])", "keep it in an object"},
    {R"(\bthread_local\b|^\s*extern\s+(?!"))", "keep it in an object"},
    // At namespace scope, where this project does not indent.
    {R"(^(inline )?(?!(const|constexpr|return|using|struct|class|enum|namespace|typedef|friend|template|static|inline|union|else|case)\b))"
     R"([A-Za-z_][\w:<>,*& ]*[ &*>]\w+(\[\w*\])?\s*((=[^=].*|\{.*\})?;|=\s*\{?)\s*$)",
     "make it const"},
};

void append(Faults& all, const Faults& more) { all.insert(all.end(), more.begin(), more.end()); }

bool in_core(const SourceFile& source) {
    static const auto modules = modules_of_readme(project_file("app/README.md"));
    return std::any_of(modules.begin(), modules.end(),
                       [&](const Module& module) { return module.core && module.name == source.module(); });
}

}  // namespace

TEST_CASE("the core has no clock, disk, printing, chance or thread") {
    Faults faults;
    for (const auto& source : sources_of_app()) {
        if (in_core(source)) append(faults, violations(source, outside_world, source.code));
    }
    INFO(listed(faults));
    CHECK(faults.empty());
}

TEST_CASE("the outside world is told from words like it") {
    const auto caught = [](const std::string& line) { return !violations({}, outside_world, line).empty(); };
    for (const auto* line : {"auto now = std::chrono::system_clock::now();", "std::time(nullptr);", "printf(text);",
                             "std::cout << x;", "fmt::print(text);", "int r = rand();", "std::mt19937 engine;",
                             "std::getenv(name);", "#include <fstream>", "#include <unistd.h>", "#include <sys/stat.h>"}) {
        INFO(line);
        CHECK(caught(line));
    }
    for (const auto* line : {"std::snprintf(buffer, sizeof buffer, form, x);", "Random random(seed);", "answer.time(2);",
                             "std::chrono::milliseconds(5)", "operand(1)", "fmt::format(form, x)", "#include <string>"}) {
        INFO(line);
        CHECK_FALSE(caught(line));
    }
}

TEST_CASE("no state is global, and no function keeps any") {
    Faults faults;
    for (const auto& source : sources_of_app()) append(faults, violations(source, kept_state, source.code));
    INFO(listed(faults));
    CHECK(faults.empty());
}

TEST_CASE("state that is kept is told from constants, functions and locals") {
    const auto caught = [](const std::string& line) { return !violations({}, kept_state, line).empty(); };
    for (const auto* line : {"static int count = 0;", "    static std::vector<int> cache;", "int total = 0;", "Theme* theme;",
                             "std::map<int, std::string> names;", "inline int x{3};", "bool flags[3];", "int table[] = {",
                             "thread_local int t = 0;", "extern int shared;"}) {
        INFO(line);
        CHECK(caught(line));
    }
    for (const auto* line : {"static constexpr int a = 1;", "    static const std::regex name(pattern);", "    int local = 0;",
                             "    static Point at(int x);", "static std::string text() { return x; }", "const int b = 1;",
                             "inline constexpr int day = 4;", "using Gap = std::variant<int>;", "class Disk;", "struct A { int b; };",
                             "Result<int> parse(std::string_view text);", "bool operator==(const A&, const A&) = default;",
                             "enum class Kind { a, b };", "constexpr std::array<int, 3> primes = {", "template class Result<int>;"}) {
        INFO(line);
        CHECK_FALSE(caught(line));
    }
}

TEST_CASE("the program never speaks to a network") {
    const std::vector<Ban> bans = {
        {R"(#include <(sys/socket|netdb|netinet/.*|arpa/.*|curl/.*|asio.*|boost/asio.*|zmq.*)(\.h|\.hpp)?>)", "nothing leaves the machine"},
        {R"(\b(getaddrinfo|gethostbyname|curl_easy_init)\b)", "nothing leaves the machine"},
    };
    Faults faults;
    for (const auto& source : sources_of_app()) append(faults, violations(source, bans, source.code));
    INFO(listed(faults));
    CHECK(faults.empty());
}

TEST_CASE("headers do not spread names, and nobody calls rand") {
    Faults faults;
    for (const auto& source : sources_of_app()) {
        append(faults, violations(source, {{R"(\b(rand|srand)\s*\()", "base/random.h"}}, source.code));
        if (source.is_header()) append(faults, violations(source, {{R"(\busing namespace\b)", "write it out"}}, source.code));
    }
    INFO(listed(faults));
    CHECK(faults.empty());
}

TEST_CASE("the words of unfinished work and the paths of one machine are nowhere") {
    // Written in two halves, so that this file keeps its own law.
    const std::string unfinished = "\\b(TO" "DO|FIX" "ME|XX" "X(?!-)|HA" "CK)\\b";
    const std::string machine = "(^|[^\\w.~>/-])/(wo" "rk|ho" "me)/";
    Faults faults;
    for (const auto* folder : {"app", "tests", "third_party", "assets"}) {
        for (const auto& path : files_below(folder)) {
            if (path.ends_with(".png")) continue;
            const SourceFile file{path, project_file(path), {}, {}};
            append(faults, violations(file, {{unfinished.c_str(), "finish it"}}, file.text));
            // Tests may make up a home folder.
            if (!path.starts_with("tests/")) append(faults, violations(file, {{machine.c_str(), "not on every machine"}}, file.text));
        }
    }
    INFO(listed(faults));
    CHECK(faults.empty());
}

TEST_CASE("comments and literals are taken out before code is judged") {
    CHECK(without_comments_and_literals("a; // rand()\nb;") == "a;          \nb;");
    CHECK(without_comments_and_literals("a /* x\ny */ b") == "a     \n     b");
    CHECK(without_comments_and_literals(R"~(f("ra\"nd", 'c', 1'000))~") == R"~(f("      ", ' ', 1'000))~");
    CHECK(without_comments_and_literals("R\"x(rand())x\" + 1") == std::string(13, ' ') + " + 1");
}
