/**
 * Reads beside the page, so that typing never waits. Asks for nothing: the page hands it the weights and the
 * text.
 */
import { createReader, type Reader } from '@hearsay/reading'
import type { Locale } from '@hearsay/words'
import { type ReadingView, readingView } from './view.ts'

export type Question =
  | { readonly kind: 'weights'; readonly bytes: ArrayBuffer; readonly locale: Locale }
  | { readonly kind: 'text'; readonly text: string }

export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly view: ReadingView }
  | { readonly kind: 'failed'; readonly message: string }

/** Set by the weights, which come before any text. */
let ready: { readonly reader: Reader; readonly locale: Locale } | undefined

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
  return { kind: 'read', view: readingView(question.text, reader.read(question.text), locale) }
}
