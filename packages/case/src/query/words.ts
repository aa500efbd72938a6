import { cuts, type Selector } from '@hearsay/text'
import { CaseError, type Issue } from '../errors.ts'
import { excerpt } from '../excerpt.ts'
import type { Case, Change } from '../fold/case.ts'
import { changesFrom, insideOf } from '../fold/inside.ts'
import type { Statement } from '../kinds/index.ts'

/** The text of a document, by its name (`sha256:…`); undefined where it is not to be had. */
export type TextOf = (name: string) => string | undefined

/**
 * Statements whose words are not in the document they are said to stand in, of those that entries from an
 * index on have touched: made, corrected, or their document given other bytes. Words that were erased, and
 * documents whose text is not to be had, are passed over. Text is what `textOfBytes` makes of bytes. Asked by
 * the reader of case files, and by the store where entries are appended, a bundle imported, a case verified
 * and an edition published. O(words, and statements in a document whose bytes were corrected).
 */
export function wordIssues(state: Case, from: number, textOf: TextOf): Issue[] {
  const touched = new Map<string, Change>()
  for (const change of changesFrom(state, from)) {
    for (const id of statementsOf(state, change)) touched.set(id, change)
  }
  return [...touched].flatMap(([id, change]) => {
    const statement = state.statement.get(id)
    const entry = change.index - from
    return statement ? issuesOf(state, statement, textOf, change).map((issue) => ({ ...issue, entry })) : []
  })
}

/** Ids of the statements that a change made, corrected, or put on other bytes. */
function statementsOf(state: Case, { kind, id, before, after }: Change): string[] {
  if (after?.kind === 'statement') return [id]
  if (kind !== 'correction' || before?.kind !== 'document' || after?.kind !== 'document') return []
  if (before.hash === after.hash) return []
  const { mentioning } = insideOf(state)
  return mentioning.of(id, (one) => state.statement.get(one), ['statement']).map((one) => one.id)
}

/** @throws {CaseError} with code `words`, for what {@link wordIssues} finds */
export function checkWords(state: Case, from: number, textOf: TextOf): void {
  const issues = wordIssues(state, from, textOf)
  if (issues.length > 0) throw new CaseError(issues)
}

function issuesOf(
  state: Case,
  { id, document, words }: Statement,
  textOf: TextOf,
  change: Change,
): Omit<Issue, 'entry'>[] {
  const page = state.document.get(document)
  const text = page?.hash !== undefined && words.length > 0 ? textOf(page.hash) : undefined
  if (text === undefined) return []
  return words.flatMap((selector, place) => {
    if (stands(text, selector)) return []
    const message = `expected words of "${id}" in "${document}": ${differenceOf(text, selector)}`
    return [{ code: 'words', path: placeIn(change, place), message, about: id }]
  })
}

/** Where in the entry the words stand, or what took the document from under them. */
function placeIn({ kind, after }: Change, place: number): (string | number)[] {
  if (after?.kind === 'document') return ['set', 'hash']
  return kind === 'correction' ? ['set', 'words', place] : ['words', place]
}

/** What was expected and what is there: the words, or where they are right, what is around them as well. */
function differenceOf(text: string, selector: Selector): string {
  const { start, end, exact } = selector
  const [prefix, suffix] = cuts(text, selector) ? [selector.prefix, selector.suffix] : ['', '']
  const found = text.slice(Math.max(0, start - prefix.length), end + suffix.length)
  return `"${excerpt(prefix + exact + suffix, SHOWN)}" at ${start} to ${end}; found "${excerpt(found, SHOWN)}"`
}

/** Characters of a quotation, with what is around it, that a message shows. */
const SHOWN = 120

/** Whether the words stand there, between what is said to stand before and after them. */
function stands(text: string, selector: Selector): boolean {
  const { start, end, prefix, suffix } = selector
  return (
    cuts(text, selector) &&
    text.slice(Math.max(0, start - prefix.length), start) === prefix &&
    text.slice(end, end + suffix.length) === suffix
  )
}
