import { wordsOf } from '@hearsay/text'
import type { DraftClaim } from '../../packages/drafting/src/claims/claims.ts'
import type { CopyingProposal } from '../../packages/drafting/src/copying/index.ts'
import type { Draft } from '../../packages/drafting/src/draft.ts'
import type { Page } from '../../packages/drafting/src/page.ts'
import { contentWords } from '../../packages/drafting/src/parties/contents.ts'
import type { Parties } from '../../packages/drafting/src/parties/parties.ts'
import { outletNames } from '../../packages/drafting/src/said/outlet-names.ts'
import { toldIn } from '../../packages/drafting/src/said/read.ts'
import type { Said } from '../../packages/drafting/src/said/said.ts'
import { sheetOf } from '../../packages/drafting/src/said/sheet.ts'
import { PLAIN } from '../../packages/drafting/src/said/told.ts'

/*
 * What a few lines do in place of each stage of drafting.
 */

type Spans = Said['words']

/** The first paragraph of each page. */
export function headlines(pages: readonly Page[]): Said[] {
  return pages.flatMap((_, page) => {
    const [first] = sheetOf(pages, page, outletNames([])).paragraphs
    return first ? [byPage(pages, page, [first])] : []
  })
}

export function sentences(pages: readonly Page[]): Said[] {
  return pages.flatMap((_, page) =>
    sheetOf(pages, page, outletNames([])).sentences.map((span) => byPage(pages, page, [span])),
  )
}

function byPage(pages: readonly Page[], page: number, words: Spans): Said {
  const name = pages[page]?.outlet ?? null
  const source = name === null ? null : { page, span: [0, 0] as const, name, known: true, crowd: null }
  return { ...PLAIN, page, words, found: [], source, chance: { words: 1, source: 1, basis: 1 } }
}

/** The reader's statements as they are, without any stage. */
export function asRead(pages: readonly Page[]): Said[] {
  const all: Said[] = []
  for (const [page, { reading, text }] of pages.entries()) {
    const before = all.length
    for (const { id: _, cue: __, sourceAt: ___, within, ...said } of toldIn(reading, text, page))
      all.push({ ...said, within: within === null ? null : before + within, recants: [] })
  }
  return all
}

export const plain = (said: readonly Said[]): Said[] =>
  said.map((each) => ({ ...each, act: PLAIN.act, basis: PLAIN.basis }))

export const unmerged = (parties: Parties): Parties => ({ ...parties, same: [], of: parties.formOf })

export const oneClaim = ({ said }: Draft): DraftClaim[] => [claimOf([...said.keys()], 'all')]

export const unanimous = (claims: readonly DraftClaim[]): DraftClaim[] =>
  claims.map(({ bearings, ...claim }) => ({
    ...claim,
    bearings: bearings.map((each) => ({ ...each, how: 'asserts' as const })),
  }))

/** Least cosine to the first statement of a cluster: of five that were tried, best on the development set. */
const NEAR = 0.05

/** Single pass: a statement joins the nearest cluster, or begins one; those of one statement are none. */
export function clusters({ pages, said }: Draft): DraftClaim[] {
  const words = said.map((each) => contentWords(pages, each))
  const spread = new Map<string, number>()
  for (const each of words) for (const word of each) spread.set(word, (spread.get(word) ?? 0) + 1)
  const weight = (word: string) => Math.log(said.length / (spread.get(word) ?? 1)) ** 2
  const length = (of: ReadonlySet<string>) => Math.sqrt([...of].reduce((sum, word) => sum + weight(word), 0))
  const found: number[][] = []
  for (const [index, { isSummary }] of said.entries()) {
    if (isSummary) continue
    const near = found.map((cluster) => cosine(words[cluster[0] ?? 0], words[index]))
    const best = Math.max(0, ...near)
    if (best >= NEAR) found[near.indexOf(best)]?.push(index)
    else found.push([index])
  }
  return found.filter(({ length }) => length > 1).map((of, at) => claimOf(of, `cluster ${at}`))

  function cosine(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): number {
    const both = [...one].reduce((sum, word) => sum + (other.has(word) ? weight(word) : 0), 0)
    return both === 0 ? 0 : both / (length(one) * length(other))
  }
}

function claimOf(statements: readonly number[], id: string): DraftClaim {
  const bearings = statements.map((of) => ({ of, how: 'asserts' as const, chance: 1 }))
  return { id, text: id, bearings, contradicts: [] }
}

const RUN = 8

/** Of pages of two outlets. */
export function sameRuns(pages: readonly Page[]): CopyingProposal[] {
  const runs = pages.map(({ text }) => runsOf(text))
  return pages.flatMap((copy, a) =>
    pages.slice(0, a).flatMap((of, b) => {
      if (copy.outlet !== null && copy.outlet === of.outlet) return []
      return [...(runs[a] ?? [])].some((run) => runs[b]?.has(run)) ? [copies(copy, of)] : []
    }),
  )
}

function runsOf(text: string): Set<string> {
  const { keys } = wordsOf(text)
  return new Set(keys.slice(RUN - 1).map((_, at) => keys.slice(at, at + RUN).join(' ')))
}

function copies({ name: copy }: Page, { name: of }: Page): CopyingProposal {
  const share = { copy: 0, of: 0 }
  return {
    ...{ copy, of, direction: 'unknown', manner: 'verbatim', credited: false, chance: 1 },
    ...{ directionChance: 0.5, directionReasons: [], words: [], pairs: [] },
    reason: { strands: 0, ownWords: RUN, quotedWords: 0, longestRun: RUN, share, through: null },
  }
}
