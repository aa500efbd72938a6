import { idMaker } from '@hearsay/reading/draft'
import type { Page } from '../page.ts'
import type { Mention, Said } from '../said/said.ts'
import { type Form, formsOf } from './forms.ts'
import { isOwnPaper, outletForms } from './outlets.ts'
import type { DraftParty, Parties, SameParty } from './parties.ts'
import { type SameForms, sameForms } from './same.ts'

/** Who is meant on a pile of pages, and which of them may be one party. */
export function resolveParties(pages: readonly Page[], said: readonly Said[]): Parties {
  const newId = idMaker()
  const outlets = outletForms(pages)
  const { forms, byMention } = formsOf(
    pages,
    said,
    outlets.filter((outlet) => !isOwnPaper(outlet)),
  )
  const partyOf = new Map([...new Set(outlets), ...forms].map((form) => [form, draftParty(form, newId)]))
  const same = chosen(sameForms(pages, said, forms, outlets))
  const into = new Map(same.map(({ from, into }) => [from, into]))
  const nobody = draftParty({ ...EMPTY }, newId)
  const form = (mention: Mention) => partyOf.get(byMention.get(mention) ?? EMPTY) ?? nobody
  return {
    forms: [...partyOf.values()],
    same: same.map(
      ({ from, into, reason, chance }): SameParty => ({
        from: partyOf.get(from)?.id ?? '',
        into: partyOf.get(into)?.id ?? '',
        reason,
        chance,
      }),
    ),
    formOf: form,
    of: (mention) => {
      let found = byMention.get(mention)
      for (let next = found && into.get(found); next; next = into.get(next)) found = next
      return (found && partyOf.get(found)) ?? form(mention)
    },
    outlet: (page) => partyOf.get(outlets[page] ?? EMPTY) ?? nobody,
  }
}

const EMPTY: Form = {
  key: '',
  phrase: { name: '', nameWords: [], roleWords: [], head: '', kind: 'unknown', isDefinite: false },
  words: '…',
  mentions: [],
  pages: new Set(),
  said: [],
  isCrowd: false,
}

function draftParty(
  { key, phrase, words, mentions, isCrowd }: Form,
  newId: ReturnType<typeof idMaker>,
): DraftParty {
  const name = phrase.name || words
  const type = key.startsWith('outlet')
    ? 'outlet'
    : isCrowd
      ? 'crowd'
      : phrase.kind === 'body'
        ? 'body'
        : 'person'
  return { key, id: newId(name, 'party'), type, name, mentions }
}

/** Each form goes into one other, the likeliest, and never round in a circle. */
function chosen(candidates: readonly SameForms[]): SameForms[] {
  const into = new Map<Form, SameForms>()
  const last = (form: Form): Form => {
    const next = into.get(form)
    return next ? last(next.into) : form
  }
  for (const each of candidates) {
    if (into.has(each.from) || last(each.into) === last(each.from)) continue
    into.set(each.from, each)
  }
  return [...into.values()]
}
