import { createContext } from 'svelte'
import type { ActionResult } from '$app/forms'
import { type Post, post } from './post.ts'
import { Shelf } from './shelf.ts'

/** A form that was sent, and that the desk has not taken yet. */
export interface Sent extends Post {
  /** In the order of time. */
  readonly id: string
  /** RFC 3339. */
  readonly at: string
  /** What it would record, in words. */
  readonly what: string
  /** Why the desk did not take it; absent where it has not answered yet. */
  readonly told?: string
}

/** Under it, one page of those that are open sends at a time. */
const LOCK = 'hearsay waiting'

/**
 * What one person has sent from this browser, in order. Each is kept here before it goes out, and until the
 * desk has answered; what the desk does not take stays until the person has seen it.
 */
export class Waiting {
  #all = $state.raw<readonly Sent[]>([])
  /** Whether the desk could not be reached when it was last asked. */
  isAway = $state(false)
  /** Whether whoever sent them is signed in no more. */
  isSignedOut = $state(false)
  /** How many were recorded that had waited. */
  recorded = $state(0)
  readonly #person: () => string | undefined
  readonly #results = new Map<string, (result: ActionResult | undefined) => void>()
  #sending: Promise<void> | undefined
  #count = 0

  constructor(person: () => string | undefined) {
    this.#person = person
  }

  /** Those that the desk has not answered. */
  get open(): readonly Sent[] {
    return this.#all.filter(({ told }) => told === undefined)
  }

  /** Those that the desk did not take. */
  get refused(): readonly Sent[] {
    return this.#all.filter(({ told }) => told !== undefined)
  }

  /** Looks at what lies here, which another page may have changed. */
  look(): void {
    const shelf = this.#shelf()
    this.#all = shelf?.names().flatMap((id) => shelf.get(id) ?? []) ?? []
  }

  /**
   * Keeps a form, and sends it after those that wait.
   * @returns what the desk says of it; undefined where it waits. Where there is no room here to keep it, it
   * is sent all the same.
   */
  async send(given: Post & Pick<Sent, 'what'>): Promise<ActionResult | undefined> {
    const at = new Date()
    const one: Sent = { ...given, id: this.#newId(at), at: at.toISOString() }
    if (!this.#shelf()?.put(one.id, one)) return await this.post(one)
    this.look()
    const answered = new Promise<ActionResult | undefined>((resolve) => this.#results.set(one.id, resolve))
    void this.sendAll().finally(() => this.#answer(one.id, undefined))
    return await answered
  }

  /** Sends a form at once, whatever waits. */
  async post(given: Post, body?: BodyInit): Promise<ActionResult | undefined> {
    return await post(given, this.#person(), body)
  }

  /** Sends what waits, in order, until the desk cannot be reached. */
  async sendAll(): Promise<void> {
    // What is kept while others are sent is sent after them.
    await this.#sending
    this.#sending ??= alone(() => this.#sendInOrder()).finally(() => {
      this.#sending = undefined
    })
    await this.#sending
  }

  /** Takes one back that the desk has not answered, or that it did not take, once nothing is under way. */
  async drop(id: string): Promise<void> {
    await this.#sending
    this.#shelf()?.drop(id)
    this.look()
  }

  /** Sends one again that the desk did not take. */
  async again({ told: _, ...one }: Sent): Promise<void> {
    this.#shelf()?.put(one.id, one)
    await this.sendAll()
  }

  /** In the order of time, and none that another page gives. */
  #newId(at: Date): string {
    this.#count += 1
    return [at.getTime(), String(this.#count).padStart(6, '0'), Math.random().toString(36).slice(2)].join(' ')
  }

  async #sendInOrder(): Promise<void> {
    for (;;) {
      this.look()
      const [next] = this.open
      if (!next) return
      const result = await this.post(next)
      this.isAway = result === undefined
      this.isSignedOut = result?.type === 'error' && result.status === 401
      if (result === undefined || this.isSignedOut) return
      this.#settle(next, result)
    }
  }

  /** Whoever waits for the answer shows it; otherwise what was not taken stays, with why. */
  #settle(one: Sent, result: ActionResult): void {
    const told = whyNot(result)
    const isHeard = this.#answer(one.id, result)
    if (told === undefined || isHeard) this.#shelf()?.drop(one.id)
    else this.#shelf()?.put(one.id, { ...one, told })
    if (told === undefined && !isHeard) this.recorded += 1
    this.look()
  }

  #answer(id: string, result: ActionResult | undefined): boolean {
    const resolve = this.#results.get(id)
    this.#results.delete(id)
    resolve?.(result)
    return resolve !== undefined
  }

  #shelf(): Shelf<Sent> | undefined {
    const person = this.#person()
    return person === undefined ? undefined : new Shelf(person, 'waiting')
  }
}

/** Why a form was not taken, in the words of whoever refused it; undefined where it was. */
function whyNot(result: ActionResult): string | undefined {
  if (result.type === 'redirect') return undefined
  if (result.type === 'error') return result.error.message
  const { taken, told, wrong }: Readonly<Record<string, unknown>> = result.data ?? {}
  if (result.type === 'success' && taken !== false) return undefined
  return [told, wrong].find((words) => typeof words === 'string') ?? ''
}

async function alone(work: () => Promise<void>): Promise<void> {
  // Browsers have no locks where the desk is served over plain HTTP from another machine.
  if ('locks' in navigator) await navigator.locks.request(LOCK, work)
  else await work()
}

export const [getWaiting, setWaiting] = createContext<Waiting>()
