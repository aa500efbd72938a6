import { analysesOf, beliefsIn, type Case, type Narrative, type Sighting } from '@hearsay/case'
import {
  inRow,
  type Locale,
  listed,
  narrativesText,
  type Piece,
  shortFor,
  terms,
  titleFor,
  unstopped,
  type WhenWords,
} from '@hearsay/words'
import type { Dossier } from '../dossier.ts'
import { kept } from '../kept.ts'
import { type BeliefView, beliefView } from '../records/belief.ts'
import { whenIn } from '../records/own-words.ts'
import { type Sentence, sentencesOf } from '../records/prose.ts'
import { hrefFor, type Source, sourcesOf } from '../records/sources.ts'
import { type FutureGroup, futureGroups } from './futures.ts'
import { type MatrixView, matrixView } from './matrix.ts'

/**
 * Section 8: stories that the incident feeds, rumours seen running, what is threatened, promised or planned,
 * and how each item of evidence fits each account.
 */
export interface NarrativesView {
  readonly narratives: readonly NarrativeView[]
  readonly sightings: readonly SightingView[]
  readonly futures: readonly FutureGroup[]
  /** Absent where no item is rated. */
  readonly matrix: MatrixView | undefined
}

export interface NarrativeView {
  readonly title: string
  readonly sentences: readonly Sentence[]
  /** That it is a narrative, and which accounts of this incident feed it. */
  readonly about: readonly Piece[]
  readonly variants: readonly { readonly name: string; readonly sentences: readonly Sentence[] }[]
  readonly artefacts: readonly Artefact[]
  readonly beliefs: readonly BeliefView[]
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

export const narrativesView = kept(({ case: of, locale }: Dossier): NarrativesView => {
  return {
    narratives: [...of.narrative.values()].map((narrative) => narrativeView(of, narrative, locale)),
    sightings: [...of.sighting.values()].map((sighting) => sightingView(of, sighting, locale)),
    futures: futureGroups(of, locale),
    matrix: matrixView(of, locale),
  }
})

function narrativeView(of: Case, narrative: Narrative, locale: Locale): NarrativeView {
  return {
    title: narrative.title,
    about: aboutOf(of, narrative, locale),
    sentences: sentencesOf(of, narrative.sentences, locale),
    variants: (narrative.variants ?? []).map(({ name, sentences }) => ({
      name,
      sentences: sentencesOf(of, sentences, locale),
    })),
    artefacts: (narrative.exhibits ?? []).map((id) => artefact(of, id, locale)),
    beliefs: beliefsIn(of, narrative.id).map((belief) => beliefView(of, belief, locale)),
  }
}

function aboutOf(of: Case, { accounts = [] }: Narrative, locale: Locale): Piece[] {
  if (accounts.length === 0) return narrativesText.pieces(locale, 'narrative')
  return narrativesText.pieces(locale, 'fedBy', {
    count: accounts.length,
    accounts: (spoken) =>
      listed(
        accounts.map((id) => shortFor(of, id, spoken)),
        spoken,
      ),
  })
}

export function artefact(of: Case, id: string, locale: Locale): Artefact {
  const found = analysesOf(of, id).map(({ analyst, finding }) =>
    narrativesText(locale, 'found', {
      analyst: titleFor(of, analyst, locale),
      finding: (spoken) => terms(spoken, `finding.${finding}`),
    }),
  )
  return {
    name: titleFor(of, id, locale),
    href: hrefFor(of, id, locale) ?? '#custody',
    finding: found.length === 0 ? narrativesText(locale, 'unexamined') : inRow(found, locale),
  }
}

function sightingView(
  of: Case,
  { form, of: subject, place, when, statement }: Sighting,
  locale: Locale,
): SightingView {
  return {
    form,
    ...(titleFor(of, subject, locale) !== form && { of: unstopped(shortFor(of, subject, locale)) }),
    ...(place !== undefined && { place: titleFor(of, place, locale) }),
    ...(when && { when: whenIn(of, when, [statement], locale) }),
    sources: sourcesOf(of, [statement], locale),
  }
}
