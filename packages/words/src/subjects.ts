import { accountsText } from './accounts.ts'
import { acrossText } from './across.ts'
import { captureText } from './capture.ts'
import { checkText } from './check.ts'
import { collapseText } from './collapse.ts'
import { commandText } from './command.ts'
import { custodyText } from './custody.ts'
import { dates } from './dates.ts'
import { deskText } from './desk.ts'
import { digestText } from './digest.ts'
import { documentText } from './document.ts'
import { draftingText } from './drafting.ts'
import { embedText } from './embed.ts'
import { fields } from './fields.ts'
import { forms } from './forms.ts'
import { helpText } from './help.ts'
import { historyText } from './history.ts'
import { linesText } from './lines.ts'
import { logText } from './log.ts'
import { matrixText } from './matrix.ts'
import type { Subject } from './messages.ts'
import { titles } from './names.ts'
import { narrativesText } from './narratives.ts'
import { numbers } from './numbers.ts'
import { openingText } from './opening.ts'
import { placesText } from './places.ts'
import { policiesText } from './policies.ts'
import { readPageText } from './read-page.ts'
import { readingText } from './reading.ts'
import { recordsText } from './records.ts'
import { saidText } from './said.ts'
import { sentences } from './sentences.ts'
import { siteText } from './site.ts'
import { supportText } from './support.ts'
import { kinds, terms } from './terms.ts'
import { timelineText } from './timeline.ts'
import { verifyText } from './verify.ts'
import { weighText } from './weigh.ts'

/** Every subject, so that one check reads every message (catalogue.ts). */
export const SUBJECTS: Readonly<Record<string, Subject>> = {
  accounts: accountsText,
  across: acrossText,
  check: checkText,
  collapse: collapseText,
  capture: captureText,
  command: commandText,
  custody: custodyText,
  dates,
  desk: deskText,
  digest: digestText,
  document: documentText,
  drafting: draftingText,
  embed: embedText,
  fields,
  forms,
  help: helpText,
  history: historyText,
  kinds,
  lines: linesText,
  log: logText,
  matrix: matrixText,
  narratives: narrativesText,
  numbers,
  opening: openingText,
  places: placesText,
  policies: policiesText,
  readPage: readPageText,
  reading: readingText,
  records: recordsText,
  said: saidText,
  sentences,
  site: siteText,
  support: supportText,
  terms,
  timeline: timelineText,
  titles,
  verify: verifyText,
  weigh: weighText,
}
