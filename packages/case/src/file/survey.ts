import { didYouMean } from '../did-you-mean.ts'
import type { Issue } from '../errors.ts'
import type { Case } from '../fold/case.ts'
import { references } from '../fold/references.ts'
import { Survey } from '../fold/survey.ts'
import { type Entry, isRecord } from '../kinds/index.ts'
import { id as idSchema } from '../terms.ts'
import type { RawEntry } from './expand.ts'
import { isOpening, placeOf } from './opening.ts'
import { orderEntries } from './order.ts'
import type { Prepared, PreparedFile } from './prepare.ts'

interface Surveyed {
  /** In ledger order. */
  readonly entries: readonly Entry[]
  /** Where each of them stands. */
  readonly places: readonly RawEntry['locate'][]
  readonly issues: readonly Issue[]
  /** The case that they fold to, where nothing is wrong in any file. */
  readonly finish: () => Case
}

/** Folds the files one after another as far as they can be, and says what is wrong between their entries. */
export function surveyFiles(files: readonly PreparedFile[], now: string | undefined): Surveyed {
  const known = new Known(files)
  const survey = new Survey(
    files.flatMap(({ unread }) => [...unread]),
    now,
  )
  const entries: Entry[] = []
  const places: RawEntry['locate'][] = []
  const issues: Issue[] = []
  for (const { entries: prepared } of openingFirst(files)) {
    const { order, circles } = inOrder(prepared)
    const round = new Set(circles.flatMap(({ members }) => members))
    for (const [index, { entry, raw }] of prepared.entries()) {
      if (!entry || round.has(index)) survey.doubt(raw.value.id)
    }
    issues.push(...circles.map(({ issue }) => issue))
    const found = order.flatMap((index) => {
      const one = prepared[index]
      if (!one) return []
      const { entry, raw } = one
      if (entry) {
        entries.push(entry)
        places.push(raw.locate)
      }
      const isTaken = entry && !round.has(index)
      return survey.take({ value: raw.value, assumed: raw.assumed, ...(isTaken && { entry }) }, index)
    })
    for (const issue of [...found, ...survey.endChange()]) {
      const one = prepared[issue.entry]
      if (one && !follows(issue, one) && !known.isLost(issue)) issues.push(known.explain(issue, one))
    }
  }
  return { entries, places, issues, finish: () => survey.finish() }
}

/** The file that opens the case goes first, as it should: what is wrong with the order is said once. */
function openingFirst(files: readonly PreparedFile[]): PreparedFile[] {
  const opens = (file: PreparedFile) => (file.entries.some(isOpening) ? 0 : 1)
  const [first] = [...files].sort((a, b) => opens(a) - opens(b))
  return first ? [first, ...files.filter((file) => file !== first)] : []
}

/**
 * A bearing under a statement is made of its id: one that is taken, is told of with the statement. A second
 * case is told of, whatever its id.
 */
function follows({ path, code }: Issue, { raw }: Prepared): boolean {
  const isTaken = code === 'duplicate' && path[0] === 'id'
  return (raw.under !== undefined && (path[0] === 'of' || isTaken)) || (isTaken && raw.value.kind === 'case')
}

interface Circle {
  readonly members: readonly number[]
  readonly issue: Issue
}

/** The order of a file's entries, those of the wrong shape last, and its circles. */
function inOrder(prepared: readonly Prepared[]): { order: number[]; circles: Circle[] } {
  const whole = prepared.flatMap(({ entry }, index) => (entry ? [{ entry, index }] : []))
  const { order, circles } = orderEntries(whole.map(({ entry }) => entry))
  const broken = prepared.flatMap(({ entry }, index) => (entry ? [] : [index]))
  const back = (index: number) => whole[index]?.index ?? index
  return {
    order: [...order.map(back), ...broken],
    circles: circles.map((circle) => ({
      members: circle.map(back),
      issue: circleIssue(circle.map(back), prepared),
    })),
  }
}

function circleIssue(members: readonly number[], prepared: readonly Prepared[]): Issue {
  const ids = members.flatMap((index) => String(prepared[index]?.raw.value.id ?? ''))
  const [first = 0] = members
  const entry = prepared[first]?.entry
  const next = ids[1] ?? ids[0]
  const path = entry && isRecord(entry) ? references(entry).find(({ id }) => id === next)?.path : undefined
  const round = [...ids, ids[0]].map((id) => `"${id}"`).join(' → ')
  const message = `expected mentions that end; these go round in a circle: ${round}`
  const position = prepared[first]?.raw.locate(path ?? [])
  return { code: 'reference', entry: first, path: path ?? [], message, ...(position && { position }) }
}

function isId(value: unknown): value is string {
  return idSchema.safeParse(value).success
}

/** Comparisons of ids that guesses may take together: each goes over every id. */
const GUESSES = 1_000_000

/** Every record of the files by its id, to say where it stands and which one was meant. */
class Known {
  readonly #byId = new Map<string, Prepared[]>()
  readonly #byName = new Map<string, string>()
  /** Kinds of which some record has an id that cannot be one, or stands in a list that cannot be read. */
  readonly #doubted: ReadonlySet<string>
  #guesses = 0
  readonly #rank: ReadonlyMap<string, number>

  constructor(files: readonly PreparedFile[]) {
    this.#rank = new Map(files.map(({ name }, index) => [name, index]))
    const all = files.flatMap(({ entries }) => entries)
    for (const one of all) {
      const { id, name } = one.raw.value
      if (!isId(id)) continue
      if (this.#byId.get(id)?.push(one) === undefined) this.#byId.set(id, [one])
      if (typeof name === 'string') this.#byName.set(name, id)
    }
    this.#doubted = new Set([
      ...files.flatMap(({ unreadKinds }) => [...unreadKinds]),
      ...all.flatMap(({ raw: { value } }) => (isId(value.id) ? [] : String(value.kind))),
    ])
  }

  /**
   * Whether what is mentioned is likely to be what could not be read, since it is like nothing that could.
   */
  isLost({ about, kinds }: Issue): boolean {
    if (about === undefined || kinds === undefined || this.#byId.has(about)) return false
    const mayBe = kinds === 'any' ? this.#doubted.size > 0 : kinds.some((kind) => this.#doubted.has(kind))
    return mayBe && this.#meant(about) === ''
  }

  /** The issue with its place, and what a person needs to know of the id that it is about. */
  explain(issue: Issue, one: Prepared): Issue {
    const { about, path } = issue
    const position = one.raw.locate(path)
    const message = issue.message + (about === undefined ? '' : this.#clause(about, one))
    return { ...issue, message, position }
  }

  #clause(id: string, one: Prepared): string {
    const other = this.#byId.get(id)?.find((found) => found !== one)
    if (other === undefined) return this.#byId.has(id) ? '; that is this item itself' : this.#meant(id)
    const later = this.#rankOf(other) > this.#rankOf(one) ? ' only, in a later file' : ''
    return `; it is recorded at ${placeOf(other)}${later}`
  }

  #meant(id: string): string {
    const named = this.#byName.get(id)
    if (named !== undefined) return `; did you mean ${named}?`
    this.#guesses += this.#byId.size
    return this.#guesses > GUESSES ? '' : didYouMean(id, this.#byId.keys())
  }

  #rankOf({ raw }: Prepared): number {
    return this.#rank.get(raw.locate([]).file) ?? 0
  }
}
