/**
 * Numbered slots handed out in order, and what each is for; their rows wait together, to be worked out in one
 * go.
 */
interface Shelf<Key> {
  /** The first slot after this shelf. */
  readonly end: number
  find(key: Key): number | undefined
  /** Gives a key the next slot, to be filled from its rows when the shelf is settled. */
  add(key: Key, rows: readonly number[]): number
  /** Lets everything go if so many more keys would not fit. */
  makeRoom(count: number): void
  /**
   * Has the slots filled that were added since the last time: `rows` holds those of slot `first`, then of the
   * next one …
   */
  settle(fill: (first: number, rows: readonly number[]) => void): void
}

/** @param room slots that may be taken; `spare` more stay free behind them. */
export function createShelf<Key>(start: number, room: number, spare: number): Shelf<Key> {
  const known = new Map<Key, number>()
  let waiting: number[] = []
  let settled = start
  return {
    end: start + room + spare,
    find: (key) => known.get(key),
    add(key, rows) {
      const slot = start + known.size
      known.set(key, slot)
      waiting.push(...rows)
      return slot
    },
    makeRoom(count) {
      if (known.size + count <= room) return
      known.clear()
      settled = start
    },
    settle(fill) {
      if (waiting.length === 0) return
      fill(settled, waiting)
      waiting = []
      settled = start + known.size
    },
  }
}
