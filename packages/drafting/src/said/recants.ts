/**
 * What is taken back, across the pages of a pile: the same voice's earlier statements that have a word in
 * common with what is taken back, else those on the page of an outlet that is named, else the last on the
 * page.
 */
import type { Page } from '../page.ts'
import { termsOf } from '../terms/terms.ts'
import type { Said } from './said.ts'
import { nameWords } from './sheet.ts'
import { TAKING, takesBack } from './taking-back.ts'
import { startOf, wordsAt } from './told.ts'

export function withRecants(said: readonly Said[], pages: readonly Page[]): Said[] {
  const words = said.map((one) => wordsAt(pages[one.page]?.text ?? '', one.words))
  const voices = byVoice(said)
  return said.map((one, index) => {
    if (!takesBack(words[index] ?? '')) return one
    const earlier = (voices.get(voiceOf(one) ?? '') ?? []).filter((other) =>
      isEarlier(said, pages, other, index),
    )
    const fallen = whatFalls(one, earlier, said, pages, words)
    return fallen.length > 0 ? { ...one, recants: [...new Set([...one.recants, ...fallen])] } : one
  })
}

/** A voice by the last word of its name; a description of somebody is known on its page alone. */
export function voiceOf({ source, page }: Said): string | null {
  if (!source?.known) return null
  const last = nameWords(source.name).at(-1)
  if (last === undefined) return null
  return /^(?:\p{Lu}|@|\p{L}*_)/u.test(source.name) &&
    !/^(?:An?|The|One|My|His|Her) \p{Ll}/u.test(source.name)
    ? last
    : `${page} ${last}`
}

export function byVoice(said: readonly Said[]): Map<string, number[]> {
  const voices = new Map<string, number[]>()
  for (const [index, one] of said.entries()) {
    const voice = voiceOf(one)
    if (voice === null) continue
    const known = voices.get(voice)
    if (known) known.push(index)
    else voices.set(voice, [index])
  }
  return voices
}

/** On the same page above it, or below in what is read from the newest down; on another, published before. */
function isEarlier(said: readonly Said[], pages: readonly Page[], other: number, index: number): boolean {
  const [a, b] = [said[other], said[index]]
  if (!a || !b || other === index || takesBackAt(a, pages)) return false
  if (a.page === b.page)
    return startOf(a) < startOf(b) && isParted(pages[a.page]?.text.slice(startOf(a), startOf(b)) ?? '')
  const [then, now] = [dayOf(pages[a.page]), dayOf(pages[b.page])]
  return then === '' || now === '' || then <= now
}

/** Whether a paragraph ends between two statements: within one, what is taken back is set right. */
const isParted = (between: string): boolean => /\n\s*\n/.test(between)

/** The day that a page was published on; none where nobody says. */
const dayOf = (page: Page | undefined): string =>
  /^\d{4}(?:-\d\d){0,2}/.exec(`${page?.published ?? ''}`)?.[0] ?? ''

const takesBackAt = (one: Said, pages: readonly Page[]): boolean =>
  takesBack(wordsAt(pages[one.page]?.text ?? '', one.words))

function whatFalls(
  one: Said,
  earlier: readonly number[],
  said: readonly Said[],
  pages: readonly Page[],
  words: readonly string[],
): number[] {
  const text = pages[one.page]?.text ?? ''
  const mine = new Set(termsOf(wordsAt(text, one.words)).filter((word) => !TAKING.has(word)))
  const alike = earlier.filter((other) => termsOf(words[other] ?? '').some((word) => mine.has(word)))
  if (alike.length > 0) return alike
  const around = text.slice(Math.max(0, startOf(one) - AROUND), startOf(one) + AROUND)
  const elsewhere = earlier.filter((other) => said[other]?.page !== one.page)
  const named = elsewhere.filter((other) => isNamed(pages[said[other]?.page ?? -1]?.outlet ?? '', around))
  if (named.length > 0) return named
  const last = earlier.filter((other) => said[other]?.page === one.page).at(-1)
  return last === undefined || elsewhere.length > 0 ? [] : [last]
}

/** Characters around a taking back in which it may be said where it was told. */
const AROUND = 160

const isNamed = (outlet: string, around: string): boolean =>
  nameWords(outlet).some((word) => new RegExp(`\\b${word}\\b`, 'i').test(around)) && around !== ''
