/** One command line in a process of its own, in the world of tests; what it took goes to standard error. */
import { main } from '../../apps/cli/src/main.ts'
import { LOOPBACK } from '../../apps/cli/src/testing/loopback-world.ts'

await main(process.argv.slice(2), LOOPBACK)
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
console.error(JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, peak: Math.round(maxRSS / 1024) }))
