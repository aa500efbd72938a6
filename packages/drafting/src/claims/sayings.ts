import type { Act } from '@hearsay/reading'
import type { Page } from '../page.ts'
import type { Parties } from '../parties/parties.ts'
import type { Said } from '../said/said.ts'

/** A statement as claims are made of it. */
export interface Saying {
  /** Index, among what is said in the pile. */
  readonly of: number
  readonly words: string
  /** The sentences before it on the page, with which it is read. */
  readonly before: string
  /** Id of the party; null where the page names nobody. */
  readonly who: string | null
  readonly act: Act
  /**
   * Whether it may bear on a claim. A summary does not, lest somebody be counted twice; nor does a statement
   * that reports another, for that one bears; nor what somebody promises, plans or refuses. They still tell
   * what goes together.
   */
  readonly mayBear: boolean
}

/** Acts that tell what somebody will do or will not. */
const OTHER_ACTS: ReadonlySet<Act> = new Set(['promise', 'plan', 'refuse'])

/** So many sentences before a statement, and at most so many UTF-16 code units of them. */
const BEFORE = { sentences: 2, units: 220 }
/** Where they are looked for, in UTF-16 code units: lines may be indented. */
const REACH = 400

/** What is said in the pile, as claims are made of it. */
export function sayingsOf(pages: readonly Page[], said: readonly Said[], parties: Parties): Saying[] {
  const reporting = new Set(said.map(({ within }) => within))
  return said.flatMap((each, of) => {
    if (each.words.length === 0) return []
    const mayBear =
      !each.isSummary && !(reporting.has(of) && each.act === 'report') && !OTHER_ACTS.has(each.act)
    return [sayingOf(pages[each.page]?.text ?? '', each, of, mayBear, parties)]
  })
}

function sayingOf(
  text: string,
  { words, source, act }: Said,
  of: number,
  mayBear: boolean,
  parties: Parties,
): Saying {
  const start = Math.min(...words.map(([from]) => from))
  return {
    of,
    mayBear,
    words: words.map(([from, to]) => text.slice(from, to)).join(' … '),
    before: sentencesEnding(text.slice(Math.max(0, start - REACH), start)),
    who: source && parties.of(source).id,
    act,
  }
}

function sentencesEnding(text: string): string {
  const sentences = text.split(/(?<=[.?!])\s+/).slice(-BEFORE.sentences)
  return sentences.join(' ').slice(-BEFORE.units)
}
