// @ts-expect-error -- asked with a query it is the strict one, and not exchanged (loopback-capture.ts)
import { strictPolicy as strict } from '../../../packages/capture/src/fetch/policy.ts?strict'

const isTest = (name: string): boolean => name.endsWith('.test')

/** The strict policy, but for names in `.test`: they are at 127.0.0.1, on any port. */
export const strictPolicy = {
  ...strict,
  nameFault: (name: string) => (isTest(name) ? null : strict.nameFault(name)),
  addressFault: (address: string) => (address === '127.0.0.1' ? null : strict.addressFault(address)),
  portFault: () => null,
  resolve: async (name: string) => (isTest(name) ? ['127.0.0.1'] : await strict.resolve(name)),
}
