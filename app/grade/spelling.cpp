#include "grade/spelling.h"

#include "grade/word_set.h"

#include <algorithm>
#include <array>

namespace estelik {
namespace {

struct Pair {
    std::string_view from;
    std::string_view to;
};

// Whole words, in the singular. Names are those that English texts on Asia spell in several ways.
constexpr auto word_table = std::to_array<Pair>({
    {"acknowledgement", "acknowledgment"}, {"aeroplane", "airplane"}, {"ageing", "aging"},
    {"aluminium", "aluminum"}, {"artefact", "artifact"}, {"cheque", "check"}, {"cosy", "cozy"},
    {"defence", "defense"}, {"enrol", "enroll"}, {"enrolment", "enrollment"}, {"fulfil", "fulfill"},
    {"grey", "gray"}, {"instalment", "installment"}, {"jewellery", "jewelry"}, {"judgement", "judgment"},
    {"kerb", "curb"}, {"learnt", "learned"}, {"licence", "license"}, {"mould", "mold"}, {"offence", "offense"},
    {"plough", "plow"}, {"practise", "practice"}, {"pretence", "pretense"}, {"programme", "program"},
    {"sceptic", "skeptic"}, {"sceptical", "skeptical"}, {"skilful", "skillful"}, {"sulphur", "sulfur"},
    {"towards", "toward"}, {"tyre", "tire"}, {"whilst", "while"},
    {"children", "child"}, {"men", "man"}, {"women", "woman"}, {"feet", "foot"}, {"crises", "crisis"},
    {"analyses", "analysis"}, {"bases", "basis"}, {"theses", "thesis"}, {"phenomena", "phenomenon"},
    {"criteria", "criterion"}, {"saint", "st"}, {"mount", "mt"}, {"versus", "vs"}, {"government", "govt"},
    {"uyghur", "uighur"}, {"uigur", "uighur"}, {"uygur", "uighur"}, {"ouighour", "uighur"},
    {"peking", "beijing"}, {"sinkiang", "xinjiang"}, {"kazak", "kazakh"}, {"qazaq", "kazakh"},
    {"qazaqstan", "kazakhstan"}, {"kazakstan", "kazakhstan"}, {"turkistan", "turkestan"}, {"kirghiz", "kyrgyz"},
    {"kirgiz", "kyrgyz"}, {"kirghizstan", "kyrgyzstan"}, {"kirgizstan", "kyrgyzstan"}, {"kirghizia", "kyrgyzstan"},
    {"tadjikistan", "tajikistan"}, {"tadzhikistan", "tajikistan"}, {"tadjik", "tajik"}, {"tadzhik", "tajik"},
    {"almaata", "almaty"}, {"massimov", "masimov"}, {"nazarbaiev", "nazarbaev"}, {"tokaiev", "tokaev"},
    {"nanking", "nanjing"}, {"chungking", "chongqing"}, {"canton", "guangzhou"}, {"kiev", "kyiv"},
    {"odesa", "odessa"}, {"koran", "quran"}, {"moslem", "muslim"}, {"mohammed", "muhammad"},
    {"mohammad", "muhammad"}, {"muhammed", "muhammad"}, {"tsar", "czar"}, {"tzar", "czar"},
    {"chinggis", "genghis"}, {"chingiz", "genghis"}, {"qaida", "qaeda"}, {"usama", "osama"},
    {"qaddafi", "gaddafi"}, {"eltsin", "yeltsin"}, {"khruschev", "khrushchev"}, {"tolstoi", "tolstoy"},
    {"dostoyevsky", "dostoevsky"}, {"chaikovsky", "tchaikovsky"}, {"roumania", "romania"}, {"turkiye", "turkey"},
    {"josef", "joseph"}, {"aleksandr", "alexander"}, {"alexandr", "alexander"}, {"aleksander", "alexander"},
    {"pyotr", "peter"}, {"petr", "peter"}, {"piotr", "peter"}, {"wilhelm", "william"}, {"willem", "william"},
    {"friedrich", "frederick"}, {"fryderyk", "frederick"}, {"heinrich", "henry"}, {"henri", "henry"}, {"nicolas",
    "nicholas"},
    {"nikolaus", "nicholas"}, {"mikhail", "michael"}, {"michail", "michael"}, {"mikhael", "michael"}, {"elisabeth",
    "elizabeth"},
    {"philipp", "philip"}, {"felipe", "philip"}, {"ekaterina", "catherine"}, {"yekaterina", "catherine"},
    {"katharina", "catherine"}, {"sr", "senior"}, {"jr", "junior"}, {"elder", "senior"}, {"younger", "junior"}, {"cesar",
    "caesar"},
    {"rep", "representative"}, {"dept", "department"}, {"univ", "university"}, {"intl", "international"},
    {"gough", "gogh"}, {"qubilai", "kublai"}, {"kubilai", "kublai"}, {"khubilai", "kublai"},
    {"sergey", "sergei"}, {"sergej", "sergei"}, {"nikolay", "nicholas"}, {"nikolai", "nicholas"}, {"dmitry", "dmitri"},
    {"dimitri", "dmitri"}, {"yury", "yuri"},
    {"andrey", "andrei"}, {"alexey", "alexei"}, {"aleksei", "alexei"}, {"aleksey", "alexei"}, {"katherine", "catherine"},
    {"kathryn", "catherine"}, {"frederic", "frederick"}, {"frederik", "frederick"}, {"phillip", "philip"}, {"erik", "eric"},
    {"karl", "carl"}, {"mathew", "matthew"}, {"isaak", "isaac"}, {"iosif", "joseph"},
    {"bacteria", "bacterium"}, {"mitochondria", "mitochondrion"}, {"fungi", "fungus"}, {"nuclei", "nucleus"},
    {"cacti", "cactus"}, {"stimuli", "stimulus"}, {"larvae", "larva"}, {"antennae", "antenna"}, {"vertebrae", "vertebra"},
    {"strata", "stratum"}, {"indices", "index"}, {"matrices", "matrix"}, {"vertices", "vertex"}, {"axes", "axis"},
    {"hypotheses", "hypothesis"}, {"oases", "oasis"}, {"diagnoses", "diagnosis"}, {"mice", "mouse"}, {"geese", "goose"},
    {"teeth", "tooth"}, {"wolves", "wolf"}, {"leaves", "leaf"}, {"knives", "knife"}, {"wives", "wife"},
    {"halves", "half"}, {"loaves", "loaf"}, {"genera", "genus"}, {"phyla", "phylum"}, {"spectra", "spectrum"},
    {"quanta", "quantum"}, {"ova", "ovum"}, {"atria", "atrium"}, {"ganglia", "ganglion"}, {"tempi", "tempo"},
    {"alveoli", "alveolus"}, {"bronchi", "bronchus"}, {"villi", "villus"}, {"formulae", "formula"}, {"algae", "alga"},
    {"nebulae", "nebula"}, {"gladioli", "gladiolus"}, {"oxen", "ox"}, {"parentheses", "parenthesis"},
    {"syntheses", "synthesis"}, {"metamorphoses", "metamorphosis"}, {"radii", "radius"}, {"foci", "focus"},
    {"loci", "locus"}, {"cortices", "cortex"}, {"flagella", "flagellum"}, {"cilia", "cilium"},
    {"zero", "0"}, {"one", "1"}, {"two", "2"}, {"three", "3"}, {"four", "4"}, {"five", "5"}, {"six", "6"},
    {"seven", "7"}, {"eight", "8"}, {"nine", "9"}, {"ten", "10"}, {"eleven", "11"}, {"twelve", "12"},
    {"thirteen", "13"}, {"fourteen", "14"}, {"fifteen", "15"}, {"sixteen", "16"}, {"seventeen", "17"},
    {"eighteen", "18"}, {"nineteen", "19"}, {"twenty", "20"}, {"thirty", "30"},
    {"forty", "40"}, {"fifty", "50"}, {"sixty", "60"}, {"seventy", "70"}, {"eighty", "80"}, {"ninety", "90"}, {"hundred",
    "100"},
    {"lev", "leo"}, {"lew", "leo"}, {"fedor", "fyodor"}, {"fjodor", "fyodor"}, {"christoph", "christopher"},
    {"cristobal", "christopher"}, {"cristoforo", "christopher"}, {"jossif", "joseph"}, {"georg", "george"}, {"georgi",
    "george"},
    {"georgy", "george"}, {"stefan", "stephen"}, {"steven", "stephen"}, {"pavel", "paul"}, {"anton", "anthony"},
    {"antony", "anthony"}, {"tomas", "thomas"}, {"leonhard", "leonard"}, {"rudolph", "rudolf"}, {"emanuel", "immanuel"},
    {"iwan", "ivan"}, {"wladimir", "vladimir"}, {"volodymyr", "vladimir"}, {"jurij", "yuri"}, {"juri", "yuri"},
    {"jakob", "jacob"}, {"marc", "mark"}, {"markus", "marcus"}, {"lukas", "lucas"}, {"viktor", "victor"}, {"oskar", "oscar"},
    {"klaus", "claus"}, {"hanns", "hans"}, {"sofia", "sophia"}, {"sophie", "sophia"}, {"emile", "emil"}, {"rene", "renee"},
    {"ii", "2"}, {"iii", "3"}, {"iv", "4"}, {"vi", "6"},
    {"vii", "7"}, {"viii", "8"}, {"ix", "9"}, {"xi", "11"}, {"xii", "12"}, {"xiii", "13"}, {"xiv", "14"},
    {"xv", "15"}, {"xvi", "16"}, {"first", "1st"}, {"second", "2nd"}, {"third", "3rd"}, {"fourth", "4th"},
    {"fifth", "5th"}, {"sixth", "6th"}, {"seventh", "7th"}, {"eighth", "8th"}, {"ninth", "9th"},
    {"tenth", "10th"}, {"eleventh", "11th"}, {"twelfth", "12th"}, {"thirteenth", "13th"},
    {"fourteenth", "14th"}, {"fifteenth", "15th"}, {"sixteenth", "16th"}, {"seventeenth", "17th"},
    {"eighteenth", "18th"}, {"nineteenth", "19th"}, {"twentieth", "20th"},
});
constexpr auto table_words = words_of(word_table, &Pair::from);

// Beginnings of words, with all that may follow them.
constexpr auto beginnings = std::to_array<Pair>({
    {"neighbour", "neighbor"}, {"labour", "labor"}, {"honour", "honor"}, {"colour", "color"},
    {"behaviour", "behavior"}, {"favour", "favor"}, {"harbour", "harbor"}, {"rumour", "rumor"},
    {"endeavour", "endeavor"}, {"armour", "armor"}, {"humour", "humor"}, {"vapour", "vapor"}, {"vigour", "vigor"},
    {"valour", "valor"}, {"flavour", "flavor"}, {"splendour", "splendor"}, {"saviour", "savior"},
    {"tumour", "tumor"}, {"odour", "odor"}, {"travell", "travel"}, {"cancell", "cancel"}, {"labell", "label"},
    {"modell", "model"}, {"fuell", "fuel"}, {"signall", "signal"}, {"counsell", "counsel"}, {"levell", "level"},
    {"channell", "channel"}, {"tunnell", "tunnel"}, {"quarrell", "quarrel"}, {"archaeo", "archeo"},
    {"encyclopaed", "encycloped"}, {"mediaev", "mediev"}, {"manoeuv", "maneuv"}, {"paed", "ped"}, {"haem", "hem"},
});

// Ends of words of five letters or more.
constexpr auto endings = std::to_array<Pair>({
    {"isation", "ization"}, {"ising", "izing"}, {"ised", "ized"}, {"iser", "izer"}, {"ise", "ize"}, {"yse", "yze"},
    {"bour", "bor"}, {"vour", "vor"}, {"tre", "ter"}, {"bre", "ber"}, {"logue", "log"}, {"yev", "ev"}, {"skiy", "sky"},
    {"skii", "sky"}, {"skyy", "sky"}, {"yeva", "eva"},
});

std::string_view look_up(std::string_view word) {
    const auto place = table_words.find(word);
    return place == decltype(table_words)::none ? word : word_table[place].to;
}

bool ends_in_one_of(std::string_view word, std::initializer_list<std::string_view> ends) {
    return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return word.ends_with(end); });
}

std::string singular(std::string_view word) {
    if (word.size() < 4 || !word.ends_with('s') || ends_in_one_of(word, {"ss", "us", "is"})) return std::string(word);
    if (word.size() > 4 && word.ends_with("ies")) return std::string(word.substr(0, word.size() - 3)) + "y";
    if (ends_in_one_of(word, {"xes", "ches", "shes", "sses"})) return std::string(word.substr(0, word.size() - 2));
    return std::string(word.substr(0, word.size() - 1));
}

void level_beginning(std::string& word) {
    for (const auto& [from, to] : beginnings) {
        if (word[0] != from[0] || !word.starts_with(from)) continue;
        word.replace(0, from.size(), to);
        return;
    }
}

void level_ending(std::string& word) {
    if (word.size() < 5) return;
    for (const auto& [from, to] : endings) {
        if (word.back() != from.back() || !word.ends_with(from)) continue;
        word.replace(word.size() - from.size(), from.size(), to);
        return;
    }
}

}  // namespace

std::string level_spelling(std::string_view word) {
    if (const auto known = look_up(word); known != word) return std::string(known);
    std::string levelled = singular(word);
    if (levelled.size() != word.size())
        if (const auto known = look_up(levelled); known != levelled) return std::string(known);
    if (levelled.size() < 4) return levelled;
    level_beginning(levelled);
    level_ending(levelled);
    return levelled;
}

}  // namespace estelik
