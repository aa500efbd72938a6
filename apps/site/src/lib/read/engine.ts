import { type Locale, readPageText } from '@hearsay/words'
import type { ReadingView } from './view.ts'
import type { Answer, Question } from './worker.ts'

export interface Listener {
  ready(): void
  read(view: ReadingView): void
  failed(message: string): void
}

export interface Engine {
  /** Reads a text; of several given while one is being read, only the last. */
  read(text: string): void
}

/**
 * Starts a reader in a worker. All requests are made here, to the page's own origin: its script, its weights,
 * fonts. The worker is made of the fetched script and not of its address, because a worker made so is held to
 * the page's policy: it can ask nothing of anybody else either (CSP3 §4.2.2, HTML "creating a policy
 * container from a fetch response").
 */
export async function startEngine(
  script: string,
  weights: string,
  locale: Locale,
  listener: Listener,
): Promise<Engine> {
  performance.mark('reader-asked')
  // The worker starts while the weights are still on their way.
  const [worker, bytes] = await Promise.all([started(script, locale), fetched(weights, locale), loadFonts()])
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
    else if (waiting === undefined) listener.read(data.view)
    next()
  })
  ask({ kind: 'weights', bytes, locale }, [bytes])
  return {
    read(text) {
      waiting = text
      if (!busy) next()
    },
  }
}

async function started(script: string, locale: Locale): Promise<Worker> {
  const code = await fetched(script, locale)
  return new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))
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
