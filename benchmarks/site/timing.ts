import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Milliseconds for a request. */
export interface Timed {
  readonly median: number
  readonly p90: number
}

/** Times several addresses side by side, one request of each in turn, so that all meet the same noise. */
export async function timeAll(urls: readonly string[], requests: number): Promise<Timed[]> {
  const times = urls.map((): number[] => [])
  for (let request = 0; request < requests; request += 1) {
    for (const [index, url] of urls.entries()) times[index]?.push((await once(url)).took)
  }
  return times.map(summed)
}

function summed(times: readonly number[]): Timed {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * sorted.length)] ?? Number.NaN
  return { median: at(0.5), p90: at(0.9) }
}

export async function once(url: string): Promise<{ readonly took: number; readonly body: string }> {
  const start = performance.now()
  const response = await fetch(url)
  const body = await response.text()
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return { took: performance.now() - start, body }
}

/**
 * Runs `work` with the address of a bare Node server that answers everything with the same bytes from memory.
 */
export async function withBare<T>(body: string, work: (url: string) => Promise<T>): Promise<T> {
  const server = createServer((_, response) => response.end(body))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    // A TCP server that listens has an AddressInfo.
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}
