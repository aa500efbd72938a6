import type { Issue } from '../errors.ts'
import { type Entry, isRecord } from '../kinds/index.ts'
import { mayComeLater, referenceIssues } from './check.ts'
import type { Draft } from './draft.ts'
import { type Reference, references } from './references.ts'

interface Waiting extends Reference {
  /** The entry that cites, among those given. */
  readonly entry: number
}

/**
 * Citations of records that were not there yet. What an editor writes about a thing and what the thing is
 * cited for can rest on one another, so that neither order puts every citation last; they are one change,
 * made at one time. When the time moves on, or the entries end, whatever is cited must have come.
 */
export class Awaited {
  readonly #waiting = new Map<string, Waiting[]>()
  #time = Number.NaN

  add(draft: Draft, entry: Entry, index: number): void {
    this.#time = Date.parse(entry.at)
    if (!isRecord(entry)) return
    this.#waiting.delete(entry.id)
    for (const reference of references(entry)) {
      // The record itself stands by now: whatever it cites and does not yet stand, was excused.
      if (!mayComeLater(draft, reference)) continue
      const waiting = { ...reference, entry: index }
      if (this.#waiting.get(reference.id)?.push(waiting) === undefined) {
        this.#waiting.set(reference.id, [waiting])
      }
    }
  }

  /** What did not come, where time moves on to `at` or, without one, ends. */
  overdue(draft: Draft, at?: string): Issue[] {
    if (this.#waiting.size === 0 || (at !== undefined && Date.parse(at) === this.#time)) return []
    const waiting = [...this.#waiting.values()].flat()
    this.#waiting.clear()
    return waiting.flatMap(({ entry, ...reference }) => {
      return referenceIssues(draft, reference).map((issue) => ({ ...issue, entry }))
    })
  }
}
