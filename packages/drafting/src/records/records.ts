import { idMaker } from '@hearsay/reading/draft'
import { selectorAt } from '@hearsay/text'
import type { Draft } from '../draft.ts'
import type { Said } from '../said/said.ts'

/** A record of a case as plain data; whoever takes it validates it. */
export type DraftRecord = Readonly<Record<string, unknown>> & { readonly kind: string }

/** A draft as records of a case, in an order in which each stands behind what it mentions. */
export function recordsOf(draft: Draft): DraftRecord[] {
  const newId = idMaker()
  const documents = draft.pages.map(({ name }) => newId(`${name.replace(/\.\w+$/, '')} page`, 'page'))
  const statements = draft.said.map((each) =>
    newId(
      `${documents[each.page]} ${each.source ? draft.parties.formOf(each.source).id : 'nobody'}`,
      'statement',
    ),
  )
  return [
    ...draft.parties.forms.map(({ id, type, name }) => ({ kind: 'party', id, type, name })),
    ...draft.pages.map((page, index) => ({
      kind: 'document',
      id: documents[index],
      form: 'capture',
      title: page.title ?? page.name,
      outlet: draft.parties.outlet(index).id,
      file: page.name,
    })),
    ...draft.claims.map(({ id, text }) => ({ kind: 'claim', id, text })),
    ...draft.accounts.map(({ id, title, needs, strong }) => ({ kind: 'account', id, title, needs, strong })),
    ...draft.said.map((each, index) =>
      statementRecord(draft, each, statements[index] ?? '', documents, statements),
    ),
    ...draft.claims.flatMap(({ id, bearings }) =>
      bearings.map(({ of, how }) => ({
        kind: 'bearing',
        id: `${statements[of]}:${id}`,
        of: statements[of],
        claim: id,
        how,
      })),
    ),
    ...draft.parties.same.map(({ from, into }) => ({ kind: 'merge', id: `${from}:${into}`, from, into })),
  ]
}

function statementRecord(
  { pages, parties }: Draft,
  said: Said,
  id: string,
  documents: readonly string[],
  statements: readonly string[],
): DraftRecord {
  const text = pages[said.page]?.text ?? ''
  const { kind, by } = said.basis
  return {
    kind: 'statement',
    id,
    document: documents[said.page],
    words: said.words.map(([start, end]) => selectorAt(text, start, end)),
    gist: said.words
      .map(([start, end]) => text.slice(start, end))
      .join(' … ')
      .replace(/\s+/g, ' '),
    source: said.source && parties.formOf(said.source).id,
    ...(said.within === null ? {} : { within: statements[said.within] }),
    act: said.act,
    ...(said.addressee ? { addressee: parties.formOf(said.addressee).id } : {}),
    ...(said.crowd ? { crowd: { low: said.crowd.low ?? 2, high: said.crowd.high } } : {}),
    basis: by ? { kind, by: parties.formOf(by).id } : { kind },
    modality: said.modality,
  }
}
