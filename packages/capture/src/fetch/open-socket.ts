import { connect, isIP, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { RefusedError } from '../captured.ts'
import { allowedAddresses, bareHost, type Destination } from './destination.ts'
import type { Policy } from './policy.ts'
import { shown } from './show.ts'
import { within } from './within.ts'

/** Addresses of one name that are tried, in the order that the resolver gives. */
const MOST_TRIED = 4

export interface Opened {
  readonly socket: Socket
  readonly address: string
}

/**
 * A connection to one of a destination's checked addresses, by address: no name is looked up after the check.
 * @throws {RefusedError} `port`, `name`, `address`, `unreachable`, `too-slow`
 */
export async function openSocket(
  policy: Policy,
  to: Destination,
  ms: number,
  signal: AbortSignal,
): Promise<Opened> {
  const slow = () => new RefusedError('too-slow', `${place(to)}: no connection within ${ms} ms`)
  return await within(signal, ms, slow, async (signal) => {
    const addresses = (await allowedAddresses(policy, to)).slice(0, MOST_TRIED)
    let failure: unknown
    for (const address of addresses) {
      try {
        return { socket: await connected(address, to.port, ms / addresses.length, signal), address }
      } catch (error) {
        signal.throwIfAborted()
        failure = error
      }
    }
    throw new RefusedError('unreachable', `${place(to)}: no connection (${reason(failure)})`, {
      cause: failure,
    })
  })
}

/**
 * The same connection, encrypted for the host's name. HTTP/1.1 alone is offered: its heads can be kept.
 * @throws {RefusedError} `certificate`, `unreachable`, `too-slow`
 */
export async function encrypted(
  socket: Socket,
  to: Destination,
  ms: number,
  signal: AbortSignal,
): Promise<Socket> {
  const host = bareHost(to.hostname)
  const slow = () => new RefusedError('too-slow', `${place(to)}: no encryption agreed within ${ms} ms`)
  const name = isIP(host) === 0 ? { servername: host } : { host }
  const secure = connectTls({ socket, ...name, ALPNProtocols: ['http/1.1'] })
  try {
    return await within(signal, ms, slow, () => settled(secure, 'secureConnect'))
  } catch (cause) {
    secure.destroy()
    if (signal.aborted || cause instanceof RefusedError) throw cause
    const code = /CERT|SIGNATURE|ISSUER|SUBJECT/.test(reason(cause)) ? 'certificate' : 'unreachable'
    throw new RefusedError(code, `${place(to)}: no encrypted connection (${reason(cause)})`, { cause })
  }
}

async function connected(host: string, port: number, ms: number, signal: AbortSignal): Promise<Socket> {
  const socket = connect({ host, port, noDelay: true })
  const slow = () => new RefusedError('too-slow', 'timed out')
  try {
    return await within(signal, ms, slow, () => settled(socket, 'connect'))
  } catch (error) {
    socket.destroy()
    throw error
  }
}

function settled(socket: Socket, event: 'connect' | 'secureConnect'): Promise<Socket> {
  return new Promise((resolve, reject) => {
    socket.once(event, () => resolve(socket))
    // Stays: an error that comes later, when nobody reads, must not end the process.
    socket.on('error', reject)
    socket.once('close', () => reject(new Error('closed')))
  })
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return shown(String(error))
  return shown('code' in error ? String(error.code) : error.message)
}

const place = ({ hostname, port }: Destination): string => shown(`${hostname}:${port}`)
