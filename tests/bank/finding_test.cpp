#include "bank/finding.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("a finding reads like a compiler's", "[finding]") {
    const Finding finding{Severity::error, "E205", "unknown type", "did you mean \"choice\"?", {"bank.json", 142, 15},
                          "q-1", "      \"type\": \"chioce\",", 15};
    CHECK(to_text(finding) == "bank.json:142:15: error E205: unknown type\n"
                              "      \"type\": \"chioce\",\n"
                              "              ^\n"
                              "help: did you mean \"choice\"?\n");
}

TEST_CASE("a finding without a line is one line", "[finding]") {
    Finding finding;
    finding.severity = Severity::warning;
    finding.code = "W499";
    finding.what = "3 more are not listed";
    finding.place.file = "bank.json";
    CHECK(to_text(finding) == "bank.json: warning W499: 3 more are not listed\n");
}
