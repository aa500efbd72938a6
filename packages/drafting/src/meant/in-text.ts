/** Names of bodies as they stand in texts. */
import { BODY_WORDS, nounKind, TITLES } from '@hearsay/reading/names'
import type { Page } from '../page.ts'
import type { DraftParty } from '../parties/parties.ts'

export interface Place {
  readonly form: DraftParty
  readonly start: number
}

/**
 * "Committee" → "Lowland Committee", "Tollgate" → "Tollgate Mutual", where every longer name in the pile that
 * ends, or begins, so is that one.
 */
export function fullerNames(pages: readonly Page[]): Map<string, string> {
  const found = new Map<string, Set<string>>()
  for (const { text } of pages)
    for (const { 1: first = '', 2: last = '' } of text.matchAll(LONGER)) {
      if (NOT_NAMES.has(first.toLowerCase()) || NOT_NAMES.has(last.toLowerCase())) continue
      if (!/^(?:he|she|person|people)$/.test(nounKind(last.toLowerCase())) && !TITLES.has(last.toLowerCase()))
        add(first, `${first} ${last}`)
      if (nounKind(last.toLowerCase()) === 'body' || BODY_WORDS.has(last.toLowerCase()))
        add(last, `${first} ${last}`)
    }
  function add(word: string, name: string) {
    found.set(word, (found.get(word) ?? new Set()).add(name))
  }
  return new Map(
    [...found].flatMap(([last, names]) => (names.size === 1 ? [[last, [...names][0] ?? last]] : [])),
  )
}

const NOT_NAMES = new Set(
  'the a an our its mr mrs ms dr on in at for of and but we he she it they'.split(' '),
)
const LONGER = /(?<![\p{L}])(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)(?![\p{L}])/gu

/** Every place at which a body's name stands in a text, in order. */
export function bodyPlaces(text: string, bodyOf: (name: string) => DraftParty | undefined): Place[] {
  return [...text.matchAll(RUN)].flatMap(({ index, 0: run }) => {
    const words = [...run.matchAll(/\S+/g)].map((found) => ({
      at: found.index,
      end: found.index + found[0].length,
    }))
    for (const [i, { at }] of words.entries())
      for (let last = words.length - 1; last >= i; last--) {
        const form = bodyOf(run.slice(at, words[last]?.end).replace(/['’]s?$/, ''))
        if (form) return [{ form, start: index + at }]
      }
    return []
  })
}

/** Words in capitals, and the small ones between them. */
const RUN = /\p{Lu}[\p{L}\p{N}&'’-]*(?: (?:of|for|and|the|&|[\p{Lu}\p{N}][\p{L}\p{N}&'’-]*)){0,6}/gu

/**
 * By a word for where people work, the bodies that are said to have one: "the Ostrey works", "Ostrey's
 * plant".
 */
export function workplacesIn(
  pages: readonly Page[],
  bodyOf: (name: string) => DraftParty | undefined,
): Map<string, Set<DraftParty>> {
  const found = new Map<string, Set<DraftParty>>()
  for (const { text } of pages)
    for (const { 1: run = '', 2: noun = '' } of text.matchAll(WORKPLACES))
      for (const { form } of bodyPlaces(run, bodyOf))
        found.set(noun, (found.get(noun) ?? new Set()).add(form))
  return found
}

const WORKPLACES = /((?:\p{Lu}[\p{L}&'’-]*\s){1,4})(plant|site|works|factory)(?![\p{L}])/gu
