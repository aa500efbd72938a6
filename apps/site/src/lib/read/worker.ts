/** Reads beside the page, so that typing never waits. Asks for nothing: the page hands it the weights and the text. */
import { createReader, type Reader } from '@hearsay/reading'
import { type ReadingView, readingView } from './view.ts'

export type Question =
  | { readonly kind: 'weights'; readonly bytes: ArrayBuffer }
  | { readonly kind: 'text'; readonly text: string }

export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly view: ReadingView }
  | { readonly kind: 'failed'; readonly message: string }

let reader: Reader | undefined

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
    reader = createReader(new Uint8Array(question.bytes))
    return { kind: 'ready' }
  }
  if (!reader) throw new Error('the reader has no weights yet')
  return { kind: 'read', view: readingView(question.text, reader.read(question.text)) }
}
