/**
 * Reads beside the page, so that typing never waits. Asks for nothing: the page hands it the weights and the
 * text.
 */
import { createReader, type Reader, type Reading } from '@hearsay/reading'
import { idMaker } from '@hearsay/reading/ids'
import { draftWords, type Locale } from '@hearsay/words'
import { type DraftRecord, draftOf } from './records.ts'
import { type ReadingView, readingView } from './view.ts'

export type Question =
  | { readonly kind: 'weights'; readonly bytes: ArrayBuffer; readonly locale: Locale }
  | { readonly kind: 'text'; readonly text: string }
  /** The last text as records of a case; `name`: what its document may be called. */
  | { readonly kind: 'draft'; readonly name: string; readonly at: string }

export interface Draft {
  /** Id of the document. */
  readonly document: string
  readonly records: readonly DraftRecord[]
}

export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly view: ReadingView }
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'failed'; readonly message: string }

/** Set by the weights, which come before any text. */
let ready: { readonly reader: Reader; readonly locale: Locale } | undefined
let last: { readonly text: string; readonly reading: Reading } | undefined

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  try {
    self.postMessage(answer(data))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    self.postMessage({ kind: 'failed', message } satisfies Answer)
  }
})

function answer(question: Question): Answer {
  if (question.kind === 'weights') {
    ready = { reader: createReader(new Uint8Array(question.bytes)), locale: question.locale }
    return { kind: 'ready' }
  }
  if (!ready) throw new Error('the reader has no weights yet')
  const { reader, locale } = ready
  if (question.kind === 'draft') return { kind: 'draft', draft: draft(question, locale) }
  const { text } = question
  last = { text, reading: reader.read(text) }
  return { kind: 'read', view: readingView(text, last.reading, locale) }
}

function draft({ name, at }: Question & { kind: 'draft' }, locale: Locale): Draft {
  if (!last) throw new Error('nothing was read yet')
  const document = idMaker()(name, 'text')
  const frame = { document, at, by: 'editor', words: draftWords(locale) }
  return { document, records: draftOf(last.text, last.reading, frame) }
}
