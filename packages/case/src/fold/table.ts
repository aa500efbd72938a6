/** Stands in a layer for a record that is in a layer below and no longer in the table. */
const GONE = Symbol('gone')

interface Layer<V> {
  readonly own: Map<string, V | typeof GONE>
  /** Keys that have their place in the order from this layer, not from one below. */
  readonly placed: Set<string>
}

/**
 * A table that shares what it has in common with the one it was made from: layers of which each overlays
 * those below, few and each at least twice as large as the next (a binary counter; Bentley and Saxe 1980). So
 * making a table that differs in k records from one of n costs O(k log n) amortised, a look-up O(log n), and
 * going through all of it O(n). The order is that in which keys were first put; one put again after it was
 * dropped comes last. Whoever has branched a table must not change it any more.
 */
export class Table<V> implements ReadonlyMap<string, V> {
  readonly [Symbol.toStringTag] = 'Map'
  #layers: readonly Layer<V>[]
  #top: Layer<V> | undefined
  /** All of it, if somebody went through it. */
  #listed: Map<string, V> | undefined
  #size: number

  constructor() {
    this.#layers = []
    this.#size = 0
  }

  /** A table that begins as this one is and goes its own way. */
  branch(): Table<V> {
    // Kept here too: of a table from which many begin, and that none takes the place of, it is done once.
    this.#layers = settled(this.#layers)
    if (this.#top !== undefined) [this.#top, this.#listed] = [undefined, undefined]
    const branched = new Table<V>()
    branched.#layers = this.#layers
    branched.#size = this.#size
    return branched
  }

  get size(): number {
    return this.#size
  }

  get(key: string): V | undefined {
    const found = this.#find(key)
    return found === GONE ? undefined : found
  }

  has(key: string): boolean {
    const found = this.#find(key)
    return found !== GONE && found !== undefined
  }

  put(key: string, value: V): void {
    const { own, placed } = this.#writable()
    if (!this.has(key)) {
      own.delete(key)
      placed.add(key)
      this.#size += 1
    }
    own.set(key, value)
  }

  drop(key: string): void {
    if (!this.has(key)) return
    const { own, placed } = this.#writable()
    own.set(key, GONE)
    placed.delete(key)
    this.#size -= 1
  }

  entries(): MapIterator<[string, V]> {
    return this.#flat().entries()
  }

  keys(): MapIterator<string> {
    return this.#flat().keys()
  }

  values(): MapIterator<V> {
    return this.#flat().values()
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries()
  }

  forEach(visit: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this) visit(value, key, this)
  }

  #find(key: string): V | typeof GONE | undefined {
    for (let at = this.#layers.length - 1; at >= 0; at--) {
      const found = this.#layers[at]?.own.get(key)
      if (found !== undefined) return found
    }
    return undefined
  }

  #writable(): Layer<V> {
    if (this.#top === undefined) {
      this.#top = { own: new Map(), placed: new Set() }
      this.#layers = [...this.#layers, this.#top]
    }
    return this.#top
  }

  /** All of it in one map, which takes the place of the layers. */
  #flat(): Map<string, V> {
    if (this.#listed !== undefined && this.#top === undefined) return this.#listed
    const flat = merged(this.#layers, true)
    this.#layers = [flat]
    // What is put from now on goes into a layer of its own: somebody may be going through this one.
    this.#top = undefined
    // Nothing is gone from the lowest layer, since there is nothing below.
    this.#listed = flat.own as Map<string, V>
    return this.#listed
  }
}

/** Merges layers from the top until each is at least twice as large as the next. */
function settled<V>(layers: readonly Layer<V>[]): readonly Layer<V>[] {
  let from = layers.length
  let size = 0
  while (from > 0 && (size === 0 || (layers[from - 1]?.own.size ?? 0) < 2 * size)) {
    from -= 1
    size += layers[from]?.own.size ?? 0
  }
  if (layers.length - from < 2) return layers
  return [...layers.slice(0, from), merged(layers.slice(from), from === 0)]
}

/** One layer in the place of several; the lowest of all need not say what is gone. */
function merged<V>(layers: readonly Layer<V>[], lowest: boolean): Layer<V> {
  const own = new Map(layers[0]?.own)
  const placed = new Set(layers[0]?.placed)
  for (const layer of layers.slice(1)) {
    for (const [key, value] of layer.own) {
      if (layer.placed.has(key)) {
        own.delete(key)
        placed.add(key)
      } else if (value === GONE) placed.delete(key)
      own.set(key, value)
    }
  }
  if (lowest) for (const [key, value] of own) if (value === GONE) own.delete(key)
  return { own, placed }
}
