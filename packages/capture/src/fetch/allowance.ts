import type { Socket } from 'node:net'

/** What the connections of a proxy may use together. */
export interface Allowance {
  /** Aborts when the allowance is used up or given back. */
  readonly signal: AbortSignal
  /** Ends the socket with the allowance; past the number that may be open at a time, at once. */
  readonly hold: (socket: Socket) => void
  /** Also counts what comes in over it, and ends it after a silence. */
  readonly count: (socket: Socket, idleMs: number) => void
  readonly end: () => void
}

export function allowanceOf(connections: number, bytes: number): Allowance {
  const stop = new AbortController()
  const open = new Set<Socket>()
  let left = bytes
  const end = () => {
    stop.abort(new Error('the proxy is closed, or has brought in all that it may'))
    for (const socket of open) socket.destroy()
  }
  const hold = (socket: Socket) => {
    // A connection in is a connection out: each counts.
    if (open.size >= 2 * connections || stop.signal.aborted) socket.destroy()
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  }
  const count = (socket: Socket, idleMs: number) => {
    hold(socket)
    socket.setTimeout(idleMs, () => socket.destroy())
    const { push } = socket
    socket.push = (chunk: unknown, ...rest) => {
      left -= Buffer.isBuffer(chunk) ? chunk.length : 0
      if (left < 0) end()
      return push.call(socket, chunk, ...rest)
    }
  }
  return { signal: stop.signal, hold, count, end }
}
