/** Words that join parties, and names that "and" joins into one. Lower case. */
import { words } from './words.ts'

/** Names that hold an "and" between two words that could be two names. */
export const PAIRS: ReadonlySet<string> = new Set([
  'trinidad and tobago', 'antigua and barbuda', 'bosnia and herzegovina', 'nevis and kitts',
  'kitts and nevis', 'wallis and futuna', 'turks and caicos', 'tyne and wear', 'simon and schuster',
  'marks and spencer', 'ernst and young', 'procter and gamble', 'johnson and johnson',
  'smith and wesson', 'barnes and noble', 'dolce and gabbana', 'bang and olufsen', 'black and decker',
  'tate and lyle', 'standard and poor', 'king and spalding', 'sullivan and cromwell', 'brown and root',
  'frost and sullivan', 'dun and bradstreet', 'pratt and whitney', 'crosse and blackwell', 'abercrombie and fitch',
  'williams and connolly', 'arnold and porter', 'search and rescue', 'victoria and albert', 'mason and dixon',
]) // biome-ignore format: a table

/** What opens a party of its own after an "and". */
export const PARTY_OPENERS = words(
  'the a an his her its their my our your some many several most all other others another two three four ' +
    'five six seven eight nine ten few he she they him them various numerous countless dozens hundreds ' +
    'thousands this that these those both',
)

/** What may stand between an "and" and the party. */
export const BESIDES = words(
  'even also then later now perhaps sometimes possibly presumably especially increasingly',
)

/** Several words that join as "and" does. */
export const JOINERS: ReadonlySet<string> = new Set(['as well as', 'along with', 'together with'])

/** What opens examples of a crowd, which are none besides it. */
export const INCLUDING = words('including like especially particularly notably namely')

/** What opens more about a party that has been named, and no other. */
export const MORE_ABOUT = words(
  'who whom whose which that of from for with at in by against about among on to into as than like near ' +
    'including whether where when formerly now then speaking both one himself herself themselves',
)

/** Nouns that a person's or a body's office begins with: a name after one is whoever holds it. */
export const OFFICES = words(
  'president secretary minister director editor chairman chairwoman chair chief officer executive manager ' +
    'commissioner mayor governor senator representative general professor producer correspondent',
)

/** Capitalised words that end a body's name with an "and" in it: "Citizenship and Immigration Services". */
export const BODY_ENDS = words(
  'services affairs sciences studies contractors associates sons brothers partners company co limited ltd inc ' +
    'technologies industries archives records resources works arts letters crafts gardens parks relations ' +
    'operations statistics standards measures security',
)
