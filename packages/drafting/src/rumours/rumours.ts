/**
 * Claims that go round without anybody who says so: where each is first seen, and each change of its wording.
 */
import type { DraftClaim } from '../claims/claims.ts'
import type { Page } from '../page.ts'
import type { Said } from '../said/said.ts'
import { sentenceAround } from '../said/sentences.ts'
import { startOf, wordsAt } from '../said/told.ts'
import { termsOf } from '../terms/terms.ts'

export interface DraftSighting {
  /** Id of the claim. */
  readonly claim: string
  /** Index, among what is said. */
  readonly of: number
  /** The wording, in the page's words. */
  readonly form: string
  /** Words that no earlier form has; none of the first. */
  readonly added: readonly string[]
  readonly isFirst: boolean
  /** 0–1. */
  readonly chance: number
}

export function proposeSightings(
  pages: readonly Page[],
  said: readonly Said[],
  claims: readonly DraftClaim[],
): DraftSighting[] {
  return claims.flatMap(({ id, bearings }) => {
    const told = bearings.filter(({ how }) => how !== 'denies' && how !== 'rejects').map(({ of }) => of)
    const round = told.filter((of) => goesRound(pages, said[of]))
    const alike = told.filter((of) =>
      round.some((other) => other === of || areAlike(pages, said[of], said[other])),
    )
    return formsOf(pages, said, id, inTime(pages, said, alike))
  })
}

/** Whether two say it in words of which they have some in common. */
function areAlike(pages: readonly Page[], one: Said | undefined, other: Said | undefined): boolean {
  const [a, b] = [one, other].map((each) =>
    termsOf(each ? wordsAt(pages[each.page]?.text ?? '', each.words) : ''),
  )
  return new Set(a?.filter((word) => b?.includes(word))).size >= LEAST_SHARED
}

const LEAST_SHARED = 2

/** Said by nobody who is named, or by "people". */
function goesRound(pages: readonly Page[], each: Said | undefined): boolean {
  if (!each || each.isSummary || each.act === 'demand') return false
  const text = pages[each.page]?.text ?? ''
  const at = startOf(each)
  const paragraph = [
    text.lastIndexOf('\n\n', at) + 1,
    text.indexOf('\n\n', at) === -1 ? text.length : text.indexOf('\n\n', at),
  ] as const
  if (PASSED_ON.test(text.slice(...sentenceAround(text, paragraph, at)))) return true
  return each.source !== null && PEOPLE.test(each.source.name)
}

const PEOPLE =
  /^(?:people|everybody|everyone|some|many|locals|folk|folks|they say|rumou?rs?|social media|the internet)$/i
const PASSED_ON =
  /\b(?:people (?:keep |are |have been )?say(?:ing)?|it is (?:being )?(?:said|rumou?red|claimed)|rumou?rs?\b|word (?:is|has it)|everybody (?:knows|says)|everyone (?:knows|says)|going round|doing the rounds|on every channel|unconfirmed reports)/i

const inTime = (pages: readonly Page[], said: readonly Said[], told: readonly number[]): number[] => {
  const when = (of: number) => pages[said[of]?.page ?? -1]?.published?.slice(0, 16) ?? '9999'
  return [...told].sort((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : a - b))
}

/** The first, and each that brings words of its own. */
function formsOf(
  pages: readonly Page[],
  said: readonly Said[],
  claim: string,
  told: readonly number[],
): DraftSighting[] {
  const known = new Set<string>()
  const found: DraftSighting[] = []
  for (const of of told) {
    const each = said[of]
    if (!each) continue
    const form = wordsAt(pages[each.page]?.text ?? '', each.words)
    const words = [...new Set(termsOf(form))]
    const added = words.filter((word) => !known.has(word))
    for (const word of words) known.add(word)
    const isFirst = found.length === 0
    if (!isFirst && added.length < LEAST_NEW) continue
    found.push({ claim, of, form, added: isFirst ? [] : added, isFirst, chance: isFirst ? 0.6 : 0.5 })
  }
  return found
}

/** New words of content that make another form of it. */
const LEAST_NEW = 2
