import { nearest } from '../../did-you-mean.ts'
import type { Issue } from '../../errors.ts'
import { excerpt } from '../../excerpt.ts'
import type { Documents } from '../documents.ts'
import type { RawEntry } from '../expand.ts'
import { locateWords, type Unfound } from './locate.ts'
import type { NearMatches } from './near.ts'
import type { Page } from './page.ts'
import { slipClause } from './slips.ts'

const QUOTE = 'expected exact words of the document, in quotation marks'

/**
 * Turns quotations under `words` into selectors with positions. Returns what could not be found; empty words
 * then stand in, so that the rest of the statement can be read.
 */
export function attachWords(raw: readonly RawEntry[], documents: Documents, near: NearMatches): Issue[] {
  const homeless: number[] = []
  const issues = raw.flatMap((entry, index) => {
    if (entry.value.kind !== 'statement') return []
    const after = typeof entry.value.after === 'string' ? entry.value.after : undefined
    delete entry.value.after
    if (entry.value.document === undefined) homeless.push(index)
    const faults = wordsOf(entry, documents, near, after)
    if (faults.length > 0) standIn(entry, 'words', [])
    return faults.map(({ path, message }): Issue => {
      return { code: 'words', entry: index, path, message, position: entry.locate(path) }
    })
  })
  return [...issues, ...sayHomeless(raw, homeless, documents)]
}

interface Fault {
  readonly path: readonly (string | number)[]
  readonly message: string
}

function wordsOf(entry: RawEntry, documents: Documents, near: NearMatches, after?: string): Fault[] {
  const { words, document } = entry.value
  if (Array.isArray(words) && words.length === 0) {
    return [
      { path: ['words'], message: 'expected at least one quotation: every statement is tied to exact words' },
    ]
  }
  const bare = bareFault(entry)
  if (bare) return [bare]
  const page = documents.pages.get(String(document))
  const quotations = typeof words === 'string' ? [words] : words
  // Selectors written out in full are looked at when the case is whole.
  if (!Array.isArray(quotations) || quotations.some((one) => typeof one !== 'string')) return []
  if (!page) return withoutPage(entry, documents)
  const found = quotations.map((quotation: string) => locateWords(page, quotation, after))
  const faults = found.flatMap((one, index) => {
    if (!('problem' in one)) return []
    const path = typeof words === 'string' ? ['words'] : ['words', index]
    const message = unfoundWords(one, page, quotations[index], near, {
      others: documents.pages.values(),
      after,
    })
    return [{ path, message }]
  })
  if (faults.length === 0) entry.value.words = found
  return faults
}

/** YAML reads an empty value as nothing, and bare digits as a number. */
function bareFault({ value, written }: RawEntry): Fault | undefined {
  const { words } = value
  if (words === undefined)
    return isMisspelt(value) ? undefined : { path: ['words'], message: `${QUOTE}; the field is missing` }
  const blank = typeof words === 'string' ? words.trim() === '' : false
  if (blank) return { path: ['words'], message: `${QUOTE}; found none` }
  const path = Array.isArray(words) ? ['words', words.findIndex(isBare)] : ['words']
  const found = Array.isArray(words) ? words.find(isBare) : words
  if (!isBare(found) && !(Array.isArray(words) && words.includes(null))) return undefined
  const message =
    found === null ? `${QUOTE}; found nothing` : `${QUOTE}: write "${written(path) ?? String(found)}"`
  return { path, message }
}

/** The words may stand under another name, which is told of. */
function isMisspelt(value: RawEntry['value']): boolean {
  return Object.keys(value).some((field) => nearest(field, ['words']) !== undefined)
}

function isBare(words: unknown): boolean {
  return words === null || typeof words === 'number' || typeof words === 'boolean'
}

/**
 * Nothing is said of words whose document is told of elsewhere: its file cannot be used, or nothing is called
 * so.
 */
function withoutPage({ value, assumed }: RawEntry, { without }: Documents): Fault[] {
  const id = String(value.document)
  if (without.get(id) === 'hash-only') {
    const message = `expected a document with a file, to find these words in; "${id}" has none`
    return [{ path: ['document'], message }]
  }
  if (without.get(id) === 'cited') {
    const message = `expected a document that the desk holds; "${id}" is cited: quote from a brief that restates it`
    return [{ path: ['document'], message }]
  }
  if (without.get(id) === 'no-text') {
    const message = `expected a document of text, to find these words in: quote from one that restates "${id}"`
    return [{ path: ['document'], message }]
  }
  assumed.add('words')
  value.words = []
  return []
}

function standIn(entry: RawEntry, field: string, value: unknown): void {
  entry.assumed.add(field)
  entry.value[field] = value
}

function unfoundWords(
  unfound: Unfound,
  page: Page,
  quotation: string,
  near: NearMatches,
  { others, after }: { others: Iterable<Page>; after: string | undefined },
): string {
  switch (unfound.problem) {
    case 'many':
      return `these words are in ${page.name} ${unfound.times} times: quote more of them, or say after`
    case 'none-after': {
      const given = after ?? ''
      return `expected the words given as after in ${page.name}: "${excerpt(given, 80)}"${near.clause(page, given, others)}`
    }
    case 'none': {
      const before = after !== undefined && !('problem' in locateWords(page, quotation, ''))
      if (before)
        return `expected these words after "${excerpt(after, 80)}"; ${page.name} has them only before`
      const hint = slipClause(page, quotation) || near.clause(page, quotation, others)
      return `expected these exact words in ${page.name}: "${excerpt(quotation, 80)}"${hint}`
    }
  }
}

/** Statements of a file that name no document are told of together: one line at its top mends them all. */
function sayHomeless(raw: readonly RawEntry[], homeless: readonly number[], { pages }: Documents): Issue[] {
  const [first] = homeless
  const entry = first === undefined ? undefined : raw[first]
  if (first === undefined || !entry) return []
  for (const index of homeless) {
    const one = raw[index]
    if (one) standIn(one, 'document', 'no-document')
  }
  const [only, ...more] = pages.keys()
  const id = only !== undefined && more.length === 0 ? only : 'ID'
  const others = homeless.length > 1 ? ` (and to ${homeless.length - 1} more here)` : ''
  const message = `expected the document that is quoted: add document: ${id} to this statement${others}, or at the top of the file`
  return [{ code: 'document', entry: first, path: [], message, position: entry.locate([]) }]
}
