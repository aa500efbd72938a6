import { idMaker } from '@hearsay/reading/ids'
import type { Page } from '../page.ts'
import type { Mention, Said } from '../said/said.ts'
import { knownForms, NO_ANSWERS, type PartyAnswers } from './answers.ts'
import { castOf } from './cast.ts'
import { wholesOf } from './crowds.ts'
import { type Form, formsOf, newForm } from './forms.ts'
import { fullNamesIn } from './full-names.ts'
import { join } from './join.ts'
import { nameOf } from './naming.ts'
import { outletForms, papersOf } from './outlets.ts'
import type { DraftParty, Parties } from './parties.ts'
import { phraseOf } from './phrase.ts'
import { sameForms } from './same.ts'
import { nameUseIn, typeOf } from './types.ts'

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
  const here = new Set(outlets.map(({ known }) => known?.id))
  const known = knownForms(answers.known.filter(({ id }) => !here.has(id)))
  const { forms, byMention } = formsOf(pages, said, papers, known)
  const all = [...new Set(outlets), ...forms]
  const wholes = wholesOf(all, pages)
  const cast = castOf({ pages, said, outlets, news: new Set(papers.news), forms })
  const { chosen, partyOf } = join(all, sameForms(cast), { answers, wholes })
  const party = partiesOf(all, { pages, outlets, partyOf, wholes, taken: answers.taken })
  const form = (mention: Mention) => byMention.get(mention) ?? NOBODY
  return {
    forms: wholesFirst([...new Map(all.map((each) => [party(each).id, party(each)])).values()]),
    same: chosen.map(({ from, into, reason, chance }) => ({
      from: party(from).id,
      into: party(into).id,
      reason,
      chance: saidOf(chance),
    })),
    formOf: (mention) => party(form(mention)),
    of: (mention) => party(partyOf(form(mention))),
    outlet: (page) => party(outlets[page] ?? NOBODY),
  }
}

/**
 * What is said of a merge, of the chance by which candidates are ranked: on ten invented incidents whose
 * pages no rule had been fitted to, or few, two of three were right, but of the same name in another spelling
 * and what is as sure nearly all.
 */
const saidOf = (chance: number): number => (chance >= 0.93 ? chance : Math.min(chance, 0.7))

/** Nobody is recorded before those in whom they are counted. */
const wholesFirst = (parties: readonly DraftParty[]): DraftParty[] => [
  ...parties.filter(({ partOf }) => partOf === null),
  ...parties.filter(({ partOf }) => partOf !== null),
]

const NOBODY = newForm('', '…', phraseOf('…'))

interface Pile {
  readonly pages: readonly Page[]
  readonly outlets: readonly Form[]
  readonly partyOf: (form: Form) => Form
  /** The crowd in which a part of one is counted. */
  readonly wholes: ReadonlyMap<Form, Form>
  /** Ids that the case has given already. */
  readonly taken: readonly string[]
}

/** Each form as a party, with an id of its own; the names of one party of the case are that one. */
function partiesOf(all: readonly Form[], pile: Pile): (form: Form) => DraftParty {
  const ids = idsOf(all, pile)

  const { pages, partyOf, wholes } = pile
  const use = nameUseIn(pages)
  const nobody = partyFrom(NOBODY, 'nobody', '…')
  const found = new Map(
    all.map((form) => [form, partyFrom(form, ids.get(form)?.id ?? '', ids.get(form)?.name ?? '')]),
  )
  return (form) => found.get(form) ?? nobody

  function partyFrom(form: Form, id: string, name: string): DraftParty {
    const { key, known, phrase } = form
    const whole = wholes.get(form)
    const type = typeOf(phrase.kind === 'unknown' && phrase.name !== '' ? partyOf(form) : form, use)
    return {
      key,
      id,
      type: type === 'outlet' && !key.startsWith('outlet') ? 'body' : type,
      name,
      mentions: known ? mentionsOf(all, known.id) : form.mentions,
      isKnown: known !== null,
      isUnclear: key.startsWith('unknown'),
      partOf: (type === 'crowd' && whole && ids.get(whole)?.id) || null,
    }
  }
}

/** Names, and ids made of them, that no other form has and no party of the case. */
function idsOf(
  all: readonly Form[],
  { pages, outlets, partyOf, taken }: Pile,
): Map<Form, { id: string; name: string }> {
  const newId = idMaker()
  for (const id of new Set([...taken, ...all.flatMap(({ known }) => known?.id ?? [])])) newId(id, 'party')
  const isJoined = (form: Form) => partyOf(form) !== form
  const naming = { pages, outlets, isJoined, fullNames: fullNamesIn(pages, all) }
  return new Map(
    all.map((form) => {
      const name = nameOf(form, naming)
      return [form, { name, id: form.known?.id ?? newId(name, 'party') }]
    }),
  )
}

const mentionsOf = (all: readonly Form[], id: string): Mention[] =>
  all.filter(({ known }) => known?.id === id).flatMap(({ mentions }) => mentions)
