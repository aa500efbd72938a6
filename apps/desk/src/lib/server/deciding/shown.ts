import type { Order, ProposedView } from './proposed.ts'

/** How many proposals a page shows at a time. */
export const SHOWN = 30

/** Which of the proposals of a page somebody wants to see, in which order, from which on. */
export interface Wanted {
  readonly subject: string
  readonly who: string
  readonly text: string
  /** Percent. */
  readonly sure: number
  readonly order: Order
  readonly from: number
}

/** What an address says of it. */
export function wantedIn(params: URLSearchParams): Wanted {
  const given = (name: string): string => params.get(name)?.trim() ?? ''
  const number = (name: string): number => Math.max(0, Math.trunc(Number(given(name)) || 0))
  return {
    subject: given('subject'),
    who: given('who'),
    text: given('text'),
    sure: number('sure'),
    order: given('order') === 'least' ? 'least' : 'surest',
    from: number('from'),
  }
}

/** The same as part of an address: nothing of what is as it would be anyway. */
export function addressOf({ from, sure, order, ...texts }: Wanted): URLSearchParams {
  const all = Object.entries({
    ...texts,
    sure: sure || '',
    order: order === 'least' ? order : '',
    from: from || '',
  })
  return new URLSearchParams(all.flatMap(([name, value]) => (value === '' ? [] : [[name, `${value}`]])))
}

/** Those that are wanted, as many as a page shows. */
export function shownOf(all: readonly ProposedView[], wanted: Wanted) {
  const found = all.filter((each) => isWanted(each, wanted))
  const last = Math.max(0, Math.ceil(found.length / SHOWN) - 1) * SHOWN
  const from = Math.min(Math.floor(wanted.from / SHOWN) * SHOWN, last)
  return { shown: found.slice(from, from + SHOWN), found: found.length, from }
}

/** From which on a proposal is shown. */
export const windowOf = (index: number): number => Math.floor(index / SHOWN) * SHOWN

function isWanted({ subject, who, what, words, percent }: ProposedView, wanted: Wanted): boolean {
  const has = (words: string, part: string): boolean => words.toLowerCase().includes(part.toLowerCase())
  const texts = [who, what, ...words.map(({ text }) => text)]
  return (
    (wanted.subject === '' || subject === wanted.subject) &&
    has(who, wanted.who) &&
    percent >= wanted.sure &&
    texts.some((each) => has(each, wanted.text))
  )
}
