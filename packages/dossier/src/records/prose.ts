import type { Case, Cited } from '@hearsay/case'
import type { Locale } from '@hearsay/words'
import { type Source, sourcesOf } from './sources.ts'

/** A sentence an editor wrote, and whom it rests on. */
export interface Sentence {
  readonly text: string
  readonly sources: readonly Source[]
}

export function sentencesOf(of: Case, prose: readonly Cited[], locale: Locale): Sentence[] {
  return prose.map(({ text, cites }) => ({ text, sources: sourcesOf(of, cites, locale) }))
}
