/** "He told me" in somebody's own words: whoever the speaker named just before. */
import type { TextSpan } from '@hearsay/reading'
import { paragraphAt, spoke } from './mend.ts'
import { firstPerson } from './people.ts'
import { sentencesIn } from './sentences.ts'
import { isQuoted, partAt, type Sheet } from './sheet.ts'
import { endOf, sameVoice, startOf, type Told, wordsAt } from './told.ts'

/** "He told me" inside a quotation, a turn or a post is whoever the speaker named just before. */
export function withAntecedents(told: readonly Told[], sheet: Sheet): Told[] {
  const by = new Map(told.map((one) => [one.id, one]))
  return told.map((one) => {
    const at = one.sourceAt
    if (!at || !one.source || !/^(?:he|she|they)$/i.test(wordsAt(sheet.text, [at]))) return one
    const holder = one.within === null ? undefined : by.get(one.within)
    if (holder && (at[0] > endOf(holder) || !within(holder, sheet))) return one
    const before = holder ? holder.words : around(one, sheet)
    const who =
      before
        .filter(([from]) => from < at[0])
        .flatMap(([from, to]) => sentencesIn(sheet.text, [from, Math.min(to, at[0])]))
        .filter(([from]) => !GOES_ON.test(sheet.text.slice(from)))
        .map((sentence) => firstPerson(sheet.text, sentence))
        .findLast((found) => found !== null) ?? inEarlier(one, holder, told, sheet)
    if (!who) return one
    return { ...one, source: spoke(sheet, who, one.source), chance: { ...one.chance, source: GUESSED } }
  })
}

/** "He told me that a man …": of whoever was meant before, not of a man. */
const GOES_ON = /^["“'‘«]?(?:He|She|They) (?:(?:had|has|have|also|then) )?(?:told|said|says|tells)\b/

/** Whom the same speaker spoke of just before. */
function inEarlier(
  one: Told,
  holder: Told | undefined,
  told: readonly Told[],
  sheet: Sheet,
): TextSpan | null {
  const earlier = told.findLast(
    (other) =>
      holder &&
      startOf(other) < startOf(holder) &&
      other.within === holder.within &&
      sameVoice(other.source, holder.source),
  )
  if (!holder || !earlier || one.id === earlier.id) return null
  const [from, to] = [startOf(earlier), endOf(earlier)]
  const talks = ['turn', 'entry'].includes(partAt(sheet, startOf(holder))?.kind ?? '')
  return talks || paragraphAt(sheet, from)[0] === paragraphAt(sheet, startOf(holder))[0]
    ? firstPerson(sheet.text, [from, to])
    : null
}

/** The share right of those that the nearest phrase names. */
const GUESSED = 0.8

/** Whether a holder speaks for itself: in quotation marks, a turn or a post. */
const within = (holder: Told, sheet: Sheet): boolean =>
  isQuoted(sheet, startOf(holder)) || ['turn', 'entry'].includes(partAt(sheet, startOf(holder))?.kind ?? '')

/** Where the writer's own talk, in which "he told me" stands. */
function around(one: Told, sheet: Sheet): TextSpan[] {
  if (!/^(?:me|I|the writer)$/.test(one.addressee?.name ?? '')) return []
  return [paragraphAt(sheet, startOf(one))]
}
