#include "derive/name_finder.h"

#include "derive/derive_support.h"
#include "support/catch.h"

using namespace estelik;
using test::Words;

namespace {

Words names(const std::string& text) { return test::found_by(find_names, text); }

}  // namespace

TEST_CASE("names are found whole, possessives cut off", "[names]") {
    CHECK(names("After the USSR’s collapse, leaders of the People’s Republic of China (PRC) came.") ==
          Words{"USSR", "People’s Republic of China", "PRC"});
    CHECK(names("The Institute of Uighur Studies in Almaty closed.") == Words{"Institute of Uighur Studies", "Almaty"});
    CHECK(names("It was drawn by Isidore of Miletus and Isidore the Younger.") == Words{"Isidore of Miletus", "Isidore the Younger"});
    CHECK(names("It was built under Emperor Justinian I. Its walls fell.") == Words{"Emperor Justinian I"});
    CHECK(names("They won the Nobel Prize in Physics before the First World War.") == Words{"Nobel Prize in Physics", "First World War"});
    CHECK(names("It rises in the Black Forest of Germany.") == Words{"Black Forest", "Germany"});
    CHECK(names("Wind turbines produce power. Born in Warsaw, she left.") == Words{"Warsaw"});
    CHECK(names("They feared the Defenestration of Prague in the Thirty Years’ War.") ==
          Words{"Defenestration of Prague", "Thirty Years’ War"});
}

TEST_CASE("the role of a person stands beside the name", "[names]") {
    const std::string text = "There Chinese President Hu Jintao spoke.";
    const Found name = test::first_found(find_names, text);
    CHECK(name.name == NameKind::person);
    CHECK(text.substr(name.role_begin, name.role_end - name.role_begin) == "Chinese President");
}

TEST_CASE("an adjective of a people is no name, the people is", "[names]") {
    CHECK(names("Under Chinese pressure, Central Asian governments and the Kazakhstani and Chinese leaders agreed.").empty());
    CHECK(names("They urged the Chinese to help the Uighurs.") == Words{"Chinese", "Uighurs"});
}

TEST_CASE("words that only open sentences are no names", "[names]") {
    CHECK(names("Furthermore, concerns grew. Popular concerns grew. These fell. The Government and the Treaty stood.").empty());
}

TEST_CASE("a quoted title is a work, a treaty is left to the finder of instruments", "[names]") {
    CHECK(names("He wrote “The Origin of Species,” and she read it.") == Words{"The Origin of Species"});
    CHECK(names("They signed the Treaty of Versailles.").empty());
}
