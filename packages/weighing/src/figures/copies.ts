import { type Case, type Copying, type Dependence, pageOf, type Statement, statementsIn } from '@hearsay/case'

/** What a statement was copied from. */
export interface Original {
  /** The record that says so. */
  readonly by: string
  /** Absent where the desk holds neither the original nor a statement of it. */
  readonly statement?: string
  readonly document: string
}

/** Statements of which nobody can tell which took from which: one event takes all of them. */
export interface Entangled {
  /** The record that says so. */
  readonly by: string
  readonly statements: readonly string[]
  /** In an old record only statements of different parties copy one another: who each is. */
  readonly parties?: ReadonlyMap<string, readonly string[]>
}

/** Who copied what from whom in a case. */
export interface Copies {
  readonly originals: ReadonlyMap<string, readonly Original[]>
  readonly entangled: readonly Entangled[]
}

interface Known {
  readonly document: Case['document']
  readonly copying: Case['copying']
  readonly dependence: Case['dependence']
  readonly copies: Copies
}

const known = new WeakMap<Case['statement'], Known>()

/** O(pairs, and what old records cite) once for a state; states of a case share what they share. */
export function copiesIn(of: Case): Copies {
  const found = known.get(of.statement)
  const { document, copying, dependence } = of
  // Old records are of whoever publishes a page, and a correction can give a page another publisher.
  if (found?.document === document && found.copying === copying && found.dependence === dependence)
    return found.copies
  const copies = readCopies(of)
  known.set(of.statement, { document, copying, dependence, copies })
  return copies
}

function readCopies(of: Case): Copies {
  const pairs = [...of.copying.values()].flatMap(pairsOf)
  const directed = pairs.filter(({ isKnown }) => isKnown)
  const circles = circling(directed)
  const originals = new Map<string, Original[]>()
  for (const pair of directed) {
    if (circles.has(pair)) continue
    const { by, copy, original, document } = pair
    const all = originals.get(copy) ?? []
    originals.set(copy, [...all, { by, ...(original !== undefined && { statement: original }), document }])
  }
  const entangled = pairs.flatMap((pair): Entangled[] => {
    const { by, copy, original, isKnown } = pair
    const isOpen = !isKnown || circles.has(pair)
    return isOpen ? [{ by, statements: original === undefined ? [copy] : [copy, original] }] : []
  })
  return {
    originals,
    entangled: [...entangled, ...[...of.dependence.values()].flatMap((one) => oldRecord(of, one))],
  }
}

interface Pair {
  readonly by: string
  readonly copy: string
  readonly original: string | undefined
  readonly document: string
  readonly isKnown: boolean
}

function pairsOf({ id, of: document, direction, pairs }: Copying): Pair[] {
  return pairs.flatMap(([copy, original]) =>
    copy === undefined ? [] : [{ by: id, copy, original, document, isKnown: direction === undefined }],
  )
}

/**
 * Pairs on a way from a statement back to itself. Whatever leads into none is set aside first. O(pairs) then.
 */
function circling(pairs: readonly Pair[]): ReadonlySet<Pair> {
  let left = pairs.filter(({ original }) => original !== undefined)
  for (let before = -1; before !== left.length; ) {
    before = left.length
    const copies = new Set(left.map(({ copy }) => copy))
    const originals = new Set(left.map(({ original }) => original))
    left = left.filter(({ copy, original }) => copies.has(original ?? '') && originals.has(copy))
  }
  const next = new Map<string, Pair[]>()
  for (const pair of left) next.set(pair.copy, [...(next.get(pair.copy) ?? []), pair])
  return new Set(left.filter(({ copy, original }) => original !== undefined && leadsTo(original, copy, next)))
}

function leadsTo(from: string, to: string, next: ReadonlyMap<string, readonly Pair[]>): boolean {
  const seen = new Set([from])
  for (const at of seen)
    for (const { original } of next.get(at) ?? []) if (original !== undefined) seen.add(original)
  return seen.has(to)
}

/**
 * A record of copying from before pairs could be named: between the statements that it cites on different
 * members' pages; where it cites none, between all of theirs.
 */
function oldRecord(of: Case, { id, type, members, sentences }: Dependence): Entangled[] {
  if (type !== 'copying') return []
  const parties = new Map<string, string[]>()
  for (const member of members) {
    for (const one of statementsOf(of, member)) {
      parties.set(one.id, [...(parties.get(one.id) ?? []), member])
    }
  }
  const cited = sentences.flatMap(({ cites }) => cites).filter((one) => parties.has(one))
  const statements = cited.length > 0 ? [...new Set(cited)] : [...parties.keys()]
  return [{ by: id, statements, parties }]
}

/** Statements on the pages of a member; of a member that publishes none, those of which it is the source. */
function statementsOf(of: Case, member: string): readonly Statement[] {
  const pages = [...of.document.values()].filter(({ id }) => pageOf(of, id)?.outlet === member)
  return pages.length > 0
    ? pages.flatMap(({ id }) => statementsIn(of, id))
    : [...of.statement.values()].filter(({ source }) => source === member)
}
