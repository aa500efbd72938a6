import type { Page } from '../page.ts'
import type { Mention, Said } from '../said/said.ts'
import { type Phrase, phraseOf } from './phrase.ts'

/** All mentions of a pile that the same words name, and what those who are meant say. */
export interface Form {
  readonly key: string
  readonly phrase: Phrase
  /** The words of the first mention. */
  readonly words: string
  readonly mentions: Mention[]
  readonly pages: Set<number>
  /** Indices of the statements that they are the source of. */
  readonly said: number[]
  readonly isCrowd: boolean
}

/**
 * Mentions by their words. A name is one form on every page; "a nurse" is one on each page, since another
 * page's may be another nurse; "they" of whom the page shows nobody is a form each time.
 * @param outlets newspapers and the like: who is called as one of them is that one
 */
export function formsOf(
  pages: readonly Page[],
  said: readonly Said[],
  outlets: readonly Form[],
): { forms: Form[]; byMention: Map<Mention, Form> } {
  const byKey = new Map<string, Form>()
  const byMention = new Map<Mention, Form>()
  const papers = new Map(outlets.map((outlet) => [outlet.phrase.nameWords.join(' '), outlet]))
  for (const [index, { source, addressee, basis }] of said.entries()) {
    if (source) add(source).said.push(index)
    if (addressee) add(addressee)
    if (basis.by) add(basis.by)
  }
  return { forms: [...byKey.values()], byMention }

  function add(mention: Mention): Form {
    const phrase = phraseOf(mention.name)
    const key = keyOf(pages[mention.page]?.hash ?? '', mention, phrase)
    const isCrowd = phrase.name === '' && (mention.crowd !== null || phrase.kind === 'people')
    const form = papers.get(phrase.nameWords.join(' ')) ??
      byKey.get(key) ?? {
        key,
        phrase,
        words: mention.name,
        mentions: [],
        pages: new Set<number>(),
        said: [],
        isCrowd,
      }
    if (form.key === key) byKey.set(key, form)
    byMention.set(mention, form)
    form.mentions.push(mention)
    form.pages.add(mention.page)
    return form
  }
}

function keyOf(
  page: string,
  { known, span, name }: Mention,
  { nameWords, roleWords, isDefinite, kind }: Phrase,
): string {
  if (!known) return `unknown ${page} ${span[0]} ${name}`
  if (nameWords.length > 0) return `name ${nameWords.join(' ')}`
  const role = roleWords.join(' ')
  return isDefinite && kind === 'body' ? `body ${role}` : `described ${page} ${role}`
}
