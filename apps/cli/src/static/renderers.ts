import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { Failure } from '../failure.ts'
import type { Render } from './crawl.ts'

export interface RenderTask {
  readonly number: number
  /** Of the pages, below the site. */
  readonly paths: readonly string[]
}

/** What became of a page. */
export interface Rendered {
  /** As the site answered; 0 where it could not be asked. */
  readonly status: number
  /** Paths that it leads to, and no page from the same thread did. */
  readonly links: readonly string[]
  /** Paths that stand in it, and of which none may be there. */
  readonly named: readonly string[]
  /** The file that was staged, and whether it is another one than lies there. */
  readonly file?: { readonly name: string; readonly isNew: boolean }
  readonly trouble?: string
}

/** What a thread answers. */
export interface RenderedTask {
  readonly number: number
  readonly rendered: readonly Rendered[]
}

/** The site, in threads of its own. */
export interface Renderers {
  readonly threads: readonly Render[]
  readonly close: () => Promise<void>
}

/**
 * @param threads how often the site is started
 * @param environment what it is told
 */
export async function startRenderers(
  threads: number,
  folder: string,
  site: string,
  environment: Readonly<Record<string, string>>,
): Promise<Renderers> {
  const built = fileURLToPath(new URL('../../../site/build', import.meta.url))
  const script = fileURLToPath(new URL('./render-worker.ts', import.meta.url))
  const waiting = new Map<number, Waiting>()
  const workers = await Promise.all(
    Array.from({ length: threads }, () => {
      const worker = new Worker(script, {
        workerData: { built, folder, site },
        env: { ...process.env, NODE_ENV: 'production', ...environment },
      })
      return started(worker, waiting)
    }),
  )
  let number = 0
  return {
    threads: workers.map((worker) => (paths) => {
      const task: RenderTask = { number: number++, paths }
      return new Promise((resolve) => {
        waiting.set(task.number, resolve)
        worker.postMessage(task)
      })
    }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}

type Waiting = (rendered: readonly Rendered[]) => void

function started(worker: Worker, waiting: Map<number, Waiting>): Promise<Worker> {
  return new Promise((resolve, reject) => {
    worker.once('error', (error) => reject(new Failure('not-built', String(error), { cause: error })))
    worker.on('message', (message: 'ready' | RenderedTask) => {
      if (message === 'ready') return resolve(worker)
      waiting.get(message.number)?.(message.rendered)
      waiting.delete(message.number)
    })
  })
}
