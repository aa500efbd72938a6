/** Word lists for names and back-references. All lower case. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Capitalised words that open a sentence without naming anyone, and days, months and nationless adjectives. */
export const NOT_NAMES: ReadonlySet<string> = set(
  'the a an this that these those there here he she it they we i you his her its their our my your but and or so if when ' +
    'while after before as for however meanwhile in on at by from to of with without during under over since until most ' +
    'some many all few several both each no not one two three four five six seven eight nine ten monday tuesday wednesday ' +
    'thursday friday saturday sunday january february march april may june july august september october november december ' +
    'what who why how where which whose whom yes now then also even still yet just only although though because despite ' +
    'according earlier later yesterday today tomorrow last next another other more less than once again never always ' +
    'everyone everybody someone somebody nobody anyone people officials sources',
)

/** Small words that a name may hold between its capitals: "Abu Bakr al Sur", "Ida van der Meer". */
export const NAME_JOINTS: ReadonlySet<string> = set(
  'of al el bin ibn bint abu umm van von der den ter ten zu de del della di da das do dos du des la le e y ben bar af av',
)

/** A word that is a name's by its last part: "al-Kabi", "el-Din", "ibn-Rushd". */
export const HYPHENED_PARTICLE = /^(?:al|el|ul|as|ash|ad|ar|an|at|az|bin|ibn|abu|de|van|von)-(?=\p{Lu})/iu

export const TITLES: ReadonlySet<string> = set(
  'mr. mrs. ms. dr. prof. sen. rep. gov. gen. lt. col. maj. capt. cmdr. sgt. president senator representative governor ' +
    'congressman congresswoman secretary minister prime general colonel captain mayor judge justice chief director ' +
    'chairman chairwoman spokesman spokeswoman spokesperson king queen prince princess pope ayatollah sheikh imam ' +
    'ambassador commander leader former vice deputy attorney professor officer sheriff',
)

export const HE: ReadonlySet<string> = set(
  'he him his himself mr. king prince sir spokesman chairman congressman',
)
export const SHE: ReadonlySet<string> = set(
  'she her hers herself mrs. ms. queen princess spokeswoman chairwoman congresswoman',
)
export const THEY: ReadonlySet<string> = set('they them their theirs themselves')
export const IT: ReadonlySet<string> = set('it its itself')
export const SELF: ReadonlySet<string> = set('i me my mine myself we us our ours ourselves')
export const WHO: ReadonlySet<string> = set('who whom whose that which')

/** Nouns that refer back to a body named before: "the group", "its members". */
export const BODY_NOUNS: ReadonlySet<string> = set(
  'group militia army party government agency ministry organization organisation company firm union court committee ' +
    'council team coalition campaign administration department office bureau newspaper paper network outlet university ' +
    'institute foundation association commission board bank movement faction party brigade unit force forces police ' +
    'journal magazine site charity church hospital school authority airline regulator navy corporation manufacturer ' +
    'retailer publisher broadcaster club federation society trust panel jury parliament senate congress cabinet ' +
    'utility supplier operator watchdog tribunal embassy consulate municipality chamber guild cooperative startup chain',
)

/** Body nouns that fit any body, so that "the group" may be one that no word called a group. */
export const ANY_BODY: ReadonlySet<string> = set(
  'group organization organisation company firm body movement force militia agency network charity airline retailer ' +
    'manufacturer newspaper magazine outlet',
)

/** Capitalised words that make a name a body's. */
export const BODY_WORDS: ReadonlySet<string> = set(
  'times post herald tribune gazette chronicle news journal house kremlin pentagon inc corp ltd plc co group service ' +
    'services center centre league alliance front union republic states nations kingdom fund society works college press business media television radio party',
)

/** Nouns for what is written or measured and then says something. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = set(
  'report article letter email memo statement document study survey poll analysis paper book bill law lawsuit complaint ' +
    'indictment ruling filing audit review column editorial essay post tweet transcript treaty agreement contract notice ' +
    'leaflet note petition manifesto declaration resolution motion draft inquiry investigation website',
)

/** Nouns that refer back to a person named before: "the senator", "the reporter". */
export const PERSON_NOUNS: ReadonlySet<string> = set(
  'man woman senator congressman congresswoman governor president candidate nominee minister secretary mayor general ' +
    'commander leader spokesman spokeswoman spokesperson official reporter journalist historian professor author writer ' +
    'lawyer attorney judge doctor officer chief director chairman chairwoman businessman billionaire republican democrat ' +
    'actor singer king queen prince pope cleric ambassador analyst expert witness victim suspect driver farmer teacher ' +
    'lawmaker legislator representative aide adviser advisor strategist activist foreman guard resident neighbour neighbor ' +
    'soldier prosecutor investigator scientist researcher engineer economist critic opponent supporter protester worker ' +
    'employee manager owner doctor nurse mother father brother sister son daughter wife husband friend colleague source ' +
    'person student voter scholar fisherman fighter rebel diplomat founder editor captain pilot detective inspector sheriff',
)

/** Plurals and collectives of people that no rule makes from the nouns above. */
export const PEOPLE_NOUNS: ReadonlySet<string> = set(
  'people men women children families police crowds voters majorities republicans democrats conservatives liberals ' +
    'villagers townspeople locals authorities parents relatives survivors passengers customers investors fans rebels troops ' +
    'analysts shareholders settlers migrants refugees tenants clerks those both others',
)

/** Pronouns for nobody in particular, and for nobody at all: counted, never a party. */
export const ANYONE: ReadonlySet<string> = set(
  'someone somebody everyone everybody something everything whoever',
)
export const NO_ONE: ReadonlySet<string> = set('nobody none neither noone nothing anyone anybody anything')

/** Verbs of which "it" in front is as often what has just been said as a body: "it shows how hard this is". */
export const EVIDENCING: ReadonlySet<string> = set(
  'show shows showed mean means meant tell tells sound sounds sounded signal signals signaled point points reflect reflects ' +
    'suggest suggests suggested display displays raise raises raised prove proves proved indicate indicates indicated ' +
    'read reads demonstrate demonstrates demonstrated underscore underscores underscored highlight highlights draw draws speaks illustrates',
)

/** Verbs and adjectives with an "it" that is nobody: "it seems", "make it clear", "it happens that". */
export const IMPERSONAL: ReadonlySet<string> = set(
  'seems seemed seem appears appeared appear happens happened turns turned matters remains remained follows followed takes took ' +
    'hard clear easy difficult possible impossible necessary important likely unlikely easier harder known plain obvious worth ' +
    'rains rained snows',
)

/** Participles after "it was" of which a body can be the subject. */
export const TOLD: ReadonlySet<string> = set(
  'told asked warned ordered accused informed aware confident ready committed prepared convinced determined opposed willing ' +
    'unable able concerned worried forced allowed quoted advised urged sure pleased disappointed satisfied certain',
)

/** Given names seen mostly on men, then mostly on women: only used to choose between candidates for he and she. */
export const MEN: ReadonlySet<string> = set(
  'james john robert michael william david richard joseph thomas charles donald barack bernie ted marco jeb mike paul ' +
    'mark george kenneth steven edward brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey frank ' +
    'scott eric stephen andrew raymond gregory joshua jerry dennis walter patrick peter harold henry carl arthur ryan ' +
    'roger joe juan jack albert ben chris rand tim newt mitt bill al harry mitch rudy sean bob jim tom dan steve jeff ' +
    'ahmed ahmad mohammed muhammad ali hassan hussein omar abu waleed khalid ibrahim yusuf vladimir boris emmanuel justin ' +
    'haider bashar nouri akram edward simon adam alex nick sam max luke',
)
export const WOMEN: ReadonlySet<string> = set(
  'mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty helen sandra donna ' +
    'carol ruth sharon michelle laura sarah kimberly deborah jessica shirley cynthia angela melissa brenda amy anna ' +
    'rebecca virginia kathleen pamela martha debra amanda stephanie carolyn christine marie janet catherine frances ann ' +
    'joyce diane alice julie heather teresa hillary ivanka melania kellyanne huma chelsea carly fatima aisha leila layla ' +
    'mariam nadia sara angela theresa emma olivia sophia rachel megan kate jane claire anne',
)

/** Words that put what follows them below the head of a phrase: "a leader *of* Nujaba", "those *against* it". */
export const SUBORDINATING: ReadonlySet<string> = set(
  'of from for with at in by against about among under over near after before around inside outside toward towards to on ' +
    'as into than like who whom whose which that between through during across behind upon via without within including',
)

/** Words that alone are nobody, whatever the span model thinks. */
export const NOBODY: ReadonlySet<string> = set(
  'the a an to of in on at by for with from and or but is are was were be been being do does did has have had will would ' +
    'can could may might not also as if so then there',
)

/** Adjectives of peoples and regions: capitalised, and nobody's name. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  (
    'american british french german italian spanish dutch belgian swiss austrian polish czech hungarian greek turkish ' +
    'russian ukrainian georgian armenian european asian african australian canadian mexican brazilian cuban venezuelan ' +
    'colombian chinese japanese korean vietnamese indian pakistani bangladeshi afghan iranian iraqi syrian lebanese ' +
    'israeli palestinian jordanian saudi yemeni emirati qatari kuwaiti egyptian libyan tunisian algerian moroccan ' +
    'sudanese ethiopian somali kenyan nigerian ghanaian arab kurdish persian shia sunni shiite muslim christian jewish ' +
    'western eastern northern southern republican democratic democrat islamic'
  ).split(' '),
)

/** Words before a name that make it a place: "in Anbar". */
export const LOCATIVES: ReadonlySet<string> = new Set(['in', 'at', 'near', 'across', 'outside', 'inside'])

/** Places that act and speak as bodies do. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  (
    'u.s. u.k. us uk eu america britain france germany italy spain portugal netherlands holland belgium switzerland austria poland hungary greece ' +
    'turkey russia ukraine georgia armenia canada mexico brazil cuba venezuela colombia argentina chile peru china japan ' +
    'india pakistan bangladesh afghanistan iran iraq syria lebanon israel jordan yemen qatar kuwait egypt libya tunisia ' +
    'algeria morocco sudan ethiopia somalia kenya nigeria ghana denmark norway sweden finland ireland scotland england ' +
    'wales australia indonesia vietnam thailand philippines taiwan moscow washington beijing tehran london brussels paris'
  ).split(' '),
)

/** Words after "the" and a name that show the name to stand for its people or its body. */
export const STAFF: ReadonlySet<string> = new Set([
  'officials',
  'employees',
  'executives',
  'shareholders',
  'users',
  'shares',
])
/** "Members of" a name: the name is a body's. */
export const BELONGING: ReadonlySet<string> = new Set(
  'member members leader leaders fighters branch ranks headquarters representative representatives employees division'.split(
    ' ',
  ),
)

/** Bodies whose names alone do not show it. */
export const KNOWN_BODIES: ReadonlySet<string> = new Set(
  (
    'twitter facebook google apple microsoft amazon uber boeing airbus reuters bloomberg politico wikileaks hezbollah hamas ' +
    'taliban isis nato unesco unicef interpol greenpeace oxfam samsung toyota volkswagen siemens parliament congress kremlin'
  ).split(' '),
)
