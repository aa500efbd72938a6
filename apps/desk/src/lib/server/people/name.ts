import { endedBidi } from '@hearsay/text'

const MOST = 200

/** A letter that is seen. */
const LETTER = /[^\P{L}\p{Default_Ignorable_Code_Point}]/u

/**
 * A name as cases take that of an author, whatever was pasted with it: with another, its owner could record
 * nothing. Empty where nobody could read it, or it is too long.
 */
export function nameIn(given: string): string {
  const name = endedBidi(given.replace(/\p{Cc}+/gu, ' ')).trim()
  return LETTER.test(name) && name.length <= MOST ? name : ''
}
