import { registerHooks } from 'node:module'

/*
 * Started before a desk (`--import`), it lets that desk capture from names in `.test`, which are this machine.
 * What ships has no such switch: the module that says where fetching may go is exchanged for another.
 */
const STRICT = '/packages/capture/src/fetch/policy.ts'
const LOOPBACK = new URL('./loopback-policy.ts', import.meta.url).href

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context)
    return found.url.endsWith(STRICT) ? { ...found, url: LOOPBACK } : found
  },
})
