import { analysesOf, type Belief, beliefsIn, type Case, type Narrative, type Sighting } from '@hearsay/case'
import type { Dossier } from '../dossier.ts'
import { type Sentence, sentencesOf } from '../records/prose.ts'
import { hrefFor, type Source, sourcesOf } from '../records/sources.ts'
import { type WhenWords, whenWords } from '../records/times.ts'
import { shortFor, titleFor } from '../records/titles.ts'
import { EXTENT_WORDS } from '../support/extent.ts'
import { type FutureGroup, futureGroups } from './futures.ts'

/** Section 8: stories that the incident feeds, rumours seen running, and what is threatened, promised or planned. */
export interface NarrativesView {
  readonly narratives: readonly NarrativeView[]
  readonly sightings: readonly SightingView[]
  readonly futures: readonly FutureGroup[]
}

export interface NarrativeView {
  readonly title: string
  readonly sentences: readonly Sentence[]
  /** Accounts of this incident that feed it. */
  readonly accounts: readonly string[]
  readonly variants: readonly { readonly name: string; readonly sentences: readonly Sentence[] }[]
  readonly artefacts: readonly Artefact[]
  readonly beliefs: readonly { readonly words: string; readonly sources: readonly Source[] }[]
}

export interface Artefact {
  readonly name: string
  readonly href: string
  /** What has been said of it on examination; or that nobody has examined it. */
  readonly finding: string
}

export interface SightingView {
  readonly form: string
  /** What it is a form of, where that is not plain from its words. */
  readonly of?: string
  readonly place?: string
  readonly when?: WhenWords
  readonly sources: readonly Source[]
}

export function narrativesView({ case: of }: Dossier): NarrativesView {
  return {
    narratives: [...of.narrative.values()].map((narrative) => narrativeView(of, narrative)),
    sightings: [...of.sighting.values()].map((sighting) => sightingView(of, sighting)),
    futures: futureGroups(of),
  }
}

function narrativeView(of: Case, narrative: Narrative): NarrativeView {
  return {
    title: narrative.title,
    sentences: sentencesOf(of, narrative.sentences),
    accounts: (narrative.accounts ?? []).map((id) => shortFor(of, id)),
    variants: (narrative.variants ?? []).map(({ name, sentences }) => ({
      name,
      sentences: sentencesOf(of, sentences),
    })),
    artefacts: (narrative.exhibits ?? []).map((id) => artefact(of, id)),
    beliefs: beliefsIn(of, narrative.id).map((belief) => ({
      words: beliefWords(belief),
      sources: sourcesOf(of, [belief.statement]),
    })),
  }
}

const FOUND = {
  supports: 'found to support what is claimed',
  authentic: 'found authentic',
  forged: 'called forged',
  inconclusive: 'examined without a conclusion',
} as const

function artefact(of: Case, id: string): Artefact {
  const found = analysesOf(of, id).map(
    ({ analyst, finding }) => `${FOUND[finding]} by ${titleFor(of, analyst)}`,
  )
  return {
    name: titleFor(of, id),
    href: hrefFor(of, id) ?? '#custody',
    finding: found.length === 0 ? 'no examination is recorded' : found.join('; '),
  }
}

function beliefWords({ extent, trend, among, inferred }: Belief): string {
  const reading = inferred === undefined ? '' : ` (inferred: ${inferred})`
  return `${EXTENT_WORDS[extent]}${trend === undefined ? '' : `, ${trend}`}, among ${among}${reading}`
}

function sightingView(of: Case, { form, of: subject, place, when, statement }: Sighting): SightingView {
  return {
    form,
    ...(titleFor(of, subject) !== form && { of: shortFor(of, subject) }),
    ...(place !== undefined && { place: titleFor(of, place) }),
    ...(when && { when: whenWords(when) }),
    sources: sourcesOf(of, [statement]),
  }
}
