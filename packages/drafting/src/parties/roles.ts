import type { Page } from '../page.ts'
import type { Form } from './forms.ts'
import { folded } from './phrase.ts'
import { isInitialOf } from './spelling.ts'
import { ARTICLE, isPersonWord, isSomebody, sense } from './vocabulary.ts'

/** What a page says that somebody named is: "Fire chief Tomas Brandl, who led the first crews in". */
export interface Role {
  readonly page: number
  /** "chief"; empty of "who led the first crews in". */
  readonly head: string
  readonly words: readonly string[]
}

/** Characters around a name in which it is said who that is. */
const AROUND = 90

/**
 * The roles of people with names, wherever the pages tell them beside a name. Each text is read once; a
 * surname that two forms have, one not the other's fuller name, tells nothing alone.
 */
export function rolesOf(pages: readonly Page[], named: readonly Form[]): Map<Form, Role[]> {
  const bySurname = new Map<string, Form[]>()
  for (const form of named) {
    const surname = form.phrase.nameWords.at(-1) ?? ''
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), form])
  }
  const roles = new Map<Form, Role[]>(named.map((form) => [form, []]))
  for (const [page, { text }] of pages.entries())
    for (const { form, start, end } of namesIn(text, bySurname))
      for (const { head, words } of besides(text, start, end)) roles.get(form)?.push({ page, head, words })
  for (const form of named)
    if (form.phrase.roleWords.length > 0)
      roles.get(form)?.push({
        page: form.mentions[0]?.page ?? -1,
        head: form.phrase.head,
        words: form.phrase.roleWords,
      })
  return roles
}

interface Named {
  readonly form: Form
  readonly start: number
  readonly end: number
}

/** Words in capitals, one after another, with the small ones that a name may hold. */
export const RUN =
  /[\p{Lu}\p{Lo}][\p{L}\p{M}'’-]*\.?(?:\s(?:(?:bin|ibn|al|el|van|de|der|von|di|abu)\s)*[\p{Lu}\p{Lo}][\p{L}\p{M}'’-]*\.?)*/gu

function* namesIn(text: string, bySurname: ReadonlyMap<string, readonly Form[]>): Generator<Named> {
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const words = run.split(/\s/)
    const own = words.map(folded)
    const forms = bySurname.get(own.at(-1) ?? '') ?? []
    const best = forms.filter(({ phrase }) => endsWith(own, phrase.nameWords))
    const form = best.length > 0 ? longest(best) : onlyOne(forms, own)
    if (!form) continue
    const length = Math.min(form.phrase.nameWords.length, words.length)
    const start = best.length > 0 ? startOfLast(run, length) : startOfLast(run, 1)
    yield { form, start: index + start, end: index + run.replace(/['’]s$/, '').length }
  }
}

const endsWith = (words: readonly string[], end: readonly string[]): boolean =>
  end.length <= words.length &&
  end.every((word, index) => {
    const mine = words[words.length - end.length + index] ?? ''
    return mine === word || (index < end.length - 1 && (isInitialOf(mine, word) || isInitialOf(word, mine)))
  })

const longest = (forms: readonly Form[]): Form | undefined =>
  [...forms].sort((a, b) => b.phrase.nameWords.length - a.phrase.nameWords.length)[0]

/** "Mr. Okello", where only one form has that surname. */
const onlyOne = (forms: readonly Form[], own: readonly string[]): Form | undefined =>
  forms.length === 1 &&
  own.slice(0, -1).every((word) => isPersonWord(word) || /^(?:mr|mrs|ms|miss|dr|hon)$/.test(word))
    ? forms[0]
    : undefined

function startOfLast(run: string, count: number): number {
  let at = run.length
  for (let left = count; left > 0 && at > 0; left--) at = run.slice(0, at - 1).search(/\S*$/)
  return at
}

function besides(text: string, start: number, end: number): Pick<Role, 'head' | 'words'>[] {
  const near = text.slice(Math.max(0, start - AROUND), start)
  const before =
    near
      .replace(TITLED, '')
      .split(/[.!?;:“”"](?=\s)|\n\n/)
      .at(-1) ?? ''
  const title = near.slice(near.replace(TITLED, '').length).split(/\s+/).map(folded).filter(isPersonWord)
  const titled = title.map((head) => ({ head, words: [head] }))
  return [
    ...titled,
    ...[roleBefore(before), roleAfter(text.slice(end, end + AROUND))].flatMap((role) => role ?? []),
  ]
}

/** Forms of address and ranks right before a name: they stand between it and what is said of it. */
const TITLED =
  /(?<![\p{L}])(?:(?:Mr|Mrs|Ms|Miss|Dr|Hon|Prof|Rev|Sir|Capt|Col|Lt|Sgt|Gen|Maj|Cmdr|Insp|Supt|Sergeant|Captain|Colonel|General|Major|Lieutenant|Commander|Inspector|Superintendent|Constable|Doctor|Professor|Canon|Father|Sister|Judge|Admiral|Corporal)\b\.?\s+)+$/u

/** "The harbour master, ", "poll watcher ", "Minister of Supply ". */
function roleBefore(before: string): Pick<Role, 'head' | 'words'> | null {
  const own = before
    .replace(/[,(]\s*$/, ' ')
    .split(/[,(]/)
    .at(-1)
  const raw = (own ?? '').split(/\s+/).filter(Boolean)
  const article = raw.findLastIndex((word) => ARTICLE.test(word))
  const words = (article === -1 ? raw.slice(-5) : raw.slice(article + 1)).map(folded).filter(Boolean)
  const stop = words.findIndex((word, index) => index > 0 && BEHIND.test(word))
  const head = (stop === -1 ? words.length : stop) - 1
  if (head < 0 || !isSomebody(words[head] ?? '')) return null
  return { head: words[head] ?? '', words: words.slice(article === -1 ? Math.max(0, head - 1) : 0) }
}

/** ", 58, a poll watcher for Stull,", ", who led the first crews in,", " is the harbour master". */
function roleAfter(after: string): Pick<Role, 'head' | 'words'> | null {
  const found =
    /^(?:,\s+(?:\d+,\s+)?|\s+(?:is|was)\s+(?=(?:the|an?)\s))(?:the\s+|an?\s+|our\s+|its\s+|(?=who\s))?([^,.;:!?“”"()]+)/u.exec(
      after,
    )
  if (!found?.[1]) return null
  const words = found[1].split(/\s+/).map(folded).filter(Boolean)
  if (words[0] === 'who') return { head: '', words: words.slice(1) }
  const stop = words.findIndex((word) => BEHIND.test(word))
  const head = words[(stop === -1 ? words.length : stop) - 1] ?? ''
  return isSomebody(head) ? { head, words } : null
}

const BEHIND = /^(?:of|for|in|at|on|from|with|to|who|whose|living|near|behind|by)$/

/** Every word of somebody's roles and description, each as what it means. */
export const roleWordsOf = (form: Form, roles: ReadonlyMap<Form, readonly Role[]>): Set<string> =>
  new Set(
    [...form.phrase.roleWords, ...(roles.get(form) ?? []).flatMap(({ words }) => words)]
      .filter((word) => word.length > 2 && !SMALL.test(word))
      .map(sense),
  )

const SMALL =
  /^(?:the|and|for|who|whom|that|which|with|from|his|her|its|their|was|were|has|had|one|not|said|told)$/
