import type { Act } from '@hearsay/reading'
import type { Page } from '../page.ts'
import type { Parties } from '../parties/parties.ts'
import type { Said } from '../said/said.ts'

/** A statement as claims are made of it. */
export interface Saying {
  /** Index, among what is said in the pile. */
  readonly of: number
  readonly page: number
  readonly start: number
  readonly words: string
  /** What stands before it on the page. */
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

/** UTF-16 code units of what stands before: two or three sentences. */
const BEFORE = 400

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
  { page, words, source, act }: Said,
  of: number,
  mayBear: boolean,
  parties: Parties,
): Saying {
  const start = Math.min(...words.map(([from]) => from))
  return {
    of,
    mayBear,
    page,
    start,
    words: words.map(([from, to]) => text.slice(from, to)).join(' … '),
    before: text.slice(Math.max(0, start - BEFORE), start),
    who: source && parties.of(source).id,
    act,
  }
}
