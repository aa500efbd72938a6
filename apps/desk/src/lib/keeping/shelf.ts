/** Before the name of all that this desk keeps in a browser. */
const OURS = 'hearsay'

/**
 * What one person keeps in this browser, of one sort. It lies in `localStorage`, which is written before the
 * next line runs: what was kept is there after a reload, and after a page that broke.
 */
export class Shelf<T> {
  readonly #prefix: string
  readonly #storage: Storage

  constructor(person: string, sort: string, storage: Storage = localStorage) {
    this.#prefix = `${prefixOf(person)}${sort} `
    this.#storage = storage
  }

  get(name: string): T | undefined {
    const kept = this.#storage.getItem(this.#prefix + name)
    return kept === null ? undefined : JSON.parse(kept)
  }

  /** @returns whether there was room */
  put(name: string, value: T): boolean {
    try {
      this.#storage.setItem(this.#prefix + name, JSON.stringify(value))
      return true
    } catch (error) {
      if (error instanceof DOMException && error.name === 'QuotaExceededError') return false
      throw error
    }
  }

  drop(name: string): void {
    this.#storage.removeItem(this.#prefix + name)
  }

  /** Names, in their order as text. */
  names(): string[] {
    return namesIn(this.#storage, this.#prefix).toSorted()
  }
}

/** Throws away all that a person keeps here. */
export function clearShelves(person: string, storage: Storage = localStorage): void {
  const prefix = prefixOf(person)
  for (const name of namesIn(storage, prefix)) storage.removeItem(prefix + name)
}

const prefixOf = (person: string) => `${OURS} ${person} `

function namesIn(storage: Storage, prefix: string): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
}
