import { proposeAccounts } from '../../packages/drafting/src/accounts/accounts.ts'
import type { DraftClaim } from '../../packages/drafting/src/claims/claims.ts'
import { type Draft, draftFrom } from '../../packages/drafting/src/draft.ts'
import { resolveParties } from '../../packages/drafting/src/parties/resolve.ts'
import type { Mention, Said } from '../../packages/drafting/src/said/said.ts'
import { shared } from '../../packages/drafting/src/said/told.ts'
import type { Figure } from './figures.ts'
import type { FromGold } from './from-gold.ts'
import * as naive from './naive.ts'

/** What stands instead of a stage, and the figures that it is looked at for. */
export interface Instead {
  readonly title: string
  readonly figures: readonly Figure[]
  readonly draft: (drafted: Draft, gold: FromGold) => Draft
}

/** Stages with a gold input: what is still lost is their own. */
export const GOLD: readonly Instead[] = [
  {
    title: 'gold statements, by whom the draft has for them',
    figures: ['claims', 'stance', 'copying, recall'],
    draft: ({ pages, said }, gold) => {
      const given = withDraftedSources(gold.said, said)
      return draftFrom(pages, given, resolveParties(pages, given))
    },
  },
  {
    title: 'gold statements and parties',
    figures: ['claims', 'stance', 'copying, recall', 'accounts'],
    draft: ({ pages }, { said, parties }) => draftFrom(pages, said, parties),
  },
  {
    title: 'gold statements, parties and claims',
    figures: ['accounts'],
    draft: ({ pages }, { said, parties, claims }) => withClaims(draftFrom(pages, said, parties), claims),
  },
]

/** What a few lines do in place of a stage: what it earns is the difference. */
export const NAIVE: readonly Instead[] = [
  {
    title: 'the headline alone, by the page',
    figures: ['statements'],
    draft: ({ pages }) => draftedFrom(pages, naive.headlines(pages)),
  },
  {
    title: 'every sentence, by the page',
    figures: ['statements', 'speaker named'],
    draft: ({ pages }) => draftedFrom(pages, naive.sentences(pages)),
  },
  {
    title: 'as the reader reads it',
    figures: ['statements', 'speaker named', 'nested', 'act', 'basis'],
    draft: ({ pages }) => draftedFrom(pages, naive.asRead(pages)),
  },
  {
    title: 'everybody asserts, and nobody says how they know',
    figures: ['act', 'basis'],
    draft: (drafted) => ({ ...drafted, said: naive.plain(drafted.said) }),
  },
  {
    title: 'two names, two parties',
    figures: ['speaker named', 'parties'],
    draft: (drafted) => ({ ...drafted, parties: naive.unmerged(drafted.parties) }),
  },
  {
    title: 'one claim for all',
    figures: ['claims'],
    draft: (drafted) => withClaims(drafted, naive.oneClaim(drafted)),
  },
  {
    title: 'a claim for each cluster of statements, TF-IDF',
    figures: ['claims'],
    draft: (drafted) => withClaims(drafted, naive.clusters(drafted)),
  },
  {
    title: 'the same, of gold statements and parties',
    figures: ['claims'],
    draft: ({ pages }, { said, parties }) => {
      const draft = draftFrom(pages, said, parties)
      return withClaims(draft, naive.clusters(draft))
    },
  },
  {
    title: 'everybody for, nobody against',
    figures: ['stance'],
    draft: (drafted) => withClaims(drafted, naive.unanimous(drafted.claims)),
  },
  {
    title: 'two pages that share a run of eight words copy',
    figures: ['copying, precision', 'copying, recall'],
    draft: (drafted) => ({ ...drafted, copying: naive.sameRuns(drafted.pages) }),
  },
]

const draftedFrom = (pages: Draft['pages'], said: readonly Said[]): Draft =>
  draftFrom(pages, said, resolveParties(pages, said))

function withClaims(draft: Draft, claims: readonly DraftClaim[]): Draft {
  return { ...draft, claims, accounts: proposeAccounts(claims, draft.said), sightings: [] }
}

/** Each with the speaker of the drafted statement over its words, where there is one. */
function withDraftedSources(gold: readonly Said[], drafted: readonly Said[]): Said[] {
  return gold.map((one) => {
    const [best] = drafted
      .filter(({ page }) => page === one.page)
      .map((each) => ({ each, share: overlap(one, each) }))
      .filter(({ share }) => share >= 0.5)
      .sort((a, b) => b.share - a.share)
    return best ? { ...one, source: sourceOf(one, best.each) } : one
  })
}

const sourceOf = (gold: Said, { source }: Said): Mention | null => (gold.source ? source : null)

function overlap({ words: one }: Said, { words: other }: Said): number {
  const both = shared(one, other)
  return both / (lengthOf(one) + lengthOf(other) - both)
}

const lengthOf = (words: Said['words']): number => words.reduce((sum, [start, end]) => sum + end - start, 0)
