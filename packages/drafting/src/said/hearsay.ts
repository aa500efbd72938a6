/** "I heard from a girl that …", "he had been told by his boss to …": what another is said to have said. */
import type { TextSpan } from '@hearsay/reading'
import { firstPerson, isPerson } from './people.ts'
import type { Mention, SaidBasis } from './said.ts'
import { sentencesIn } from './sentences.ts'
import { isQuoted, partAt, type Sheet } from './sheet.ts'
import { endOf, freshId, sameVoice, shared, startOf, type Told, wordsAt } from './told.ts'

/** A teller named in a statement's words is its basis, and what they said a statement within it. */
export function withTellers(told: readonly Told[], sheet: Sheet): Told[] {
  const newId = freshId(told)
  return told.flatMap((one) => {
    const found = tellerIn(one, sheet)
    const held = told.filter(({ within }) => within === one.id)
    if (!found || sameVoice(found.by, one.source) || (held.length > 0 && held[0]?.source)) return [one]
    const outer = {
      ...one,
      basis: toldBy(found.by),
      act: one.act === 'assert' ? ('report' as const) : one.act,
    }
    return found.said ? [outer, innerOf(one, found.by, found.said, newId(), sheet)] : [outer]
  })
}

const toldBy = (by: Mention): SaidBasis => ({ kind: 'told-by', by })

function innerOf(outer: Told, source: Mention, said: TextSpan, id: number, { text }: Sheet): Told {
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

function tellerIn(one: Told, sheet: Sheet): { by: Mention; said: TextSpan | null } | null {
  for (const span of one.words) {
    const words = sheet.text.slice(...span)
    for (const pattern of PATTERNS) {
      const found = pattern.exec(words)
      const [by, said] = [found?.indices?.groups?.['by'], found?.indices?.groups?.['said']]
      const at = by ? whoAt(one, span, [span[0] + by[0], span[0] + by[1]], sheet) : null
      if (!at) continue
      const mention = {
        page: sheet.page,
        span: at,
        name: wordsAt(sheet.text, [at]),
        known: true,
        crowd: null,
      }
      return { by: mention, said: said ? [span[0] + said[0], span[0] + said[1]] : null }
    }
  }
  return null
}

/** The teller, or whoever "he" means in somebody's own words: the person a sentence before opens with. */
function whoAt(one: Told, [from]: TextSpan, by: TextSpan, sheet: Sheet): TextSpan | null {
  const phrase = wordsAt(sheet.text, [by])
  if (!/^(?:he|she|they)$/i.test(phrase)) return canTell(phrase) ? named(by, phrase) : null
  if (!isQuoted(sheet, startOf(one) + 1) && partAt(sheet, startOf(one))?.speaker == null) return null
  return firstPerson(sheet.text, [from, by[0]])
}

const canTell = (phrase: string): boolean =>
  !/^(?:i|we|it|you|anyone|anybody|whoever|who|which|that|so)$/i.test(phrase) && (isPerson(phrase) || NAME.test(phrase))
const NAME = /^\p{Lu}\p{L}+ \p{Lu}\p{L}+(?:,|$)/u

/** A name without what stands beside it: "Lee Roy, the foreman,". */
const named = ([from, to]: TextSpan, phrase: string): TextSpan =>
  NAME.test(phrase) && phrase.includes(',') ? [from, from + phrase.indexOf(',')] : [from, to]

const WHO =
  "(?<by>(?:an?|the|my|our|his|her|their|two|three|some|several)\\s[\\p{L}\\s'’-]{3,50}?|\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)*(?:,\\s[^,]{3,40},)?|[Hh]e|[Ss]he|[Tt]hey|\\p{Ll}{3,12})"
const SAID = '(?<said>[^.?]{8,}?)(?=,\\sso\\s(?:I|we)\\b|[.?]|$)'
const WHEN = '(?:\\s(?:in|on|at)\\s[\\p{L}\\d]+|\\sthat\\s(?:morning|day|night|evening|week)|\\sagain|\\sso)?'

const PATTERNS = [
  `\\b(?:heard|learn(?:ed|t)|(?:had|has|have|got)(?=\\s(?:it|this)))(?:\\s(?:it|this|that|so))?\\sfrom\\s${WHO}(?:\\sthat\\s${SAID}|(?=\\sand\\s|[,.]|$))`,
  `\\b(?:told|informed|warned|assured|ordered|instructed)${WHEN}\\sby\\s${WHO}${WHEN}\\s(?:that\\s|of\\s)?(?<=\\s)(?=to\\s|['‘“"]|\\p{L})${SAID}`,
  `${WHO}\\s(?:had\\s|has\\s)?(?:told|informed|warned|ordered|asked|texted|messaged|emailed|written|wrote\\sto)\\s(?:me|us|him|her|them|the\\s\\p{L}+)${WHEN}\\s(?:that\\s)?${SAID}`,
  `${WHO}\\s(?:phoned|rang|called|texted|stopped|came\\sto)\\s(?:me|us|him|her)[^.,]{0,40}?\\sand\\s(?:told\\s(?:me|us|him|her)|said)\\s(?:that\\s)?${SAID}`,
  `(?:^|[^\\p{L}])${WHO}\\s(?:had\\s|have\\s|has\\s)?(?:saw|seen|watched|heard|smelt|smelled)\\s(?:how\\s|with\\stheir\\sown\\seyes\\show\\s)?(?!(?:his|her|their|a|the)\\s(?:chance|opportunity))${SAID}`,
  `^["“'‘]?(?:ok\\s)?${WHO}\\s(?:(?:keep|keeps)\\ssaying|sa(?:ys?|id)|is\\ssaying)\\s(?:that\\s|now\\s)?${SAID}`,
  `\\btold\\sto\\s(?:me|us|him|her|them)\\sby\\s${WHO}(?:[,.]|$)`,
  `\\brepeat(?:ed|ing)\\swhat\\s${WHO}\\s(?:had\\s)?(?:said|told)`,
  `^(?:Well,\\s)?(?<by>\\p{Lu}\\p{L}+|[Hh]e|[Ss]he)\\s(?:promised|said|told\\s(?:me|us))\\s(?:it|so|that)\\.?$`,
].map((pattern) => new RegExp(pattern, 'du'))

/** Nobody is called "Tell": what is no person, body or name told nothing. */
export function withRealTellers(told: readonly Told[]): Told[] {
  const known = new Set(told.map(({ source }) => source?.name))
  return told.map((one) => {
    const name = one.basis.by?.name
    if (name === undefined || known.has(name) || isPerson(name)) return one
    if (/^(?:he|she|they)$/i.test(name) || / /.test(name)) return one
    return { ...one, basis: { kind: 'unstated', by: null } }
  })
}

/** A statement that holds another's words is a report of them, and rests on them. */
export function asReports(told: readonly Told[]): Told[] {
  return told.map((one) => {
    const inner = told.find(({ within, source }) => within === one.id && source !== null)
    if (!inner?.source || sameVoice(inner.source, one.source)) return one
    const owns = inner.cue !== '' && BODY_SAYS.test(inner.cue) && !/\b(?:told|said)\b/.test(inner.cue)
    return {
      ...one,
      act: shared(inner.words, one.words) >= endOf(one) - startOf(one) ? one.act : 'report',
      basis: owns ? one.basis : toldBy(inner.source),
      chance: { ...one.chance, basis: SURE },
    }
  })
}

/** What a spokesman says that the body does itself. */
const BODY_SAYS = /\b(?:plan|intend|refus|reject|den(?:y|ies|ied)|declin)/
/** The share right of the bases by a teller who is a statement's source inside. */
const SURE = 0.9

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
  /^(?:(?:to|in|on|at|by|over)\s[^.,]{2,60}?(?:,?\s(?:in|on|at|over)\s[^.,]{2,30}?)?,?\sthat\s|that\s(?:morning|day|night|evening|week)\s(?=to\s)|the\s\p{L}+\s(?=to\s\p{L}+\sa)|us\s(?=to\s)|too\sthat\s|now\s)/u

/** "told him to leave it off": what a teller said is all that stands behind it, where less was read. */
export function withWholeTelling(told: readonly Told[], sheet: Sheet): Told[] {
  return told.map((one) => {
    const holder = told.find(({ id }) => id === one.within)
    if (!holder || !one.sourceAt || one.source === null) return one
    const found = tellerIn(holder, sheet)
    if (!found?.said || shared([found.by.span], [one.sourceAt]) === 0)
      return withSentences(one, holder, told, sheet)
    const longer = found.said[1] - found.said[0] > LONGER * (endOf(one) - startOf(one))
    return withSentences(longer ? { ...one, words: [found.said] } : one, holder, told, sheet)
  })
}

const LONGER = 1.3

/** The sentences of the holder behind it that go on with what was told. */
function withSentences(one: Told, holder: Told, told: readonly Told[], sheet: Sheet): Told {
  if (
    !isQuoted(sheet, startOf(holder) + 1) &&
    !['turn', 'entry'].includes(partAt(sheet, startOf(holder))?.kind ?? '')
  )
    return one
  const span = holder.words.find(([from, to]) => startOf(one) >= from && startOf(one) < to)
  if (!span) return one
  const sentences = sentencesIn(sheet.text, span)
  const at = sentences.findIndex(([from, to]) => endOf(one) > from && endOf(one) <= to)
  const here = sentences[at]
  if (!here || sheet.text.slice(endOf(one), here[1]).replace(/[^\p{L}]/gu, '') !== '') return one
  let end = endOf(one)
  for (const [from, to] of sentences.slice(at + 1)) {
    const opens = sheet.text.slice(from, to)
    if (/^(?:I|We|we|So|so|He says|She says|My|not|Asked)\b/.test(opens)) break
    if (
      told.some(
        (other) =>
          other.id !== one.id && other.sourceAt && other.sourceAt[0] >= from && other.sourceAt[0] < to,
      )
    )
      break
    end = to
  }
  return end === endOf(one) ? one : { ...one, words: [[startOf(one), end]] }
}

/** "He had heard it from three people": so what he said before is theirs. */
export function withBackers(told: readonly Told[], sheet: Sheet): Told[] {
  const newId = freshId(told)
  return told.flatMap((one, index) => {
    const next = told[index + 1]
    if (!next || !sameVoice(one.source, next.source) || one.within !== null || next.within !== null)
      return [one]
    const by = next.basis.kind === 'told-by' ? next.basis.by : null
    if (!by || !BACKED.test(wordsAt(sheet.text, next.words)) || told.some(({ within }) => within === one.id))
      return [one]
    const inner = innerOf(one, by, [startOf(one), endOf(one)], newId(), sheet)
    return [
      { ...one, basis: toldBy(by) },
      { ...inner, act: one.act, words: one.words },
    ]
  })
}

const BACKED =
  /\b(?:heard|had|has|have|got) (?:it|this|that|so) from\b|\btold (?:him|her|me|us|them) (?:so|this|that|it)$/

/** A body's denial that a spokesman's words behind it carry stands within these. */
export function withSpokesmen(told: readonly Told[], sheet: Sheet): Told[] {
  return told.map((one, index) => {
    const next = told[index + 1]
    if (
      one.within !== null ||
      !next?.sourceAt ||
      next.within !== null ||
      !/\bden(?:y|ies|ied)\b/.test(one.cue)
    )
      return one
    const between = sheet.text.slice(endOf(one), startOf(next))
    const speaks = /\b(?:spokes(?:man|woman|person)|press officer)\b/.test(sheet.text.slice(...next.sourceAt))
    return speaks && !/\n\s*\n/.test(between) && !sameVoice(one.source, next.source)
      ? { ...one, within: next.id }
      : one
  })
}
