/** Small words that open, join and end phrases. Lower case. */
import { words } from './words.ts'

/**
 * Words that put what follows them below the head of a phrase: "a leader *of* Nujaba", "those *against* it".
 */
export const SUBORDINATING = words(
  'of from for with at in by against about among under over near after before around inside outside ' +
    'toward towards to on as into than like who whom whose which that between through during across ' +
    'behind upon via without within including',
)

/** Words that alone are nobody, whatever the span model thinks. */
export const MERE_WORDS = words(
  'the a an to of in on at by for with from and or but is are was were be been being do does did has have ' +
    'had will would can could may might not also as if so then there',
)

/** Words that open a clause that hangs on another word: "the belief *that* Iran …". */
export const EMBEDDING = words('that if whether because which when while where how why than')

/** Words that a describing phrase opens with. */
export const DETERMINERS = words(
  'the a an this that these those its his her their our one another no every each',
)

/** Of those, the ones whose phrase is nobody to come back to. */
export const NOBODYS = words('no every each')

/** Words that go on after a phrase: neither part of it nor its verb. */
export const LIGHT = words(
  'and or but also it he she they we i you to not never never then now last this that which still later',
)

/** What stands before a phrase that is no subject. */
export const PREPOSITIONS = words(
  'of from for with at in by against about among under over near after before around inside outside ' +
    'toward towards to on as into than like between through during across via without and or',
)

/** What stands before whoever passes words on. */
export const THROUGH = words('through via')

/** What stands before a phrase that is no subject of the verb after it. */
export const NO_SUBJECTS = words(
  'of from for with at in by against about among under over near after before around inside outside toward ' +
    'towards to on into than like between through during across via without as until',
)

/** What words are said or written in, so that a quotation may follow: "in an address", "in a post". */
export const OCCASIONS = words(
  'address speech statement interview letter post posting tweet thread message memo email e-mail note article ' +
    'column essay op-ed blog broadcast video recording podcast programme program briefing conference ' +
    'testimony affidavit deposition filing sermon lecture remarks toast eulogy telegram communique ' +
    'release bulletin circular report hearing session debate parliament court call ceremony service ' +
    'evidence reply answer response diary book memoir autobiography facebook twitter instagram telegram',
)
