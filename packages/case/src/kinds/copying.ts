import { z } from 'zod'
import { id, prose } from '../terms.ts'
import { defineKind, type Objection, record, type Standing, type StandingRecord } from './kind.ts'
import { named, wrong } from './sense.ts'

const schema = record('copying', {
  copy: id,
  of: id,
  /** How near the copy is to what it copies, as far as is known. */
  manner: z.enum(['verbatim', 'edited', 'paraphrased']).optional(),
  /** Whether the copy says from whom it has it, as far as is known. */
  credited: z.boolean().optional(),
  /** Set where nobody can tell which of the two took from the other. */
  direction: z.literal('unknown').optional(),
  pairs: z.array(z.array(id).min(1).max(2, 'expected two statements: the copy and the original')).min(1),
  sentences: prose,
})

export type Copying = z.output<typeof schema>

/**
 * One document took from another: which of its statements copy which. What stands in no pair is its own. A
 * pair of the copy alone is of an original that the desk does not hold and has recorded no statement of.
 */
export const copying = defineKind({
  kind: 'copying',
  section: 'copying',
  schema,
  mentions: { copy: ['document'], of: ['document'], pairs: ['statement'] },
  sense: (standing, entry: Copying) => [
    ...checkDocuments(standing, entry),
    ...entry.pairs.flatMap((pair, index) => checkPair(standing, entry, pair, index)),
  ],
})

function checkDocuments(standing: Standing, { copy, of }: Copying): Objection[] {
  return pageOf(standing, copy) === pageOf(standing, of)
    ? [wrong('of', 'expected another document than the copy: no page copies itself')]
    : []
}

function checkPair(
  standing: Standing,
  { copy, of }: Copying,
  pair: readonly string[],
  index: number,
): Objection[] {
  const [one, other] = pair
  const path = ['pairs', index]
  if (other === undefined && pageOf(standing, of)?.form !== 'cited') {
    const message = `expected the original beside the copy: "${of}" is held`
    return [{ path, message }]
  }
  return [
    ...checkPlace(standing, named(standing, one), copy, [...path, 0]),
    ...checkPlace(standing, named(standing, other), of, [...path, 1]),
  ]
}

function checkPlace(
  standing: Standing,
  statement: StandingRecord | undefined,
  document: string,
  path: Objection['path'],
): Objection[] {
  if (!statement || pageOf(standing, String(statement.document)) === pageOf(standing, document)) return []
  const message = `expected a statement in "${document}"; "${statement.id}" is in "${statement.document}"`
  return [{ path, message }]
}

/** The page of a document: a brief stands for what it restates. */
function pageOf(standing: Standing, document: string): StandingRecord | undefined {
  const found = standing.get(document)
  return typeof found?.restates === 'string' ? named(standing, found.restates) : found
}
