/** Word lists for names and the kinds of thing that they name. Lower case, save where a capital tells. */
import { words } from './words.ts'

/**
 * Capitalised words that open a sentence without naming anyone, and days, months and nationless adjectives.
 */
export const NOT_NAMES = words(
  'the a an this that these those there here he she it they we i you his her its their our my your but ' +
    'and or so if when while after before as for however meanwhile in on at by from to of with without ' +
    'during under over since until most some many all few several both each no not one two three four ' +
    'five six seven eight nine ten monday tuesday wednesday thursday friday saturday sunday january ' +
    'february march april may june july august september october november december what who why how where ' +
    'which whose whom yes now then also even still yet just only although though because despite ' +
    'according earlier later yesterday today tomorrow last next another other more less than once again ' +
    'never always everyone everybody someone somebody nobody anyone people officials sources',
)

/** Small words that a name may hold between its capitals: "Abu Bakr al Sur", "Ida van der Meer". */
export const NAME_JOINTS = words(
  'of al el bin ibn bint abu umm van von der den ter ten zu de del della di da das do dos du des la le e ' +
    'y ben bar af av &',
)

/** A word that is a name's by its last part: "al-Kabi", "el-Din", "ibn-Rushd". */
export const HYPHENED_PARTICLE = /^(?:al|el|ul|as|ash|ad|ar|an|at|az|bin|ibn|abu|de|van|von)-(?=\p{Lu})/iu

export const TITLES = words(
  // Forms of address, and ranks, with and without the stop.
  'mr mr. mrs mrs. ms ms. miss mx mx. sir dame lord lady dr dr. doctor prof prof. professor rev rev. reverend fr fr. ' +
    'father sister brother mother rabbi imam sheikh sheik shaikh ayatollah mullah mufti pastor canon dean ' +
    'bishop archbishop cardinal pope patriarch metropolitan monsignor vicar hon hon. honourable honorable ' +
    'gen gen. general lt lt. lieutenant col col. colonel maj maj. major capt capt. captain cmdr cmdr. ' +
    'commander commodore admiral adm adm. brig brig. brigadier marshal sgt sgt. sergeant cpl corporal pvt ' +
    'pte sapper airman seaman ensign pilot detective det det. ' +
    'inspector insp superintendent supt supt. constable pc sheriff trooper officer patrolman chief ' +
    // Offices of state and of bodies.
    'president vice premier prime minister chancellor senator sen sen. congressman congresswoman ' +
    'representative rep rep. assemblyman assemblywoman delegate governor gov gov. lieutenant mayor councillor councilor ' +
    'councilman councilwoman alderman commissioner secretary undersecretary treasurer comptroller ' +
    'ambassador consul envoy attorney solicitor prosecutor magistrate judge justice coroner ombudsman ' +
    'speaker chairman chairwoman chairperson director manager executive spokesman spokeswoman ' +
    'spokesperson king queen prince princess emperor empress emir sultan duke duchess baron ' +
    'baroness earl leader founder editor correspondent reporter principal headmaster headmistress provost ' +
    'rector warden nominee candidate foreman nurse former acting interim deputy assistant senior ' +
    'junior outgoing incoming ex-president ex-minister comrade mp md ceo cfo cto coo dci dcs sens. reps. govs. messrs.',
)

/** Capitalised words that make a name a body's. */
export const BODY_WORDS = words(
  'times post herald tribune gazette chronicle news journal house kremlin pentagon inc corp ltd plc co ' +
    'group service services center centre league alliance front union republic states nations kingdom ' +
    'fund society works college press business media television radio party observatory initiative project ' +
    'programme program division forum conference mission institution',
)

/** Bodies whose names alone do not show it. */
export const KNOWN_BODIES = words(
  'twitter facebook google apple microsoft amazon uber boeing airbus reuters bloomberg politico wikileaks ' +
    'hezbollah hamas taliban isis nato unesco unicef interpol greenpeace oxfam samsung toyota volkswagen ' +
    'siemens parliament congress kremlin',
)

/** Places that act and speak as bodies do. */
export const COUNTRIES = words(
  'u.s. u.k. us uk eu america britain france germany italy spain portugal netherlands holland belgium ' +
    'switzerland austria poland hungary greece turkey russia ukraine georgia armenia canada mexico brazil ' +
    'cuba venezuela colombia argentina chile peru china japan india pakistan bangladesh afghanistan iran ' +
    'iraq syria lebanon israel jordan yemen qatar kuwait egypt libya tunisia algeria morocco sudan ' +
    'ethiopia somalia kenya nigeria ghana denmark norway sweden finland ireland scotland england wales ' +
    'australia indonesia vietnam thailand philippines taiwan moscow washington beijing tehran london ' +
    'brussels paris',
)

/** Adjectives of peoples and regions: capitalised, and nobody's name. */
export const DEMONYMS = words(
  'american british french german italian spanish dutch belgian swiss austrian polish czech hungarian ' +
    'greek turkish russian ukrainian georgian armenian european asian african australian canadian mexican ' +
    'brazilian cuban venezuelan colombian chinese japanese korean vietnamese indian pakistani bangladeshi ' +
    'afghan iranian iraqi syrian lebanese israeli palestinian jordanian saudi yemeni emirati qatari ' +
    'kuwaiti egyptian libyan tunisian algerian moroccan sudanese ethiopian somali kenyan nigerian ' +
    'ghanaian arab kurdish persian shia sunni shiite muslim christian jewish western eastern northern ' +
    'southern republican democratic democrat islamic',
)

/** First words of a name whose last is no surname: "South Korea", "New York". */
export const REGIONS = words('North South East West New Great Saudi United San Los Las El')

/** Words before a name that make it a place: "in Anbar". */
export const LOCATIVES = words('in at near across outside inside')

/** Words after "the" and a name that show the name to stand for its people or its body. */
export const STAFF = words('officials employees executives shareholders users shares')

/** "Members of" a name: the name is a body's. */
export const BELONGING = words(
  'member members leader leaders fighters branch ranks headquarters representative representatives ' +
    'employees division',
)

/** Names of days and months. */
export const CALENDAR = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july ' +
    'august september october november december',
)

/** Initials that stay so where a whole line is set in capitals. */
export const ACRONYMS = words(
  'un uk eu usa nato nasa fbi cia nsa doj dhs epa fda cdc imf wto ngo nhs bbc cnn nbc cbs abc nyt afp ' +
    'mi5 mi6 gchq mp mps mep meps pm ceo cfo gop dnc rnc dup snp tv dna hiv gps ' +
    'idf unrwa unhcr unicef osce icc icj opec isis isil plo pkk uae drc rn raf usaf lapd nypd atf irs ' +
    'ftc fcc opcw iaea rspca nra aclu naacp fifa uefa ioc nba nfl mlb vat gdp',
)
