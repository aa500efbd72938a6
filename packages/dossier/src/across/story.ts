import { beliefsIn, type Case, type Narrative } from '@hearsay/case'
import { type Locale, shortFor, sourceName, type WhenWords } from '@hearsay/words'
import { caseHref } from '../links.ts'
import { type Artefact, artefact } from '../narratives/view.ts'
import { type BeliefView, beliefView } from '../records/belief.ts'
import { inDateOrder } from '../records/by-date.ts'
import { whenIn } from '../records/own-words.ts'
import { type Sentence, sentencesOf } from '../records/prose.ts'
import { saidAt } from '../records/said-at.ts'
import { hrefOutside, seenOutside } from './outside.ts'

/** A narrative as one case has it. */
export interface Story {
  readonly id: string
  readonly title: string
  readonly sentences: readonly Sentence[]
  /** From mild to colourful, as the desk put them. */
  readonly variants: readonly { readonly name: string; readonly sentences: readonly Sentence[] }[]
  /** Accounts of this incident that feed it. */
  readonly accounts: readonly { readonly short: string; readonly href: string }[]
  readonly artefacts: readonly (Artefact & { readonly isForged: boolean })[]
  /** Whose words it is recorded from: party id and name, those with most statements first. */
  readonly tellers: readonly { readonly party: string; readonly name: string; readonly count: number }[]
  /** How widely it is said to be believed, the earliest report first. */
  readonly beliefs: readonly DatedBelief[]
}

export interface DatedBelief extends BeliefView {
  readonly when?: WhenWords
  readonly edtf?: string
}

export function storyOf(of: Case, narrative: Narrative, locale: Locale): Story {
  const dossier = caseHref(of.head.id, locale)
  const outside = (all: Narrative['sentences']) =>
    sentencesOf(of, all, locale).map(({ text, sources }) => ({
      text,
      sources: seenOutside(sources, dossier),
    }))
  return {
    id: narrative.id,
    title: narrative.title,
    sentences: outside(narrative.sentences),
    variants: (narrative.variants ?? []).map(({ name, sentences }) => {
      return { name, sentences: outside(sentences) }
    }),
    accounts: (narrative.accounts ?? []).map((id) => {
      return { short: shortFor(of, id, locale), href: `${dossier}#account-${id}` }
    }),
    artefacts: (narrative.exhibits ?? []).map((id) => {
      const one = artefact(of, id, locale)
      const isForged = [...of.analysis.values()].some(
        (each) => each.exhibit === id && each.finding === 'forged',
      )
      return { ...one, href: hrefOutside(one.href, dossier), isForged }
    }),
    tellers: tellersOf(of, narrative, locale),
    beliefs: datedBeliefs(of, narrative.id, locale),
  }
}

/** Sources of the statements that the story and its variants cite. */
function tellersOf(of: Case, { sentences, variants = [] }: Narrative, locale: Locale): Story['tellers'] {
  const cited = [...sentences, ...variants.flatMap((one) => one.sentences)].flatMap(({ cites }) => cites)
  const sources = [...new Set(cited)].flatMap((id) => of.statement.get(id)?.source ?? [])
  return [...Map.groupBy(sources, (id) => id)]
    .map(([party, { length }]) => ({ party, name: sourceName(of, party, locale), count: length }))
    .toSorted((a, b) => b.count - a.count)
}

function datedBeliefs(of: Case, narrative: string, locale: Locale): DatedBelief[] {
  const all = beliefsIn(of, narrative).map((belief): DatedBelief => {
    const statement = of.statement.get(belief.statement)
    const at = statement && saidAt(of, statement)?.when
    const view = beliefView(of, belief, locale)
    return {
      ...view,
      sources: seenOutside(view.sources, caseHref(of.head.id, locale)),
      ...(at && { when: whenIn(of, at, [belief.statement], locale) }),
      ...(at?.edtf !== undefined && { edtf: at.edtf }),
    }
  })
  return inDateOrder(all)
}
