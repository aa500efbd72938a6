import { type Case, CaseError, type Entry, fold, parseEntry } from '@hearsay/case'
import { type Draft, draftPages, entriesOf, type Frame, type Proposal, proposalsOf } from '@hearsay/drafting'
import { type Weighing, weighCase } from '@hearsay/weighing'
import { draftingText, draftingWords, type Locale } from '@hearsay/words'
import { badCase } from '../input/bad-case.ts'
import type { Pile } from './pile.ts'

/** A draft, the case that it would be, and the figures that would follow. */
export interface Proposed {
  readonly draft: Draft
  readonly proposals: readonly Proposal[]
  readonly entries: readonly Entry[]
  readonly state: Case
  readonly weighing: Weighing
}

/** Who stands behind entries that nobody has accepted. */
const AUTHOR = 'machine'

/** @param at RFC 3339, UTC: when it is drafted */
export function proposedOf({ pages }: Pile, at: string, locale: Locale): Proposed {
  const draft = draftPages(pages)
  const frame: Frame = { at, by: AUTHOR, words: draftingWords(locale) }
  const proposals = proposalsOf(draft, frame)
  try {
    const entries = [...openingOf(draft, at, locale), ...entriesOf(proposals)].map((each) => parseEntry(each))
    const state = fold(entries)
    return { draft, proposals, entries, state, weighing: weighCase(state) }
  } catch (error) {
    if (error instanceof CaseError) throw badCase(error)
    throw error
  }
}

function openingOf({ pages }: Draft, at: string, locale: Locale) {
  const said = (key: 'kicker' | 'title' | 'question' | 'author') =>
    draftingText(locale, `case.${key}`, { pages: pages.length })
  return [
    {
      kind: 'case',
      at,
      by: AUTHOR,
      id: 'draft',
      kicker: said('kicker'),
      title: said('title'),
      question: said('question'),
      language: locale,
    },
    { kind: 'author', at, by: AUTHOR, id: AUTHOR, name: said('author'), role: 'project' },
  ]
}
