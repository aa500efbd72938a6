/** A surname or an acronym → the full name. */
import { KNOWN_BODIES } from '../data/names.ts'
import { bare, lastWord } from '../text/name-words.ts'
import { type Cast, LOOK_BACK, type Mention } from './mention.ts'

/** A longer name that ends in this one's last word, or that it abbreviates: the first in the text. */
export function fuller(everyone: Cast, name: Mention): Mention {
  const words = name.text.split(' ')
  if (KNOWN_BODIES.has(name.text.toLowerCase())) return name
  const key = words.length === 1 ? bare(name.text.replace(/\.$/, '')) : bare(lastWord(name.text))
  const others = everyone.byWord.get(key) ?? everyone.byWord.get(name.text) ?? []
  const ending = bare(name.text).toLowerCase()
  for (const other of others.slice(0, LOOK_BACK)) {
    if (other.kind === 'body' && name.kind !== 'body' && words.length > 1) continue
    const longer = other.text.length > name.text.length
    const [before, end] = [
      other.text.slice(0, -ending.length),
      other.text.slice(-ending.length).toLowerCase(),
    ]
    const ends =
      end === ending && /\s(?:\p{L}{2,4}-)?$/u.test(before) && !/\b(?:of|for)(?: the)? $/.test(before)
    const abbreviates =
      words.length === 1 && name.text.toUpperCase() === name.text && !other.text.includes(name.text)
    // "The High Commissioner" of "the High Commissioner for Refugees".
    const begins =
      /^ (?:of|for) /.test(other.text.slice(name.text.length)) && other.text.startsWith(name.text)
    if (longer && (ends || abbreviates || begins)) return other
  }
  return name
}
