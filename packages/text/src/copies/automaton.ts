/**
 * The suffix automaton of a sequence: every run of it, in linear space. Blumer et al., "The smallest
 * automaton recognizing the subwords of a text", 1985. Building and walking are linear in the sequence,
 * whatever repeats.
 */
export interface Automaton {
  /**
   * For each place of another sequence, the longest run ending there that both have, and where it ends in
   * this.
   */
  match(other: Int32Array): { readonly length: Int32Array; readonly end: Int32Array }
}

/** @param sequence Numbers from 0 up. */
export function automatonOf(sequence: Int32Array): Automaton {
  const states = new States(sequence.length)
  for (const [at, symbol] of sequence.entries()) states.extend(symbol, at)
  return { match: (other) => states.match(other) }
}

/** A run of states that grows: its length, its suffix link and where it first ends, a slot each. */
class States {
  readonly #length: Int32Array
  readonly #link: Int32Array
  readonly #end: Int32Array
  readonly #next: Map<number, number>[] = [new Map()]
  #count = 1
  #last = 0

  constructor(size: number) {
    this.#length = new Int32Array(2 * size + 2)
    this.#link = new Int32Array(2 * size + 2).fill(-1)
    this.#end = new Int32Array(2 * size + 2).fill(-1)
  }

  extend(symbol: number, at: number): void {
    const added = this.#add(this.#lengthOf(this.#last) + 1, at, new Map())
    let state = this.#last
    while (state !== -1 && this.#step(state, symbol) === undefined) {
      this.#next[state]?.set(symbol, added)
      state = this.#linkOf(state)
    }
    this.#link[added] = state === -1 ? 0 : this.#suffix(state, symbol)
    this.#last = added
  }

  /** The state that the longest known suffix ends in: the one that follows, or a shorter copy of it. */
  #suffix(from: number, symbol: number): number {
    const follows = this.#step(from, symbol) ?? 0
    const length = this.#lengthOf(from) + 1
    if (this.#lengthOf(follows) === length) return follows
    const copy = this.#add(length, this.#end[follows] ?? 0, new Map(this.#next[follows]))
    this.#link[copy] = this.#linkOf(follows)
    this.#link[follows] = copy
    for (let state = from; state !== -1 && this.#step(state, symbol) === follows; state = this.#linkOf(state))
      this.#next[state]?.set(symbol, copy)
    return copy
  }

  match(other: Int32Array): { length: Int32Array; end: Int32Array } {
    const length = new Int32Array(other.length)
    const end = new Int32Array(other.length)
    let state = 0
    let run = 0
    for (const [at, symbol] of other.entries()) {
      while (state > 0 && this.#step(state, symbol) === undefined) {
        state = this.#linkOf(state)
        run = this.#lengthOf(state)
      }
      const next = this.#step(state, symbol)
      state = next ?? 0
      run = next === undefined ? 0 : run + 1
      length[at] = run
      end[at] = (this.#end[state] ?? -1) + 1
    }
    return { length, end }
  }

  #add(length: number, end: number, next: Map<number, number>): number {
    this.#length[this.#count] = length
    this.#end[this.#count] = end
    this.#next.push(next)
    this.#count += 1
    return this.#count - 1
  }

  #step(state: number, symbol: number): number | undefined {
    return this.#next[state]?.get(symbol)
  }

  #lengthOf(state: number): number {
    return this.#length[state] ?? 0
  }

  #linkOf(state: number): number {
    return this.#link[state] ?? -1
  }
}
