import { lookup } from 'node:dns/promises'
import { networkInterfaces } from 'node:os'
import { addressFault } from './addresses.ts'
import { nameFault } from './names.ts'
import { portFault } from './ports.ts'

/** Where fetching may go. Each `…Fault` says in words why not, or null. */
export interface Policy {
  /** Every address of a name, as its resolver has them now. Names are in lower case, with no closing dot. */
  readonly resolve: (hostname: string) => Promise<readonly string[]>
  readonly nameFault: (hostname: string) => string | null
  readonly addressFault: (address: string) => string | null
  readonly portFault: (port: number) => string | null
}

/** The public internet, and nothing else. The only policy that a product may use. */
export const strictPolicy: Policy = Object.freeze({
  resolve: async (hostname: string) => (await lookup(hostname, { all: true })).map(({ address }) => address),
  nameFault,
  addressFault: (address: string) => addressFault(address) ?? ownFault(address),
  portFault,
})

/**
 * A server's own public address leads back to itself, past the firewall in front of it: what listens there
 * for its own network would answer.
 */
function ownFault(address: string): string | null {
  const own = Object.values(networkInterfaces()).some((all) => all?.some((one) => one.address === address))
  return own ? 'one of this machine’s own' : null
}
