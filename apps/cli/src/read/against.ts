import { statementsIn } from '@hearsay/case'
import type { Reading, Statement } from '@hearsay/reading'
import { hashName, selectorAt } from '@hearsay/text'
import { nodeSha256 } from '@hearsay/text/node'
import { gistWords, type Locale, readingText, terms } from '@hearsay/words'
import { Failure } from '../failure.ts'
import type { LoadedCase } from '../input/case.ts'
import { safe } from '../output/safe.ts'
import { paragraph } from '../output/wrap.ts'
import { diffReadings, type Read, type ReadingDiff } from './diff.ts'
import type { Document } from './text.ts'

/** @throws {Failure} `not-found` where the case has no document with the bytes of this file */
export function againstCase(
  file: Pick<Document, 'name' | 'bytes' | 'text'>,
  reading: Reading,
  name: string,
  { state }: LoadedCase,
): ReadingDiff {
  const hash = hashName(file.bytes, nodeSha256)
  const document = [...state.document.values()].find((each) => each.hash === hash)
  if (!document)
    throw new Failure('not-found', `${name}: expected a document with the bytes of ${file.name} (${hash})`)
  const recorded = statementsIn(state, document.id)
  return diffReadings(
    recorded,
    reading.statements.flatMap((each) => readOf(file.text, each)),
  )
}

/** A statement read, as it would be recorded: once for each who says it. */
function readOf(text: string, { source, cue, content, act, modality, also }: Statement): Read[] {
  const spans = [...source, ...cue, ...content].sort(([a], [b]) => a - b)
  const gist = content.map(([start, end]) => text.slice(start, end)).join(' … ')
  const read: Read = {
    words: spans.map(([start, end]) => selectorAt(text, start, end)),
    act,
    modality,
    gist: gist.replace(/[\p{Cc}\s]+/gu, ' ').trim(),
  }
  return [read, ...also.map(() => ({ ...read }))]
}

export function* differenceReport(
  { added, missing, changed, same }: ReadingDiff,
  locale: Locale,
): Generator<string> {
  for (const each of added) yield line('+', readingText(locale, 'differs', wordsOf(each, locale)))
  for (const each of missing) yield line('-', readingText(locale, 'differs', wordsOf(each, locale)))
  for (const { before, after } of changed) {
    const { act: actBefore, modality: modalityBefore } = wordsOf(before, locale)
    const values = { ...wordsOf(after, locale), actBefore, modalityBefore }
    yield line('~', readingText(locale, 'differsFrom', values))
  }
  const counts = { added: added.length, missing: missing.length, changed: changed.length, same }
  yield readingText(locale, 'differences', counts)
}

function wordsOf(read: Read, locale: Locale) {
  const { act, modality } = read
  return {
    act: terms(locale, `act.${act}`),
    modality: terms(locale, `modality.${modality}`),
    gist: gistWords(read, locale),
  }
}

function line(sign: string, text: string): string {
  return paragraph(safe(`${sign} ${text}`))
}
