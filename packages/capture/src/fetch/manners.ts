import { RefusedError } from '../captured.ts'
import { type Clock, systemClock } from './clock.ts'
import type { RobotsFile } from './robots.ts'
import { shown } from './show.ts'

/** Between two pages of one host, where it asks for nothing else: what a quick reader takes at least. */
const PAUSE_MS = 1000

/** No host is left alone for longer than a day because of a figure that it gave. */
const LONGEST_ASKED_MS = 86_400_000

/** A host that asks for more between pages is not waited for: whoever captures is told, and comes later. */
const LONGEST_PAUSE_MS = 60_000

/** RFC 9309, 2.4: what a robots.txt says is held to for a day at most. */
const ROBOTS_MS = 86_400_000

/** A server that failed to say what it allows is asked again with the next page after this long. */
const UNREACHABLE_MS = 600_000

/** Hosts that are remembered at once; past it, those that nobody waits for are forgotten. */
const MOST_HOSTS = 1000

interface Host {
  /** Settles when whoever had the last turn is done. */
  last: Promise<void>
  waiting: number
  /** When the next page may be asked for. */
  free: number
  pause: number
  /** Until when it asked to be left alone. */
  later: number
}

/**
 * How several pages of one host are fetched: one after the other, with a pause between them, and not at all
 * while it asks to be left alone. One for a whole run; it also remembers each robots.txt.
 */
export class Manners {
  readonly #clock: Clock
  readonly #hosts = new Map<string, Host>()
  readonly #robots = new Map<string, { readonly file: RobotsFile; readonly at: number }>()

  constructor(clock: Clock = systemClock) {
    this.#clock = clock
  }

  /**
   * Waits for one's turn at a host. @returns what ends the turn
   * @throws {RefusedError} `later`, where the host asked to be left alone for longer than one would wait
   */
  async turn(hostname: string, signal: AbortSignal): Promise<() => void> {
    const host = this.#host(hostname)
    const before = host.last
    const turn = Promise.withResolvers<void>()
    host.last = before.then(() => turn.promise)
    host.waiting++
    const end = () => {
      host.waiting--
      turn.resolve()
    }
    try {
      await before
      signal.throwIfAborted()
      await this.#pause(hostname, host, signal)
    } catch (error) {
      end()
      throw error
    }
    return () => {
      host.free = this.#clock.now() + host.pause
      end()
    }
  }

  /** The host asks for this many seconds between pages. */
  askPause(hostname: string, seconds: number): void {
    this.#host(hostname).pause = Math.min(Math.max(PAUSE_MS, seconds * 1000), LONGEST_ASKED_MS)
  }

  /** The host asks to be left alone until then. */
  askLater(hostname: string, until: number): void {
    this.#host(hostname).later = until
  }

  robots(origin: string): RobotsFile | undefined {
    const known = this.#robots.get(origin)
    const good = known?.file.found === 'unreachable' ? UNREACHABLE_MS : ROBOTS_MS
    return known && this.#clock.now() - known.at < good ? known.file : undefined
  }

  keepRobots(origin: string, file: RobotsFile): void {
    if (this.#robots.size >= MOST_HOSTS) this.#robots.clear()
    this.#robots.set(origin, { file, at: this.#clock.now() })
  }

  async #pause(hostname: string, host: Host, signal: AbortSignal): Promise<void> {
    const now = this.#clock.now()
    const until = Math.max(host.free, host.later)
    if (until - now > LONGEST_PAUSE_MS || host.later > now)
      throw new RefusedError(
        'later',
        `${shown(hostname)}: asks not to be asked again before ${new Date(until).toISOString()}`,
      )
    if (until > now) await this.#clock.wait(until - now, signal)
  }

  #host(hostname: string): Host {
    const known = this.#hosts.get(hostname)
    if (known) return known
    if (this.#hosts.size >= MOST_HOSTS) this.#forget()
    const host = { last: Promise.resolve(), waiting: 0, free: 0, pause: PAUSE_MS, later: 0 }
    this.#hosts.set(hostname, host)
    return host
  }

  #forget(): void {
    const now = this.#clock.now()
    for (const [hostname, { waiting, free, later }] of this.#hosts)
      if (waiting === 0 && free <= now && later <= now) this.#hosts.delete(hostname)
  }
}
