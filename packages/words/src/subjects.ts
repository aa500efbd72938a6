import { commandText } from './command.ts'
import { dates } from './dates.ts'
import { helpText } from './help.ts'
import { logText } from './log.ts'
import { matrixText } from './matrix.ts'
import type { Subject } from './messages.ts'
import { titles } from './names.ts'
import { numbers } from './numbers.ts'
import { readingText } from './reading.ts'
import { readPageText } from './readPage.ts'
import { sentences } from './sentences.ts'
import { kinds, terms } from './terms.ts'
import { verifyText } from './verify.ts'
import { weighText } from './weigh.ts'

/** Every subject, so that one check reads every message (catalogue.ts). */
export const SUBJECTS: Readonly<Record<string, Subject>> = {
  command: commandText,
  dates,
  help: helpText,
  kinds,
  log: logText,
  matrix: matrixText,
  numbers,
  reading: readingText,
  readPage: readPageText,
  sentences,
  terms,
  titles,
  verify: verifyText,
  weigh: weighText,
}
