import { type Cast, pair, type SameForms } from './cast.ts'
import type { Form } from './forms.ts'
import { bodyOfPaper } from './outlets.ts'
import { nameWordsOf } from './phrase.ts'

/** "We" of a page is its outlet, or the body whose paper it is; "I", the one who signs it. */
export function ownVoices(cast: Cast): SameForms[] {
  return cast.forms.flatMap((from) => {
    if (!from.key.startsWith('voice')) return []
    const [page = -1] = from.pages
    const outlet = cast.outlets[page]
    if (!outlet) return []
    const writer = from.key.endsWith(' I') ? writerOf(cast, page) : null
    if (writer) return [pair(from, writer, 'page-of', CHANCE.writer)]
    if (cast.news.includes(outlet)) return [pair(from, outlet, 'page-of', CHANCE.outlet)]
    const body = bodyIn(cast, outlet)
    return body ? [pair(from, body, 'page-of', CHANCE.body)] : []
  })
}

function writerOf({ pages, named }: Cast, page: number): Form | null {
  const authors = pages[page]?.author ?? []
  const words = nameWordsOf((authors[0] ?? '').split(/\s+/)).join(' ')
  return (authors.length === 1 && named.find(({ phrase }) => phrase.nameWords.join(' ') === words)) || null
}

/** The body whose paper an outlet is, as others call it. */
export function bodyIn({ named }: Pick<Cast, 'named'>, outlet: Form): Form | undefined {
  const words = nameWordsOf(bodyOfPaper(outlet).split(/\s+/)).filter((word) => word !== 'the')
  const paper = outlet.phrase.nameWords
  return (
    named.find(({ phrase }) => phrase.nameWords.join(' ') === words.join(' ')) ??
    named.find(
      ({ phrase: { nameWords, kind } }) =>
        kind === 'body' && nameWords.length > 0 && nameWords.every((word) => paper.includes(word)),
    )
  )
}

/** Shares right among those proposed. */
const CHANCE = { writer: 0.85, outlet: 0.85, body: 0.85 }
