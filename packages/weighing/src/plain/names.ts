/**
 * The names of a graph's vertices. Two names that nobody could tell apart by looking are one party, with a
 * warning: two parties where there is one would be a line too many.
 */
import { show, spell, WeighingError } from '../errors.ts'
import { lookOf, nameFault } from './name-faults.ts'

/**
 * Something that was taken in a way that whoever sent the graph should know of; `path` says where it stands.
 */
export type GraphWarning = { readonly code: 'same-name'; readonly path: string; readonly message: string }

/** Grows while a graph is read. A vertex is called by the spelling that `vertices` has first. */
export class Names {
  readonly all: string[] = []
  readonly warnings: GraphWarning[] = []
  /** Where in `vertices` each stands. */
  readonly #places: number[] = []
  /** The vertex of every spelling met. */
  readonly #spellings = new Map<string, number>()
  /** The vertex of every look that is not a spelling of the same vertex. */
  readonly #looks = new Map<string, number>()

  /**
   * Takes `vertices[i]`. Throws WeighingError for what is no name, and for a name that stands there already.
   */
  add(value: unknown, i: number): void {
    const path = `vertices[${i}]`
    const name = checked(value, path)
    const look = lookOf(name)
    const known = this.#byLook(look)
    if (known === undefined) {
      this.#spellings.set(name, this.all.length)
      if (look !== name) this.#looks.set(look, this.all.length)
      this.all.push(name)
      this.#places.push(i)
    } else if (this.all[known] !== name) this.#alias(name, known, path)
    else {
      const problem = `${show(name)} is vertices[${this.#places[known]}] already; expected each name once`
      throw new WeighingError('duplicate-name', path, problem)
    }
  }

  /** The vertex of a name. Throws WeighingError where the value is none, or nobody is called so. */
  find(value: unknown, path: () => string): number {
    const vertex = typeof value === 'string' ? this.#spellings.get(value) : undefined
    if (vertex !== undefined) return vertex
    const name = checked(value, path())
    const known = this.#byLook(lookOf(name))
    if (known === undefined) {
      const problem = `${show(name)} is not in vertices; expected the name of a vertex`
      throw new WeighingError('unknown-name', path(), problem)
    }
    this.#alias(name, known, path())
    return known
  }

  #byLook(look: string): number | undefined {
    return this.#spellings.get(look) ?? this.#looks.get(look)
  }

  #alias(name: string, vertex: number, path: string): void {
    this.#spellings.set(name, vertex)
    const first = this.all[vertex] as string
    const message = `${path}: ${spell(name)} looks like ${spell(first)}; taken as one party`
    this.warnings.push({ code: 'same-name', path, message })
  }
}

/** The value, where it can be a name. */
function checked(value: unknown, path: string): string {
  if (typeof value !== 'string')
    throw new WeighingError('wrong-type', path, `expected a name in quotes, found ${show(value)}`)
  const fault = nameFault(value)
  if (fault !== undefined) throw new WeighingError('bad-name', path, fault)
  return value
}
