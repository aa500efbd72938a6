import type { Issue } from '../errors.ts'
import { type Entry, isRecord, type RecordEntry } from '../kinds/index.ts'
import { strictIssues } from '../strict.ts'
import { type EntryIssue, reviseRecord, takeRecord } from './apply.ts'
import { Awaited } from './awaited.ts'
import type { Case } from './case.ts'
import { checkFrame, checkRecord, mayComeLater, referenceIssues } from './check.ts'
import { Draft } from './draft.ts'
import { references } from './references.ts'

/** One entry to be surveyed: what it says of itself, and what of it is not to be trusted. */
export interface Surveyed {
  /** Absent where its shape is wrong; what it mentions is looked up all the same. */
  readonly entry?: Entry
  readonly value: Readonly<Record<string, unknown>>
  /** Fields that stand in for ones that are wrong, and have been told: nothing more is said of them. */
  readonly assumed: ReadonlySet<string>
}

/**
 * Folds what can be folded and tells everything that is wrong, not only the first: for somebody who writes a
 * case file. An entry in which something is wrong is not taken, and nothing is said of mentions of it: they
 * are right as soon as it is. Whether entries can be taken, `fold` alone decides.
 */
export class Survey {
  readonly #draft = new Draft(undefined)
  readonly #awaited = new Awaited()
  /** Ids of entries that are not taken, whatever they would have recorded. */
  readonly #broken: Set<string>
  readonly #now: string | undefined

  constructor(broken: Iterable<string>, now: string | undefined) {
    this.#broken = new Set(broken)
    this.#now = now
  }

  /** Nothing is to be said of mentions of this id: something is wrong where it is recorded. */
  doubt(id: unknown): void {
    if (typeof id === 'string') this.#broken.add(id)
  }

  /** What is wrong with the entry at an index, beside its shape. */
  take(surveyed: Surveyed, index: number): Issue[] {
    const { entry, value, assumed } = surveyed
    const late = entry ? this.#overdue(entry.at) : []
    const issues = entry ? this.#check(entry, index, assumed) : this.#mentions(value)
    const told = issues.filter(({ path, about }) => !assumed.has(String(path[0])) && !this.#isBroken(about))
    if (!entry || issues.some((issue) => !isFrame(issue))) this.doubt(value.id)
    return [...late, ...told.map((issue) => ({ ...issue, entry: index }))]
  }

  /** Citations of what did not come in the change that ends here. */
  endChange(): Issue[] {
    return this.#overdue()
  }

  /** The time of the last entry that was taken. */
  lastTime(): string | undefined {
    return this.#draft.lastChange()?.at
  }

  finish(): Case {
    return this.#draft.finish()
  }

  #overdue(at?: string): Issue[] {
    return this.#awaited.overdue(this.#draft, at).filter(({ about }) => !this.#isBroken(about))
  }

  #check(entry: Entry, index: number, assumed: ReadonlySet<string>): EntryIssue[] {
    // Which entry opens the case is told for the files as a whole.
    const frame = checkFrame(this.#draft, entry).filter(({ path }) => path[0] !== 'kind')
    const issues = isRecord(entry)
      ? [...frame, ...this.#record(entry, frame.length === 0)]
      : frame.length > 0
        ? frame
        : reviseRecord(this.#draft, entry)
    if (issues.every(isFrame)) this.#awaited.add(this.#draft, entry, index)
    const change = this.#draft.lastChange()
    if (issues.length > 0 || !change) return issues
    return strictIssues(change, this.#now).filter(
      ({ path }) => !(path[0] === 'captured' && assumed.has('at')),
    )
  }

  #record(entry: RecordEntry, framed: boolean): EntryIssue[] {
    const issues = checkRecord(this.#draft, entry)
    if (issues.length === 0 && framed) takeRecord(this.#draft, entry)
    // Only who or when is wrong: others may mention it.
    else if (issues.length === 0) this.#draft.put(entry)
    return issues
  }

  #mentions(value: Surveyed['value']): EntryIssue[] {
    return references(value as unknown as RecordEntry)
      .filter(({ id }) => typeof id === 'string')
      .filter((reference) => !mayComeLater(this.#draft, reference))
      .flatMap((reference) => referenceIssues(this.#draft, reference))
  }

  #isBroken(id: string | undefined): boolean {
    return id !== undefined && this.#broken.has(id) && this.#draft.kindOf(id) === undefined
  }
}

function isFrame({ path }: EntryIssue): boolean {
  return path.length === 1 && (path[0] === 'by' || path[0] === 'at')
}
