import type { Page } from '../page.ts'
import type { Said } from '../said/said.ts'
import type { Form } from './forms.ts'
import type { SameReason } from './parties.ts'
import { type Role, rolesOf, roleWordsOf } from './roles.ts'

/** What those who look for forms of one party look at. */
export interface Cast {
  readonly pages: readonly Page[]
  readonly said: readonly Said[]
  /** By the index of the page. */
  readonly outlets: readonly Form[]
  /** Outlets that are news. */
  readonly news: ReadonlySet<Form>
  readonly forms: readonly Form[]
  /** With a name. */
  readonly named: readonly Form[]
  /** Those whom a page names, by its index. */
  readonly namedOn: ReadonlyMap<number, readonly Form[]>
  /** Without one, and more than a pronoun. */
  readonly described: readonly Form[]
  readonly roles: ReadonlyMap<Form, readonly Role[]>
  /** Words of the roles of each form. */
  readonly roleWords: ReadonlyMap<Form, ReadonlySet<string>>
}

/** Two forms that may be one party, `into` the fuller. */
export interface SameForms {
  readonly from: Form
  readonly into: Form
  readonly reason: SameReason
  readonly chance: number
}

export const pair = (from: Form, into: Form, reason: SameReason, chance: number): SameForms => ({
  from,
  into,
  reason,
  chance,
})

export type Found = Pick<Cast, 'pages' | 'said' | 'outlets' | 'news' | 'forms'>

export function castOf({ pages, said, outlets, news, forms }: Found): Cast {
  const named = forms.filter(({ phrase }) => phrase.nameWords.length > 0)
  const described = forms.filter(
    ({ phrase, key }) => phrase.nameWords.length === 0 && key.startsWith('described'),
  )
  const roles = rolesOf(
    pages,
    named.filter(({ phrase }) => phrase.kind !== 'body'),
  )
  return {
    pages,
    said,
    outlets,
    news,
    forms,
    named,
    namedOn: byPage(named),
    described,
    roles,
    roleWords: new Map(forms.map((form) => [form, roleWordsOf(form, roles)])),
  }
}

function byPage(forms: readonly Form[]): Map<number, Form[]> {
  const found = new Map<number, Form[]>()
  for (const form of forms)
    for (const page of form.pages) {
      const there = found.get(page)
      if (there) there.push(form)
      else found.set(page, [form])
    }
  return found
}

/** Nobody is whoever reports them. */
export const reports = (one: Form, other: Form): boolean => one.tellers.has(other) || other.tellers.has(one)

/** Forms by each word of theirs that a function gives. */
export function indexed(
  forms: readonly Form[],
  words: (form: Form) => Iterable<string>,
): Map<string, Form[]> {
  const found = new Map<string, Form[]>()
  for (const form of forms)
    for (const word of new Set(words(form))) {
      const there = found.get(word)
      if (there) there.push(form)
      else found.set(word, [form])
    }
  return found
}

export const meet = (one: Form, other: Form): boolean => [...one.pages].some((page) => other.pages.has(page))
