import { type Case, ERASED, type Party, type Statement } from '@hearsay/case'
import type { Weighing } from '@hearsay/weighing'
import { gistWords, type Locale, shortName, terms, titleFor } from '@hearsay/words'
import { kept } from '../kept.ts'
import { caseHref } from '../links.ts'
import type { Ahead } from './ahead.ts'
import type { PublishedCase } from './published.ts'
import { type SaidOutside, saidOutside } from './said-outside.ts'
import { type TieOutside, tiesByParty } from './tied.ts'

/** A party as one case has it: what it said, what came of that, its ties, and what hangs on it. */
export interface Acting {
  readonly id: string
  readonly type: Party['type']
  readonly typeWords: string
  readonly name: string
  readonly short: string
  /** Every name that is on record, none that was erased: by these it is known again in another case. */
  readonly names: readonly string[]
  /** What it is recorded as saying, as far as `most` goes; those about what is to come are apart. */
  readonly said: readonly SaidOutside[]
  readonly more: number
  readonly ahead: readonly Ahead[]
  /** Which editions brought something that it says, the latest first. */
  readonly brought: readonly Brought[]
  readonly ties: readonly TieOutside[]
  /** Accounts that fall with it: `every` where each way to cut them goes through it. */
  readonly bears: readonly { readonly short: string; readonly href: string; readonly how: 'every' | 'some' }[]
}

/** What an edition brought of a party. */
export interface Brought {
  /** Of the edition. */
  readonly number: number
  /** RFC 3339: from when it may be read. */
  readonly at: string
  readonly gists: readonly string[]
  readonly more: number
}

/** Statements that are told of one edition. */
const FEW = 12

/** Statements of one party that are told across cases; the dossier has the rest. */
const MOST = 60

/** Every party that says, has or bears something, by id. O(statements + parties × accounts). */
export function actingIn(
  of: Case,
  weighing: Weighing,
  ahead: readonly Ahead[],
  { editions, locale }: Pick<PublishedCase, 'editions' | 'locale'>,
): Acting[] {
  const said = Map.groupBy(of.statement.values(), ({ source }) => source ?? '')
  const announced = new Map(ahead.map((one) => [one.said.id, one]))
  const ties = tiesByParty(of, locale)
  return [...of.party.values()].flatMap((party) => {
    const own = said.get(party.id) ?? []
    const bears = bearingIn(of, weighing, party.id, locale)
    const tied = ties.get(party.id) ?? []
    if (own.length + bears.length + tied.length === 0) return []
    const plain = own.filter(({ id }) => !announced.has(id))
    return [
      {
        id: party.id,
        type: party.type,
        typeWords: terms(locale, `party.${party.type}`),
        name: titleFor(of, party.id, locale),
        short: shortName(of, party.id, locale),
        names: namesOf(party),
        said: plain.slice(0, MOST).map((statement) => saidOutside(of, statement, locale)),
        more: Math.max(0, plain.length - MOST),
        ahead: own.flatMap(({ id }) => announced.get(id) ?? []),
        brought: broughtBy(of, own, editions, locale),
        ties: tied,
        bears,
      },
    ]
  })
}

function broughtBy(
  of: Case,
  statements: readonly Statement[],
  editions: PublishedCase['editions'],
  locale: Locale,
): Brought[] {
  const recorded = recordedAt(of)
  const byEdition = Map.groupBy(statements, ({ id }) => {
    return editions.find(({ size }) => size > (recorded.get(id) ?? 0))
  })
  return editions.toReversed().flatMap((edition) => {
    const all = byEdition.get(edition) ?? []
    if (all.length === 0) return []
    const gists = all.slice(0, FEW).map((statement) => gistWords(statement, locale))
    return [{ number: edition.number, at: edition.published, gists, more: all.length - gists.length }]
  })
}

/** At which entry each record was made. */
const recordedAt = kept((of: Case): ReadonlyMap<string, number> => {
  const made = of.history.filter(({ before }) => before === undefined)
  // Of two under one id, as of what was taken out and recorded again, the first.
  return new Map(made.toReversed().map(({ id, index }) => [id, index]))
})

function namesOf({ name, short, aliases }: Party): string[] {
  const all = [name, short ?? name, ...(Array.isArray(aliases) ? aliases : [])]
  return [...new Set(all)].filter((one) => one !== ERASED)
}

function bearingIn(of: Case, weighing: Weighing, party: string, locale: Locale): Acting['bears'] {
  return weighing.accounts.flatMap(({ account: id, core }) => {
    const account = of.account.get(id)
    const { every, some } = core.atWord.loadBearing
    if (account === undefined || !(every.includes(party) || some.includes(party))) return []
    const how = every.includes(party) ? 'every' : 'some'
    return [{ short: account.short, href: `${caseHref(of.head.id, locale)}#account-${id}`, how }]
  })
}
