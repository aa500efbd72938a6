/** Where the people of a pile are named on its pages. */

import type { TextSpan } from '@hearsay/reading'
import { TITLES } from '@hearsay/reading/names'
import type { Meant } from '../meant/meant.ts'
import type { Page } from '../page.ts'
import type { DraftParty, Parties } from '../parties/parties.ts'
import { folded, phraseOf } from '../parties/phrase.ts'

export interface Place {
  readonly party: DraftParty
  readonly page: number
  /** Of the name, with the titles before it. */
  readonly span: TextSpan
  /** "Commander" of "Commander Sabet Orm". */
  readonly title: string
}

/**
 * Every place at which somebody who speaks on one of the pages is named, by the whole name or after a title.
 */
export function namedPlaces(pages: readonly Page[], parties: Parties, meant: Meant): Place[] {
  const people = parties.forms.filter((form) => form.type === 'person' && !meant.isBody(form))
  const byName = new Map<string, DraftParty>()
  const bySurname = new Map<string, DraftParty | null>()
  for (const form of people) {
    const { nameWords } = phraseOf(form.name)
    if (nameWords.length < 2) continue
    byName.set(nameWords.join(' '), form)
    const last = nameWords.at(-1) ?? ''
    bySurname.set(last, bySurname.has(last) ? null : form)
  }
  return pages.flatMap(({ text, article }, page) =>
    article.flatMap(({ start, end }) => placesIn(text, [start, end], page, byName, bySurname)),
  )
}

/** As many blanks as stand in a name: without an end, those of a page that is blank are each a start. */
const RUN =
  /(?:\p{Lu}[\p{L}\p{M}'’-]*\.?)(?:[^\S\n]{0,8}\n?[^\S\n]{0,40}(?:al|el|de|van|von|bin|della|\p{Lu}[\p{L}\p{M}'’-]*\.?)(?![\p{L}]))*/gu

function placesIn(
  text: string,
  [from, to]: TextSpan,
  page: number,
  byName: ReadonlyMap<string, DraftParty>,
  bySurname: ReadonlyMap<string, DraftParty | null>,
): Place[] {
  return [...text.slice(from, to).matchAll(RUN)].flatMap(({ index, 0: run }) => {
    const words = [...run.matchAll(/\S+/g)].map((found) => ({
      at: from + index + found.index,
      word: found[0],
    }))
    for (let first = 0; first < words.length; first++)
      for (const length of [4, 3, 2, 1]) {
        const own = words.slice(first, first + length)
        if (own.length < length) continue
        const name = own.map(({ word }) => folded(word.replace(/['’]s$/, ''))).join(' ')
        const titled = first > 0 && isTitle(words[first - 1]?.word ?? '')
        const party = length > 1 ? byName.get(name) : titled ? bySurname.get(name) : undefined
        const last = own.at(-1)
        if (!party || !last) continue
        let start = first
        while (start > 0 && isTitle(words[start - 1]?.word ?? '')) start--
        const begin = words[start]?.at ?? last.at
        const end = last.at + last.word.replace(/(?:['’]s|[.,])$/, '').length
        return [
          {
            party,
            page,
            span: [begin, end] as const,
            title: text.slice(begin, words[first]?.at ?? begin).trim(),
          },
        ]
      }
    return []
  })
}

const isTitle = (word: string): boolean =>
  /^\p{Lu}/u.test(word) && TITLES.has(word.toLowerCase().replace(/\.$/, ''))
