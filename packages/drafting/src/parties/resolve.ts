import { idMaker } from '@hearsay/reading/draft'
import type { Page } from '../page.ts'
import type { Mention, Said } from '../said/said.ts'
import { knownForms, NO_ANSWERS, type PartyAnswers } from './answers.ts'
import { castOf } from './cast.ts'
import { wholesOf } from './crowds.ts'
import { type Form, formsOf, newForm } from './forms.ts'
import { join } from './join.ts'
import { nameOf, nameUseIn, typeOf } from './naming.ts'
import { outletForms, papersOf } from './outlets.ts'
import type { DraftParty, Parties } from './parties.ts'
import { phraseOf } from './phrase.ts'
import { sameForms } from './same.ts'

/**
 * Who is meant on a pile of pages, and which of them may be one party.
 * @param answers what a person has said so far, and the parties of the case that the pages are for
 */
export function resolveParties(
  pages: readonly Page[],
  said: readonly Said[],
  answers: PartyAnswers = NO_ANSWERS,
): Parties {
  const outlets = outletForms(pages, answers.known)
  const papers = papersOf(outlets, pages)
  const { forms, byMention } = formsOf(pages, said, papers, knownForms(answers.known))
  const all = [...new Set(outlets), ...forms]
  const { chosen, partyOf } = join(
    all,
    sameForms(castOf({ pages, said, outlets, news: papers.news, forms })),
    answers,
  )
  const party = partiesOf(all, pages, outlets)
  const form = (mention: Mention) => byMention.get(mention) ?? NOBODY
  return {
    forms: [...new Map(all.map((each) => [party(each).id, party(each)])).values()],
    same: chosen.map(({ from, into, reason, chance }) => ({
      from: party(from).id,
      into: party(into).id,
      reason,
      chance,
    })),
    formOf: (mention) => party(form(mention)),
    of: (mention) => party(partyOf(form(mention))),
    outlet: (page) => party(outlets[page] ?? NOBODY),
  }
}

const NOBODY = newForm('', '…', phraseOf('…'))

/** Each form as a party, with an id of its own; the names of one party of the case are that one. */
function partiesOf(all: readonly Form[], pages: readonly Page[], outlets: readonly Form[]) {
  const newId = idMaker()
  const [use, wholes] = [nameUseIn(pages), wholesOf(all, pages)]
  const known = new Map(all.flatMap(({ known }) => (known ? [[known.id, known] as const] : [])))
  for (const id of known.keys()) newId(id, 'party')
  const names = new Map(all.map((form) => [form, nameOf(form, pages, outlets)]))
  const ids = new Map(all.map((form) => [form, form.known?.id ?? newId(names.get(form) ?? '', 'party')]))
  const found = new Map(
    [...all, NOBODY].map((form): [Form, DraftParty] => {
      const whole = wholes.get(form)
      const { key, mentions } = form
      return [
        form,
        {
          key,
          id: ids.get(form) ?? 'nobody',
          type: typeOf(form, use),
          name: names.get(form) ?? form.words,
          mentions: form.known ? mentionsOf(all, form.known.id) : mentions,
          isKnown: form.known !== null,
          partOf: whole ? (ids.get(whole) ?? null) : null,
        },
      ]
    }),
  )
  return (form: Form): DraftParty => found.get(form) ?? (found.get(NOBODY) as DraftParty)
}

const mentionsOf = (all: readonly Form[], id: string): Mention[] =>
  all.filter(({ known }) => known?.id === id).flatMap(({ mentions }) => mentions)
