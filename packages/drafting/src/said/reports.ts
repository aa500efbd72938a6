/** What holds another's words is a report of them: how much of them, and who stands behind whom. */
import { innerOf, tellerIn, toldBy } from './hearsay.ts'
import { isPerson } from './people.ts'
import { sentencesIn } from './sentences.ts'
import { isQuoted, partAt, type Sheet } from './sheet.ts'
import { goesOn } from './things.ts'
import { endOf, freshId, heldIn, keep, sameVoice, shared, startOf, type Told, wordsAt } from './told.ts'

/** A statement that holds another's words is a report of them, and rests on them. */
export function asReports(told: readonly Told[]): Told[] {
  const held = heldIn(told)
  return told.map((one) => {
    const inner = held(one.id).find(({ source }) => source !== null)
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

/** What another is read to say in a statement, where the page does not say that they told or did it so. */
export function withoutUntold(told: readonly Told[]): Told[] {
  return keep(told, ({ within, cue, source }) => within === null || source === null || TELLS.test(cue))
}

/** Verbs by which words are told, and orders, promises and refusals given. */
const TELLS =
  /^$|:$|\b(?:t(?:ell|old)|sa(?:y|id)|inform|warn|order|ask|promis|confirm|assur|report|writ|wrote|text|phon|rang|claim|den(?:y|ied)|answer|repl(?:y|ied)|explain|insist|add|admit|announc|repeat|shout|scream|yell|whisper|sw(?:ear|ore)|complain|accus|blam|agree|refus|declin|instruct|beg|urg|threat|advis|suggest|mention|descri|quot|cit|stat|testif|confess|h(?:ear|eard)|learn|s(?:aw|ee)|read|sign|issu|reject|refut|disput|protest|dismiss|plan|intend|call(?!ed for|s for|ing for))/i

/** What a spokesman says that the body does itself. */
const BODY_SAYS = /\b(?:plan|intend|refus|reject|den(?:y|ies|ied)|declin)/

/** The share right of the bases by a teller who is a statement's source inside. */
const SURE = 0.9

/** "told him to leave it off": what a teller said is all that stands behind it, where less was read. */
export function withWholeTelling(told: readonly Told[], sheet: Sheet): Told[] {
  const by = new Map(told.map((one) => [one.id, one]))
  return told.map((one) => {
    const holder = by.get(one.within ?? -1)
    if (!holder || !one.sourceAt || one.source === null) return one
    const found = tellerIn(holder, sheet)
    if (!found?.said || shared([found.by.span], [one.sourceAt]) === 0)
      return withSentences(one, holder, told, sheet)
    const longer = found.said[1] - found.said[0] > LONGER * (endOf(one) - startOf(one))
    const holdsTeller = shared(one.words, [found.by.span]) > 0
    return withSentences(longer || holdsTeller ? { ...one, words: [found.said] } : one, holder, told, sheet)
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
    if (!goesOn(opens)) break
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
  const words = (one: Told): string => wordsAt(sheet.text, one.words)
  const backs = (one: Told): boolean => BACKED.test(words(one))
  const backing = new Set(told.filter((one) => SO_TOLD.test(words(one))).map(({ id }) => id))
  const left = keep(told, ({ within }) => within === null || !backing.has(within))
  return left.flatMap((one, index) => {
    const next = left[index + 1]
    if (!next || !sameVoice(one.source, next.source) || one.within !== null || next.within !== null)
      return [one]
    const heard = backing.has(next.id) ? told.find(({ within }) => within === next.id) : undefined
    const by = next.basis.by ?? heard?.source ?? null
    if (!by || !backs(next) || told.some(({ within }) => within === one.id)) return [one]
    const inner = innerOf(one, by, [startOf(one), endOf(one)], newId(), sheet)
    return [
      { ...one, basis: toldBy(by) },
      { ...inner, act: one.act, words: one.words },
    ]
  })
}

/** "told me that in the yard": nothing more than what stands before it is told. */
const SO_TOLD = /\btold (?:him|her|me|us|them) (?:so|this|that|it)(?: (?:in|on|at|over) [^.,]{2,30})?\.?$/
const BACKED = new RegExp(`\\b(?:heard|had|has|have|got) (?:it|this|that|so) from\\b|${SO_TOLD.source}`)

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

/** Nobody is called "Tell": what is no person, body or name told nothing. */
export function withRealTellers(told: readonly Told[]): Told[] {
  const known = new Set(told.map(({ source }) => source?.name))
  return told.map((one) => {
    const name = one.basis.by?.name
    if (name !== undefined && /\s(?:will|would|should|must|may|could|can)$/.test(name))
      return { ...one, basis: { kind: 'unstated', by: null } }
    if (name === undefined || known.has(name) || isPerson(name)) return one
    if (/^(?:he|she|they)$/i.test(name) || / /.test(name)) return one
    return { ...one, basis: { kind: 'unstated', by: null } }
  })
}
