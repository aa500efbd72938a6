import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { LONG_CASE } from './case.ts'

/** What runs in the page: it has what a browser has, and Node has not. */
const TIMED = readFileSync(new URL('./timed.js', import.meta.url), 'utf8')

/** Times that each is done. */
const TURNS = 10

/** Something that somebody does, from where, and what shows that it is done. */
export interface Interaction {
  readonly what: string
  readonly from: string
  /** A link that is followed to a path, or the first of a list; words written into a field; or a key. */
  readonly act:
    | { readonly follow: string }
    | { readonly click: string }
    | { readonly write: string; readonly into: string }
    | { readonly key: string }
  /** What stands on the page afterwards; where it names what is there before, another than that. */
  readonly until: string
  readonly isOther?: true
}

const CASE = `/case/${LONG_CASE}`
const link = (to: string) => ({ follow: to })

export const INTERACTIONS: readonly Interaction[] = [
  {
    what: 'the overview',
    from: `${CASE}/records`,
    act: link(CASE),
    until: 'section[aria-labelledby=pages] li',
  },
  {
    what: 'a page with 125 statements',
    from: CASE,
    act: { click: 'section[aria-labelledby=pages] li a' },
    until: '#decide',
  },
  {
    what: 'the kinds of records',
    from: CASE,
    act: link(`${CASE}/records`),
    until: `a[href="${CASE}/records/statement"]`,
  },
  {
    what: 'the list of statements',
    from: `${CASE}/records`,
    act: link(`${CASE}/records/statement`),
    until: 'main input[name=q]',
  },
  {
    what: 'a record',
    from: `${CASE}/records/statement`,
    act: { click: '.rows li a' },
    until: 'a[href$="/retract"]',
  },
  {
    what: 'a form',
    from: `${CASE}/records/bearing`,
    act: link(`${CASE}/records/bearing/new`),
    until: '[role=combobox]',
  },
  {
    what: 'a letter into a field that looks for records',
    from: `${CASE}/records/bearing/new`,
    act: { write: 'gate', into: '[role=combobox]' },
    until: '[role=option]:not([aria-disabled])',
  },
  {
    what: 'a letter into search',
    from: '/search',
    act: { write: 'sluice', into: 'main input[type=search]' },
    until: 'mark',
  },
  {
    what: 'a decision by key',
    from: `${CASE}/page/page-201`,
    act: { key: 'x' },
    until: 'article.current',
    isOther: true,
  },
]

/** Milliseconds from what is done to the next frame in which it shows, each time. */
export async function timesOf(page: Page, origin: string, one: Interaction): Promise<number[]> {
  const times: number[] = []
  for (let turn = 0; turn < TURNS; turn += 1) {
    const isHere = one.isOther && turn > 0
    if (!isHere) await page.goto(origin + one.from, { waitUntil: 'load' })
    // Until scripts have taken over, and what they ask for at first is there.
    await page.waitForTimeout(300)
    await page.evaluate(TIMED)
    times.push(await page.evaluate<number>(`timed(${JSON.stringify(one)})`))
  }
  return times
}
