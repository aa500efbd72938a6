/** Pronouns, and the words beside them that show what they mean. Lower case. */
import { words } from './words.ts'

export const HIM = words('he him his himself')
/** With the words beside a name that show the same. */
export const HE = words('he him his himself mr. king prince sir spokesman chairman congressman')

export const HER = words('she her hers herself')
export const SHE = words('she her hers herself mrs. ms. queen princess spokeswoman chairwoman congresswoman')

export const THEY = words('they them their theirs themselves')

export const IT = words('it its itself')

export const SELF = words('i me my mine myself we us our ours ourselves')

/** Whoever is spoken to. */
export const YOU = words('you your yours yourself yourselves')

export const WHO = words('who whom whose that which')

/** Pronouns for nobody in particular, and for nobody at all: counted, never a party. */
export const ANYONE = words('someone somebody everyone everybody something everything whoever')

export const NO_ONE = words('nobody none neither noone nothing anyone anybody anything')

/**
 * Verbs of which "it" in front is as often what has just been said as a body: "it shows how hard this is".
 */
export const EVIDENCING = words(
  'show shows showed mean means meant tell tells sound sounds sounded signal signals signaled point ' +
    'points reflect reflects suggest suggests suggested display displays raise raises raised prove proves ' +
    'proved indicate indicates indicated read reads demonstrate demonstrates demonstrated underscore ' +
    'underscores underscored highlight highlights draw draws speaks illustrates',
)

/** Verbs and adjectives with an "it" that is nobody: "it seems", "make it clear", "it happens that". */
export const IMPERSONAL = words(
  'seems seemed seem appears appeared appear happens happened turns turned matters remains remained ' +
    'follows followed takes took hard clear easy difficult possible impossible necessary important likely ' +
    'unlikely easier harder known plain obvious worth rains rained snows',
)

/** Participles after "it was" of which a body can be the subject. */
export const TOLD = words(
  'told asked warned ordered accused informed aware confident ready committed prepared convinced ' +
    'determined opposed willing unable able concerned worried forced allowed quoted advised urged sure ' +
    'pleased disappointed satisfied certain',
)

/** What may stand between "it" and the verb that tells whether it is nobody. */
export const MODALS = words("will would could can may might must should has had have did does do 'd 'll")

export const BE = words("is was be been being 's")

export const BESIDE_BE = words("not n't never too so very quite therefore")

/** Verbs that show whether "who" in front of them is one or several. */
export const SINGULAR_VERBS = words('is was has does says thinks believes wants knows argues claims insists')

export const PLURAL_VERBS = words(
  'are were have do say think believe want know argue claim insist make take see feel live work call support ' +
    'oppose hope fear expect',
)

/** When something is, which is nobody. */
export const TIMES = words(
  'monday tuesday wednesday thursday friday saturday sunday january february april july august september ' +
    'october november december today tomorrow yesterday tonight now then recently',
)

/** Pronouns for one man, and for one woman. */
export const HIS = words('he his him himself')

export const HERS = words('she her hers herself')

/** Verbs of which things are the subject: what is written, measured or found. */
export const THING_VERBS = words(
  'show shows showed reveal reveals revealed expose exposes exposed disclose discloses disclosed indicate ' +
    'indicates indicated prove proves proved demonstrate demonstrates demonstrated reflect reflects reflected ' +
    'contain contains contained document documents documented depict depicts depicted illustrate illustrates',
)
