/**
 * How a speaker or a basis was found → the chance that it is right, in a statement whose words are: the
 * shares on 18 annotated articles of news, which `docs/benchmarks/reading.md` prints beside these.
 */
import { HE, IT, SHE, THEY } from '../data/pronouns.ts'
import type { Basis, Party } from '../statement.ts'

const SPEAKERS: Readonly<Record<Exclude<Party['by'], 'pronoun'>, number>> = {
  name: 0.94,
  surname: 0.98,
  acronym: 0.95,
  description: 0.85,
  self: 0.93,
  unresolved: 0.2,
}
const NOBODY = 0.89

/** @param source the first word of the phrase that was resolved, in lower case. */
export function speakerConfidence(speaker: Party | null, source: string): number {
  if (!speaker) return NOBODY
  if (speaker.by !== 'pronoun') return SPEAKERS[speaker.by]
  if (HE.has(source) || SHE.has(source)) return 0.85
  if (THEY.has(source)) return 0.8
  return IT.has(source) ? 0.67 : 0.92
}

/** That there is none is least sure: most of what is read without one is the source's own. */
const UNSTATED = { outer: 0.84, inner: 0.36 }
/** By the cue, or by words of the content. */
const OWN = { cue: 0.97, words: 0.89 }
/** What the words say outright is rare in the articles, and was right but for one. */
const SAID = 0.9

export function basisConfidence({ kind, why }: Basis, isInner: boolean): number {
  if (kind === 'unstated') return isInner ? UNSTATED.inner : UNSTATED.outer
  if (kind === 'own') return why ? OWN.words : OWN.cue
  return SAID
}
