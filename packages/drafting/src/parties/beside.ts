import type { Page } from '../page.ts'
import type { Mention } from '../said/said.ts'
import { type Phrase, phraseOf } from './phrase.ts'

/**
 * The phrase of a mention, with the name that stands right behind it: "the harbour master" of a page that
 * goes on ", Dominic Okello," is Dominic Okello.
 */
export function phraseAt(pages: readonly Page[], mention: Mention): Phrase {
  const phrase = phraseOf(mention.name)
  const text = pages[mention.page]?.text ?? ''
  const [start, end] = mention.span
  if (!mention.known || phrase.kind !== 'person' || phrase.name !== '' || !isAt(text, mention)) return phrase
  const name = NAME_BEHIND.exec(text.slice(end, end + LONGEST))
  const named = name ? phraseOf(`${text.slice(start, end)}, ${name[1] ?? name[2]}`) : phrase
  return named.kind === 'person' && named.name !== '' ? named : phrase
}

/** A mention may say more, or less, than the words where it stands. */
const isAt = (text: string, { span: [start, end], name }: Mention): boolean =>
  text.slice(start, end).replace(/\s+/g, ' ') === name

/** Characters of a name with its titles, and of what stands before it. */
const LONGEST = 120
/** ", Dominic Okello, would"; " Dominic Okello said". */
const NAME_BEHIND =
  /^(?:(?:\s(?:with|in|from|who|at|on|of|behind)\s[^,.;:“”"]{1,60})?,\s+((?:\p{Lu}[\p{L}'’-]*\.?\s+)+\p{Lu}[\p{L}'’-]+)(?=[,;.)]|\s[\p{Ll}(])|\s((?:\p{Lu}[\p{L}'’-]*\.?\s)+\p{Lu}[\p{L}'’-]+))/u
