import type { Person } from '../people/person.ts'

/** Streams that one person may have open: windows that are in view. */
const MOST = 6

interface Visit {
  readonly caseId: string
  readonly person: Pick<Person, 'id' | 'name'>
  readonly changed: () => void
}

/** Who looks at which case just now, at this process. */
export class Present {
  readonly #visits = new Set<Visit>()

  /** Comes in. @returns what ends the visit; undefined where somebody has too many */
  enter(visit: Visit): (() => void) | undefined {
    const open = [...this.#visits].filter(({ person }) => person.id === visit.person.id)
    if (open.length >= MOST) return undefined
    this.#visits.add(visit)
    this.#tell(visit.caseId)
    return () => {
      if (this.#visits.delete(visit)) this.#tell(visit.caseId)
    }
  }

  /** Who else looks at a case, by name. */
  others(caseId: string, { id }: Pick<Person, 'id'>): string[] {
    const people = [...this.#visits].filter((visit) => visit.caseId === caseId && visit.person.id !== id)
    return [...new Map(people.map(({ person }) => [person.id, person.name])).values()].toSorted()
  }

  #tell(caseId: string): void {
    for (const visit of this.#visits) if (visit.caseId === caseId) visit.changed()
  }
}
