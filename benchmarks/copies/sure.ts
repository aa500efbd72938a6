import { type CopyingProposal, proposeCopying } from '@hearsay/drafting'
import type { Reader } from '@hearsay/reading'
import { randomFrom } from '../../packages/weighing/src/testing/random.ts'
import { type MadePile, pileFrom } from './piles.ts'
import { readPage } from './read.ts'

/** What was proposed of piles of one size. */
export interface Proposed {
  readonly size: number
  readonly piles: number
  /** Milliseconds of processor time, of proposing alone, for each page. */
  readonly perPage: number
  /** Pairs of pages that have one story by copying. */
  readonly copies: number
  readonly proposals: readonly Judged[]
}

export interface Judged {
  readonly proposal: CopyingProposal
  readonly isRight: boolean
  /**
   * Whether the copy is the one that took; null where neither has it from the other but both from a third.
   */
  readonly isTurnedRight: boolean | null
}

export function proposedOf(size: number, piles: number, reader: Reader): Proposed {
  let [spent, copies] = [0, 0]
  const proposals: Judged[] = []
  for (let seed = 1; seed <= piles; seed += 1) {
    const made = pileFrom(randomFrom(Math.imul(seed, 0x9e3779b1) ^ size), size)
    const pages = made.pages.map((page, at) => readPage(page, String(at), reader))
    const before = process.cpuUsage()
    const proposed = proposeCopying(pages)
    const { user, system } = process.cpuUsage(before)
    spent += (user + system) / 1000
    copies += made.families.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)
    proposals.push(...proposed.map((proposal) => judged(proposal, made)))
  }
  return { size, piles, perPage: spent / (size * piles), copies, proposals }
}

function judged(proposal: CopyingProposal, { families }: MadePile): Judged {
  const [copy, of] = [Number(proposal.copy), Number(proposal.of)]
  const family = families.find((each) => each.includes(copy) && each.includes(of))
  const hasOriginal = family?.[0] === copy || family?.[0] === of
  return { proposal, isRight: family !== undefined, isTurnedRight: hasOriginal ? family[0] === of : null }
}
