import { Agent, get } from 'node:http'

/** Readers that ask at once, each for the next page when it has the last. */
const READERS = 8
/** How long to ask, in milliseconds. */
const DURATION = 3000

/** How a server answers readers that ask at once. */
export interface Rate {
  readonly perSecond: number
  /** Milliseconds in which 99 of 100 are answered. */
  readonly p99: number
}

/**
 * How a server answers some addresses, in turn and in a coding, once it is warm; bytes are not decoded.
 * @throws {Error} where one is not answered with success
 */
export async function rateOf(urls: readonly string[], coding: string): Promise<Rate> {
  const agent = new Agent({ keepAlive: true, maxSockets: READERS })
  for (const url of urls) {
    const status = await ask(url, coding, agent)
    if (status !== 200) throw new Error(`${url} answered ${status}`)
  }
  const times: number[] = []
  const start = performance.now()
  const reader = async () => {
    for (let began = start; began - start < DURATION; began = performance.now()) {
      await ask(urls[times.length % urls.length] ?? '', coding, agent)
      times.push(performance.now() - began)
    }
  }
  await Promise.all(Array.from({ length: READERS }, reader))
  agent.destroy()
  const perSecond = (times.length * 1000) / (performance.now() - start)
  return { perSecond, p99: times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? Number.NaN }
}

/** Asks for a page, reads it to its end, and resolves to its status. */
export function ask(url: string, coding: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'accept-encoding': coding } }, (response) => {
      response
        .on('end', () => resolve(response.statusCode ?? 0))
        .on('error', reject)
        .resume()
    }).on('error', reject)
  })
}
