import type { Span } from '@hearsay/text'
import { isSameOutlet, namesOfOutlet } from './outlets.ts'
import type { Told } from './sentences.ts'

/** Keys before a name that make it the one who was told, or who is relied on. */
const BEFORE = new Set(
  'told tells telling citing cites cited quoting via reported to لوكاله لصحيفه لجريده لقناه نقلا نقلت ذكرت افادت بحسب وفق وفقا اوردت عن وكاله صحيفه جريده قناه'.split(
    ' ',
  ),
)
/** Keys after a name that make it the one who reported. */
const AFTER = new Set(
  'reported reports report quoted quotes quoting cited cites citing wrote writes transmitted transmits relayed relays spoken spoke interviewed learned قالت ذكرت نقلت افادت'.split(
    ' ',
  ),
)
/** What may stand between: "told the news agency X", "X also quotes". */
const BETWEEN = new Set(
  'the news agency newspaper paper broadcaster station has had have also first عن'.split(' '),
)
/** Keys before "from" that make what follows the source: "this is from X", "taken from X". */
const TAKEN = new Set('is was comes came taken reprinted reproduced'.split(' '))
/** In the first and the last lines, where bylines stand, these are enough. */
const BYLINE = new Set('with from and by source sources via in وكالات المصدر عن'.split(' '))
/** Speakers who are heard here and now: "what I told X", "you told X", "what he told X". */
const TELLERS_OF_OWN = new Set('i you we'.split(' '))
const BYLINE_WORDS = { first: 40, last: 15 }

/**
 * The words with which a page says that it has something from an outlet: "told the agency X", "X reported", a
 * byline shared with it. Null where it names the outlet otherwise or not at all; a speaker's own "what I told
 * X" is no credit.
 */
export function creditIn({ page, words }: Told, outlet: string): Span | null {
  for (const name of namesOfOutlet(outlet)) {
    for (const at of placesOf(words.keys, name)) {
      const after = at + name.length
      if (!isNamed(page.text, words.starts[at] ?? 0)) continue
      if (!isCredit(words.keys, at, after)) continue
      return { start: words.starts[at] ?? 0, end: words.ends[after - 1] ?? 0 }
    }
  }
  return null
}

/** Whether a page says that it has something from an outlet, in its words or by what is known of it. */
export function isCredited(told: Told, outlet: string | null): boolean {
  if (outlet === null) return false
  return told.page.credited.some((name) => isSameOutlet(name, outlet)) || creditIn(told, outlet) !== null
}

/**
 * For each page the numbers of those whose outlet it credits. Linear: an outlet is looked for where a page
 * has the first word of one of its names.
 */
export function creditedIn(pile: readonly Told[]): ReadonlySet<number>[] {
  const pagesOf = new Map<string, number[]>()
  for (const [number, { page }] of pile.entries())
    if (page.outlet !== null) pagesOf.set(page.outlet, [...(pagesOf.get(page.outlet) ?? []), number])
  const outletsBy = new Map<string, Set<string>>()
  for (const outlet of pagesOf.keys())
    for (const first of firstKeys(outlet))
      outletsBy.set(first, (outletsBy.get(first) ?? new Set()).add(outlet))
  return pile.map((told) => {
    const keys = new Set([...told.words.keys, ...told.page.credited.flatMap(firstKeys)])
    const named = new Set([...keys].flatMap((key) => [...(outletsBy.get(key) ?? [])]))
    const credited = [...named].filter((outlet) => outlet !== told.page.outlet && isCredited(told, outlet))
    return new Set(credited.flatMap((outlet) => pagesOf.get(outlet) ?? []))
  })
}

function firstKeys(outlet: string): string[] {
  return namesOfOutlet(outlet).flatMap(([first]) => first ?? [])
}

function* placesOf(keys: readonly string[], name: readonly string[]): Generator<number> {
  const [first = ''] = name
  for (let at = keys.indexOf(first); at !== -1; at = keys.indexOf(first, at + 1))
    if (name.every((key, i) => keys[at + i] === key)) yield at
}

/** A name begins with a capital where the script has any. */
function isNamed(text: string, start: number): boolean {
  return !/^\p{Ll}/u.test(text.slice(start, start + 2))
}

function isCredit(keys: readonly string[], from: number, after: number): boolean {
  let before = from - 1
  while (before >= 0 && BETWEEN.has(keys[before] ?? '')) before -= 1
  const cue = keys[before] ?? ''
  if (BEFORE.has(cue) && !isOfOwn(keys, before)) return cue !== 'to' || keys[before - 1] === 'according'
  if (cue === 'by' && keys[before - 1] === 'reported') return true
  if (cue === 'from' && TAKEN.has(keys[before - 1] ?? '')) return true
  const isByline = from < BYLINE_WORDS.first || after > keys.length - BYLINE_WORDS.last
  if (isByline && BYLINE.has(cue)) return true
  let next = after
  while (BETWEEN.has(keys[next] ?? '')) next += 1
  return AFTER.has(keys[next] ?? '')
}

function isOfOwn(keys: readonly string[], cue: number): boolean {
  return TELLERS_OF_OWN.has(keys[cue - 1] ?? '') || keys[cue - 2] === 'what'
}
