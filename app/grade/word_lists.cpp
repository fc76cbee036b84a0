#include "grade/word_lists.h"

#include "grade/ordinary_words.h"
#include "grade/word_set.h"

#include <string>
#include <algorithm>
#include <array>
#include <string>

namespace estelik {
namespace {

constexpr auto small_words = word_set(std::to_array<std::string_view>(
    {"of", "on", "in", "and", "for", "at", "with", "between"}));

constexpr auto fillers = word_set(std::to_array<std::string_view>(
    {"it", "is", "was", "were", "are", "be", "they", "he", "she", "this", "that", "its", "called", "named", "known",
     "in", "on", "at", "of", "by", "from", "to", "for", "with", "about", "as", "the", "a", "an", "i", "think",
     "believe", "guess", "answer", "probably", "city", "town", "person", "sir", "has", "been", "had", "during",
     "within", "throughout", "via", "into", "perhaps", "maybe", "there", "would", "will", "must", "surely", "just", "only",
     "think", "so", "simply"}));

constexpr auto titles = word_set(std::to_array<std::string_view>(
    {"dr", "mr", "mrs", "ms", "miss", "prof", "professor", "doctor", "sir", "president", "premier", "prime", "minister",
     "chairman", "chancellor", "secretary", "general", "foreign", "leader", "comrade", "mister", "king", "queen",
     "senator", "ambassador", "pres", "pm", "lord", "lady", "madame", "madam", "monsieur", "sri", "rev", "reverend",
     "father", "bishop", "archbishop", "cardinal", "pope", "rabbi", "imam", "ayatollah", "sheikh", "marshal", "admiral",
     "colonel", "captain", "major", "lieutenant", "commander", "sergeant", "field", "emperor", "empress", "tsar", "czar",
     "tsarina", "kaiser", "sultan", "shah", "emir", "prince", "princess", "duke", "duchess", "count", "countess", "earl",
     "baron", "baroness", "protector", "governor", "mayor", "vice", "judge", "justice", "chief", "saint", "st", "dame",
     "hon", "honourable", "gen", "col", "capt", "sen", "gov"}));

constexpr auto negations = word_set(std::to_array<std::string_view>(
    {"not", "no", "non", "never", "nor", "neither", "without", "none", "cannot", "cant", "isnt", "arent", "wasnt",
     "werent", "doesnt", "dont", "didnt", "hasnt", "havent", "wont", "wouldnt", "couldnt", "shouldnt", "anti",
     "against", "except", "former", "ex", "pro", "opposite", "lack", "counter", "other", "pseudo", "instead"}));

constexpr auto particles = word_set(std::to_array<std::string_view>(
    {"da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "ibn", "bin", "al", "la", "le", "van", "von",
    "zu"}));

constexpr auto telling_words = word_set(std::to_array<std::string_view>(
    {"north", "south", "east", "west", "northern", "southern", "eastern", "western", "upper", "lower", "left", "right",
    "inner",
     "outer", "first", "second", "third", "fourth", "fifth", "new", "old", "great", "little", "high", "low", "positive",
     "negative", "direct", "indirect", "active", "passive", "major", "minor", "strong", "weak", "static", "dynamic", "hot",
     "cold", "hard", "soft", "light", "heavy", "open", "closed", "free", "primary", "secondary", "tertiary", "internal",
     "external", "central", "democratic", "partial", "total", "black", "white", "red", "green", "blue", "yellow"}));
constexpr auto class_nouns = word_set(std::to_array<std::string_view>(
    {"situation", "phenomenon", "process", "concept", "thing", "event", "matter"}));

// Names near in spelling to another name of the list, with the peoples that go with them.
constexpr auto known_names = word_set(std::to_array<std::string_view>({
    "afghanistan", "albania", "algeria", "andorra", "angola", "arabia", "argentina", "armenia", "asian", "asia",
    "australia", "austria", "azerbaijan", "bahamas", "bahrain", "bangkok", "barbados", "belarus", "belgium",
    "belgrade", "belize", "benin", "berlin", "bhutan", "bishkek", "bolivia", "bosnia", "brazil", "britain", "brunei",
    "brussels", "bucharest", "budapest", "bulgaria", "burma", "burundi", "cambodia", "cameroon", "canada", "china",
    "chinese", "colombia", "columbia", "congo", "croatia", "cyprus", "denmark", "dominica", "dushanbe", "ecuador",
    "egypt", "england", "eritrea", "estonia", "ethiopia", "eurasia", "eurasian", "europe", "european", "finland",
    "france", "french", "gabon", "gambia", "georgia", "germany", "german", "ghana", "greece", "greek", "grenada",
    "guinea", "guyana", "hanoi", "holland", "hungary", "iceland", "india", "indian", "indonesia", "iranian", "iraqi",
    "ireland", "israel", "italy", "italian", "jamaica", "japan", "jordan", "kashgar", "kazakh", "kazakhs",
    "kazakhstan", "kenya", "korea", "kosovo", "kuwait", "kyrgyz", "kyrgyzstan", "latvia", "lebanon", "lesotho",
    "liberia", "libya", "lithuania", "london", "luxembourg", "macedonia", "madrid", "malawi", "malaysia", "maldives",
    "malta", "manchuria", "mauritania", "mauritius", "mexico", "moldova", "monaco", "mongolia", "mongol", "montenegro",
    "morocco", "moscow", "myanmar", "namibia", "nauru", "nepal", "netherlands", "nicaragua", "niger", "nigeria",
    "norway", "pakistan", "palau", "panama", "paraguay", "paris", "persia", "persian", "peru", "poland", "polish",
    "portugal", "prussia", "qatar", "romania", "russia", "russian", "rwanda", "samoa", "samara", "scotland", "senegal",
    "serbia", "serbian", "shanghai", "siberia", "siberian", "singapore", "slovakia", "slovenia", "slovak", "slovene",
    "somalia", "soviet", "spain", "sudan", "suriname", "sweden", "swiss", "swede", "switzerland", "syria", "syrian",
    "taipei", "taiwan", "tajik", "tajikistan", "tanzania", "tashkent", "tehran", "thailand", "tibet", "tibetan",
    "tonga", "tunisia", "turkestan", "turkey", "turkish", "turkic", "turkmen", "turkmenistan", "tuvalu", "uganda",
    "uighur", "ukraine", "urumqi", "uruguay", "uzbek", "uzbekistan", "vanuatu", "venezuela", "vienna", "vietnam",
    "vilnius", "warsaw", "xinjiang", "yemen", "zambia", "zimbabwe", "january", "february", "march", "april", "august",
    "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "northern", "southern", "eastern", "western", "central", "marxism", "marxist",
}));

// Persons, gods, cities and rivers whose name lies near another one: Plato is no slip for Pluto.
constexpr auto famous_names = word_set(std::to_array<std::string_view>({
    "adams", "addison", "ares", "ariel", "artemis", "athena", "athens", "austen", "austin", "bach", "basel",
    "blake", "bolton", "boston", "brahms", "brest", "bronte", "bryan", "byron", "caesar", "cain", "carter", "cartier",
    "ceres", "chopin", "churchill", "cicero", "clinton", "constantine", "constantinople", "corsica", "cortes", "costa",
    "crete", "cromwell", "cyprus", "cyrus", "dakar", "dallas", "dante", "danube", "darius", "darwin", "david", "delhi",
    "delphi", "diana", "dickens", "dijon", "dixon", "drake", "dublin", "edison", "einstein", "eliot", "ellis",
    "engels", "erasmus", "euclid", "euler", "euphrates", "europa", "faraday", "fermi", "fichte", "florence", "franklin",
    "freud", "galileo", "ganges", "geneva", "genoa", "ghent", "goethe", "gorky", "goya", "grant", "greene", "hades",
    "hadrian", "haiti", "handel", "harding", "havana", "haydn", "hegel", "heine", "henry", "hera", "hermes",
    "hitler", "hobbes", "homer", "hoover", "houston", "hudson", "huxley", "ibsen", "indus", "isaac", "jackson",
    "jacobin", "jacobite", "james", "jesus", "joan", "johnson", "johnston", "jonson", "joyce", "jupiter", "kafka",
    "karachi", "karakorum", "keats", "kepler", "keynes", "kursk", "kyoto", "lenin", "lennon", "lincoln", "lisbon",
    "locke", "london", "lublin", "luther", "macbeth", "madison", "magellan", "mahler", "malcolm", "mali",
    "malta", "mandela", "manet", "marconi", "marcus", "marius", "marx", "matthew", "maxwell", "mendel", "mendeleev",
    "mercury", "metternich", "milan", "milton", "minerva", "minsk", "mohammed", "monet", "monroe", "montreal", "moses",
    "mozart", "munich", "murmansk", "naples", "napoleon", "nehru", "neptune", "nero", "newton", "nixon", "obama",
    "odessa", "odin", "omsk", "orpheus", "orwell", "osaka", "oslo", "ottawa", "oxford", "palermo", "palma", "parma",
    "pascal", "pasteur", "perm", "perseus", "perth", "philip", "phobos", "picasso", "pilate", "pinsk", "pisa",
    "pizarro", "plato", "pluto", "poland", "potsdam", "prague", "ptolemy", "puccini", "pushkin", "putin", "quebec",
    "quito", "rabat", "raphael", "reagan", "rhine", "rhodes", "rhone", "riga", "robespierre", "roman", "romania",
    "romans", "rome", "rossini", "rousseau", "rubens", "salem", "salzburg", "samuel", "saturn", "saul", "schiller",
    "seine", "seoul", "shelley", "siena", "smith", "socrates", "sofia", "solomon",
    "sparta", "spartan", "spinoza", "stalin", "stewart", "stuart", "sumer", "sydney", "tacitus", "taylor", "tehran",
    "tennyson", "thebes", "thomas", "tiberius", "tigris", "timor", "titan", "titus", "tokyo", "toledo", "tolstoy",
    "tomsk", "toronto", "toulon", "toulouse", "tours", "trajan", "triton", "trojan", "trotsky", "troy", "truman",
    "tudor", "tunis", "turin", "turing", "tyler", "uranus", "valencia", "valois", "venice", "venus", "verdi", "verdun",
    "vermeer", "verona", "versailles", "victor", "victoria", "virgil", "vishnu", "vivaldi", "volga", "volta",
    "voltaire", "wagner", "warhol", "washington", "watson", "watt", "weber", "wells", "wilde", "wilson", "windsor",
    "wren", "yale", "yalta", "yeats", "york", "zagreb", "zeus", "zurich",
}));

struct Group {
    std::array<std::string_view, 5> words;
};

// Words that differ by a slip's breadth and mean different things.
constexpr auto look_alikes = std::to_array<Group>({
    {{"cooperation", "corporation", "coronation", "corruption", "incorporation"}},
    {{"council", "counsel", "consul"}},
    {{"president", "precedent", "resident"}},
    {{"immigration", "emigration", "migration"}},
    {{"immigrant", "emigrant", "migrant"}},
    {{"accession", "secession", "succession", "cessation", "recession"}},
    {{"secessionist", "successionist", "accessionist"}},
    {{"affect", "effect"}}, {{"adopt", "adapt"}}, {{"adoption", "adaption", "option"}},
    {{"principal", "principle"}}, {{"personal", "personnel"}}, {{"statue", "statute", "stature", "status"}},
    {{"moral", "morale"}}, {{"perspective", "prospective"}}, {{"persecution", "prosecution"}},
    {{"persecute", "prosecute"}}, {{"prescribe", "proscribe"}}, {{"desert", "dessert"}},
    {{"complement", "compliment"}}, {{"elicit", "illicit"}}, {{"military", "militancy", "militant", "militia"}},
    {{"international", "intranational", "internal"}}, {{"economic", "economy", "economist"}},
    {{"commission", "omission", "mission", "admission", "submission"}}, {{"committee", "committed", "commitment"}},
    {{"protection", "production", "projection", "promotion"}}, {{"communique", "commune", "community"}},
    {{"declaration", "decoration"}}, {{"ratification", "gratification"}},
    {{"production", "reduction", "induction", "deduction"}}, {{"construction", "instruction", "contraction"}},
    {{"conservation", "conversation", "conversion"}}, {{"mediation", "meditation", "medication"}},
    {{"treaty", "treat", "treatment"}}, {{"border", "boarder", "broader"}}, {{"trade", "trader", "tirade"}},
    {{"power", "tower", "poker"}}, {{"peace", "piece", "place"}}, {{"party", "parity", "parry"}},
    {{"union", "onion", "unison"}}, {{"nation", "notion", "ration", "station"}}, {{"river", "rival", "rover"}},
    {{"water", "waiter"}}, {{"eastern", "western", "easter"}},
    {{"northern", "southern"}}, {{"custom", "costume"}}, {{"culture", "agriculture"}},
    {{"language", "languish"}}, {{"force", "farce", "forge"}}, {{"forces", "farces"}}, {{"oriental", "orient"}},
    {{"institute", "institution"}}, {{"confidence", "conference"}}, {{"convention", "contention", "invention"}},
    {{"extremism", "extremist"}}, {{"separation", "separatism", "reparation"}}, {{"mercury", "merchant"}},
    {{"mitosis", "meiosis", "miosis", "myosis", "mycosis"}}, {{"stalagmite", "stalactite"}}, {{"afferent", "efferent"}},
    {{"species", "spices"}}, {{"deference", "deterrence", "reference", "difference", "inference"}},
    {{"annexation", "annotation", "annunciation"}}, {{"alkane", "alkene", "alkyne", "alkali"}}, {{"anion", "cation"}},
    {{"ureter", "urethra"}}, {{"ileum", "ilium"}}, {{"artery", "arteriole"}}, {{"mucus", "mucous"}},
    {{"thymus", "thyme", "thymine", "thiamine"}}, {{"adenine", "adenosine"}},
    {{"cytosine", "cytokine"}}, {{"glycogen", "glucagon"}}, {{"glucose", "galactose", "fructose"}}, {{"insulin",
        "inulin"}}, {{"pepsin", "trypsin"}},
    {{"neuron", "neutron", "neutrino"}}, {{"proton", "photon", "protein"}}, {{"meteor", "meteorite", "meteoroid"}},
    {{"astrology", "astronomy"}}, {{"ecology", "etiology", "ethology", "ethnology"}}, {{"geology", "theology"}},
    {{"physiology", "psychology"}}, {{"phycology", "mycology"}},
    {{"silicon", "silicone"}}, {{"chlorine", "chloride", "fluorine"}}, {{"fluorine", "fluoride"}}, {{"bromine", "bromide"}},
    {{"magnesium", "manganese"}}, {{"strontium", "titanium"}}, {{"cesium", "cerium"}}, {{"gallium", "thallium"}},
    {{"terbium", "erbium", "ytterbium"}}, {{"yttrium", "ytterbium"}}, {{"rhenium", "rhodium"}},
    {{"latitude", "altitude", "attitude"}}, {{"monarchy", "matriarchy"}},
    {{"matriarchy", "patriarchy"}}, {{"oligarchy", "oligarch"}}, {{"aristocracy", "autocracy"}}, {{"calvary", "cavalry"}},
    {{"bourgeois", "bourgeoisie"}}, {{"reformation", "restoration"}}, {{"bolshevik", "menshevik"}},
    {{"slovenian", "slovakian"}}, {{"minster", "minister"}}, {{"emperor", "empire"}}, {{"colonel", "colonial"}},
    {{"guerrilla", "gorilla"}}, {{"anode", "diode"}}, {{"isotope", "isotone"}},
    {{"isobar", "isotherm"}}, {{"prophase", "interphase"}}, {{"anaphase", "metaphase"}}, {{"genotype", "phenotype"}},
    {{"genus", "genius"}}, {{"phloem", "xylem"}}, {{"stigma", "stamen"}}, {{"sepal", "petal"}}, {{"axon", "axiom"}},
    {{"systole", "diastole"}}, {{"systolic", "diastolic"}}, {{"convex", "concave"}}, {{"velocity", "viscosity"}},
    {{"planet", "plane", "planer"}}, {{"weather", "whether", "leather"}}, {{"allusion", "illusion", "delusion"}},
});

consteval auto words_of_groups() {
    constexpr std::size_t most = Group{}.words.size();
    std::array<std::string_view, look_alikes.size() * most> words;
    for (std::size_t i = 0; i < words.size(); ++i) words[i] = look_alikes[i / most].words[i % most];
    return words;
}
constexpr auto look_alike_words = word_set(words_of_groups());

struct Pair {
    std::string_view one;
    std::string_view other;
};

// Beginnings and ends that turn a word into another one. The rest of the word is the same.
constexpr auto beginnings = std::to_array<Pair>({
    {"", "un"}, {"", "in"}, {"", "im"}, {"", "il"}, {"", "ir"}, {"", "dis"}, {"", "non"}, {"", "de"}, {"", "ex"},
    {"", "re"}, {"", "en"}, {"", "co"}, {"", "bi"}, {"", "ab"}, {"", "be"}, {"", "mis"}, {"im", "ex"}, {"in", "ex"},
    {"im", "em"}, {"im", "e"}, {"im", "de"}, {"im", "re"}, {"in", "out"}, {"in", "un"}, {"in", "con"}, {"in", "re"},
    {"in", "de"}, {"in", "ob"}, {"in", "per"}, {"de", "re"}, {"de", "pre"}, {"de", "pro"}, {"de", "en"}, {"de", "con"},
    {"de", "se"}, {"de", "dis"}, {"re", "pre"}, {"re", "pro"}, {"re", "per"}, {"re", "ad"}, {"re", "dis"}, {"re", "en"},
    {"re", "con"}, {"pre", "pro"}, {"per", "pro"}, {"con", "pro"}, {"con", "per"}, {"con", "dis"},
    {"com", "im"}, {"com", "re"}, {"com", "ap"}, {"com", "op"}, {"com", "sup"}, {"com", "de"}, {"dis", "mis"},
    {"ab", "ad"}, {"ab", "ob"}, {"ad", "ob"}, {"af", "ef"}, {"ac", "suc"}, {"ac", "oc"}, {"sub", "sup"},
    {"sub", "super"}, {"sup", "op"}, {"sus", "ex"}, {"over", "under"}, {"up", "down"}, {"ex", "en"}, {"inter", "intra"},
    {"inter", "intro"}, {"intra", "extra"}, {"intro", "extro"}, {"ante", "anti"}, {"ante", "post"}, {"anti", "auto"},
    {"hyper", "hypo"}, {"micro", "macro"}, {"micro", "mega"}, {"micro", "nano"}, {"milli", "mega"}, {"milli", "kilo"},
    {"bi", "tri"}, {"bi", "di"}, {"bi", "uni"}, {"uni", "tri"}, {"uni", "mono"}, {"mono", "poly"}, {"mono", "di"},
    {"di", "tri"}, {"tri", "tetra"}, {"oligo", "poly"}, {"homo", "hetero"}, {"homo", "homeo"}, {"endo", "exo"},
    {"endo", "ecto"}, {"endo", "epi"}, {"endo", "meso"}, {"exo", "ecto"}, {"ecto", "meso"}, {"iso", "aniso"}, {"an", "cat"},
    {"ana", "cata"}, {"ana", "meta"}, {"allo", "auto"}, {"ortho", "para"}, {"para", "peri"}, {"para", "meta"},
    {"geo", "theo"}, {"neo", "paleo"}, {"proto", "deutero"}, {"psycho", "physio"}, {"sym", "a"}, {"eu", "dys"},
    {"brachy", "tachy"}, {"brady", "tachy"}, {"hydro", "hygro"}, {"photo", "phono"}, {"ferro", "ferri"},
});
constexpr auto endings = std::to_array<Pair>({
    {"ism", "ist"}, {"ism", "istic"}, {"er", "ee"}, {"or", "ee"}, {"ate", "ite"}, {"ite", "ide"}, {"ate", "ide"},
    {"ine", "ide"}, {"ane", "ene"}, {"ane", "yne"}, {"ene", "yne"}, {"anol", "enol"}, {"ane", "anol"}, {"ose", "ase"},
    {"ous", "ic"}, {"ful", "less"}, {"sm", "st"}, {"ive", "ion"}, {"or", "ion"}, {"ion", "ing"}, {"gram", "graph"},
    {"graphy", "grapher"}, {"logy", "nomy"}, {"logist", "logy"}, {"nomist", "nomy"}, {"phile", "phobe"},
    {"philia", "phobia"}, {"philic", "phobic"}, {"cracy", "crat"}, {"archy", "arch"}, {"itis", "osis"}, {"oma", "osis"},
    {"emia", "uria"}, {"tomy", "stomy"}, {"cyte", "cyst"}, {"scope", "scopy"},
    {"meter", "metry"}, {"sphere", "spheric"}, {"phyte", "phage"}, {"troph", "trope"}, {"derm", "therm"},
});
// What "a" in front turns round; elsewhere it is a slip, "greement".
constexpr auto without_a = word_set(std::to_array<std::string_view>(
    {"biotic", "cellular", "chromatic", "cyclic", "gnostic", "historical", "moral", "morphous", "periodic", "political",
     "septic", "sexual", "social", "symmetric", "symmetrical", "symmetry", "symptomatic", "synchronous", "theism", "theist",
     "tonal", "typical", "vascular"}));

// The two words are the pair before (behind) the same rest of three letters or more, in any order.
// `same`: how many letters both end (begin) with; the pair must cover what is left of them.
template <std::size_t n, class Rest>
bool differ_by_one_of(const std::array<Pair, n>& pairs, std::string_view one, std::string_view other, std::size_t same,
                      Rest rest) {
    const std::size_t one_head = one.size() - same, other_head = other.size() - same;
    const auto holds_so = [&](std::string_view a, std::string_view a_end, std::string_view b, std::string_view b_end) {
        if (a_end.size() + 2 >= a.size() || a.size() - a_end.size() != b.size() - b_end.size()) return false;
        return rest(a, a_end) && rest(b, b_end);
    };
    return std::any_of(pairs.begin(), pairs.end(), [&](const Pair& pair) {
        if (pair.one.size() >= one_head && pair.other.size() >= other_head && holds_so(one, pair.one, other, pair.other))
            return true;
        return pair.other.size() >= one_head && pair.one.size() >= other_head && holds_so(one, pair.other, other, pair.one);
    });
}

bool differ_at_beginning(std::string_view one, std::string_view other) {
    const auto end = std::mismatch(one.rbegin(), one.rend(), other.rbegin(), other.rend()).first;
    const auto same = static_cast<std::size_t>(end - one.rbegin());
    const auto begins = [](std::string_view word, std::string_view start) { return word.starts_with(start); };
    if (differ_by_one_of(beginnings, one, other, same, begins)) return true;
    const auto shorter = one.size() < other.size() ? one : other, longer = one.size() < other.size() ? other : one;
    return longer[0] == 'a' && longer.substr(1) == shorter && without_a.holds(shorter);
}

bool differ_at_end(std::string_view one, std::string_view other) {
    const auto end = std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first;
    const auto same = static_cast<std::size_t>(end - one.begin());
    const auto ends = [](std::string_view word, std::string_view tail) { return word.ends_with(tail); };
    return differ_by_one_of(endings, one, other, same, ends);
}

bool are_look_alikes(std::string_view one, std::string_view other) {
    if (!look_alike_words.holds(one) || !look_alike_words.holds(other)) return false;
    return std::any_of(look_alikes.begin(), look_alikes.end(), [&](const Group& group) {
        const auto has = [&](std::string_view word) {
            return std::find(group.words.begin(), group.words.end(), word) != group.words.end();
        };
        return has(one) && has(other);
    });
}

}  // namespace

bool is_small_word(std::string_view word) { return small_words.holds(word); }
bool is_filler(std::string_view word) { return fillers.holds(word); }
bool is_title(std::string_view word) { return titles.holds(word); }
bool is_negation(std::string_view word) { return negations.holds(word); }
bool is_particle(std::string_view word) { return particles.holds(word); }
bool is_class_noun(std::string_view word) { return class_nouns.holds(word); }
bool is_known_name(std::string_view word) { return known_names.holds(word); }
bool tells_apart(std::string_view word) { return telling_words.holds(word); }
bool is_famous_name(std::string_view word) { return famous_names.holds(word); }
bool is_of_known_name(std::string_view word) {
    return std::any_of(known_names.begin(), known_names.end(),
                       [&](std::string_view name) { return word.starts_with(name); });
}

bool is_another_word(std::string_view given, std::string_view expected) {
    if (given.empty() || expected.empty() || given == expected) return false;
    return known_names.holds(given) || famous_names.holds(given) || is_ordinary_word(given)
        || differ_at_beginning(given, expected) ||
           differ_at_end(given, expected) || are_look_alikes(given, expected);
}

}  // namespace estelik
