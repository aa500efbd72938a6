import type { Random } from '../../packages/weighing/src/testing/random.ts'
import { COPIES, NO_COPIES, takenIn } from './kinds.ts'
import { type Dress, type Made, pageOf } from './pages.ts'
import { LANGUAGES, type Language, linesOf, oneOf, otherStoryOf, type Story, storyFrom } from './stories.ts'

/** Pages of several incidents, and which of them have one story. */
export interface MadePile {
  readonly pages: readonly Made[]
  /** Numbers of pages: an original, then all that took from it. */
  readonly families: readonly (readonly number[])[]
}

const MOST_COPIES = 4
const MOST_OTHERS = 4

/** A pile of so many pages: incidents of some seven pages each, until it is full. */
export function pileFrom(random: Random, size: number): MadePile {
  const pages: Made[] = []
  const families: number[][] = []
  while (pages.length < size) {
    const language = oneOf(random, LANGUAGES)
    const story = storyFrom(random, language)
    const family = familyFrom(random, story, 1 + random.int(MOST_COPIES))
    families.push(family.map((_, at) => pages.length + at).filter((number) => number < size))
    const others = Array.from({ length: random.int(MOST_OTHERS + 1) }, () =>
      othersOf(random, language, story),
    ).flat()
    pages.push(...family, ...others)
  }
  return { pages: pages.slice(0, size), families }
}

/**
 * An original and its copies. What tells them apart is as often wrong as it may be: an agency's page is
 * stamped anew, or scanned from print; a copy is dated a day early, or keeps the agency's dateline.
 */
function familyFrom(random: Random, story: Story, copies: number): Made[] {
  const dress = { isAgency: random.chance(0.6), day: dayFrom(random, 3, 1), isWrapped: random.chance(0.15) }
  const original = pageOf(random, story, linesOf(random, story.facts, 2 * random.int(2)), dress)
  const taken = Array.from({ length: copies }, () => {
    const manner = oneOf(random, COPIES)
    return takenIn(random, story, original, manner, dressFrom(random, original.outlet))
  })
  return [original, ...taken]
}

function dressFrom(random: Random, outlet: string): Dress {
  return {
    credit: random.chance(0.35) ? outlet : null,
    day: random.chance(0.1) ? 2 : dayFrom(random, 3, 3),
    isWrapped: random.chance(0.4),
    isAgency: random.chance(0.15),
  }
}

/** One page in five bears no date. */
function dayFrom(random: Random, first: number, later: number): number | null {
  return random.chance(0.2) ? null : first + random.int(later + 1)
}

/** What else is in a pile: another report of the event, or two pages that quote the same. */
function othersOf(random: Random, language: Language, story: Story): Made[] {
  if (random.chance(0.7)) {
    const lines = linesOf(random, otherStoryOf(random, story).facts, 1)
    return [pageOf(random, story, lines, { day: dayFrom(random, 3, 2), isAgency: random.chance(0.3) })]
  }
  const { original, other } = oneOf(random, Object.values(NO_COPIES))(random, language)
  return [original, other]
}
