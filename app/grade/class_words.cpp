#include "grade/class_words.h"

#include "grade/word_set.h"

#include <array>

namespace estelik {
namespace {

struct ClassWord {
    std::string_view word;
    int of;
};
// Words with the same number may stand for one another where only the class of a thing is told.
constexpr auto classes = std::to_array<ClassWord>({
    {"treaty", 1}, {"peace", 1}, {"agreement", 1}, {"accord", 1}, {"pact", 1}, {"settlement", 1}, {"war", 2},
    {"conflict", 2}, {"city", 3}, {"town", 3}, {"capital", 3}, {"port", 3}, {"village", 3}, {"municipality", 3},
    {"country", 4}, {"state", 4}, {"nation", 4}, {"republic", 4}, {"kingdom", 4}, {"land", 4}, {"river", 5},
    {"stream", 5}, {"waterway", 5}, {"mountain", 6}, {"mount", 6}, {"mt", 6}, {"peak", 6}, {"summit", 6}, {"volcano", 6},
    {"massif", 6}, {"range", 6}, {"chain", 6}, {"sea", 7}, {"ocean", 7}, {"lake", 8}, {"reservoir", 8}, {"island", 9},
    {"isle", 9}, {"archipelago", 9}, {"strait", 10}, {"channel", 10}, {"sound", 10}, {"bay", 11}, {"gulf", 11},
    {"waterfall", 12}, {"fall", 12}, {"cascade", 12}, {"language", 13}, {"tongue", 13}, {"dialect", 13}, {"script", 14},
    {"alphabet", 14}, {"writing", 14}, {"company", 15}, {"corporation", 15}, {"firm", 15}, {"business", 15},
    {"manufacturer", 15}, {"enterprise", 15}, {"museum", 16}, {"gallery", 16}, {"book", 17}, {"novel", 17}, {"work", 17},
    {"story", 17}, {"tale", 17}, {"epic", 17}, {"poem", 17}, {"play", 18}, {"drama", 18}, {"tragedy", 18}, {"comedy", 18},
    {"opera", 19}, {"ballet", 19}, {"musical", 19}, {"symphony", 19}, {"painting", 20}, {"picture", 20}, {"fresco", 20},
    {"mural", 20}, {"king", 21}, {"ruler", 21}, {"emperor", 21}, {"monarch", 21}, {"tsar", 21}, {"pharaoh", 21},
    {"virus", 22}, {"bacterium", 22}, {"pathogen", 22}, {"microbe", 22}, {"parasite", 22}, {"germ", 22}, {"disease", 23},
    {"illness", 23}, {"syndrome", 23}, {"infection", 23}, {"disorder", 23}, {"condition", 23}, {"bone", 24},
    {"joint", 24}, {"gland", 25}, {"organ", 25}, {"cell", 26}, {"tissue", 26}, {"hormone", 27}, {"protein", 27},
    {"enzyme", 27}, {"molecule", 27}, {"substance", 27}, {"compound", 27}, {"chemical", 27}, {"gas", 28}, {"element", 28},
    {"metal", 28}, {"particle", 29}, {"planet", 30}, {"star", 31}, {"style", 32}, {"architecture", 32}, {"period", 32},
    {"movement", 32}, {"theory", 33}, {"principle", 33}, {"law", 33}, {"model", 33}, {"hypothesis", 33}, {"process", 34},
    {"reaction", 34}, {"mechanism", 34}, {"method", 34}, {"procedure", 34}, {"technique", 34}, {"dynasty", 35},
    {"house", 35}, {"tribe", 36}, {"people", 36}, {"religion", 37}, {"faith", 37}, {"currency", 38}, {"money", 38},
    {"device", 39}, {"machine", 39}, {"apparatus", 39}, {"instrument", 39}, {"tool", 39}, {"program", 40},
    {"software", 40}, {"application", 40}, {"bond", 41}, {"bonding", 41}, {"term", 42}, {"word", 42}, {"name", 42},
    {"expression", 42}, {"good", 43}, {"court", 44}, {"tribunal", 44}, {"house", 45}, {"chamber", 45}, {"parliament", 45},
    {"acid", 46}, {"base", 47}, {"desert", 48}, {"canal", 49}, {"empire", 50}, {"ship", 51}, {"vessel", 51}, {"boat", 51},
    {"battle", 52},
});
constexpr auto class_names = words_of(classes, &ClassWord::word);
consteval int class_of_row(std::string_view word) { return classes[class_names.find(word)].of; }

constexpr auto tail_nouns = word_set(std::to_array<std::string_view>({
    "actually", "agency", "algorithm", "alliance", "alloy", "alphabet", "amphibian", "animal", "art", "artery",
    "bacterium", "basically", "basin", "belief", "bird", "bone", "btw", "cathedral", "century", "certainly", "city",
    "clearly", "co", "color", "colour", "company", "compound", "concept", "continent", "corp", "corporation", "country",
    "county", "course", "crystal", "definitely", "desert", "diagram", "disease", "doctrine", "dynasty", "effect",
    "energy", "engine", "enzyme", "equation", "era", "event", "fabric", "faith", "falls", "family", "festival", "fiber",
    "fibre", "fish", "flower", "fluid", "force", "form", "formula", "function", "galaxy", "gallery", "gas", "gate",
    "gland", "gmbh", "group", "hill", "hormone", "ideology", "inc", "indeed", "infection", "insect", "instrument",
    "island", "itself", "kind", "lake", "language", "light", "liquid", "llc", "ltd", "mammal", "material", "matter",
    "medicine", "metal", "method", "mineral", "model", "molecule", "mountain", "movement", "muscle", "museum", "navy",
    "nerve", "network", "novel", "nutrient", "obviously", "ocean", "ofc", "opera", "ore", "organ", "organisation",
    "organization", "painting", "parallel", "particle", "peak", "peninsula", "people", "period", "phenomenon",
    "philosophy", "pigment", "planet", "plateau", "play", "plc", "please", "poem", "policy", "polymer", "principle",
    "process", "program", "programme", "protein", "protocol", "province", "radiation", "range", "ray", "reactor",
    "really", "rebellion", "regime", "region", "reign", "religion", "reptile", "revolution", "river", "rock", "script",
    "sculpture", "series", "simply", "situation", "software", "solid", "solution", "sort", "species", "star", "state",
    "stone", "style", "substance", "sugar", "sure", "symphony", "syndrome", "system", "tax", "technique", "then",
    "theorem", "theory", "thing", "tissue", "too", "town", "tradition", "tribe", "type", "union", "uprising", "valley",
    "vein", "vessel", "virus", "vitamin", "volcano", "waterfall", "wave", "writing", "yes"}));

constexpr auto tail_modifiers = word_set(std::to_array<std::string_view>({
    "chemical", "human", "inland", "international", "national", "natural", "noble", "official", "programming"}));

constexpr auto kind_adjectives = word_set(std::to_array<std::string_view>({
    "actual", "actually", "aforementioned", "all", "ancient", "any", "aqueous", "basic", "beloved", "big", "binding",
    "both", "called", "celebrated", "certain", "certainly", "chiefly", "classical", "clearly", "common", "communist",
    "complete", "czarist", "definitely", "dilute", "each", "entire", "every", "famous", "fascist", "formal", "full",
    "grand", "hmm", "huge", "human", "imperial", "just", "key", "known", "large", "largely", "legal", "legendary",
    "main", "mainland", "mainly", "medieval", "metallic", "metropolitan", "modern", "moist", "mostly", "my", "nazi",
    "normal", "obviously", "official", "oh", "ok", "only", "ordinary", "original", "our", "particular", "proper", "pure",
    "real", "renowned", "said", "same", "simple", "simply", "single", "small", "so", "some", "specific", "standard",
    "surely", "their", "true", "tsarist", "typical", "usual", "well", "whole", "written", "yes"}));

constexpr auto professions = word_set(std::to_array<std::string_view>({
    "actor", "actress", "anthropologist", "architect", "artist", "astronaut", "astronomer", "athlete", "author",
    "aviator", "biologist", "botanist", "caliph", "chancellor", "chemist", "composer", "conductor", "conqueror",
    "consul", "cosmonaut", "designer", "dictator", "diplomat", "director", "doctor", "dramatist", "economist",
    "engineer", "explorer", "famous", "filmmaker", "footballer", "geographer", "geologist", "great", "historian",
    "inventor", "khan", "linguist", "mathematician", "monarch", "monk", "musician", "naturalist", "navigator",
    "novelist", "nun", "old", "painter", "pharaoh", "philosopher", "photographer", "physician", "physicist", "pianist",
    "pilot", "playwright", "poet", "politician", "pope", "premier", "programmer", "psychiatrist", "psychologist",
    "reformer", "revolutionary", "ruler", "scientist", "sculptor", "senator", "singer", "sociologist", "statesman",
    "surgeon", "theologian", "tribune", "triumvir", "writer", "young", "zoologist"}));

constexpr auto given_names = word_set(std::to_array<std::string_view>({
    "aaron", "abraham", "adam", "adolf", "agatha", "alan", "albert", "alberto", "alessandro", "alex", "alexander",
    "alexandre", "alfred", "alice", "amadeus", "amedeo", "anders", "andre", "andrea", "andreas", "andrew", "angela",
    "anna", "anne", "anthony", "antoine", "anton", "antonio", "archibald", "arnold", "arthur", "august", "auguste",
    "augustin", "barack", "barbara", "benito", "benjamin", "bernard", "bertrand", "bill", "blaise", "boris", "bruno",
    "carl", "carlo", "carlos", "caroline", "catherine", "cecil", "charles", "charlotte", "christian", "christopher",
    "clara", "claude", "clement", "cornelius", "cristiano", "daniel", "dante", "david", "dmitri", "donald", "dorothy",
    "douglas", "edgar", "edmond", "edmund", "eduard", "edvard", "edward", "edwin", "eleanor", "elisabeth", "elizabeth",
    "emil", "emile", "emily", "emmanuel", "enrico", "eric", "ernest", "ernst", "erwin", "eugene", "eva", "ferdinand",
    "fernando", "fidel", "florence", "francesco", "francis", "francisco", "franco", "francois", "frank", "franklin",
    "franz", "frederic", "frederick", "friedrich", "fritz", "fyodor", "gabriel", "gaius", "galileo", "gavrilo", "georg",
    "george", "georges", "gerald", "gerhard", "giacomo", "giordano", "giovanni", "giulio", "giuseppe", "gottfried",
    "gottlob", "grace", "graham", "gregor", "gregory", "guglielmo", "guido", "gustav", "gustave", "guy", "hannah",
    "hans", "harold", "harriet", "harry", "heinrich", "helen", "helmut", "henri", "henry", "herbert", "herman",
    "hermann", "hideki", "hillary", "ho", "horatio", "hosni", "hugo", "ian", "ibn", "ignaz", "igor", "immanuel",
    "indira", "ingmar", "isaac", "isabel", "ivan", "jack", "jacob", "jacques", "jakob", "james", "jan", "jane",
    "jawaharlal", "jean", "jeremy", "jimmy", "joan", "joe", "johann", "johannes", "john", "jonas", "jonathan", "jorge",
    "jose", "josef", "joseph", "juan", "jules", "julia", "julian", "julius", "karel", "karl", "katherine", "kenneth",
    "klaus", "konrad", "konstantin", "kurt", "lars", "laurent", "lawrence", "leo", "leon", "leonard", "leonardo",
    "leonhard", "leonid", "leopold", "lev", "lewis", "linus", "lise", "lorenzo", "louis", "louise", "luca", "lucius",
    "ludwig", "luigi", "luis", "lyndon", "mahatma", "manuel", "marc", "marcel", "marco", "marcus", "margaret", "maria",
    "marie", "mario", "mark", "martin", "mary", "maurice", "max", "maximilien", "michael", "michel", "michelangelo",
    "miguel", "mikhail", "mohammed", "mohandas", "muhammad", "nelson", "niccolo", "nicholas", "nicolas", "nicolaus",
    "niels", "nikita", "nikola", "nikolai", "noam", "oliver", "oscar", "oskar", "otto", "pablo", "patrick", "paul",
    "pedro", "percy", "peter", "philip", "pierre", "pyotr", "quintus", "rachel", "ralph", "raphael", "rene", "ricardo",
    "richard", "robert", "roger", "roland", "ronald", "rosa", "rosalind", "rudolf", "rudolph", "sally", "salvador",
    "samuel", "sebastian", "sergei", "siegfried", "sigmund", "simon", "simone", "sofia", "sophie", "stephen", "steven",
    "susan", "theodor", "theodore", "thomas", "tim", "tom", "tycho", "ulysses", "valentina", "vasco", "victor",
    "vincent", "virginia", "vladimir", "voltaire", "walt", "walter", "warren", "werner", "wilhelm", "willem", "william",
    "winston", "wolfgang", "woodrow", "yasser", "yuri"}));

constexpr auto turning_nouns = word_set(std::to_array<std::string_view>({
    "accord", "agreement", "battle", "bay", "canal", "desert", "edict", "gulf", "island", "isle", "lake", "mount",
    "pact", "peace", "river", "sea", "siege", "strait", "treaty"}));

constexpr auto framing_nouns = word_set(std::to_array<std::string_view>({
    "act", "art", "concept", "condition", "crime", "disease", "doctrine", "field", "form", "idea", "kind", "law",
    "method", "notion", "phenomenon", "policy", "practice", "principle", "process", "science", "state", "study",
    "system", "theory", "type"}));

constexpr auto openers = word_set(std::to_array<std::string_view>({
    "above", "across", "after", "aka", "along", "also", "among", "around", "as", "at", "because", "behind", "below",
    "beside", "between", "born", "brother", "by", "daughter", "during", "eg", "for", "formerly", "from", "husband", "ie",
    "in", "inside", "meaning", "near", "next", "now", "nowadays", "off", "on", "originally", "since", "sister", "son",
    "that", "today", "under", "when", "where", "which", "who", "whom", "whose", "wife", "with", "within"}));

constexpr auto alternatives = word_set(std::to_array<std::string_view>({
    "but", "either", "instead", "or", "rather", "than", "unlike", "versus", "vs", "wrong"}));

}  // namespace

int class_of(std::string_view word) {
    const auto place = class_names.find(word);
    return place == decltype(class_names)::none ? 0 : classes[place].of;
}

bool is_place_class(int of) {
    static constexpr int first = class_of_row("city"), last = class_of_row("waterfall");
    return of >= first && of <= last;
}

bool is_tail_noun(std::string_view word) { return tail_nouns.holds(word); }
bool is_tail_modifier(std::string_view word) { return tail_modifiers.holds(word); }
bool is_kind_adjective(std::string_view word) { return kind_adjectives.holds(word); }
bool is_profession(std::string_view word) { return professions.holds(word); }
bool is_given_name(std::string_view word) { return given_names.holds(word); }
bool opens_tail(std::string_view word) { return openers.holds(word); }
bool is_turning_noun(std::string_view word) { return turning_nouns.holds(word); }
bool is_framing_noun(std::string_view word) { return framing_nouns.holds(word); }
bool is_alternative(std::string_view word) { return alternatives.holds(word); }

}  // namespace estelik
