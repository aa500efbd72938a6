import type { Page } from '../page.ts'
import { type Cast, indexed, meet, pair, type SameForms } from './cast.ts'
import type { Form } from './forms.ts'
import { wholeBefore } from './naming.ts'
import { COUNT } from './vocabulary.ts'

/**
 * The crowd in which each part of one is counted: "fourteen of the survivors" in "the survivors", on the same
 * page or, where it speaks of none, on another. Nobody is part of a part.
 */
export function wholesOf(forms: readonly Form[], pages: readonly Page[]): Map<Form, Form> {
  const crowds = forms.filter(({ isCrowd, key }) => isCrowd && !key.startsWith('unknown'))
  const wholes = crowds.filter((form) => partNoun(form, pages) === null)
  const found = new Map<Form, Form>()
  for (const part of forms) {
    const noun = part.isCrowd ? partNoun(part, pages) : null
    if (!noun) continue
    const alike = wholes.filter(
      (whole) => whole !== part && whole.phrase.head === noun && mayHold(whole, part),
    )
    const whole =
      alike.find(({ pages: there }) => [...part.pages].some((page) => there.has(page))) ?? alike[0]
    if (whole) found.set(part, whole)
  }
  return found
}

/** "Fourteen survivors" hold no others than those said to be of the fourteen. */
function mayHold({ phrase: { roleWords } }: Form, { words }: Form): boolean {
  const [count = ''] = roleWords
  return (
    !COUNT.test(count) ||
    words
      .toLowerCase()
      .replace(/^.*?\bof\b/, '')
      .split(/\s+/)
      .includes(count)
  )
}

/** "survivors" of "fourteen of the survivors"; of "two", whoever were last counted before. */
function partNoun({ words, phrase, mentions: [mention] }: Form, pages: readonly Page[]): string | null {
  if (phrase.kind === 'count')
    return mention ? (wholeBefore(pages[mention.page]?.text ?? '', mention.span[0]) ?? null) : null
  return (
    /\bof (?:the|those|these|our) (?:\p{L}+ )?(\p{L}+s|\p{L}*men|people|wounded)\b/u
      .exec(words)?.[1]
      ?.toLowerCase() ?? null
  )
}

/**
 * "Fourteen survivors" and "fourteen of the survivors" of two pages: a number that nobody counts twice by
 * chance.
 */
export function sameCounts({ described }: Cast): SameForms[] {
  const by = indexed(
    described.filter(({ isCrowd, owner }) => isCrowd && !owner),
    (form) => countOf(form) ?? [],
  )
  return [...by.values()].flatMap(([into, ...others]) =>
    into
      ? others.filter((from) => !meet(from, into)).map((from) => pair(from, into, 'only-one', CHANCE))
      : [],
  )
}

const CHANCE = 0.75

/** Their number, of five or more, and their noun. */
function countOf({ phrase, mentions }: Form): string[] | null {
  const crowd = mentions.find((mention) => mention.crowd !== null)?.crowd
  return crowd && crowd.low !== null && crowd.low >= 5 && crowd.low === crowd.high
    ? [`${crowd.low} ${phrase.head}`]
    : null
}
