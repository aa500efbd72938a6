import { didYouMean } from './did-you-mean.ts'
import { CaseError, type Issue } from './errors.ts'
import { definitionOf, type Entry, KINDS } from './kinds/index.ts'
import { shapeProblems } from './shape/issues.ts'

/**
 * Validates one entry of unknown shape. The result is normalised: shorthand is written out, and parsing it
 * again gives the same.
 * @throws {CaseError} with every issue of code `shape`; `index` is the entry's place among those given
 */
export function parseEntry(value: unknown, index = 0): Entry {
  if (tooDeep(value))
    throw new CaseError([
      { code: 'shape', entry: index, path: [], message: `expected at most ${DEPTH} levels of nesting` },
    ])
  const schema = schemaFor(value)
  if (!schema) throw new CaseError([unknownKind(value, index)])
  const result = schema.safeParse(value)
  if (!result.success) {
    const problems = shapeProblems(schema, value, result.error.issues)
    throw new CaseError(problems.map(({ path, message }) => ({ code: 'shape', entry: index, path, message })))
  }
  return result.data as Entry
}

const NAMES = KINDS.map(({ kind }) => kind)

/** No schema nests deeper than this; recursion over hostile input would end in a stack overflow. */
const DEPTH = 32

function tooDeep(value: unknown): boolean {
  let level = [value]
  for (let depth = 0; depth < DEPTH; depth += 1) {
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []))
    if (level.length === 0) return false
  }
  return true
}

function schemaFor(value: unknown) {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined
  const { kind } = value
  return typeof kind === 'string' ? definitionOf(kind)?.schema : undefined
}

function unknownKind(value: unknown, entry: number): Issue {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined
  const found = typeof kind === 'string' ? `"${kind.slice(0, 40)}"` : typeof value
  const meant = typeof kind === 'string' ? didYouMean(kind, NAMES) : ''
  return {
    code: 'shape',
    entry,
    path: ['kind'],
    message: `expected kind to be one of ${NAMES.join(', ')}; found ${found}${meant}`,
  }
}
