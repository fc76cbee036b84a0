#include "grade/country_names.h"

#include "grade/word_set.h"

#include <array>

namespace estelik {
namespace {

// Countries, and old ones, parts of the world and houses that have a people.
constexpr auto countries = std::to_array<Country>({
    {"afghanistan", "afghan", "AF"}, {"albania", "albanian", "AL"}, {"algeria", "algerian", "DZ"},
    {"andorra", "andorran", "AD"}, {"angola", "angolan", "AO"}, {"argentina", "argentine", "AR"},
    {"armenia", "armenian", "AM"}, {"australia", "australian", "AU"}, {"austria", "austrian", "AT"},
    {"azerbaijan", "azerbaijani", "AZ"}, {"bahamas", "bahamian", "BS"}, {"bahrain", "bahraini", "BH"},
    {"bangladesh", "bangladeshi", "BD"}, {"barbados", "barbadian", "BB"}, {"belarus", "belarusian", "BY"},
    {"belgium", "belgian", "BE"}, {"belize", "belizean", "BZ"}, {"benin", "beninese", "BJ"}, {"bhutan", "bhutanese", "BT"},
    {"bolivia", "bolivian", "BO"}, {"botswana", "botswanan", "BW"}, {"brazil", "brazilian", "BR"},
    {"brunei", "bruneian", "BN"}, {"bulgaria", "bulgarian", "BG"}, {"burundi", "burundian", "BI"},
    {"cambodia", "cambodian", "KH"}, {"cameroon", "cameroonian", "CM"}, {"canada", "canadian", "CA"},
    {"chad", "chadian", "TD"}, {"chile", "chilean", "CL"}, {"china", "chinese", "CN"}, {"colombia", "colombian", "CO"},
    {"croatia", "croatian", "HR"}, {"cuba", "cuban", "CU"}, {"cyprus", "cypriot", "CY"}, {"denmark", "danish", "DK"},
    {"djibouti", "djiboutian", "DJ"}, {"ecuador", "ecuadorian", "EC"}, {"egypt", "egyptian", "EG"},
    {"england", "english", ""}, {"eritrea", "eritrean", "ER"}, {"estonia", "estonian", "EE"},
    {"ethiopia", "ethiopian", "ET"}, {"fiji", "fijian", "FJ"}, {"finland", "finnish", "FI"}, {"france", "french", "FR"},
    {"gabon", "gabonese", "GA"}, {"gambia", "gambian", "GM"}, {"georgia", "georgian", "GE"}, {"germany", "german", "DE"},
    {"ghana", "ghanaian", "GH"}, {"greece", "greek", "GR"}, {"grenada", "grenadian", "GD"},
    {"guatemala", "guatemalan", "GT"}, {"guinea", "guinean", "GN"}, {"guyana", "guyanese", "GY"},
    {"haiti", "haitian", "HT"}, {"honduras", "honduran", "HN"}, {"hungary", "hungarian", "HU"},
    {"iceland", "icelandic", "IS"}, {"india", "indian", "IN"}, {"indonesia", "indonesian", "ID"}, {"iran", "iranian", "IR"},
    {"iraq", "iraqi", "IQ"}, {"ireland", "irish", "IE"}, {"israel", "israeli", "IL"}, {"italy", "italian", "IT"},
    {"jamaica", "jamaican", "JM"}, {"japan", "japanese", "JP"}, {"jordan", "jordanian", "JO"},
    {"kazakhstan", "kazakh", "KZ"}, {"kenya", "kenyan", "KE"}, {"kosovo", "kosovar", "XK"}, {"kuwait", "kuwaiti", "KW"},
    {"kyrgyzstan", "kyrgyz", "KG"}, {"laos", "laotian", "LA"}, {"latvia", "latvian", "LV"}, {"lebanon", "lebanese", "LB"},
    {"liberia", "liberian", "LR"}, {"libya", "libyan", "LY"}, {"liechtenstein", "", "LI"},
    {"lithuania", "lithuanian", "LT"}, {"luxembourg", "", "LU"}, {"madagascar", "malagasy", "MG"},
    {"malawi", "malawian", "MW"}, {"malaysia", "malaysian", "MY"}, {"maldives", "maldivian", "MV"},
    {"mali", "malian", "ML"}, {"malta", "maltese", "MT"}, {"mauritania", "mauritanian", "MR"},
    {"mauritius", "mauritian", "MU"}, {"mexico", "mexican", "MX"}, {"moldova", "moldovan", "MD"},
    {"monaco", "monegasque", "MC"}, {"mongolia", "mongolian", "MN"}, {"montenegro", "montenegrin", "ME"},
    {"morocco", "moroccan", "MA"}, {"mozambique", "mozambican", "MZ"}, {"myanmar", "burmese", "MM"},
    {"namibia", "namibian", "NA"}, {"nepal", "nepalese", "NP"}, {"netherlands", "dutch", "NL"},
    {"nicaragua", "nicaraguan", "NI"}, {"niger", "nigerien", "NE"}, {"nigeria", "nigerian", "NG"},
    {"norway", "norwegian", "NO"}, {"oman", "omani", "OM"}, {"pakistan", "pakistani", "PK"}, {"panama", "panamanian", "PA"},
    {"paraguay", "paraguayan", "PY"}, {"peru", "peruvian", "PE"}, {"philippines", "filipino", "PH"},
    {"poland", "polish", "PL"}, {"portugal", "portuguese", "PT"}, {"qatar", "qatari", "QA"}, {"romania", "romanian", "RO"},
    {"russia", "russian", "RU"}, {"rwanda", "rwandan", "RW"}, {"samoa", "samoan", "WS"}, {"scotland", "scottish", ""},
    {"senegal", "senegalese", "SN"}, {"serbia", "serbian", "RS"}, {"singapore", "singaporean", "SG"},
    {"slovakia", "slovak", "SK"}, {"slovenia", "slovenian", "SI"}, {"somalia", "somali", "SO"}, {"spain", "spanish", "ES"},
    {"sudan", "sudanese", "SD"}, {"suriname", "surinamese", "SR"}, {"sweden", "swedish", "SE"},
    {"switzerland", "swiss", "CH"}, {"syria", "syrian", "SY"}, {"taiwan", "taiwanese", "TW"}, {"tajikistan", "tajik", "TJ"},
    {"tanzania", "tanzanian", "TZ"}, {"thailand", "thai", "TH"}, {"togo", "togolese", "TG"}, {"tonga", "tongan", "TO"},
    {"tunisia", "tunisian", "TN"}, {"turkey", "turkish", "TR"}, {"turkmenistan", "turkmen", "TM"},
    {"uganda", "ugandan", "UG"}, {"ukraine", "ukrainian", "UA"}, {"uruguay", "uruguayan", "UY"},
    {"uzbekistan", "uzbek", "UZ"}, {"vanuatu", "", "VU"}, {"venezuela", "venezuelan", "VE"},
    {"vietnam", "vietnamese", "VN"}, {"wales", "welsh", ""}, {"yemen", "yemeni", "YE"}, {"zambia", "zambian", "ZM"},
    {"zimbabwe", "zimbabwean", "ZW"}, {"persia", "persian", ""}, {"prussia", "prussian", ""}, {"burma", "burmese", ""},
    {"tibet", "tibetan", ""}, {"britain", "british", "GB"}, {"america", "american", "US"}, {"europe", "european", ""},
    {"africa", "african", ""}, {"asia", "asian", ""}, {"holland", "dutch", ""}, {"rome", "roman", ""},
    {"byzantium", "byzantine", ""}, {"macedonia", "macedonian", ""}, {"siberia", "siberian", ""},
    {"bavaria", "bavarian", ""}, {"saxony", "saxon", ""}, {"catalonia", "catalan", ""}, {"castile", "castilian", ""},
    {"venice", "venetian", ""}, {"athens", "athenian", ""}, {"sparta", "spartan", ""}, {"carthage", "carthaginian", ""},
    {"assyria", "assyrian", ""}, {"babylon", "babylonian", ""}, {"sumer", "sumerian", ""}, {"lancaster", "lancastrian", ""},
    {"york", "yorkist", ""},
});
constexpr auto country_names = words_of(countries, &Country::name);
constexpr auto adjectives = words_of(countries, &Country::adjective);

// States and provinces that stand behind a town: "Canaveral, Florida".
constexpr auto regions = word_set(std::to_array<std::string_view>({
    "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware", "florida", "hawaii",
    "idaho",
    "illinois", "indiana", "iowa", "kansas", "kentucky", "louisiana", "maine", "maryland", "massachusetts", "michigan",
    "minnesota", "mississippi", "missouri", "montana", "nebraska", "nevada", "jersey", "mexico", "hampshire", "ohio",
    "oklahoma",
    "oregon", "pennsylvania", "tennessee", "texas", "utah", "vermont", "virginia", "wisconsin", "wyoming", "ontario",
    "quebec",
    "alberta", "manitoba", "tuscany", "sicily", "normandy", "brittany", "burgundy", "provence", "bavaria", "saxony",
    "prussia",
    "andalusia", "catalonia", "galicia", "transylvania", "bohemia", "moravia", "silesia", "anatolia", "siberia", "crimea",
    "punjab", "bengal", "kerala", "queensland", "tasmania", "usa", "us", "uk", "ussr", "states", "kingdom", "union",
    "scandinavia",
    "balkans", "caucasus", "antarctica", "oceania", "flanders", "wallonia", "ulster", "yorkshire", "kent", "cornwall",
    "gulf",
    "mediterranean", "atlantic", "pacific", "caribbean", "middle", "greenland", "arabia", "emirates", "nigeria"}));

}  // namespace

const Country* find_country(std::string_view name) {
    const auto place = country_names.find(name);
    return place == decltype(country_names)::none ? nullptr : &countries[place];
}

bool is_nationality(std::string_view word) { return !word.empty() && adjectives.holds(word); }
bool is_region(std::string_view word) { return regions.holds(word); }

}  // namespace estelik
