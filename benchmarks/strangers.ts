import { Agent } from 'node:http'
import { serve } from '../apps/site/test/served.ts'
import { type Fate, loadSeveral } from '../apps/site/test/several-cases.ts'
import { ask } from './site/rate.ts'

/*
 * Whether time tells a stranger that a case is there which is not to be read: `node benchmarks/strangers.ts`,
 * with the site built. Addresses are asked for in turn, so that all meet the same noise. Ends with 1 where
 * the median of one is further from that of a case that never was than a case that never was is from itself,
 * four times over and more than a tenth.
 */

const REQUESTS = 1000
const CASES: readonly (readonly [string, Fate])[] = [
  ['case-draft', 'unpublished'],
  ['case-waits', 'embargoed'],
]
const NEVER = ['case-never', 'case-nerve']

const site = await serve((folder) => loadSeveral(folder, [...CASES, ['case-shown', 'published']]))
try {
  for (const path of ['', '/bundle', '/diff', '/document/brief']) await compare(path)
} finally {
  await site.close()
}

async function compare(path: string): Promise<void> {
  const ids = [...NEVER, ...CASES.map(([id]) => id)]
  const [never = 0, again = 0, ...hidden] = await medians(ids.map((id) => `${site.origin}/case/${id}${path}`))
  const noise = Math.max(4 * Math.abs(again - never), never / 10)
  console.log(`${path || '/'}: ${[never, again, ...hidden].map((ms) => `${ms.toFixed(2)} ms`).join(', ')}`)
  if (hidden.some((median) => Math.abs(median - never) > noise)) process.exitCode = 1
}

async function medians(urls: readonly string[]): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const times = urls.map((): number[] => [])
  for (let request = 0; request < REQUESTS; request++) {
    for (const [index, url] of urls.entries()) {
      const start = performance.now()
      await ask(url, 'identity', agent)
      times[index]?.push(performance.now() - start)
    }
  }
  agent.destroy()
  return times.map((each) => each.toSorted((a, b) => a - b)[REQUESTS / 2] ?? Number.NaN)
}
