import type { Desk, Mark } from '@hearsay/store'

/** Milliseconds between looks at what other processes have written. */
const EVERY = 400

export interface Watch {
  readonly caseId: string
  /** How far the case had come for whoever watches. */
  word: string
  /** The case has come further; without a mark, it is there no more. */
  readonly changed: (mark: Mark | undefined) => void
  /** It cannot be looked at. Nothing is told any more. */
  readonly failed: (error: unknown) => void
}

/**
 * Tells of changes in cases while somebody watches them: at once where this process made them, soon where
 * another did. All cases together cost one query a look, and none where nobody watches.
 */
export class Watcher {
  readonly #desk: Pick<Desk, 'reader' | 'writer'>
  readonly #every: number
  readonly #watches = new Set<Watch>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #looking: Promise<void> | undefined
  #again = false
  #deaf: (() => void) | undefined

  constructor(desk: Pick<Desk, 'reader' | 'writer'>, every = EVERY) {
    this.#desk = desk
    this.#every = every
  }

  /** @returns what ends it */
  watch(watch: Watch): () => void {
    this.#watches.add(watch)
    this.#deaf ??= this.#desk.writer.onWritten((caseId) => {
      if ([...this.#watches].some((each) => each.caseId === caseId)) this.#wake()
    })
    this.#wake()
    return () => this.#end(watch)
  }

  #end(watch: Watch): void {
    this.#watches.delete(watch)
    if (this.#watches.size > 0) return
    clearTimeout(this.#timer)
    this.#deaf?.()
    this.#deaf = undefined
  }

  /** Looks now; where it is looking, once more after. */
  #wake(): void {
    this.#again = true
    this.#looking ??= this.#lookAgain().finally(() => {
      this.#looking = undefined
      if (this.#watches.size === 0) return
      if (this.#again) this.#wake()
      else this.#timer = setTimeout(() => this.#wake(), this.#every)
    })
  }

  async #lookAgain(): Promise<void> {
    clearTimeout(this.#timer)
    while (this.#again && this.#watches.size > 0) {
      this.#again = false
      await this.#look()
    }
  }

  async #look(): Promise<void> {
    try {
      const ids = new Set([...this.#watches].map(({ caseId }) => caseId))
      const marks = await this.#desk.reader.marks([...ids])
      for (const watch of this.#watches) tell(watch, marks.get(watch.caseId))
    } catch (error) {
      const watches = [...this.#watches]
      for (const watch of watches) this.#end(watch)
      for (const watch of watches) watch.failed(error)
    }
  }
}

function tell(watch: Watch, mark: Mark | undefined): void {
  if (mark?.word === watch.word) return
  watch.word = mark?.word ?? ''
  watch.changed(mark)
}
