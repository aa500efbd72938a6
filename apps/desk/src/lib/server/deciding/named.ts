import { type Case, statementsIn } from '@hearsay/case'
import { gistWords, partyName, sourceName } from '@hearsay/words'
import { wrong } from './wrong.ts'

/** A name by which somebody chooses a record, where several have one with its id behind it. */
const labelled = (all: readonly { readonly id: string; readonly name: string }[]) => {
  const counts = new Map<string, number>()
  for (const { name } of all) counts.set(name, (counts.get(name) ?? 0) + 1)
  return all.map(({ id, name }) => ({ id, label: counts.get(name) === 1 ? name : `${name} (${id})` }))
}

/** The parties of a case, by what each is chosen by. */
export const partyLabels = (of: Case) =>
  labelled([...of.party.keys()].map((id) => ({ id, name: partyName(of, id, 'en') })))

export const claimLabels = (of: Case) =>
  labelled([...of.claim.values()].map(({ id, text: name }) => ({ id, name })))

/** The statements that are recorded on a page, by who says what. */
export const statementLabels = (of: Case, document: string) =>
  labelled(
    statementsIn(of, document).map((each) => ({
      id: each.id,
      name: `${sourceName(of, each.source, 'en')}: ${gistWords(each, 'en')}`,
    })),
  )

/** What somebody means by a name: undefined where nothing is called so. @throws {WrongError} several are */
export function meantBy(
  labels: readonly { readonly id: string; readonly label: string }[],
  name: string,
): string | undefined {
  const plain = (words: string): string => words.normalize('NFC').trim().toLowerCase()
  const found = labels.filter(({ id, label }) => plain(label) === plain(name) || id === name.trim())
  const exact = found.filter(({ label }) => label === name.trim())
  const [one, other] = exact.length > 0 ? exact : found
  const isAmbiguous =
    other !== undefined || labels.some(({ id, label }) => label === `${name.trim()} (${id})`)
  if (isAmbiguous) throw wrong('deciding.severalCalled', { name })
  return one?.id
}

/**
 * The statement of a page that is to report another: undefined where none is named.
 * @throws {WrongError} no statement of the page is called so, or several are
 */
export function outerCalled(of: Case, document: string, name: string): string | undefined {
  if (name.trim() === '') return undefined
  const id = meantBy(statementLabels(of, document), name)
  if (id === undefined) throw wrong('deciding.noStatement')
  return id
}
