import type { TextSpan } from '@hearsay/reading'
import type { Page } from '../page.ts'
import type { Said } from '../said/said.ts'
import { sentencesIn } from '../said/sentences.ts'
import { endOf, shared, startOf, wordsAt } from '../said/told.ts'
import type { DraftStep, DraftThing } from '../things/thing.ts'
import { howMuchIn } from './how-much.ts'
import type { DraftOutcome, DraftPlan } from './plan.ts'
import { whenIn } from './when.ts'

/** What is announced: every threat, promise, demand and plan, by when and how much as far as it says so. */
export function proposePlans(pages: readonly Page[], said: readonly Said[]): DraftPlan[] {
  return said.flatMap((each, of): DraftPlan[] => {
    if (!ANNOUNCES.has(each.act)) return []
    const text = pages[each.page]?.text ?? ''
    const words = wordsAt(text, each.words)
    return [{ of, by: whenIn(words) ?? whenIn(behind(text, endOf(each))), ...howMuchIn(words) }]
  })
}

const ANNOUNCES: ReadonlySet<string> = new Set(['threaten', 'promise', 'demand', 'plan'])

/** What follows in the same sentence, up to a clause's end: "… will be shown by Friday". */
const behind = (text: string, at: number): string => /^[^.;:,\n"“”]{0,60}/.exec(text.slice(at))?.[0] ?? ''

/** What pages say became of it, where they say so plainly. */
export function proposeOutcomes(
  pages: readonly Page[],
  said: readonly Said[],
  plans: readonly DraftPlan[],
  things: readonly DraftThing[],
): DraftOutcome[] {
  const found = plans.flatMap(({ of }) => {
    const each = said[of]
    if (!each || each.act === 'demand') return []
    const outcome = nextSays(pages, said, each, of) ?? stepSays(pages, said, each, of, things)
    return outcome ? [outcome] : []
  })
  const byWords = new Map(
    found.map((outcome) => [`${outcome.page} ${outcome.span[0]} ${outcome.state}`, outcome]),
  )
  return [...byWords.values()]
}

/** "He promised that it would be handed over. It has not been." */
function nextSays(
  pages: readonly Page[],
  said: readonly Said[],
  { page, words }: Said,
  of: number,
): DraftOutcome | null {
  const text = pages[page]?.text ?? ''
  const end = endOf({ words })
  const paragraphEnd = text.indexOf('\n\n', end)
  const rest: TextSpan = [end, Math.min(paragraphEnd === -1 ? text.length : paragraphEnd, end + NEAR)]
  const next = sentencesIn(text, rest).find(([start]) => /[.!?]["'”’]?\s*$/.test(text.slice(end - 1, start)))
  if (!next || !NOT_DONE.test(text.slice(...next))) return null
  return {
    of,
    state: 'did-not',
    page,
    span: next,
    cites: citing(said, page, next, of),
    reason: 'next',
    chance: 0.7,
  }
}

/** Characters behind a promise in which the page may say what became of it. */
const NEAR = 300
const NOT_DONE =
  /^(?:It|They|That|This|None|Nothing)\s+(?:(?:has|have|had|did|does|was|were|is|are)(?:\s+not|n['’]t|\s+never)\b|never\b|(?:of (?:it|them) )?(?:has|have) (?:yet|since) not\b)/

const BECAME: Partial<Record<DraftStep['event'], DraftOutcome['state']>> = {
  refused: 'unknown',
  withheld: 'unknown',
  lost: 'did-not',
  published: 'came-true',
  transferred: 'came-true',
}

/** A later step of the thing that was promised. */
function stepSays(
  pages: readonly Page[],
  said: readonly Said[],
  each: Said,
  of: number,
  things: readonly DraftThing[],
): DraftOutcome | null {
  for (const { steps } of things) {
    if (!steps.some(({ event, cites }) => event === 'promised' && cites.includes(of))) continue
    for (const { event, restsOn, cites } of steps) {
      const state = BECAME[event]
      const [place] = restsOn
      if (!state || !place || !isLater(pages, each, place.page, place.span)) continue
      const here = cites.filter((index) => index !== of && said[index]?.page === place.page)
      return { of, state, page: place.page, span: place.span, cites: here, reason: 'step', chance: 0.55 }
    }
  }
  return null
}

function isLater(pages: readonly Page[], each: Said, page: number, span: TextSpan): boolean {
  if (page === each.page) return span[0] > startOf(each)
  const [then, now] = [pages[each.page]?.published ?? '', pages[page]?.published ?? '']
  return then !== '' && now !== '' && then.slice(0, 10) < now.slice(0, 10)
}

const citing = (said: readonly Said[], page: number, span: TextSpan, not: number): number[] =>
  said.flatMap((other, index) =>
    index !== not && other.page === page && shared(other.words, [span]) > 0 ? [index] : [],
  )
