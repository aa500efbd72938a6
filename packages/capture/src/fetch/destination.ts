import { isIP } from 'node:net'
import { RefusedError } from '../captured.ts'
import { withoutDot } from './names.ts'
import type { Policy } from './policy.ts'
import { shown } from './show.ts'

/** Where a connection goes: a host by its name or its literal address, as a URL has it. */
export interface Destination {
  readonly hostname: string
  readonly port: number
}

export function destinationOf(url: URL): Destination {
  return { hostname: url.hostname, port: Number(url.port) || (url.protocol === 'https:' ? 443 : 80) }
}

/** A host's name without its closing dot, a literal address without its brackets. */
export function bareHost(hostname: string): string {
  return withoutDot(hostname.replace(/^\[(.*)\]$/, '$1'))
}

/**
 * The addresses of a destination, each of them allowed: a name that has one that is refused is refused whole,
 * since who mixes them hopes that we take the wrong one. To be connected to as they are: whoever asks again
 * may be told others.
 * @throws {RefusedError} `port`, `name`, `address`
 */
export async function allowedAddresses(policy: Policy, to: Destination): Promise<readonly string[]> {
  const host = bareHost(to.hostname)
  const port = policy.portFault(to.port)
  if (port !== null)
    throw new RefusedError(
      'port',
      `${shown(to.hostname)}: port ${to.port} is not fetched from: it is ${port}`,
    )
  const literal = isIP(host) !== 0
  const addresses = literal ? [host] : await resolve(policy, to.hostname)
  for (const address of addresses) {
    const fault = policy.addressFault(address)
    const found = literal ? 'is' : `has the address ${shown(address)}, which is`
    if (fault !== null)
      throw new RefusedError(
        'address',
        `${shown(to.hostname)}: not fetched from, because it ${found} ${fault}`,
      )
  }
  return addresses
}

async function resolve(policy: Policy, hostname: string): Promise<readonly string[]> {
  const name = withoutDot(hostname)
  const fault = policy.nameFault(name)
  if (fault !== null)
    throw new RefusedError('name', `${shown(hostname)}: not fetched from, because it is ${fault}`)
  const addresses = await policy.resolve(name).catch((cause: unknown) => {
    throw new RefusedError('name', `${shown(hostname)}: no such name is known`, { cause })
  })
  if (addresses.length === 0) throw new RefusedError('name', `${shown(hostname)}: the name has no address`)
  return addresses
}
