import { cuts, type Selector } from '@hearsay/text'
import { CaseError, type Issue } from '../errors.ts'
import type { Case } from '../fold/case.ts'
import { changesFrom } from '../fold/inside.ts'
import { grouping } from '../index/grouping.ts'
import type { Statement } from '../kinds/index.ts'

/** The text of a document, by its name (`sha256:…`); undefined where it is not to be had. */
export type TextOf = (name: string) => string | undefined

const statementsIn = grouping('statement', ({ document }) => [document])

/**
 * Statements whose words are not in the document they are said to stand in, of those that entries from an index
 * on have touched: made, corrected, or their document given other bytes. Words that were erased, and documents
 * whose text is not to be had, are passed over. Asked by the store where entries are appended, a bundle
 * imported, a case verified and an edition published. O(words), and O(statements) where a document was corrected.
 */
export function wordIssues(state: Case, from: number, textOf: TextOf): Issue[] {
  const touched = new Map<string, number>()
  for (const { index, kind, id, after } of changesFrom(state, from)) {
    if (after?.kind === 'statement') touched.set(id, index)
    if (after?.kind === 'document' && kind === 'correction')
      for (const statement of statementsIn(state, id)) touched.set(statement.id, index)
  }
  return [...touched].flatMap(([id, index]) => {
    const statement = state.statement.get(id)
    return statement
      ? issuesOf(state, statement, textOf).map((issue) => ({ ...issue, entry: index - from }))
      : []
  })
}

/** @throws {CaseError} with code `words`, for what {@link wordIssues} finds */
export function checkWords(state: Case, from: number, textOf: TextOf): void {
  const issues = wordIssues(state, from, textOf)
  if (issues.length > 0) throw new CaseError(issues)
}

function issuesOf(state: Case, { id, document, words }: Statement, textOf: TextOf): Omit<Issue, 'entry'>[] {
  const page = state.document.get(document)
  const text = page && words.length > 0 ? textOf(page.hash) : undefined
  if (text === undefined) return []
  return words.flatMap((selector, place) => {
    if (stands(text, selector)) return []
    const message = `expected words of "${id}" that stand in "${document}" at ${selector.start} to ${selector.end}, with what is before and after them`
    return [{ code: 'words', path: ['words', place], message, about: id }]
  })
}

/** Whether the words stand there, between what is said to stand before and after them. */
function stands(text: string, selector: Selector): boolean {
  const { start, end, prefix, suffix } = selector
  return (
    cuts(text, selector) &&
    text.slice(Math.max(0, start - prefix.length), start) === prefix &&
    text.slice(end, end + suffix.length) === suffix
  )
}
