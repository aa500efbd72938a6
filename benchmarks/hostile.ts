import { RefusedError } from '@hearsay/capture'
import {
  type Hostile,
  hostileAddresses,
  hostileJourneys,
  refusalOf,
  serveHostile,
} from '@hearsay/capture/testing'

/*
 * Whether anything but the public internet can be fetched: `node benchmarks/hostile.ts`. Addresses are given
 * to the strict policy as they are; journeys begin at a site on loopback that stands for the public internet,
 * and lead on, or the name is resolved to something else the next time. Ends with 1 where one is fetched, or
 * refused for another reason than its own.
 */

const site = await serveHostile()
const kinds = new Map<string, { refused: number; missed: number; why: string }>()
try {
  for (const hostile of hostileAddresses()) await count(hostile, true)
  for (const hostile of hostileJourneys(site.origin)) await count(hostile, false)
} finally {
  await site.close()
}

console.log('| kind | refused | not | for example |\n|:--|--:|--:|:--|')
for (const [kind, { refused, missed, why }] of kinds)
  console.log(`| ${kind} | ${refused} | ${missed} | ${why} |`)
const all = [...kinds.values()]
const missed = all.reduce((sum, kind) => sum + kind.missed, 0)
console.log(`\n${all.reduce((sum, kind) => sum + kind.refused, 0)} refused, ${missed} not`)
if (missed > 0) process.exitCode = 1

async function count(hostile: Hostile, direct: boolean): Promise<void> {
  const refusal = await refusalOf(hostile, direct)
  const right = refusal instanceof RefusedError && refusal.code === hostile.code
  if (!right) console.error(`${hostile.kind}: ${hostile.url}: ${refusal?.code ?? 'fetched'}`)
  const before = kinds.get(hostile.kind) ?? { refused: 0, missed: 0, why: refusal?.message ?? '' }
  kinds.set(hostile.kind, {
    ...before,
    refused: before.refused + Number(right),
    missed: before.missed + Number(!right),
  })
}
