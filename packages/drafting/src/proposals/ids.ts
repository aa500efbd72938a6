import { idMaker } from '@hearsay/reading/ids'
import type { Draft } from '../draft.ts'
import { type Keys, keysOf } from './keys.ts'

/** Readable ids for what a draft records, each once. */
export interface Ids {
  readonly pages: readonly string[]
  /** The document in which the words of a page's statements stand: its text, or the page itself. */
  readonly texts: readonly string[]
  readonly said: readonly string[]
  /** Of claims and accounts, by the id that the draft has for them. */
  readonly versions: ReadonlyMap<string, string>
  readonly keys: Keys
}

export function idsOf(draft: Draft): Ids {
  const { pages, said, parties, claims, accounts, newcomers, held } = draft
  const newId = idMaker()
  for (const id of held.taken) newId(id, id)
  for (const { id, isKnown } of parties.forms) if (!isKnown) newId(id, id)
  for (const { id } of newcomers) newId(id, id)
  const named = pages.map(
    ({ name, url }, index) => held.documents[index] ?? newId(`${slugOf(url ?? name)} page`, 'page'),
  )
  return {
    keys: keysOf(draft),
    pages: named,
    texts: named.map((id, index) => (pages[index]?.textHash === null ? id : `${id}:text`)),
    versions: new Map(
      [...claims, ...accounts].map((each) => [each.id, held.claims.get(each.id) ?? newId(each.id, 'claim')]),
    ),
    said: said.map(
      ({ page, source }, index) =>
        held.statements[index] ??
        newId(
          `${named[page]?.replace(/-page(?=-\d+$|$)/, '')} ${source ? parties.of(source).id : 'nobody'}`,
          'statement',
        ),
    ),
  }
}

/** The last part of an address or a path, without what follows its dot or its question mark. */
function slugOf(name: string): string {
  const parts = name
    .replace(/[?#].*$/, '')
    .split('/')
    .filter(Boolean)
  return (parts.at(-1) ?? name).replace(/\.\w{1,5}$/, '')
}
