import type { Likeness } from './likeness.ts'
import type { Told } from './sentences.ts'
import type { StatementPair } from './statements.ts'

/** What two pages have in common: sentences, statements, and words by who speaks them. */
export interface Common {
  readonly alike: readonly Likeness[]
  readonly pairs: readonly StatementPair[]
  readonly spoken: ReadonlyMap<string, number>
}

/**
 * A voice is heard in both where so many of its words are the same: as many as make a piece by themselves.
 */
const LEAST_WORDS = 8

/**
 * The weights, in nats, of what two pages have in common, a voice or a thing told each: alike sentences,
 * statements and words are one where either page gives them one voice.
 */
export function strandsOf(a: Told, b: Told, { alike, pairs, spoken }: Common): number[] {
  const seen = new Map<string, { weight: number }>()
  const put = (keys: readonly string[], weight: number) => {
    const strand = keys.flatMap((key) => seen.get(key) ?? [])[0] ?? { weight: 0 }
    for (const key of keys) seen.set(key, strand)
    strand.weight = Math.max(strand.weight, weight)
  }
  for (const { a: one, b: other, weight } of alike) {
    const voices = [one.voice, other.voice].filter((voice) => voice !== null)
    put([...voices.map((voice) => `voice ${voice}`), `a ${one.start}`, `b ${other.start}`], weight)
  }
  for (const { a: one, b: other, voice, weight } of pairs)
    if (voice) put([`voice ${voice}`, ...placeOf('a', a, one), ...placeOf('b', b, other)], weight)
  for (const [voice, words] of spoken) if (words >= LEAST_WORDS) put([`voice ${voice}`], 0)
  return [...new Set(seen.values())].map(({ weight }) => weight)
}

/** The sentence that a statement begins in. */
function placeOf(side: 'a' | 'b', { page, sentences }: Told, statement: number): string[] {
  const at = page.reading.statements[statement]?.content[0]?.[0] ?? -1
  const sentence = sentences.find(({ start, end }) => start <= at && at < end)
  return sentence ? [`${side} ${sentence.start}`] : []
}
