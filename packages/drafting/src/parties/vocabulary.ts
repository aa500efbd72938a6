/**
 * Words that this room knows beside the reader's: nouns for bodies, for crowds, and those that mean one
 * thing.
 */
import { BODY_WORDS, MEN, nounKind, WOMEN } from '@hearsay/reading/names'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

const MORE_BODIES = words(
  'command staff headquarters prefecture constabulary gendarmerie guard corps laboratory inquiry secretariat state ' +
    'county parish borough bench desk registry observatory mission project initiative service division wing ' +
    'battalion regiment fleet coastguard works factory mill mine farm ferries haulage chemicals gas systems holdings ' +
    'industries airways motors logistics partners relief press-office co-operative collective coalition',
)

/** Fighters, campaigners and the like: many people under one name. */
const GROUPS = words(
  'guard guards brigade brigades militia front movement committee faction league resistance cell gang',
)

/** Nouns for several people who act as one, though nobody counts them. */
const BANDS = words(
  'family families solicitors lawyers officials authorities organisers organizers relatives management bosses leaders ' +
    'campaigners rebels insurgents militants editors owners developers ministers',
)

export const isBodyWord = (word: string): boolean =>
  nounKind(word) === 'body' || BODY_WORDS.has(word) || MORE_BODIES.has(word)
export const isPersonWord = (word: string): boolean => /^(?:he|she|person)$/.test(nounKind(word))
/** The same, and nouns that only their form shows to be for people: words of a name look like those. */
export const isSomebody = (word: string): boolean =>
  isPersonWord(word) || (nounKind(word) === 'thing' && AGENT.test(word) && !NO_AGENTS.has(word))
/** "Watcher", "beekeeper", "cyclist": nouns for people by their form, but for those that look so. */
const AGENT = /^\p{L}{3,}(?:er|ist|eer)$/u
const NO_AGENTS = words(
  'number order matter water river tower shelter answer corner center counter winter summer september october ' +
    'november december over under after other another never ever however either neither together whether later ' +
    'earlier former latter further weather power paper newspaper chapter letter computer helicopter trailer meter ' +
    'monster disaster register quarter centre filter slipper ladder finger shoulder danger anger hunger dinner ' +
    'supper butter silver copper leather feather fever cover border cellar layer poster folder boiler cooker ' +
    "trigger list exist coffer charter cluster barrier carrier career pier tier per her folder super barrister's " +
    'cemetery moreover altogether bunker locker freighter tanker cruiser bomber steamer liner container',
)
/** Nouns for what an outlet prints. */
export const isPrinted = (word: string): boolean =>
  /^(?:story|article|report|item|piece|headline|column|editorial|newspaper|paper|front-page|page)$/.test(word)
export const isGivenName = (word: string): boolean => MEN.has(word) || WOMEN.has(word)
export const isPeopleWord = (word: string): boolean => nounKind(word) === 'people'
export const isGroupWord = (word: string): boolean => GROUPS.has(word)
export const isBandWord = (word: string): boolean => BANDS.has(word)

/** Nouns that fit so many people that they tell nobody apart. */
const ANYBODY = words(
  'man woman boy girl person people one member local resident neighbour neighbor witness survivor source official ' +
    'officer soldier policeman policewoman constable worker employee villager tenant passenger driver reporter ' +
    'journalist friend relative cousin uncle aunt brother sister mother father son daughter wife husband student ' +
    'teacher nurse doctor men women captain lieutenant sergeant guard shopkeeper trader user reader mum dad parent',
)
export const isAnybody = (word: string): boolean => ANYBODY.has(word)

/** Each line means one thing, in one paper's words or another's. */
const ALIKE = [
  'constable policeman policewoman officer copper cop patrolman gendarme',
  'soldier serviceman private trooper conscript rifleman infantryman',
  'official functionary bureaucrat person civil-servant',
  'doctor physician medic clinician',
  'army military command forces',
  'police constabulary gendarmerie',
  'ministry department',
  'company firm owner operator manufacturer',
  'spokesman spokeswoman spokesperson press-officer',
  'neighbour neighbor resident local tenant',
  'mother mum mom parent',
  'driver haulier trucker lorry-driver',
  'senior high-ranking highly top high',
  'anonymous unnamed unidentified',
  'agency wire newswire',
].flatMap((line) => {
  const alike = line.split(' ')
  return alike.map((word): [string, string] => [word, alike[0] ?? word])
})
const FIRST = new Map(ALIKE)

/** The word that stands for all that mean the same. */
export const sense = (word: string): string => FIRST.get(word) ?? word

/** Who asks not to be named is named by nobody but by the same words said. */
export const HIDDEN =
  /\b(?:anonymous|unnamed|unidentified|(?:not|n['’]t|nor) (?:to be|be|want(?:ing)? to be|wish(?:ing)? to be)? ?(?:named|identified)|on condition|would not (?:be named|give)|whose name)\b/i

/** "Neither man", "any student": nobody in particular. */
export const NOT_ONE = /^(?:neither|either|no|any|every|each|whichever|whoever|anybody|nobody)\b/i

/** "We", "they": words for somebody of whom they tell nothing. */
export const PRONOUN =
  /^(?:i|me|my|mine|myself|we|us|our|ours|you|your|he|him|she|her|it|they|them|this|that|these|those|who|one of (?:us|them)|the writer)$/i

export const ARTICLE = /^(?:the|a|an|our|its|their|his|her|my|your)$/i

/** Counts without anybody whom they count. */
export const COUNT =
  /^(?:(?:about|around|at least|nearly|almost|over|more than|some|up to|the|other) )*(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|several|some|many|most|few|a few|both|all|dozens|scores|hundreds|others|another|another one|[\d,.]+)(?: of (?:them|us|these|those)| others?)?$/i

/** Bodies of which any page may mean another. */
export const isAnyBody = (word: string): boolean =>
  /^(?:company|firm|group|agency|organi[sz]ation|branch|office|paper|newspaper|site|association|union|team|service|outlet|channel|station|network|department|body|charity|plant|school|shop)$/.test(
    word,
  )

/** Bodies that nobody would call a company. */
export const NO_COMPANY =
  /^(?:army|military|navy|police|ministry|agency|union|council|court|committee|party|government|guard|command|forces|staff|hospital|school|university|parish|church|project|office|department|authority|parliament|assembly|commission)$/
