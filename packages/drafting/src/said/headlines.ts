/**
 * Headlines and leads sum up what is said below: whoever says it there is their source, and they bear on
 * nothing.
 */

import { termsOf } from '../terms/terms.ts'
import type { Mention } from './said.ts'
import { isHeadline, isQuoted, partAt, type Sheet } from './sheet.ts'
import { keep, startOf, type Told, wordsAt } from './told.ts'

export function asSummaries(told: readonly Told[], sheet: Sheet): Told[] {
  const body = told.filter((one) => !isTop(one, sheet))
  const all = body.filter((one) => one.source?.known)
  const first = body.reduce<Told | null>((a, b) => (a && startOf(a) <= startOf(b) ? a : b), null)
  const inBody = new Set(body)
  const stems = stemsOf(sheet)
  const named = told.map((one) => {
    if (inBody.has(one)) return one === first && isLead(one, sheet) ? lead(one, all, sheet) : one
    const part = partAt(sheet, startOf(one))
    const below = part?.kind === 'entry' ? all.filter((other) => partAt(sheet, startOf(other)) === part) : all
    const found = saidBelow(one, below, sheet, stems)
    const source = isPlain(one, sheet) ? (found?.source ?? one.source) : one.source
    return { ...one, source, isSummary: true, basis: { kind: 'unstated' as const, by: null } }
  })
  return keep(named, (one) => !one.isSummary || one.source !== null)
}

/** In a headline, or in the first line of an entry, which is one. */
function isTop(one: Told, sheet: Sheet): boolean {
  if (one.isSummary) return true
  const at = startOf(one)
  if (isHeadline(sheet, at)) return true
  const part = partAt(sheet, at)
  if (part?.kind !== 'entry' || part.speaker) return false
  const from = sheet.text.lastIndexOf('\n', at - 1) + 1
  const to = sheet.text.indexOf('\n', at)
  const line = sheet.text.slice(from, to < 0 ? part.span[1] : to).trim()
  return (
    from - part.span[0] < HEAD && line.length < LONGEST && !/[.!?]["”’']?$/.test(line.replace(/["”’']$/, ''))
  )
}

const HEAD = 40
const LONGEST = 80

/** A source that is no name: nobody, "woman", "Fire officer". */
function isPlain(one: Told, { text }: Sheet): boolean {
  if (!one.source || one.source.known === false) return true
  const [from, to] = one.sourceAt ?? one.source.span
  if (one.source.span[0] !== from) return false
  return !/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|^\p{Lu}{2,}$/u.test(wordsAt(text, [[from, to]]))
}

/** Whose statement below shares most words with it; a quotation must stand there word for word. */
function saidBelow(one: Told, below: readonly Told[], sheet: Sheet, stems: Stems): Told | null {
  const mine = termsOf(wordsAt(sheet.text, one.words))
  const from = new Set(termsOf(one.source?.name ?? ''))
  const quoted = isQuoted(sheet, startOf(one) + 1)
  let best: { one: Told; score: number } | null = null
  for (const other of below) {
    const theirs = stems.words(other)
    const same = mine.filter((word) => theirs.has(word)).length
    const about = stems.about(other).some((word) => from.has(word)) ? 1 : 0
    const exact =
      quoted && letters(wordsAt(sheet.text, other.words)).includes(letters(wordsAt(sheet.text, one.words)))
    if (quoted && one.source === null && !exact && (same < 2 || same * 2 < mine.length)) continue
    const score = same + about * 1.5 + (exact ? 5 : 0) + (other.within === null ? 0 : 0.1)
    if (score > (best?.score ?? 0)) best = { one: other, score }
  }
  return best && best.score >= (mine.length > 1 && from.size === 0 && !quoted ? 2 : 1) ? best.one : null
}

interface Stems {
  words(one: Told): ReadonlySet<string>
  about(one: Told): readonly string[]
}

/** The stems of each statement and of what stands around its source, found once. */
function stemsOf(sheet: Sheet): Stems {
  const words = new Map<Told, ReadonlySet<string>>()
  const about = new Map<Told, readonly string[]>()
  return {
    words: (one) => once(words, one, () => new Set(termsOf(wordsAt(sheet.text, one.words)))),
    about: (one) => once(about, one, () => termsOf(aboutSource(one, sheet))),
  }
}

function once<T>(known: Map<Told, T>, one: Told, find: () => T): T {
  const found = known.get(one) ?? find()
  known.set(one, found)
  return found
}

const letters = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** What stands around a source's own words: "a neighbour", "the head teacher". */
function aboutSource({ source, sourceAt }: Told, { text }: Sheet): string {
  const at = sourceAt ?? [0, 0]
  const [from, to] = source?.span ?? at
  const before = /[^\n]*$/.exec(text.slice(Math.max(0, from - BESIDE), from))?.[0] ?? ''
  return `${text.slice(at[0], at[1])} ${before} ${/^[^\n]*/.exec(text.slice(from, to + BESIDE))?.[0] ?? ''}`
}

/** Characters beside a name in which the page says who that is. */
const BESIDE = 40

/** The first statement of a story, by somebody who is not named in it. */
function isLead(one: Told, sheet: Sheet): boolean {
  if (partAt(sheet, startOf(one))?.kind !== 'prose' || one.within !== null) return false
  return /^(?:an?|one)\s/i.test(one.source?.name ?? '')
}

/** Whoever tells the same below, by name, is who is meant. */
function lead(one: Told, below: readonly Told[], sheet: Sheet): Told {
  const mine = new Set(termsOf(wordsAt(sheet.text, one.words)))
  const told = new Set(termsOf(one.source?.name ?? ''))
  let best: { source: Mention; score: number } | null = null
  for (const source of new Set(below.map(({ source }) => source))) {
    if (!source || /^(?:an?|the|one)\s/i.test(source.name) || source.span[0] < startOf(one)) continue
    const theirs = below.filter((other) => other.source === source || other.source?.name === source.name)
    const words = theirs.flatMap((other) => termsOf(wordsAt(sheet.text, other.words)))
    const about = new Set(words.filter((word) => told.has(word))).size / 2
    const score = new Set(words.filter((word) => mine.has(word))).size + about - source.span[0] / FAR
    if (score > (best?.score ?? LEAST)) best = { source, score }
  }
  return best ? { ...one, source: best.source } : one
}

const LEAST = 0.3
/** Characters of distance that weigh as much as one word in common. */
const FAR = 400
