#include "exchange/html.h"

#include "support/catch.h"

using namespace estelik;

TEST_CASE("text cannot become markup", "[html]") {
    CHECK(escape_html("<b>&\"") == "&lt;b&gt;&amp;&quot;");
    CHECK(markdown_html("<script>") == "&lt;script&gt;");
}

TEST_CASE("emphasis and lists of Markdown are kept", "[html]") {
    CHECK(markdown_html("a *b* **c**") == "a <em>b</em> <strong>c</strong>");
    CHECK(markdown_html("- one\n- two") == "• one<br>• two");
}
