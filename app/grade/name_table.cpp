#include "grade/name_table.h"

#include "grade/country_names.h"
#include "grade/word_set.h"

#include <array>

namespace estelik {
namespace {

struct Row {
    std::string_view other, usual;
};

// One thing under two names. Several others of one thing stand with the same usual name.
constexpr auto names = std::to_array<Row>({
    {"usa", "united states"}, {"us", "united states"}, {"america", "united states"},
    {"united states of america", "united states"}, {"uk", "united kingdom"}, {"great britain", "united kingdom"},
    {"britain", "united kingdom"}, {"united kingdom of great britain and northern ireland", "united kingdom"},
    {"ussr", "soviet union"}, {"union of soviet socialist republics", "soviet union"}, {"russian federation", "russia"},
    {"prc", "china"}, {"people s republic of china", "china"}, {"peoples republic of china", "china"}, {"roc", "taiwan"},
    {"republic of china", "taiwan"}, {"dprk", "north korea"}, {"democratic peoples republic of korea", "north korea"},
    {"rok", "south korea"}, {"republic of korea", "south korea"}, {"gdr", "east germany"}, {"ddr", "east germany"},
    {"german democratic republic", "east germany"}, {"frg", "west germany"}, {"brd", "west germany"},
    {"federal republic of germany", "west germany"}, {"federal republic of germany", "germany"}, {"deutschland", "germany"},
    {"czechia", "czech republic"}, {"holland", "netherlands"}, {"burma", "myanmar"}, {"cote divoire", "ivory coast"},
    {"drc", "democratic republic of congo"}, {"dr congo", "democratic republic of congo"},
    {"congo kinshasa", "democratic republic of congo"}, {"zaire", "democratic republic of congo"},
    {"democratic republic of the congo", "democratic republic of congo"}, {"congo brazzaville", "republic of congo"},
    {"swaziland", "eswatini"}, {"timor leste", "east timor"}, {"macedonia", "north macedonia"},
    {"fyrom", "north macedonia"}, {"uae", "united arab emirates"}, {"emirates", "united arab emirates"},
    {"ksa", "saudi arabia"}, {"kingdom of saudi arabia", "saudi arabia"}, {"rsa", "south africa"},
    {"republic of south africa", "south africa"}, {"republic of ireland", "ireland"}, {"eire", "ireland"},
    {"turkiye", "turkey"}, {"republic of turkey", "turkey"}, {"holy see", "vatican"}, {"vatican city", "vatican"},
    {"cabo verde", "cape verde"}, {"swiss confederation", "switzerland"}, {"world war i", "first world war"},
    {"world war one", "first world war"}, {"world war 1", "first world war"}, {"wwi", "first world war"},
    {"ww1", "first world war"}, {"ww i", "first world war"}, {"great war", "first world war"},
    {"1st world war", "first world war"}, {"world war ii", "second world war"}, {"world war two", "second world war"},
    {"world war 2", "second world war"}, {"wwii", "second world war"}, {"ww2", "second world war"},
    {"ww ii", "second world war"}, {"2nd world war", "second world war"}, {"eu", "european union"},
    {"un", "united nations"}, {"uno", "united nations"}, {"united nations organization", "united nations"},
    {"north atlantic treaty organization", "nato"}, {"north atlantic treaty organisation", "nato"},
    {"atlantic alliance", "nato"}, {"who", "world health organization"}, {"wto", "world trade organization"},
    {"imf", "international monetary fund"}, {"ecb", "european central bank"}, {"fed", "federal reserve"},
    {"federal reserve system", "federal reserve"}, {"eec", "european economic community"},
    {"common market", "european economic community"}, {"scotus", "supreme court"}, {"us supreme court", "supreme court"},
    {"supreme court of united states", "supreme court"}, {"united states supreme court", "supreme court"},
    {"potus", "president of united states"}, {"us president", "president of united states"}, {"hi virus", "hiv"},
    {"human immunodeficiency virus", "hiv"}, {"acquired immune deficiency syndrome", "aids"},
    {"acquired immunodeficiency syndrome", "aids"}, {"deoxyribonucleic acid", "dna"}, {"ribonucleic acid", "rna"},
    {"adenosine triphosphate", "atp"}, {"tuberculosis", "tb"}, {"trinitrotoluene", "tnt"},
    {"gross domestic product", "gdp"}, {"gross national product", "gnp"}, {"central processing unit", "cpu"},
    {"random access memory", "ram"}, {"rivest shamir adleman", "rsa"}, {"hypertext markup language", "html"},
    {"hypertext transfer protocol", "http"}, {"uniform resource locator", "url"}, {"structured query language", "sql"},
    {"domain name system", "dns"}, {"artificial intelligence", "ai"}, {"magnetic resonance imaging", "mri"}, {"ekg", "ecg"},
    {"electrocardiogram", "ecg"}, {"electroencephalogram", "eeg"}, {"world war", "ww"}, {"peking", "beijing"},
    {"bombay", "mumbai"}, {"calcutta", "kolkata"}, {"madras", "chennai"}, {"leningrad", "st petersburg"},
    {"saint petersburg", "st petersburg"}, {"petersburg", "st petersburg"}, {"petrograd", "st petersburg"},
    {"stambul", "istanbul"}, {"saigon", "ho chi minh city"}, {"nyc", "new york"}, {"new york city", "new york"},
    {"la", "los angeles"}, {"washington dc", "washington"}, {"washington d c", "washington"}, {"rio", "rio de janeiro"},
    {"ciudad de mexico", "mexico city"}, {"den haag", "the hague"}, {"wien", "vienna"}, {"munchen", "munich"},
    {"koln", "cologne"}, {"praha", "prague"}, {"roma", "rome"}, {"firenze", "florence"}, {"venezia", "venice"},
    {"moskva", "moscow"}, {"warszawa", "warsaw"}, {"lisboa", "lisbon"}, {"kobenhavn", "copenhagen"},
    {"goteborg", "gothenburg"}, {"athina", "athens"}, {"napoli", "naples"}, {"milano", "milan"}, {"torino", "turin"},
    {"genova", "genoa"}, {"geneve", "geneva"}, {"genf", "geneva"}, {"bruxelles", "brussels"}, {"brussel", "brussels"},
    {"antwerpen", "antwerp"}, {"brugge", "bruges"}, {"nurnberg", "nuremberg"}, {"zuerich", "zurich"},
    {"sevilla", "seville"}, {"beograd", "belgrade"}, {"bucuresti", "bucharest"}, {"kiev", "kyiv"}, {"lvov", "lviv"},
    {"lemberg", "lviv"}, {"pressburg", "bratislava"}, {"danzig", "gdansk"}, {"breslau", "wroclaw"},
    {"konigsberg", "kaliningrad"}, {"donau", "danube"}, {"rhein", "rhine"}, {"rhin", "rhine"}, {"wisla", "vistula"},
    {"weichsel", "vistula"}, {"lac leman", "lake geneva"}, {"lake leman", "lake geneva"}, {"everest", "mount everest"},
    {"chomolungma", "mount everest"}, {"qomolangma", "mount everest"}, {"sagarmatha", "mount everest"},
    {"monte bianco", "mont blanc"}, {"cervino", "matterhorn"}, {"channel", "english channel"},
    {"la manche", "english channel"}, {"mao tse tung", "mao zedong"}, {"mao tsetung", "mao zedong"},
    {"chairman mao", "mao zedong"}, {"mao", "mao zedong"}, {"jiang jieshi", "chiang kai shek"},
    {"sun yatsen", "sun yat sen"}, {"sun zhongshan", "sun yat sen"}, {"kongzi", "confucius"}, {"kong fuzi", "confucius"},
    {"kung fu tzu", "confucius"}, {"lao tzu", "laozi"}, {"lao tse", "laozi"}, {"chinggis khan", "genghis khan"},
    {"temujin", "genghis khan"}, {"timur", "tamerlane"}, {"ibn rushd", "averroes"}, {"ibn sina", "avicenna"},
    {"salah ad din", "saladin"}, {"salah al din", "saladin"}, {"vladimir ulyanov", "lenin"}, {"dzhugashvili", "stalin"},
    {"mohandas gandhi", "mahatma gandhi"}, {"mohandas karamchand gandhi", "mahatma gandhi"},
    {"charles the great", "charlemagne"}, {"karl der grosse", "charlemagne"}, {"carolus magnus", "charlemagne"},
    {"cristobal colon", "christopher columbus"}, {"cristoforo colombo", "christopher columbus"},
    {"quintus horatius flaccus", "horace"}, {"marcus tullius cicero", "cicero"}, {"gaius julius caesar", "julius caesar"},
    {"octavian", "augustus"}, {"octavianus", "augustus"}, {"samuel clemens", "mark twain"},
    {"east west conflict", "cold war"}, {"nt", "new testament"}, {"ot", "old testament"}, {"quran", "koran"},
    {"holy bible", "bible"}, {"gasoline", "petrol"}, {"elevator", "lift"}, {"fall", "autumn"}, {"soccer", "football"},
    {"cell phone", "mobile phone"}, {"corn", "maize"}, {"eggplant", "aubergine"}, {"erythrocyte", "red blood cell"},
    {"leukocyte", "white blood cell"}, {"leucocyte", "white blood cell"}, {"thrombocyte", "platelet"},
    {"trachea", "windpipe"}, {"larynx", "voice box"}, {"clavicle", "collarbone"}, {"scapula", "shoulder blade"},
    {"patella", "kneecap"}, {"sternum", "breastbone"}, {"femur", "thigh bone"}, {"thighbone", "thigh bone"},
    {"tibia", "shin bone"}, {"shinbone", "shin bone"}, {"mandible", "jawbone"}, {"ascorbic acid", "vitamin c"},
    {"sodium chloride", "table salt"}, {"common salt", "table salt"}, {"mercury", "quicksilver"},
    {"nitrous oxide", "laughing gas"}, {"epinephrine", "adrenaline"}, {"norepinephrine", "noradrenaline"},
    {"acetaminophen", "paracetamol"}, {"rubella", "german measles"}, {"varicella", "chickenpox"},
    {"pertussis", "whooping cough"}, {"variola", "smallpox"}, {"tetanus", "lockjaw"},
    {"hypertension", "high blood pressure"}, {"myocardial infarction", "heart attack"},
    {"cerebrovascular accident", "stroke"}, {"myopia", "shortsightedness"}, {"nearsightedness", "shortsightedness"},
    {"hyperopia", "longsightedness"}, {"value added tax", "vat"}, {"chlorofluorocarbon", "cfc"},
    {"non governmental organization", "ngo"}, {"nongovernmental organization", "ngo"},
    {"writ of habeas corpus", "habeas corpus"}, {"codfish", "cod"}, {"light emitting diode", "led"},
    {"light amplification by stimulated emission of radiation", "laser"},
    {"ferrum", "iron"}, {"aurum", "gold"}, {"argentum", "silver"}, {"cuprum", "copper"}, {"plumbum", "lead"}, {"natrium",
    "sodium"}, {"kalium", "potassium"}, {"hydrargyrum", "mercury"},
    {"stannum", "tin"}, {"wolfram", "tungsten"}, {"jpy", "yen"}, {"hb", "haemoglobin"}, {"hb", "hemoglobin"},
    // As other languages or other times have them.
    {"allemagne", "germany"}, {"alemania", "germany"}, {"germania", "germany"}, {"frankreich", "france"},
    {"francia", "france"}, {"frankrijk", "france"}, {"spanien", "spain"}, {"espana", "spain"}, {"espagne", "spain"},
    {"italien", "italy"}, {"italia", "italy"}, {"italie", "italy"}, {"osterreich", "austria"}, {"autriche", "austria"},
    {"schweiz", "switzerland"}, {"suisse", "switzerland"}, {"svizzera", "switzerland"}, {"helvetia", "switzerland"},
    {"russland", "russia"}, {"rossiya", "russia"}, {"polen", "poland"}, {"polska", "poland"}, {"pologne", "poland"},
    {"ungarn", "hungary"}, {"magyarorszag", "hungary"}, {"griechenland", "greece"}, {"hellas", "greece"},
    {"turkei", "turkey"}, {"agypten", "egypt"}, {"schweden", "sweden"}, {"sverige", "sweden"}, {"norwegen", "norway"},
    {"norge", "norway"}, {"danemark", "denmark"}, {"danmark", "denmark"}, {"finnland", "finland"}, {"suomi", "finland"},
    {"belgien", "belgium"}, {"belgique", "belgium"}, {"niederlande", "netherlands"}, {"nederland", "netherlands"},
    {"brasil", "brazil"}, {"brasilien", "brazil"}, {"nippon", "japan"}, {"bharat", "india"}, {"hrvatska", "croatia"},
    {"shqiperia", "albania"}, {"hayastan", "armenia"}, {"sakartvelo", "georgia"}, {"eire", "ireland"}, {"cymru", "wales"},
    {"mexiko", "mexico"}, {"maroc", "morocco"}, {"koeln", "cologne"}, {"dunaj", "danube"}, {"duna", "danube"},
    {"amazonas", "amazon"}, {"rijn", "rhine"}, {"tevere", "tiber"}, {"labe", "elbe"}, {"alpen", "alps"},
    {"schwarzwald", "black forest"}, {"bodensee", "lake constance"}, {"ostsee", "baltic"}, {"dijla", "tigris"},
    {"toscana", "tuscany"}, {"sicilia", "sicily"}, {"bayern", "bavaria"}, {"sachsen", "saxony"},
    {"niedersachsen", "lower saxony"}, {"kriti", "crete"}, {"corse", "corsica"}, {"sardegna", "sardinia"},
    {"catalunya", "catalonia"}, {"euskadi", "basque country"}, {"s gravenhage", "the hague"}, {"makkah", "mecca"},
    {"madinah", "medina"}, {"dimashq", "damascus"}, {"al qahira", "cairo"}, {"bagdad", "baghdad"}, {"teheran", "tehran"},
    {"kaboul", "kabul"}, {"kalkutta", "calcutta"}, {"rangoon", "yangon"}, {"ceylon", "sri lanka"}, {"siam", "thailand"},
    {"abyssinia", "ethiopia"}, {"rhodesia", "zimbabwe"}, {"dahomey", "benin"}, {"upper volta", "burkina faso"},
    {"french sudan", "mali"}, {"hirosima", "hiroshima"}, {"sverdlovsk", "yekaterinburg"}, {"gorky", "nizhny novgorod"},
    {"reval", "tallinn"}, {"wilno", "vilnius"}, {"ryga", "riga"}, {"stettin", "szczecin"}, {"posen", "poznan"},
    {"cracow", "krakow"}, {"krakau", "krakow"}, {"plzen", "pilsen"}, {"brunn", "brno"}, {"laibach", "ljubljana"},
    {"triest", "trieste"}, {"ragusa", "dubrovnik"}, {"ruhrgebiet", "ruhr"},
    {"moskau", "moscow"}, {"warschau", "warsaw"}, {"lissabon", "lisbon"}, {"mailand", "milan"}, {"prag", "prague"},
    {"athen", "athens"}, {"kiew", "kyiv"}, {"rom", "rome"}, {"neapel", "naples"}, {"venedig", "venice"},
    {"florenz", "florence"}, {"nizza", "nice"}, {"nz", "new zealand"}, {"ny", "new york"}, {"luzern", "lucerne"},
    {"bale", "basel"}, {"basle", "basel"}, {"strassburg", "strasbourg"}, {"luttich", "liege"},
    {"aix la chapelle", "aachen"}, {"cracovia", "krakow"}, {"bukarest", "bucharest"}, {"napoleon bonaparte", "napoleon"},
    {"napoleon i", "napoleon"}, {"bonaparte", "napoleon"}, {"siddhartha gautama", "buddha"}, {"gautama buddha", "buddha"},
    {"platon", "plato"}, {"aristoteles", "aristotle"}, {"homeros", "homer"}, {"vergil", "virgil"}, {"ovidius", "ovid"},
    {"livius", "livy"}, {"plinius", "pliny"}, {"galileo galilei", "galileo"}, {"galilei", "galileo"},
    {"kopernikus", "copernicus"}, {"nicolaus copernicus", "copernicus"}, {"desiderius erasmus", "erasmus"},
    {"rembrandt van rijn", "rembrandt"}, {"michelangelo buonarroti", "michelangelo"}, {"raffael", "raphael"},
    {"raffaello", "raphael"}, {"tizian", "titian"}, {"tiziano", "titian"}, {"jeanne darc", "joan of arc"},
    {"jeanne d arc", "joan of arc"}, {"jesus christ", "jesus"}, {"yhwh", "yahweh"}, {"k2", "mount godwin austen"},
    {"denali", "mount mckinley"}, {"uluru", "ayers rock"},
});
constexpr auto other_set = words_of(names, &Row::other);
constexpr auto usual_set = words_of(names, &Row::usual);

// Symbols of elements and substances, letters of the states of America; they are told by their capitals.
constexpr auto codes = std::to_array<Row>({
    {"H", "hydrogen"}, {"He", "helium"}, {"Li", "lithium"}, {"Be", "beryllium"}, {"B", "boron"}, {"C", "carbon"},
    {"N", "nitrogen"}, {"O", "oxygen"}, {"F", "fluorine"}, {"Ne", "neon"}, {"Na", "sodium"}, {"Mg", "magnesium"},
    {"Al", "aluminium"}, {"Si", "silicon"}, {"P", "phosphorus"}, {"S", "sulfur"}, {"Cl", "chlorine"}, {"Ar", "argon"},
    {"K", "potassium"}, {"Ca", "calcium"}, {"Sc", "scandium"}, {"Ti", "titanium"}, {"V", "vanadium"}, {"Cr", "chromium"},
    {"Mn", "manganese"}, {"Fe", "iron"}, {"Co", "cobalt"}, {"Ni", "nickel"}, {"Cu", "copper"}, {"Zn", "zinc"},
    {"Ga", "gallium"}, {"Ge", "germanium"}, {"As", "arsenic"}, {"Se", "selenium"}, {"Br", "bromine"}, {"Kr", "krypton"},
    {"Rb", "rubidium"}, {"Sr", "strontium"}, {"Y", "yttrium"}, {"Zr", "zirconium"}, {"Nb", "niobium"}, {"Mo", "molybdenum"},
    {"Tc", "technetium"}, {"Ru", "ruthenium"}, {"Rh", "rhodium"}, {"Pd", "palladium"}, {"Ag", "silver"}, {"Cd", "cadmium"},
    {"In", "indium"}, {"Sn", "tin"}, {"Sb", "antimony"}, {"Te", "tellurium"}, {"I", "iodine"}, {"Xe", "xenon"},
    {"Cs", "caesium"}, {"Ba", "barium"}, {"La", "lanthanum"}, {"Ce", "cerium"}, {"Nd", "neodymium"}, {"Eu", "europium"},
    {"Gd", "gadolinium"}, {"W", "tungsten"}, {"Re", "rhenium"}, {"Os", "osmium"}, {"Ir", "iridium"}, {"Pt", "platinum"},
    {"Au", "gold"}, {"Hg", "mercury"}, {"Tl", "thallium"}, {"Pb", "lead"}, {"Bi", "bismuth"}, {"Po", "polonium"},
    {"At", "astatine"}, {"Rn", "radon"}, {"Fr", "francium"}, {"Ra", "radium"}, {"Ac", "actinium"}, {"Th", "thorium"},
    {"Pa", "protactinium"}, {"U", "uranium"}, {"Np", "neptunium"}, {"Pu", "plutonium"}, {"Am", "americium"},
    {"AL", "alabama"}, {"AK", "alaska"}, {"AZ", "arizona"}, {"AR", "arkansas"}, {"CA", "california"}, {"CO", "colorado"},
    {"CT", "connecticut"}, {"DE", "delaware"}, {"FL", "florida"}, {"GA", "georgia"}, {"HI", "hawaii"}, {"ID", "idaho"},
    {"IL", "illinois"}, {"IN", "indiana"}, {"IA", "iowa"}, {"KS", "kansas"}, {"KY", "kentucky"}, {"LA", "louisiana"},
    {"ME", "maine"}, {"MD", "maryland"}, {"MA", "massachusetts"}, {"MI", "michigan"}, {"MN", "minnesota"},
    {"MS", "mississippi"}, {"MO", "missouri"}, {"MT", "montana"}, {"NE", "nebraska"}, {"NV", "nevada"},
    {"NH", "new hampshire"}, {"NJ", "new jersey"}, {"NM", "new mexico"}, {"NY", "new york"}, {"NC", "north carolina"},
    {"ND", "north dakota"}, {"OH", "ohio"}, {"OK", "oklahoma"}, {"OR", "oregon"}, {"PA", "pennsylvania"},
    {"RI", "rhode island"}, {"SC", "south carolina"}, {"SD", "south dakota"}, {"TN", "tennessee"}, {"TX", "texas"},
    {"UT", "utah"}, {"VT", "vermont"}, {"VA", "virginia"}, {"WA", "washington"}, {"WV", "west virginia"},
    {"WI", "wisconsin"}, {"WY", "wyoming"}, {"H2O", "water"}, {"CO2", "carbon dioxide"}, {"NaCl", "sodium chloride"},
    {"NaCl", "table salt"}, {"NH3", "ammonia"}, {"CH4", "methane"}, {"O2", "oxygen"}, {"N2", "nitrogen"},
    {"H2", "hydrogen"}, {"Cl2", "chlorine"}, {"O3", "ozone"}, {"HCl", "hydrochloric acid"}, {"H2SO4", "sulfuric acid"},
    {"H2SO4", "sulphuric acid"}, {"HNO3", "nitric acid"}, {"CO", "carbon monoxide"}, {"SO2", "sulfur dioxide"},
    {"SO2", "sulphur dioxide"}, {"NaOH", "sodium hydroxide"}, {"CaCO3", "calcium carbonate"}, {"Al", "aluminum"},
    {"S", "sulphur"}, {"Cs", "cesium"}, {"H2O2", "hydrogen peroxide"}, {"C6H12O6", "glucose"},
    {"KCl", "potassium chloride"},
});
constexpr auto code_set = words_of(codes, &Row::other);
constexpr auto coded_set = words_of(codes, &Row::usual);

void add_names(std::string_view phrase, std::vector<OtherNameOf>& found) {
    if (!other_set.holds(phrase) && !usual_set.holds(phrase)) return;
    for (const auto& row : names) {
        if (row.other == phrase) {
            found.push_back({row.usual, false});
            for (const auto& sibling : names)
                if (sibling.usual == row.usual && sibling.other != phrase) found.push_back({sibling.other, false});
        }
        if (row.usual == phrase) found.push_back({row.other, false});
    }
}

void add_codes(std::string_view phrase, std::string_view shown, std::vector<OtherNameOf>& found) {
    if (coded_set.holds(phrase))
        for (const auto& row : codes)
            if (row.usual == phrase) found.push_back({row.other, true});
    if (code_set.holds(shown))
        for (const auto& row : codes)
            if (row.other == shown) found.push_back({row.usual, false});
}

}  // namespace

std::vector<OtherNameOf> other_names_of(std::string_view phrase, std::string_view shown) {
    std::vector<OtherNameOf> found;
    add_names(phrase, found);
    add_codes(phrase, shown, found);
    if (const Country* country = find_country(phrase)) {
        if (!country->code.empty()) found.push_back({country->code, true});
        if (!country->adjective.empty()) found.push_back({country->adjective, false, true});
    }
    return found;
}

}  // namespace estelik
