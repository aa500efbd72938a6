import { tick } from 'svelte'
import type { Shelf } from './shelf.ts'
import { writing } from './writing.svelte.ts'
import { type Written, wordsIn, writeInto, writtenIn } from './written.ts'

/** What somebody wrote into a form, and when (RFC 3339). */
export interface Draft {
  readonly at: string
  readonly written: Written
}

/** Fields that appear once others are filled in, and others once those are. */
const ROUNDS = 3

/** Keeps what stands in one form, and puts it back. */
export class Keeper {
  /** When what was put back had been written; null where nothing was. */
  from = $state<string | null>(null)
  /** Whether there was no room for it. */
  isFull = $state(false)
  readonly #form: HTMLFormElement
  readonly #shelf: Shelf<Draft>
  readonly #name: string
  #first: Written
  #words: string

  constructor(form: HTMLFormElement, shelf: Shelf<Draft>, name: string) {
    this.#form = form
    this.#shelf = shelf
    this.#name = name
    this.#first = writtenIn(form)
    this.#words = wordsIn(form)
  }

  /**
   * Puts back what was kept, where that is not what the form says already.
   * @param prepare makes the fields that it needs
   */
  async putBack(prepare?: (written: Written) => void): Promise<void> {
    const draft = this.#shelf.get(this.#name)
    if (!draft) return
    prepare?.(draft.written)
    await tick()
    for (let round = 0; round < ROUNDS && writeInto(this.#form, draft.written); round += 1) await tick()
    if (this.#isChanged()) {
      writing.add(this.#form)
      this.from = draft.at
    } else this.#forget()
  }

  keep(): void {
    if (this.#isChanged()) {
      writing.add(this.#form)
      const draft = { at: new Date().toISOString(), written: writtenIn(this.#form) }
      this.isFull = !this.#shelf.put(this.#name, draft)
    } else this.#forget()
  }

  /** What stands in the form from the beginning was written, and not recorded. */
  hold(): void {
    this.#words = ''
    this.keep()
  }

  discard(): void {
    writeInto(this.#form, this.#first)
    this.#forget()
  }

  /** After what was written was recorded, or emptied: what stands there now is how it begins. */
  async begin(): Promise<void> {
    this.#forget()
    await tick()
    this.#first = writtenIn(this.#form)
    this.#words = wordsIn(this.#form)
  }

  #isChanged(): boolean {
    return wordsIn(this.#form) !== this.#words
  }

  #forget(): void {
    this.#shelf.drop(this.#name)
    writing.delete(this.#form)
    this.from = null
    this.isFull = false
  }
}
