import { Agent, get } from 'node:http'
import type { Visitor } from '../../apps/desk/test/visitor.ts'
import { withBare } from '../site/timing.ts'
import { LONG_CASE } from './case.ts'

/** Who ask at once, each for the next answer once they have the last; and for how long, in milliseconds. */
const READERS = 4
const DURATION = 3000

export interface Rate {
  readonly path: string
  /** Milliseconds of one request after another, and bytes of the answer. */
  readonly alone: number
  readonly bytes: number
  readonly perSecond: number
  readonly p99: number
  /** The same of a bare server that sends the same bytes. */
  readonly bare: { readonly perSecond: number; readonly p99: number }
}

export const PATHS = [
  '/',
  `/case/${LONG_CASE}`,
  `/case/${LONG_CASE}/page/page-200`,
  `/case/${LONG_CASE}/records`,
  `/case/${LONG_CASE}/records/statement`,
  `/case/${LONG_CASE}/records/statement?q=gate`,
  `/case/${LONG_CASE}/record/said-200-5`,
  `/case/${LONG_CASE}/records/bearing/new`,
  `/case/${LONG_CASE}/find?kinds=statement&q=gate`,
  '/search?q=sluice',
  '/search/hits?q=sluice',
]

/** What a desk answers of one address, beside a bare server. */
export async function rateOf(origin: string, visitor: Visitor, path: string): Promise<Rate> {
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const first = await ask(origin + path, cookie)
  const times: number[] = []
  for (let turn = 0; turn < 20; turn += 1) times.push((await ask(origin + path, cookie)).took)
  const ours = await asked(origin + path, cookie)
  const bare = await withBare(first.text, (url) => asked(url, cookie))
  return { path, alone: at(times, 0.5), bytes: Buffer.byteLength(first.text), ...ours, bare }
}

async function asked(url: string, cookie: string): Promise<{ perSecond: number; p99: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: READERS })
  const times: number[] = []
  const began = performance.now()
  const reader = async () => {
    while (performance.now() - began < DURATION) times.push((await ask(url, cookie, agent)).took)
  }
  await Promise.all(Array.from({ length: READERS }, reader))
  agent.destroy()
  return { perSecond: (times.length * 1000) / (performance.now() - began), p99: at(times, 0.99) }
}

/** @throws {Error} where it is not answered with success */
export function ask(url: string, cookie: string, agent?: Agent): Promise<{ took: number; text: string }> {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { cookie, accept: 'text/html' } }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk
      })
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve({ took: performance.now() - began, text })
        else reject(new Error(`${url} answered ${answer.statusCode}`))
      })
    }).on('error', reject)
  })
}

export function at(numbers: readonly number[], share: number): number {
  return (
    numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(share * numbers.length))] ??
    Number.NaN
  )
}
