import type { DraftClaim } from '../claims/claims.ts'
import type { Draft } from '../draft.ts'
import type { Page } from '../page.ts'
import type { Said } from '../said/said.ts'
import type { DraftThing } from '../things/thing.ts'

/** Keys of the proposals that others need: each once, and the same in every draft of the same pages. */
export interface Keys {
  /** By the index of the page. */
  readonly pages: readonly string[]
  /** By the index of what is said: the same for the same words, by whoever they are said. */
  readonly said: readonly string[]
  /** By the id that the draft has for a claim: by the first statement that bears on it. */
  readonly claims: ReadonlyMap<string, string>
  /** By the first sentence that speaks of it. */
  readonly things: ReadonlyMap<DraftThing, string>
}

type Keyed = Pick<Draft, 'pages' | 'said' | 'claims' | 'things'>

export function keysOf({ pages, said, claims, things }: Keyed): Keys {
  const once = onceEach()
  const ofSaid = said.map((each) => once(statementKey(pages, each)))
  return {
    pages: pages.map(({ hash }) => once(`page ${hash}`)),
    said: ofSaid,
    claims: new Map(claims.map((claim) => [claim.id, once(`claim ${ofSaid[firstOf(claim)] ?? ''}`)])),
    things: new Map(things.map((thing) => [thing, once(thingKey(thing, pages))])),
  }
}

function statementKey(pages: readonly Page[], { page, words, within }: Said): string {
  const spans = words.map(([start, end]) => `${start}-${end}`).join(' ')
  return `statement ${pages[page]?.hash} ${spans}${within === null ? '' : ' within'}`
}

const firstOf = ({ bearings }: DraftClaim): number => Math.min(...bearings.map(({ of }) => of))

function thingKey({ sentences: [first] }: DraftThing, pages: readonly Page[]): string {
  return `exhibit ${first ? `${pages[first.page]?.hash} ${first.span[0]}` : ''}`
}

/** The second to have a key is told by its number. */
export function onceEach(): (key: string) => string {
  const counts = new Map<string, number>()
  return (key) => {
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count === 1 ? key : `${key} (${count})`
  }
}
