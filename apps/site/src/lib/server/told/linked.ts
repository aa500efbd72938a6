import { areSame } from '@hearsay/dossier/across/alike.ts'
import type { CaseRef } from '@hearsay/dossier/across/rows.ts'
import type { Locale } from '@hearsay/words'
import { told } from './told.ts'

/** Another case, and what it has in common with one. */
export interface Linked {
  readonly from: CaseRef
  /** Parties and narratives that both record, by name. */
  readonly through: readonly {
    readonly id: string
    readonly name: string
    readonly kind: 'party' | 'story'
  }[]
}

/** Cases that are told around another, those with most in common first. */
const MOST = 12

export async function linkedTo(id: string, locale: Locale): Promise<readonly Linked[]> {
  const [parties, stories] = await Promise.all([sharedParties(id, locale), sharedStories(id, locale)])
  const byCase = Map.groupBy([...parties, ...stories], ({ from }) => from.id)
  return [...byCase.values()]
    .flatMap((all) => {
      const [first] = all
      return first ? [{ from: first.from, through: all.map(({ through }) => through) }] : []
    })
    .toSorted((a, b) => b.through.length - a.through.length || (a.from.id < b.from.id ? -1 : 1))
    .slice(0, MOST)
}

async function sharedParties(id: string, locale: Locale) {
  const own = await told({ locale, part: 'name', cases: [id] })
  if (own.length === 0) return []
  const subjects = own.map(({ subject }) => subject)
  const all = await told({ locale, part: 'name', subjects })
  return all.flatMap(({ from, subject, what }) => {
    const mine = own.find((one) => one.subject === subject)
    if (from.id === id || mine === undefined || !areSame(mine.what, what)) return []
    return [{ from, through: { id: subject, name: what.name, kind: 'party' as const } }]
  })
}

async function sharedStories(id: string, locale: Locale) {
  const own = await told({ locale, part: 'story', cases: [id] })
  if (own.length === 0) return []
  const all = await told({ locale, part: 'story', subjects: own.map(({ subject }) => subject) })
  return all.flatMap(({ from, subject, what }) => {
    return from.id === id
      ? []
      : [{ from, through: { id: subject, name: what.title, kind: 'story' as const } }]
  })
}
