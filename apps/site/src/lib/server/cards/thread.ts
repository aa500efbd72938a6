import { Worker } from 'node:worker_threads'
import type { Tools } from './draw.ts'
import type { Answered, Asked } from './draw-thread.ts'

interface Waiting {
  readonly resolve: (png: Uint8Array<ArrayBuffer>) => void
  readonly reject: (error: Error) => void
}

/**
 * Draws cards in a thread beside the requests: one takes a tenth of a second, in which nobody else would be
 * answered. The thread is started for the first card, and does not keep the process from ending.
 * @param source of draw-thread.ts, with all that it imports
 */
export function drawingThread(source: string, toolsOf: () => Promise<Tools>) {
  let started: Promise<Worker> | undefined
  const waiting = new Map<number, Waiting>()
  let last = 0
  return async (svg: string): Promise<Uint8Array<ArrayBuffer>> => {
    started ??= start()
    const worker = await started
    const asked: Asked = { id: ++last, svg }
    return await new Promise((resolve, reject) => {
      waiting.set(asked.id, { resolve, reject })
      worker.postMessage(asked)
    })
  }

  async function start(): Promise<Worker> {
    try {
      const worker = new Worker(source, { eval: true, workerData: await toolsOf() })
      worker.on('message', settle)
      worker.on('error', failAll)
      worker.on('exit', () => failAll(new Error('the thread that draws cards has ended')))
      worker.unref()
      return worker
    } catch (error) {
      started = undefined
      throw error
    }
  }

  function settle(answered: Answered): void {
    const one = waiting.get(answered.id)
    waiting.delete(answered.id)
    if ('png' in answered) one?.resolve(new Uint8Array(answered.png))
    else one?.reject(new Error(answered.error))
  }

  /** The next card starts another thread. */
  function failAll(error: Error): void {
    started = undefined
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
}
