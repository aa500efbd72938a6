import { parentPort, workerData } from 'node:worker_threads'
import { drawPng, readyToDraw, type Tools } from './draw.ts'

/** What is asked of the thread, and what it answers: bytes, or what went wrong. */
export interface Asked {
  readonly id: number
  readonly svg: string
}
export type Answered = { readonly id: number } & ({ readonly png: Uint8Array } | { readonly error: string })

const tools: Tools = workerData
const ready = readyToDraw(tools)

parentPort?.on('message', async ({ id, svg }: Asked) => {
  try {
    await ready
    parentPort?.postMessage({ id, png: drawPng(svg, tools) } satisfies Answered)
  } catch (error) {
    parentPort?.postMessage({ id, error: String(error) } satisfies Answered)
  }
})
