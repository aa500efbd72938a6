import { type Cast, indexed, pair, type SameForms } from './cast.ts'
import type { Form } from './forms.ts'
import { bodyOfPaper } from './outlets.ts'
import { nameWordsOf } from './phrase.ts'

/** "We" of a page is its outlet, or the body whose paper it is; "I", the one who signs it, if one does. */
export function ownVoices({ pages, forms, named, outlets, news }: Cast): SameForms[] {
  const byName = indexed(named, ({ phrase }) => [phrase.nameWords.join(' ')])
  const byWord = indexed(
    named.filter(({ phrase }) => phrase.kind === 'body'),
    ({ phrase }) => phrase.nameWords.slice(-1),
  )
  return forms.flatMap((from) => {
    const [page = -1] = from.pages
    const outlet = outlets[page]
    if (!outlet || !from.key.startsWith('voice')) return []
    const isWriter = from.key.endsWith(' I')
    if (isWriter && isConversation(page)) return []
    const into = isWriter ? writerOf(page) : news.has(outlet) ? outlet : bodyIn(outlet)
    return into ? [pair(from, into, 'page-of', CHANCE)] : []
  })

  /** People speak in turns, and "I" is whoever's turn it is. */
  function isConversation(page: number): boolean {
    return (pages[page]?.reading.layout ?? []).filter(({ kind }) => kind === 'turn').length > 2
  }

  /** Of a page that one signs. */
  function writerOf(page: number): Form | undefined {
    const [author, ...others] = pages[page]?.author ?? []
    return author && others.length === 0 ? byName.get(wordsOf(author))?.[0] : undefined
  }

  /** The body whose paper an outlet is, as others call it. */
  function bodyIn(outlet: Form): Form | undefined {
    const paper = outlet.phrase.nameWords
    const partly = paper
      .flatMap((word) => byWord.get(word) ?? [])
      .find(({ phrase }) => phrase.nameWords.every((word) => paper.includes(word)))
    return byName.get(wordsOf(bodyOfPaper(outlet)))?.[0] ?? partly
  }
}

const wordsOf = (name: string): string =>
  nameWordsOf(name.split(/\s+/))
    .filter((word) => word !== 'the')
    .join(' ')

/** The share right among those proposed. */
const CHANCE = 0.85
