import { type Case, CaseError, type Entry, fold, parseEntry } from '@hearsay/case'
import { type Draft, draftPages, entriesOf, type Frame, type Proposal, proposalsOf } from '@hearsay/drafting'
import { idMaker } from '@hearsay/reading/ids'
import { type Weighing, weighCase } from '@hearsay/weighing'
import { draftingText, draftingWords, type Locale } from '@hearsay/words'
import { badCase } from '../input/bad-case.ts'
import { weighingJson } from '../weigh/json.ts'
import type { Onto } from './onto.ts'
import type { Pile } from './pile.ts'

/** A draft, the case that it would be, and the figures that would follow. */
export interface Proposed {
  readonly draft: Draft
  readonly proposals: readonly Proposal[]
  readonly entries: readonly Entry[]
  readonly state: Case
  readonly weighing: Weighing
}

/**
 * Positions that are looked at for who fails together, in all claims of a draft; each claim has its share, so
 * that a large draft is weighed in time, and more of its figures are ranges.
 */
const POSITIONS = 20_000
const FEWEST_CLAIMS = 10

/** Who stands behind entries that nobody has accepted. */
const AUTHOR = 'machine'

/**
 * @param at RFC 3339, UTC: when it is drafted
 * @param onto the case that it goes on from; null where it begins one
 * @param refused keys of proposals that a person has refused
 * @param name of the case that it begins; its id is made of it
 */
export function proposedOf(
  { pages }: Pick<Pile, 'pages'>,
  at: string,
  locale: Locale,
  onto: Onto | null = null,
  refused: readonly string[] = [],
  name = 'draft',
): Proposed {
  const draft = draftPages(pages, { soFar: onto?.soFar ?? null, refused })
  return proposedFrom(draft, at, locale, onto, refused, name)
}

/** A draft that is made already, as entries of a case. */
export function proposedFrom(
  draft: Draft,
  at: string,
  locale: Locale,
  onto: Onto | null = null,
  refused: readonly string[] = [],
  name = 'draft',
): Proposed {
  const frame: Frame = { at, by: AUTHOR, words: draftingWords(locale) }
  const proposals = proposalsOf(draft, frame, refused)
  const isNew = ({ id, kind }: { id: string; kind: string }) =>
    !onto || (kind === 'author' && !onto.soFar.case.author.has(id))
  try {
    const records = entriesOf(proposals)
    const opening = openingOf(draft, at, locale, idFor(name, records)).filter(isNew)
    const fresh = [...opening, ...records].map((each) => parseEntry(each))
    const entries = [...(onto?.entries ?? []), ...fresh]
    const state = fold(entries)
    return { draft, proposals, entries, state, weighing: weighDraft(state) }
  } catch (error) {
    if (error instanceof CaseError) throw badCase(error)
    throw error
  }
}

/** The figures that would follow. */
export function weighDraft(state: Case): Weighing {
  const expansions = Math.ceil(POSITIONS / Math.max(FEWEST_CLAIMS, state.claim.size))
  return weighCase(state, undefined, { expansions })
}

/** A draft for programs. */
export function draftJson({ entries, proposals, state, weighing }: Proposed, locale: Locale) {
  return { entries, proposals, weigh: weighingJson(state, weighing, locale) }
}

/** A readable id that nothing else of the case has. */
function idFor(name: string, records: ReturnType<typeof entriesOf>): string {
  const newId = idMaker()
  for (const id of [AUTHOR, ...records.map((each) => String(each.id ?? ''))]) newId(id, 'nothing')
  return newId(name, 'draft')
}

function openingOf({ pages }: Draft, at: string, locale: Locale, id: string) {
  const said = (key: 'kicker' | 'title' | 'question' | 'author') =>
    draftingText(locale, `case.${key}`, { pages: pages.length })
  return [
    {
      kind: 'case',
      at,
      by: AUTHOR,
      id,
      kicker: said('kicker'),
      title: said('title'),
      question: said('question'),
      language: locale,
    },
    { kind: 'author', at, by: AUTHOR, id: AUTHOR, name: said('author'), role: 'project' },
  ]
}
