import { RefusedError } from '../captured.ts'
import type { RobotsAnswer } from './exchange.ts'
import type { Asking } from './fetch-hop.ts'
import type { Manners } from './manners.ts'
import { askRobots, fetchRobots, robotsAllow } from './robots.ts'
import { shown } from './show.ts'
import type { Budget } from './within.ts'

interface Visiting {
  readonly asking: Asking
  readonly manners: Manners
  readonly budget: Budget
  readonly signal: AbortSignal
  /** By what name robots.txt is asked. */
  readonly product: string
  readonly override: boolean
}

/** The way to one page: at each host in turn, and with its leave. */
export class Visit {
  readonly #with: Visiting
  readonly #robots: RobotsAnswer[] = []
  #at: string | null = null
  #end = () => {}

  constructor(visiting: Visiting) {
    this.#with = visiting
  }

  get robots(): readonly RobotsAnswer[] {
    return this.#robots
  }

  /**
   * Waits for a turn at the host of the URL, and asks its robots.txt.
   * @throws {RefusedError} `robots`, `later`, and what asking for robots.txt throws
   */
  async arrive(url: URL): Promise<void> {
    if (this.#at !== url.hostname) {
      // Given back before another is waited for: of two pages, each could wait for the other's host.
      this.leave()
      this.#end = await this.#with.manners.turn(url.hostname, this.#with.signal)
      this.#at = url.hostname
    }
    await this.#askLeave(url)
  }

  leave(): void {
    this.#end()
    this.#end = () => {}
    this.#at = null
  }

  async #askLeave(url: URL): Promise<void> {
    const { manners, product, override } = this.#with
    const file = manners.robots(url.origin) ?? (await this.#fetchRobots(url.origin))
    const answer = askRobots(file, url, product)
    if (answer.crawlDelay !== null) manners.askPause(url.hostname, answer.crawlDelay)
    const refused = !robotsAllow(answer)
    this.#robots.push({ ...answer, overridden: refused && override })
    if (refused && !override)
      throw new RefusedError('robots', `${shown(url.href)}: the site asks not to be read (${answer.why})`)
  }

  async #fetchRobots(origin: string) {
    const { asking, manners, budget, signal } = this.#with
    const file = await fetchRobots(origin, asking, { budget, signal })
    manners.keepRobots(origin, file)
    return file
  }
}
