/** "She told me that …": whoever is told it, in words of their own, tells it on. */
import type { TextSpan } from '@hearsay/reading'
import { toldBy } from './hearsay.ts'
import { paragraphAt } from './mend.ts'
import type { Mention } from './said.ts'
import { isQuoted, partAt, type Sheet } from './sheet.ts'
import { endOf, freshId, PLAIN, sameVoice, shared, startOf, type Told, wordsAt } from './told.ts'

export function withListeners(told: readonly Told[], sheet: Sheet): Told[] {
  const newId = freshId(told)
  const writer = writerOf(told, sheet)
  const outer: Told[] = []
  const held = new Map<number, number>()
  for (const one of told) {
    const goesOn = lastHeld(one, told, held, sheet)
    const sentence = one.within === null && one.source ? heardIn(one, goesOn, sheet) : null
    const listener = sentence && listenerOf(one, told, writer, sheet)
    if (!sentence || !listener || sameVoice(listener, one.source)) continue
    const before = outer.find(({ words }) => shared(words, [sentence]) > 0)
    const holder = before ?? holderOf(one, sentence, listener, newId())
    if (!before) outer.push(holder)
    held.set(one.id, holder.id)
  }
  const kept = told.filter((one) => !outer.some((holder) => isSame(one, holder)))
  return [...kept.map((one) => ({ ...one, within: held.get(one.id) ?? one.within })), ...outer]
}

/** What was read of the whole sentence as the listener's own. */
const isSame = (one: Told, holder: Told): boolean =>
  one.within === null &&
  sameVoice(one.source, holder.source) &&
  shared(one.words, holder.words) * 2 > endOf(holder) - startOf(holder)

/** Whether "he also says" goes on with what the same voice told just before. */
function lastHeld(
  one: Told,
  told: readonly Told[],
  held: ReadonlyMap<number, number>,
  sheet: Sheet,
): boolean {
  const before = told[told.indexOf(one) - 1]
  const block = paragraphAt(sheet, startOf(one))
  return (
    before !== undefined &&
    held.has(before.id) &&
    startOf(before) >= block[0] &&
    sameVoice(before.source, one.source) &&
    one.sourceAt !== null &&
    /^(?:he|she|they)$/i.test(wordsAt(sheet.text, [one.sourceAt]))
  )
}

/** The sentence that says that it was told to "me". */
function heardIn(one: Told, goesOn: boolean, sheet: Sheet): TextSpan | null {
  const at = one.sourceAt
  const cueAt = one.found.at(-1)
  if (!at || !cueAt || isQuoted(sheet, at[0])) return null
  const first = Math.min(at[0], cueAt[0])
  const from = first - (/\bI\s+$/.exec(sheet.text.slice(Math.max(0, first - 4), first))?.[0].length ?? 0)
  const said = wordsAt(sheet.text, [[from, Math.max(from, Math.min(startOf(one), endOf(one)))]])
  return goesOn ||
    TO_ME.test(said) ||
    TO_ME.test(one.cue) ||
    (one.addressee !== null && ME.test(one.addressee.name))
    ? [Math.min(from, startOf(one)), Math.max(cueAt[1], endOf(one))]
    : null
}

const ME = /^(?:me|I|the writer)$/
const TO_ME =
  /\b(?:told|tells|to|wrote|writes|informs?|informed|assures?|assured) me\b|\b(?:wrote|writes) back\b|\bI (?:am|was|['’]m) told\b/

/** Whose turn it is, else whoever is said to answer just before, else the writer who speaks of themselves. */
function listenerOf(one: Told, told: readonly Told[], writer: Mention | null, sheet: Sheet): Mention | null {
  const part = partAt(sheet, startOf(one))
  if (part && (part.kind === 'turn' || part.kind === 'entry'))
    return (
      told.find((other) => part.speaker && other.sourceAt && shared([other.sourceAt], [part.speaker]) > 0)
        ?.source ?? null
    )
  const block = paragraphAt(sheet, startOf(one))
  const answers = told.findLast(
    (other) => /:$/.test(other.cue) && startOf(other) >= block[0] && startOf(other) < startOf(one),
  )
  return answers?.source ?? writer
}

/** Whoever writes "I" on a page, outside quotation marks. */
export const writerOf = (told: readonly Told[], sheet: Sheet): Mention | null =>
  told.find(
    ({ source, sourceAt, within }) =>
      within === null &&
      (source?.name === 'the writer' ||
        (sourceAt !== null && /^I\b/.test(sheet.text.slice(sourceAt[0])) && !isQuoted(sheet, sourceAt[0]))),
  )?.source ?? null

function holderOf(one: Told, sentence: TextSpan, source: Mention, id: number): Told {
  return {
    ...one,
    ...PLAIN,
    id,
    words: [sentence],
    found: [source.span],
    source,
    sourceAt: source.span,
    cue: '',
    act: 'report',
    basis: one.source ? toldBy(one.source) : PLAIN.basis,
    chance: { words: HEARD, source: HEARD, basis: HEARD },
  }
}

/** The share right of those that somebody is said to have been told. */
const HEARD = 0.8
