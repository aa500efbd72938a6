import { SvelteSet } from 'svelte/reactivity'

interface One {
  readonly id: string
  readonly key: string
}

/**
 * Which of the proposals a person is at. It stays that one while others decide: where somebody decides this
 * one, it keeps its place until the person moves on, so that nothing comes under a finger that was meant for
 * another. Of what the person decides, the next one takes the place.
 */
export class Place<T extends One> {
  readonly #list: () => readonly T[]
  readonly #isTaken: (key: string) => boolean
  readonly #decided = new SvelteSet<string>()
  #held = $state.raw<T>()
  #at = $state(0)
  /** What is gone to as soon as it is there. */
  #awaited = $state<string>()

  /** @param isTaken whether somebody else has decided it */
  constructor(list: () => readonly T[], isTaken: (key: string) => boolean) {
    this.#list = list
    this.#isTaken = isTaken
  }

  /** Whether what the person is at was decided by somebody else. */
  readonly isGone = $derived.by(() => {
    const held = this.#held
    if (!held || this.#decided.has(held.key) || !this.#isTaken(held.key)) return false
    return !this.#list().some(({ key }) => key === held.key)
  })

  /** What is shown: what is proposed, and what is gone under the person's hands. */
  readonly shown = $derived.by((): readonly T[] => {
    if (!this.isGone || !this.#held) return this.#list()
    return this.#list().toSpliced(this.#at, 0, { ...this.#held, id: 'gone' })
  })

  readonly index = $derived.by(() => {
    const at = (wanted: string | undefined) => this.shown.findIndex(({ key }) => key === wanted)
    const awaited = at(this.#awaited)
    const found = awaited === -1 ? at(this.#held?.key) : awaited
    return found === -1 ? Math.min(this.#at, this.shown.length - 1) : found
  })

  readonly current = $derived.by(() => this.shown[this.index])

  /** Stays at what is current; to be run whenever that changes. */
  hold(): void {
    if (this.isGone) return
    this.#held = this.current
    if (this.#held?.key === this.#awaited) this.#awaited = undefined
    this.#at = Math.max(0, this.index)
  }

  move(by: 1 | -1): void {
    const to = this.shown[Math.max(0, Math.min(this.index + by, this.shown.length - 1))]
    this.#held = to?.id === 'gone' ? undefined : to
    if (this.#held) this.#at = this.#list().findIndex(({ key }) => key === to?.key)
  }

  /** Goes to the one at an index, or to the last one before it. */
  to(index: number): void {
    this.#at = Math.max(0, index)
    this.#held = this.#list()[this.#at]
    this.#awaited = undefined
  }

  /** Gives up what is gone: the next one takes its place. */
  leave(): void {
    this.#held = undefined
  }

  /** The person has decided this one. */
  decides(key: string): void {
    const at = this.#list().findIndex((one) => one.key === key)
    if (at !== -1) this.#at = at
    if (at !== -1) this.#held = this.#list()[at]
    this.#awaited = undefined
    this.#decided.add(key)
  }

  /** The person takes a decision back, and is at once at what they are asked again. */
  takesBack(key: string): void {
    this.#decided.delete(key)
    this.#awaited = key
  }
}
