import type { Dossier } from '../dossier.ts'

/** Section 1: kicker, question, standing. */
export interface OpeningView {
  readonly kicker: string
  readonly title: string
  readonly question: string
  readonly language: string
}

export function openingView({ case: { head } }: Dossier): OpeningView {
  return { kicker: head.kicker, title: head.title, question: head.question, language: head.language }
}
