import { CaseError, type Entry, parseEntry } from '@hearsay/case'
import type { Reading } from '@hearsay/reading'
import { draftOf, type Frame } from '@hearsay/reading/draft'
import { draftWords, type Locale } from '@hearsay/words'
import { badCase } from '../input/bad-case.ts'

/**
 * A reading as entries of a case, for a person to correct; `locale`: in which the reasons are given.
 * @throws {Failure} `bad-case` where the reading does not fit a case, such as a content longer than a case
 * takes
 */
export function entriesOf(
  text: string,
  reading: Reading,
  { locale, ...frame }: Omit<Frame, 'words'> & { readonly locale: Locale },
): Entry[] {
  try {
    return draftOf(text, reading, { ...frame, words: draftWords(locale) }).map(parseEntry)
  } catch (error) {
    if (error instanceof CaseError) throw badCase(error)
    throw error
  }
}
