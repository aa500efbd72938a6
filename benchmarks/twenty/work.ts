/**
 * One command line in a process of its own, in the world of tests, begun as `hearsay` begins it; what it took
 * goes to standard error.
 */
import { enableCompileCache } from 'node:module'

enableCompileCache()
const { main } = await import('../../apps/cli/src/main.ts')
const { LOOPBACK } = await import('../../apps/cli/src/testing/loopback-world.ts')
await main(process.argv.slice(2), LOOPBACK)
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
console.error(JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, peak: Math.round(maxRSS / 1024) }))
