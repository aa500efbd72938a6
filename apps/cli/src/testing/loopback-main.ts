/** The command as `bin/hearsay.mjs` runs it, in the world of tests: for those that stop or kill it. */
import { main } from '../main.ts'
import { LOOPBACK } from './loopback-world.ts'

await main(process.argv.slice(2), LOOPBACK)
