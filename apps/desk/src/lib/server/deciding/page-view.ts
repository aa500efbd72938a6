import { type Case, statementsIn } from '@hearsay/case'
import { partyName, sourceName, whenWords } from '@hearsay/words'
import { authorId } from '../cases/author.ts'
import type { Person } from '../people/person.ts'
import type { Named } from './deciders.ts'
import type { Drafted } from './draft.ts'
import type { HeldPage } from './held.ts'
import { type MarkedPart, markedParagraphs } from './marks.ts'
import { claimLabels, partyLabels, statementLabels } from './named.ts'
import { type ProposedView, proposedOn, recordedOn } from './proposed.ts'
import { addressOf, SHOWN, shownOf, type Wanted, windowOf } from './shown.ts'
import { decidedByOthers } from './told.ts'
import { lastDecision } from './undo.ts'

/** What of a page is shown: whether with suggestions, and which. */
export interface Look extends Wanted {
  readonly isShown: boolean
}

/** A page of a case with what is recorded and proposed of it. */
export function pageView(
  drafted: Drafted,
  held: HeldPage,
  person: Pick<Person, 'id'>,
  look: Look,
  named: Named,
) {
  const { case: of, pages, decisions } = drafted
  const document = held.captured.id
  const at = pages.findIndex(({ id }) => id === document)
  const proposed = look.isShown ? proposedOn(drafted, at, look.order) : []
  const { shown, found, from } = shownOf(proposed, look)
  const paragraphs = markedParagraphs(held.words, of, held.text.id, proposed)
  return {
    ...aboutPage(of, held),
    paragraphs: withLinks(paragraphs, proposed, shown, look.order),
    recorded: recordedOn(of, held.text.id),
    proposed: shown.map(({ spans: _, ...each }) => each),
    all: proposed.length,
    found,
    from,
    step: SHOWN,
    subjects: [...new Set(proposed.map(({ subject }) => subject))],
    decidedByOthers: decidedByOthers(drafted, person, named),
    undo: lastDecision(decisions, document, person)?.key,
    isShown: look.isShown,
    isBeingRead: look.isShown && drafted.isBehind && proposed.length === 0,
    hints: pages[at]?.hints ?? [],
    parties: partyLabels(of).map(({ label }) => label),
    claims: claimLabels(of).map(({ label }) => label),
    statements: statementLabels(of, held.text.id),
    lastSource: lastSource(of, person),
    lastSaid: lastSaid(of, held.text.id, person),
  }
}

function aboutPage(of: Case, { captured }: HeldPage) {
  return {
    title: captured.title,
    language: captured.language,
    url: captured.url,
    outlet: partyName(of, captured.outlet, 'en'),
    published: captured.published ? whenWords(captured.published, 'en').words : null,
  }
}

/** Of a proposal that is not shown now, a link leads to where it is; its words need not be found. */
function withLinks(
  paragraphs: readonly (readonly MarkedPart[])[],
  proposed: readonly ProposedView[],
  shown: readonly ProposedView[],
  order: Wanted['order'],
): MarkedPart[][] {
  const isShown = new Set(shown.map(({ id }) => id))
  const places = new Map(proposed.map(({ id }, at) => [`#${id}`, at]))
  const nothing = { subject: '', who: '', text: '', sure: 0, order }
  return paragraphs.map((parts) =>
    parts.map((part) => {
      const ids = part.ids
        .split(' ')
        .filter((id) => isShown.has(id))
        .join(' ')
      const place = places.get(part.href ?? '')
      if (part.href === undefined || place === undefined || isShown.has(part.href.slice(1)))
        return { ...part, ids }
      return { ...part, ids, href: `?${addressOf({ ...nothing, from: windowOf(place) })}${part.href}` }
    }),
  )
}

/** Who somebody recorded last as saying something. */
function lastSource(of: Case, person: Pick<Person, 'id'>): string {
  const by = authorId(person)
  const last = [...of.statement.values()].findLast((each) => each.by === by && each.source !== null)
  return last ? sourceName(of, last.source, 'en') : ''
}

/** The statement of a page that somebody recorded last, or else the last one. */
function lastSaid(of: Case, document: string, person: Pick<Person, 'id'>): string | undefined {
  const by = authorId(person)
  const all = statementsIn(of, document)
  return (all.findLast((each) => each.by === by) ?? all.at(-1))?.id
}
