import { registerHooks } from 'node:module'

/*
 * Loaded before a desk (`--import`), it lets that desk capture from names in `.test`, which are this
 * machine. What ships has no such switch: the module that says where fetching may go is altered as it loads.
 */
const STRICT = '/packages/capture/src/fetch/policy.ts'
const EXPORT = 'export const strictPolicy'

const LOOPBACK = `
const isTest = (name: string) => name.endsWith('.test')
export const strictPolicy: Policy = {
  nameFault: (name) => (isTest(name) ? null : strict.nameFault(name)),
  addressFault: (address) => (address === '127.0.0.1' ? null : strict.addressFault(address)),
  portFault: () => null,
  resolve: async (name) => (isTest(name) ? ['127.0.0.1'] : await strict.resolve(name)),
}
`

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context)
    if (!url.endsWith(STRICT)) return loaded
    const source = String(loaded.source)
    if (!source.includes(EXPORT)) throw new Error(`expected ${EXPORT} in ${url}`)
    return { ...loaded, source: source.replace(EXPORT, 'const strict') + LOOPBACK }
  },
})
