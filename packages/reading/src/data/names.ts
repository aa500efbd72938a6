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
    'y ben bar af av',
)

/** A word that is a name's by its last part: "al-Kabi", "el-Din", "ibn-Rushd". */
export const HYPHENED_PARTICLE = /^(?:al|el|ul|as|ash|ad|ar|an|at|az|bin|ibn|abu|de|van|von)-(?=\p{Lu})/iu

export const TITLES = words(
  'mr. mrs. ms. dr. prof. sen. rep. gov. gen. lt. col. maj. capt. cmdr. sgt. president senator ' +
    'representative governor congressman congresswoman secretary minister prime general colonel captain ' +
    'mayor judge justice chief director chairman chairwoman spokesman spokeswoman spokesperson king queen ' +
    'prince princess pope ayatollah sheikh imam ambassador commander leader former vice deputy attorney ' +
    'professor officer sheriff',
)

/**
 * Given names seen mostly on men, then mostly on women: only used to choose between candidates for he and
 * she.
 */
export const MEN = words(
  'james john robert michael william david richard joseph thomas charles donald barack bernie ted marco ' +
    'jeb mike paul mark george kenneth steven edward brian ronald anthony kevin jason matthew gary ' +
    'timothy jose larry jeffrey frank scott eric stephen andrew raymond gregory joshua jerry dennis ' +
    'walter patrick peter harold henry carl arthur ryan roger joe juan jack albert ben chris rand tim ' +
    'newt mitt bill al harry mitch rudy sean bob jim tom dan steve jeff ahmed ahmad mohammed muhammad ali ' +
    'hassan hussein omar abu waleed khalid ibrahim yusuf vladimir boris emmanuel justin haider bashar ' +
    'nouri akram edward simon adam alex nick sam max luke',
)

export const WOMEN = words(
  'mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty ' +
    'helen sandra donna carol ruth sharon michelle laura sarah kimberly deborah jessica shirley cynthia ' +
    'angela melissa brenda amy anna rebecca virginia kathleen pamela martha debra amanda stephanie ' +
    'carolyn christine marie janet catherine frances ann joyce diane alice julie heather teresa hillary ' +
    'ivanka melania kellyanne huma chelsea carly fatima aisha leila layla mariam nadia sara angela ' +
    'theresa emma olivia sophia rachel megan kate jane claire anne',
)

/** Capitalised words that make a name a body's. */
export const BODY_WORDS = words(
  'times post herald tribune gazette chronicle news journal house kremlin pentagon inc corp ltd plc co ' +
    'group service services center centre league alliance front union republic states nations kingdom ' +
    'fund society works college press business media television radio party',
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
