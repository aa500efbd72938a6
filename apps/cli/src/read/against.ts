import { statementsIn } from '@hearsay/case'
import type { Reading } from '@hearsay/reading'
import { hashName } from '@hearsay/text'
import { nodeSha256 } from '@hearsay/text/node'
import { Failure } from '../failure.ts'
import type { LoadedCase } from '../input/case.ts'
import { safe } from '../output/safe.ts'
import { paragraph } from '../output/wrap.ts'
import { diffReadings, type Read, type ReadingDiff } from './diff.ts'
import { entriesOf } from './entries.ts'
import type { Document } from './text.ts'

/** @throws {Failure} `bad-case`; `not-found` where the case has no document with the bytes of this file */
export function againstCase(
  file: Document,
  reading: Reading,
  name: string,
  { state }: LoadedCase,
): ReadingDiff {
  const hash = hashName(file.bytes, nodeSha256)
  const document = [...state.document.values()].find((each) => each.hash === hash)
  if (!document)
    throw new Failure('not-found', `${name}: expected a document with the bytes of ${file.name} (${hash})`)
  const recorded = statementsIn(state, document.id)
  const now = entriesOf(file.text, reading, { document: document.id, at: document.at, by: document.by })
  return diffReadings(
    recorded,
    now.filter((entry) => entry.kind === 'statement'),
  )
}

export function* differenceReport({ added, missing, changed, same }: ReadingDiff): Generator<string> {
  for (const each of added) yield line('+', each)
  for (const each of missing) yield line('-', each)
  for (const { before, after } of changed) yield line('~', after, ` (was ${before.act}, ${before.modality})`)
  yield `${added.length} added, ${missing.length} not found again, ${changed.length} changed, ${same} as recorded.`
}

function line(sign: string, { act, modality, gist }: Read, more = ''): string {
  return paragraph(safe(`${sign} ${act}, ${modality}${more}: ${gist}`))
}
