/** Ties between bodies: who owns, backs, pays or commands whom. */
import type { TextSpan } from '@hearsay/reading'
import type { Meant } from '../meant/meant.ts'
import type { Page } from '../page.ts'
import type { Citer } from './cites.ts'
import { BETWEEN } from './clauses.ts'
import type { DraftTie } from './tie.ts'

/** No word is longer, and a run of capitals has as many beginnings as letters. */
const REST = String.raw`[\p{L}\d&'’-]{0,40}`
const NAME = String.raw`(?:[Tt]he )?\p{Lu}${REST}(?: (?:of|for|and|the|&|[\p{Lu}\d]${REST})){0,6}`

const PATTERNS = BETWEEN.map(([verb, relation, turned]) => {
  const pattern = new RegExp(`(${NAME}),?\\s+(${verb.source})\\s+(${NAME})`, 'gu')
  return { pattern, relation, turned }
})

export function bodyTies(pages: readonly Page[], cite: Citer, meant: Meant): DraftTie[] {
  return pages.flatMap(({ text, article }, page) =>
    article.flatMap(({ start, end }) =>
      PATTERNS.flatMap(({ pattern, relation, turned }) => {
        return [...text.slice(start, end).matchAll(pattern)].flatMap((found): DraftTie[] => {
          const [, first = '', middle = '', last = ''] = found
          const at = start + found.index
          const span: TextSpan = [at, at + found[0].length]
          const [one, other] = [
            meant.bodyOrNew(first, page, at),
            meant.bodyOrNew(last, page, at + found[0].length),
          ]
          if (!one || !other || one === other) return []
          const [from, to] = turned ? [other, one] : [one, other]
          const cites = cite([one, other], page, span)
          if (cites === null) return []
          const detail = middle
            .replace(/\s+/g, ' ')
            .replace(/^which /, '')
            .trim()
          return [
            { from, relation, to, detail, cites, reason: 'says', restsOn: [{ page, span }], chance: 0.8 },
          ]
        })
      }),
    ),
  )
}
