import type { Socket } from 'node:net'
import { Client, type Dispatcher, errors } from 'undici'
import { RefusedError } from '../captured.ts'
import type { Clock } from './clock.ts'
import { destinationOf } from './destination.ts'
import type { Hop } from './exchange.ts'
import type { Limits } from './limits.ts'
import { encrypted, openSocket } from './open-socket.ts'
import { parseHead } from './parse-head.ts'
import type { Policy } from './policy.ts'
import { checkLength, readBody } from './read-body.ts'
import { isRedirect } from './redirect.ts'
import { shown } from './show.ts'
import { tapHeads } from './tap-heads.ts'
import { within } from './within.ts'

/** How one page, or one robots.txt, is asked for. */
export interface Asking {
  readonly policy: Policy
  readonly limits: Limits
  readonly clock: Clock
  /** Names in lower case; no cookie and no referrer is ever among them. */
  readonly headers: Readonly<Record<string, string>>
  /** Whether a body past its limit is refused, or left there. */
  readonly over: 'refuse' | 'cut'
  /** What is posted; a page is asked for where there is none. */
  readonly send?: Uint8Array
}

/**
 * One request and its answer, over a connection of its own, whose address has been checked.
 * @throws {RefusedError} `port`, `name`, `address`, `unreachable`, `certificate`, `too-slow`, `too-large`,
 *   `malformed`
 */
export async function fetchHop(url: URL, asking: Asking, signal: AbortSignal): Promise<Hop> {
  const { policy, limits } = asking
  const to = destinationOf(url)
  const { socket: plain, address } = await openSocket(policy, to, limits.connectMs, signal)
  try {
    const socket = url.protocol === 'https:' ? await encrypted(plain, to, limits.connectMs, signal) : plain
    const hop = await converse(url, socket, asking, signal)
    return { ...hop, url: url.href, method: 'GET', address, port: to.port }
  } catch (error) {
    signal.throwIfAborted()
    throw refusalOf(error, url)
  } finally {
    plain.destroy()
  }
}

type Conversation = Omit<Hop, 'url' | 'method' | 'address' | 'port'>

async function converse(
  url: URL,
  socket: Socket,
  asking: Asking,
  signal: AbortSignal,
): Promise<Conversation> {
  const { limits, clock } = asking
  const tap = tapHeads(socket, limits.headBytes)
  const client = clientOver(url, socket, limits)
  try {
    const at = new Date(clock.now()).toISOString()
    const answer = await headOf(client, url, asking, signal)
    const response = parseHead(tap.received())
    if (response.raw.length > limits.headBytes) throw new errors.HeadersOverflowError()
    const status = answer.statusCode
    if (!isRedirect(status) && asking.over === 'refuse') checkLength(response, url, limits)
    const body = await readBody(answer.body, url, {
      limits,
      over: isRedirect(status) ? 'cut' : asking.over,
      redirect: isRedirect(status),
      signal,
    })
    return { at, request: parseHead(tap.sent()), response, status, ...body }
  } finally {
    await client.destroy()
  }
}

/** A client that cannot connect: it has one connection, and no other. */
function clientOver(url: URL, socket: Socket, limits: Limits): Client {
  let used = false
  return new Client(url.origin, {
    connect: (_, done) => {
      if (used) return done(new Error('the connection was closed'), null)
      used = true
      // Not at once: the client asks in the middle of its own turn, and would then wait for ever.
      queueMicrotask(() => done(null, socket))
    },
    allowH2: false,
    maxHeaderSize: limits.headBytes,
    headersTimeout: 0,
    bodyTimeout: 0,
  })
}

async function headOf(
  client: Client,
  url: URL,
  { limits, headers, send }: Asking,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  const slow = () => new RefusedError('too-slow', `${shown(url.href)}: no answer within ${limits.headMs} ms`)
  const path = `${url.pathname}${url.search}`
  return await within(signal, limits.headMs, slow, (signal) =>
    client.request(
      send === undefined
        ? { method: 'GET', path, headers, reset: true, signal }
        : { method: 'POST', path, headers, reset: true, signal, body: send },
    ),
  )
}

function refusalOf(error: unknown, url: URL): unknown {
  const where = shown(url.href)
  if (error instanceof RefusedError) return error
  if (error instanceof errors.HeadersOverflowError)
    return new RefusedError('too-large', `${where}: the head of the answer is too large`, { cause: error })
  if (error instanceof Error)
    return new RefusedError('malformed', `${where}: no whole answer of HTTP (${shown(error.message)})`, {
      cause: error,
    })
  return error
}
