/**
 * Groups of numbers below `size` that lead to one another, each number in at most one group, and those that
 * lead to nobody in their group in none: the strongly connected components (Tarjan 1972), iterative,
 * O(numbers + steps).
 */
export function circles(size: number, next: (from: number) => readonly number[]): number[][] {
  const search = new Search(next)
  for (let number = 0; number < size; number += 1) search.from(number)
  return search.found
}

interface Visit {
  readonly number: number
  readonly waiting: number[]
}

class Search {
  readonly found: number[][] = []
  readonly #next: (from: number) => readonly number[]
  /** When each was first met, and the earliest that it leads back to. */
  readonly #met = new Map<number, number>()
  readonly #low = new Map<number, number>()
  readonly #open: number[] = []
  readonly #isOpen = new Set<number>()

  constructor(next: (from: number) => readonly number[]) {
    this.#next = next
  }

  from(root: number): void {
    const path: Visit[] = this.#met.has(root) ? [] : [this.#enter(root)]
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.waiting.pop()
      if (next === undefined) {
        path.pop()
        this.#leave(top.number)
        const above = path.at(-1)
        if (above) this.#lower(above.number, this.#low.get(top.number))
      } else if (!this.#met.has(next)) path.push(this.#enter(next))
      else if (this.#isOpen.has(next)) this.#lower(top.number, this.#met.get(next))
    }
  }

  #enter(number: number): Visit {
    this.#low.set(number, this.#met.size)
    this.#met.set(number, this.#met.size)
    this.#open.push(number)
    this.#isOpen.add(number)
    return { number, waiting: [...this.#next(number)] }
  }

  #lower(number: number, to = 0): void {
    this.#low.set(number, Math.min(this.#low.get(number) ?? to, to))
  }

  #leave(number: number): void {
    if (this.#low.get(number) !== this.#met.get(number)) return
    const group = this.#open.splice(this.#open.lastIndexOf(number))
    for (const one of group) this.#isOpen.delete(one)
    if (group.length > 1 || this.#next(number).includes(number)) this.found.push(group)
  }
}
