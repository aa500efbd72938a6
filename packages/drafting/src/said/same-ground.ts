/** Who saw it in one page's words saw it in another's: the same voice, telling the same. */
import type { Page } from '../page.ts'
import { termsOf } from '../terms/terms.ts'
import { byVoice, voiceOf } from './recants.ts'
import type { Said } from './said.ts'
import { wordsAt } from './told.ts'

export function withSameGround(said: readonly Said[], pages: readonly Page[]): Said[] {
  const stems = said.map((one) => new Set(termsOf(wordsAt(pages[one.page]?.text ?? '', one.words))))
  const voices = byVoice(said)
  return said.map((one, index) => {
    if (one.basis.kind !== 'unstated' || one.isSummary) return one
    const saw = (voices.get(voiceOf(one) ?? '') ?? []).some(
      (other) =>
        said[other]?.basis.kind === 'witnessed' &&
        said[other].page !== one.page &&
        alike(stems[index], stems[other]),
    )
    return saw ? { ...one, basis: { kind: 'witnessed', by: null } } : one
  })
}

/** Whether half the words that carry the shorter are in the longer. */
function alike(one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): boolean {
  if (!one || !other || one.size === 0 || other.size === 0) return false
  const both = [...one].filter((stem) => other.has(stem)).length
  return both >= FEWEST && both * 2 >= Math.min(one.size, other.size)
}

/** Words in common, so that one alone shows nothing. */
const FEWEST = 2
