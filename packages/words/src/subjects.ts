import { dates } from './dates.ts'
import type { Subject } from './messages.ts'
import { titles } from './names.ts'
import { numbers } from './numbers.ts'
import { readingText } from './reading.ts'
import { readPageText } from './readPage.ts'
import { sentences } from './sentences.ts'
import { kinds, terms } from './terms.ts'

/** Every subject, so that one check reads every message (catalogue.ts). */
export const SUBJECTS: Readonly<Record<string, Subject>> = {
  dates,
  kinds,
  numbers,
  reading: readingText,
  readPage: readPageText,
  sentences,
  terms,
  titles,
}
