import { type Locale, readPageText } from '@hearsay/words'
import type { Written } from './case-file-worker.ts'
import type { ReadingView } from './view.ts'
import type { Answer, Draft, Question } from './worker.ts'

export interface Listener {
  ready(): void
  read(view: ReadingView): void
  /** The last text as a case file, and the id of its document in it. */
  written(document: string, file: Written): void
  failed(message: string): void
}

/** Where the scripts and the model are. */
export interface Addresses {
  readonly reader: string
  readonly weights: string
  readonly caseFile: string
}

export interface Engine {
  /** Reads a text; of several given while one is being read, only the last. */
  read(text: string): void
  /** Writes the last text that was read as a case file; `name`: what its document may be called. */
  write(name: string): void
}

/**
 * Starts a reader in a worker. All requests are made here, to the page's own origin: its script, its weights,
 * fonts. The worker is made of the fetched script and not of its address, because a worker made so is held to
 * the page's policy: it can ask nothing of anybody else either (CSP3 §4.2.2, HTML "creating a policy
 * container from a fetch response").
 */
export async function startEngine(
  { reader, weights, caseFile }: Addresses,
  locale: Locale,
  listener: Listener,
): Promise<Engine> {
  performance.mark('reader-asked')
  // The worker starts while the weights are still on their way.
  const [worker, bytes] = await Promise.all([started(reader, locale), fetched(weights, locale), loadFonts()])
  // Asked for whether or not anybody saves, so that a request does not tell who does; last, to delay nothing.
  const writer = fetched(caseFile, locale)
  writer.catch(() => undefined)
  const ask = (question: Question, hand: Transferable[] = []) => worker.postMessage(question, hand)
  let busy = true
  let waiting: string | undefined
  const next = () => {
    busy = waiting !== undefined
    if (waiting !== undefined) ask({ kind: 'text', text: waiting })
    waiting = undefined
  }
  worker.addEventListener('error', () => listener.failed(readPageText(locale, 'notStarted')))
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.kind === 'ready') {
      performance.measure('reader-loaded', 'reader-asked')
      listener.ready()
    } else if (data.kind === 'failed') listener.failed(data.message)
    else if (data.kind === 'draft') void write(writer, data.draft, listener)
    else if (waiting === undefined) listener.read(data.view)
    next()
  })
  ask({ kind: 'weights', bytes, locale }, [bytes])
  return {
    read(text) {
      waiting = text
      if (!busy) next()
    },
    write(name) {
      busy = true
      ask({ kind: 'draft', name, at: new Date().toISOString() })
    },
  }
}

async function started(script: string, locale: Locale): Promise<Worker> {
  return workerOf(await fetched(script, locale))
}

function workerOf(code: ArrayBuffer): Worker {
  return new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))
}

/** In a worker of its own, which ends with the file. */
async function write(
  code: Promise<ArrayBuffer>,
  { document, records }: Draft,
  listener: Listener,
): Promise<void> {
  try {
    const worker = workerOf(await code)
    const file = await new Promise<Written>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Written>) => resolve(data))
      worker.addEventListener('error', ({ message }) => reject(new Error(message)))
      worker.postMessage(records)
    })
    worker.terminate()
    listener.written(document, file)
  } catch (error) {
    listener.written(document, { problem: error instanceof Error ? error.message : String(error) })
  }
}

/** Every font now, so that no letter of the text asks for one later, and so tells that it is there. */
async function loadFonts(): Promise<void> {
  await Promise.allSettled([...document.fonts].map((face) => face.load()))
}

async function fetched(address: string, locale: Locale): Promise<ArrayBuffer> {
  const response = await fetch(address)
  if (!response.ok) {
    const path = new URL(address, location.href).pathname
    throw new Error(readPageText(locale, 'answered', { path, status: String(response.status) }))
  }
  return await response.arrayBuffer()
}
