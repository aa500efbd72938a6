import type { z } from 'zod'
import { CaseError, type Issue } from './errors.ts'
import { definitionOf, type Entry, KINDS } from './kinds/index.ts'

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
  if (!result.success)
    throw new CaseError(unknownFirst(result.error.issues).flatMap((issue) => shapeIssues(issue, index)))
  return result.data as Entry
}

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

/** A misspelt field also leaves one missing; the misspelling is what to read first. */
function unknownFirst(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const unknown = issues.filter((issue) => issue.code === 'unrecognized_keys')
  return [...unknown, ...issues.filter((issue) => issue.code !== 'unrecognized_keys')]
}

function schemaFor(value: unknown) {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined
  const { kind } = value
  return typeof kind === 'string' ? definitionOf(kind)?.schema : undefined
}

function unknownKind(value: unknown, entry: number): Issue {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined
  const found = typeof kind === 'string' ? `"${kind.slice(0, 40)}"` : typeof value
  return {
    code: 'shape',
    entry,
    path: ['kind'],
    message: `expected kind to be one of ${KINDS.map((one) => one.kind).join(', ')}; found ${found}`,
  }
}

function shapeIssues(issue: z.core.$ZodIssue, entry: number): Issue[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? key.toString() : key))
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'shape',
      entry,
      path: [...path, key],
      message: `unknown field "${key}"`,
    }))
  }
  return [{ code: 'shape', entry, path, message: readable(issue) }]
}

/** Zod's message, unless the schema gave its own words; a union reports what each of its forms expects. */
function readable(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.flat().map(readable)
    return inner.length > 0 ? [...new Set(inner)].join(', or ') : 'expected another shape'
  }
  return issue.message
    .replace(/^Invalid (input|option): e/, 'e')
    .replace(/, received undefined$/, '; the field is missing')
    .replace(/, received (\w+)$/, '; found $1')
}
