/**
 * A list to which is only ever added, and that shares what it has with the list that it was made from: both
 * are stretches of one array, as long as nobody else has added to it. Adding k costs O(k); to a list to which
 * somebody else has added already, O(n) once.
 */
export class Log<T> {
  readonly #items: T[]
  readonly length: number

  constructor(items: T[] = [], length = items.length) {
    this.#items = items
    this.length = length
  }

  /** A list with more at the end. */
  with(more: readonly T[]): Log<T> {
    if (more.length === 0) return this
    const items = this.#items.length === this.length ? this.#items : this.#items.slice(0, this.length)
    for (const item of more) items.push(item)
    return new Log(items)
  }

  /** What it has in common with lists made of it, as long as they are stretches of one array. */
  get root(): object {
    return this.#items
  }

  last(): T | undefined {
    return this.#items[this.length - 1]
  }

  /** The items from an index on. O(what is given). */
  from(index: number): T[] {
    return this.#items.slice(index, this.length)
  }
}
