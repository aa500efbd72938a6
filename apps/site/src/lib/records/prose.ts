import type { Case, Cited } from '@hearsay/case'
import { type Cite, citeOf } from '../opening/view.ts'

/** A sentence an editor wrote, and what it rests on. */
export interface Sentence {
  readonly text: string
  readonly cites: readonly Cite[]
}

export function sentencesOf(of: Case, prose: readonly Cited[]): Sentence[] {
  return prose.map(({ text, cites }) => ({ text, cites: cites.map((id) => citeOf(of, id)) }))
}
