/** The names of a pile's outlets → whether words are one of them, and which of them a text has. */
import { nameWords, type OutletNames } from './sheet.ts'

/** Letters by which names are looked up, so that no text is searched for each of thousands. */
const FIRST = 4

/** @param names each once */
export function outletNames(names: readonly string[]): OutletNames {
  const order = new Map(names.map((name, index) => [name, index]))
  const byWord = new Map<string, ReadonlySet<string>[]>()
  for (const words of names.map((name) => new Set(nameWords(name))))
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), words])
  const byStart = new Map<string, string[]>()
  for (const name of names) {
    const start = name.slice(0, FIRST)
    byStart.set(start, [...(byStart.get(start) ?? []), name])
  }
  const short = names.filter(({ length }) => length < FIRST)
  let last: { readonly text: string; readonly found: readonly string[] } | null = null
  return { has, within }

  function has(name: string): boolean {
    const mine = nameWords(name)
    const [rarest] = mine.map((word) => byWord.get(word) ?? []).sort((a, b) => a.length - b.length)
    return rarest?.some((theirs) => mine.every((word) => theirs.has(word))) ?? false
  }

  function within(text: string): readonly string[] {
    if (last?.text === text) return last.found
    const found = new Set(short.filter((name) => text.includes(name)))
    for (let at = 0; at + FIRST <= text.length; at++)
      for (const name of byStart.get(text.slice(at, at + FIRST)) ?? [])
        if (text.startsWith(name, at)) found.add(name)
    last = { text, found: [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)) }
    return last.found
  }
}
