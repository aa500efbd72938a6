/** "I heard from a girl that …", "he had been told by his boss to …": what another is said to have said. */
import type { TextSpan } from '@hearsay/reading'
import { paragraphAt } from './mend.ts'
import { firstPerson, isPerson, lastPerson } from './people.ts'
import type { Mention, SaidBasis } from './said.ts'
import { isQuoted, partAt, type Sheet } from './sheet.ts'
import { freshId, heldIn, sameVoice, startOf, type Told, wordsAt } from './told.ts'

/** A teller named in a statement's words is its basis, and what they said a statement within it. */
export function withTellers(told: readonly Told[], sheet: Sheet): Told[] {
  const newId = freshId(told)
  const held = heldIn(told)
  return told.flatMap((one) => {
    const found = tellerIn(one, sheet)
    if (!found || sameVoice(found.by, one.source) || held(one.id)[0]?.source) return [one]
    const outer = {
      ...one,
      basis: toldBy(found.by),
      act: one.act === 'assert' ? ('report' as const) : one.act,
    }
    return found.said
      ? [outer, { ...innerOf(one, found.by, found.said, newId(), sheet), cue: found.saw ? 'saw' : 'told' }]
      : [outer]
  })
}

export const toldBy = (by: Mention): SaidBasis => ({ kind: 'told-by', by })

export function innerOf(outer: Told, source: Mention, said: TextSpan, id: number, { text }: Sheet): Told {
  const orders = /^to\b/.test(text.slice(said[0]))
  return {
    ...outer,
    id,
    words: [said],
    found: [source.span],
    source,
    sourceAt: source.span,
    cue: 'told',
    within: outer.id,
    act: orders ? 'demand' : 'assert',
    addressee: outer.source,
    crowd: source.crowd,
    basis: { kind: orders ? 'own' : 'unstated', by: null },
    recants: [],
    chance: { ...outer.chance, words: outer.chance.words * INSIDE },
  }
}

/** Of what is found inside, this share is right where the holder is. */
const INSIDE = 0.8

export function tellerIn(
  one: Told,
  sheet: Sheet,
): { by: Mention; said: TextSpan | null; saw: boolean } | null {
  for (const span of one.words) {
    const words = sheet.text.slice(...span)
    for (const pattern of PATTERNS) {
      const found = pattern.exec(words)
      const [by, said] = [found?.indices?.groups?.by, found?.indices?.groups?.said]
      const at = by ? whoAt(one, span, [span[0] + by[0], span[0] + by[1]], sheet) : null
      if (!at) continue
      const mention = {
        page: sheet.page,
        span: at,
        name: wordsAt(sheet.text, [at]),
        known: true,
        crowd: null,
      }
      return {
        by: mention,
        said: said ? [span[0] + said[0], span[0] + said[1]] : null,
        saw: SAW.includes(pattern),
      }
    }
  }
  return null
}

/** The teller, or whoever "he" means in somebody's own words: the person a sentence before opens with. */
function whoAt(one: Told, [from]: TextSpan, by: TextSpan, sheet: Sheet): TextSpan | null {
  const phrase = wordsAt(sheet.text, [by])
  if (!/^(?:he|she|they)$/i.test(phrase)) return canTell(phrase) ? named(by, phrase) : null
  if (!isQuoted(sheet, startOf(one) + 1) && partAt(sheet, startOf(one))?.speaker == null) return null
  const here = firstPerson(sheet.text, [from, by[0]])
  const [start] = paragraphAt(sheet, from)
  const before =
    here ?? (/^they$/i.test(phrase) ? null : lastPerson(sheet.text, [Math.max(start, from - NEAR), from]))
  return before && one.source && wordsAt(sheet.text, [before]).includes(one.source.name) ? null : before
}

/** Characters before, in which "he" has been named. */
const NEAR = 160

const canTell = (phrase: string): boolean =>
  !/^(?:i|we|it|you|anyone|anybody|whoever|who|which|that|so)$/i.test(phrase) &&
  (isPerson(phrase) ||
    NAME.test(phrase) ||
    KNOWN_TO.test(phrase) ||
    /^(?:some(?:body|one)|one)\b/i.test(phrase))
/** Whoever is somebody's and tells is somebody: "her comrade". */
const KNOWN_TO =
  /^(?:my|our|his|her|their)\s(?!\p{L}*(?:eyes?|ears?|gut|instincts?|heart|conscience|nose|letters?|e?mails?|papers?|records?|words?|voices?)\b)\p{Ll}{3,}/iu
const NAME = /^\p{Lu}\p{L}+ \p{Lu}\p{L}+(?:,|$)/u

/** A name without what stands beside it: "Lee Roy, the foreman,". */
const named = ([from, to]: TextSpan, phrase: string): TextSpan =>
  NAME.test(phrase) && phrase.includes(',') ? [from, from + phrase.indexOf(',')] : [from, to]

const WHO =
  "(?<by>(?:an?|the|my|our|his|her|their|two|three|some|several)\\s[\\p{L}\\s'’-]{3,50}?|\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)*(?:,\\s[^,]{3,40},)?|(?:[Ss]omebody|[Ss]omeone|[Oo]ne)(?:\\s(?:at|in|from|of)\\s[\\p{L}\\s]{3,30}?)?|[Hh]e|[Ss]he|[Tt]hey|\\p{Ll}{3,12})"
const SAID = '(?<said>[^.?]{8,}?)(?=,\\sso\\s(?:I|we)\\b|[.?]|$)'
const WHEN = '(?:\\s(?:in|on|at)\\s[\\p{L}\\d]+|\\sthat\\s(?:morning|day|night|evening|week)|\\sagain|\\sso)?'

/** How somebody is said to have told it. */
const TOLD = [
  `\\b(?:heard|learn(?:ed|t)|(?:had|has|have|got)(?=\\s(?:it|this)))(?:\\s(?:it|this|that|so))?\\sfrom\\s${WHO}(?:\\sthat\\s${SAID}|(?=\\sand\\s|[,.]|$))`,
  `\\b(?:told|informed|warned|assured|ordered|instructed)${WHEN}\\sby\\s${WHO}${WHEN}\\s(?:that\\s|of\\s|(?=to\\s))${SAID}`,
  `${WHO}\\s(?:had\\s|has\\s)?(?:tells|informs|assures|told|informed|warned|ordered|asked|texted|messaged|emailed|writes\\sto|written\\sto|wrote\\sto)\\s(?:me|us|him|her|them|the\\s\\p{L}+)${WHEN}\\s(?:that\\s)?${SAID}`,
  `${WHO}\\s(?:phoned|rang|called|texted|stopped|came\\sto)\\s(?:me|us|him|her)[^.,]{0,40}?\\sand\\s(?:told\\s(?:me|us|him|her)|said)\\s(?:that\\s)?${SAID}`,
  `^["“'‘]?(?:ok\\s)?${WHO}\\s(?:(?:keep|keeps)\\ssaying|sa(?:ys?|id)|is\\ssaying)\\s(?!to\\s)(?:that\\s|now\\s)?${SAID}`,
  `${WHO}\\s(?:had\\s|has\\s)?(?:phoned|rang|called|came|came\\sup|came\\sover)(?:\\s(?:down|up|over|in|round|back|to\\s(?:me|us)))?\\sand\\s(?:told\\s(?:me|us|him|her)|said)\\s(?:that\\s|of\\s)?${SAID}`,
  `${WHO}\\s(?:let\\s(?:me|us)\\sknow|sa(?:id|ys)\\sto\\s(?:me|us)(?:\\s(?:in|on|at)\\s[^,.“"]{2,40}?)?),?\\s(?:that\\s)?${SAID}`,
  `\\b(?:confirmed|supplied|given|handed|reported|passed)\\sto\\s(?:me|us)\\sby\\s${WHO}(?:[,.]|$)`,
  `${WHO}\\s(?:had\\s)?(?:handed|gave|sent|showed)\\s(?:me|us)\\s(?:an?|the|that|this)\\s(?:report|note|letter|paper|list|figure|message|mail)s?\\b`,
  `${WHO}\\sread\\s(?:it|this|that|them)\\s(?:out\\s)?to\\s(?:me|us)\\b`,
  `\\b(?:stated|confirmed|reported)\\sby\\s${WHO}(?:,\\s[^,]{3,40},)?\\sthat\\s${SAID}`,
  `(?:,|\\band|[.;])\\s(?<by>[Hh]e|[Ss]he|HE|SHE)\\s(?:says|reckons)\\s(?:that\\s)?${SAID}`,
  `\\btold\\sto\\s(?:me|us|him|her|them)\\sby\\s${WHO}(?:[,.]|$)`,
  `\\brepeat(?:ed|ing)\\swhat\\s${WHO}\\s(?:had\\s)?(?:said|told)`,
  `^(?:Well,\\s)?(?<by>\\p{Lu}\\p{L}+|[Hh]e|[Ss]he)\\s(?:promised|said|told\\s(?:me|us))\\s(?:it|so|that)\\.?$`,
].map((pattern) => new RegExp(pattern, 'du'))

/** How somebody is said to have seen it. */
const SAW = [
  `(?:^|[^\\p{L}])${WHO}\\s(?:had\\s|have\\s|has\\s)?(?:saw|seen|watched|heard|smelt|smelled)\\s(?:how\\s|with\\stheir\\sown\\seyes\\show\\s)?(?!(?:me|us|him|it)\\b|(?:his|her|their|a|the)\\s(?:chance|opportunity))${SAID}`,
].map((pattern) => new RegExp(pattern, 'du'))

const PATTERNS = [...TOLD, ...SAW]

/** "had said to her in the ambulance that …": what is said begins behind "that". */
export function withPlainWords(told: readonly Told[], { text }: Sheet): Told[] {
  return told.map((one) => {
    const [first, ...rest] = one.words
    if (!first) return one
    const before =
      (one.within === null ? null : HEARER.exec(text.slice(...first))?.[0]) ??
      /^(?:too )?that\s+(?=\S)/.exec(text.slice(...first))?.[0]
    if (before === undefined || first[1] - first[0] - before.length < 3) return one
    return { ...one, words: [[first[0] + before.length, first[1]], ...rest] }
  })
}

const HEARER =
  /^(?:(?:to|in|on|at|by|over)\s[^.,]{2,60}?(?:,?\s(?:in|on|at|over)\s[^.,]{2,30}?)?,?\sthat\s|that\s(?:morning|day|night|evening|week)\s(?=to\s)|the\s\p{L}+\s(?=to\s\p{L}+\sa)|us\s(?=to\s)|too\sthat\s|now\s|to\s(?:me|us),\s)/u
