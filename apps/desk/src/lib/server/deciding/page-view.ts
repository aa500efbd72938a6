import { partyName, whenWords } from '@hearsay/words'
import type { Person } from '../people/person.ts'
import { lastDecision } from './decide.ts'
import type { Named } from './deciders.ts'
import type { Drafted } from './draft.ts'
import { markedParagraphs } from './marks.ts'
import { proposedOn, recordedOn } from './proposed.ts'
import { decidedByOthers } from './told.ts'

/** A page of a case with what is recorded and proposed of it; undefined where there is no such page. */
export function pageView(
  drafted: Drafted,
  document: string,
  person: Pick<Person, 'id'>,
  isShown: boolean,
  named: Named,
) {
  const { case: of, pages, decisions } = drafted
  const at = pages.findIndex(({ captured }) => captured.id === document)
  const held = pages[at]
  if (!held) return undefined
  const { captured, text, page } = held
  const proposed = isShown ? proposedOn(drafted, at) : []
  return {
    title: captured.title,
    language: captured.language,
    url: captured.url,
    outlet: partyName(of, captured.outlet, 'en'),
    published: captured.published ? whenWords(captured.published, 'en').words : null,
    paragraphs: markedParagraphs(page.text, of, text.id, proposed),
    recorded: recordedOn(of, text.id),
    proposed: proposed.map(({ spans: _, ...each }) => each),
    decidedByOthers: decidedByOthers(drafted, person, named),
    undo: lastDecision(decisions, document, person)?.key,
    isShown,
  }
}
