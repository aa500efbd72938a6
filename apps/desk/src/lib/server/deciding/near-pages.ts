import type { Case, Document } from '@hearsay/case'
import type { Desk } from '@hearsay/store'
import { searchWords } from '@hearsay/text'
import { recent } from '../recent.ts'
import { textDocumentOf, wordsOf } from './held.ts'
import { capturesOf } from './pages.ts'

/** With how many other pages, of how many characters in all, one is drafted: that takes a few seconds. */
const MOST = { pages: 12, characters: 60_000 }

/** What a page is compared by: its words, each once, and how long it is. */
interface Terms {
  readonly words: ReadonlySet<string>
  readonly length: number
}

/** By the hashes of texts, those asked for last. */
const TERMS = recent<Terms>(2000)

/**
 * A page and those that share most with it, the rarer a word among the pages of the case, the more it counts:
 * in the order in which they were captured.
 */
export async function pagesNear(
  reader: Desk['reader'],
  caseId: string,
  of: Case,
  document: string,
): Promise<Document[]> {
  const captures = capturesOf(of)
  const all: Terms[] = []
  for (const captured of captures) all.push(await termsOf(reader, caseId, textDocumentOf(of, captured)))
  const own = all[captures.findIndex(({ id }) => id === document)]
  if (!own) return []
  const near = new Set(nearest(own, all))
  return captures.filter((_, at) => near.has(all[at] ?? own))
}

function nearest(own: Terms, all: readonly Terms[]): Terms[] {
  const weights = new Map<string, number>()
  for (const word of own.words) {
    const having = all.filter(({ words }) => words.has(word)).length
    weights.set(word, Math.log(all.length / having))
  }
  const shared = ({ words }: Terms): number =>
    [...weights].reduce((sum, [word, weight]) => (words.has(word) ? sum + weight : sum), 0)
  const ranked = all
    .filter((each) => each !== own)
    .map((each) => ({ each, much: shared(each) }))
    .filter(({ much }) => much > 0)
    .toSorted((a, b) => b.much - a.much)
  const near = [own]
  let length = own.length
  for (const { each } of ranked) {
    if (near.length > MOST.pages) break
    if (length + each.length > MOST.characters) continue
    near.push(each)
    length += each.length
  }
  return near
}

async function termsOf(reader: Desk['reader'], caseId: string, text: Document): Promise<Terms> {
  const key = `${caseId} ${text.id} ${text.hash}`
  const known = TERMS.get(key)
  if (known) return known
  const words = (await wordsOf(reader, caseId, text)) ?? ''
  const terms = { words: new Set([...searchWords(words)].map(({ key }) => key)), length: words.length }
  TERMS.set(key, terms)
  return terms
}
