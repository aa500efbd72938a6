import type { z } from 'zod'
import type { Issue } from '../errors.ts'
import { inUtc } from '../shape/dates.ts'
import { foundWords } from '../shape/words.ts'
import { id, text, timestamp } from '../terms.ts'
import type { HEADER_FIELDS } from './sections.ts'
import type { ParsedFile } from './yaml/parse.ts'

type Field = (typeof HEADER_FIELDS)[number]

const SCHEMAS: Readonly<Record<Field, z.ZodType>> = { by: id, at: timestamp, why: text, document: id }

/** What items cannot do without, and how to write it. */
const NEEDED = {
  by: 'expected who stands behind the entries: write by: and the id of an author at the top of the file',
  at: 'expected when the entries are recorded: write at: and a UTC time such as 2026-11-23T09:30:00Z at the top of the file',
} as const

export interface Header {
  readonly values: Readonly<Record<string, unknown>>
  /** Fields whose value here is none that was written: what was, is wrong, and has been told. */
  readonly assumed: ReadonlySet<string>
  readonly issues: readonly Issue[]
}

/**
 * The fields at the top of a file, each told of once, however many items they hold for. A stand-in takes the
 * place of one that is wrong, so that the items can be read.
 * @param time stands in for the time of recording
 */
export function readHeader(file: ParsedFile, time: string): Header {
  const values: Record<string, unknown> = { ...file.header }
  const assumed = new Set<string>()
  const issues: Issue[] = []
  const tell = (field: string, message: string) =>
    issues.push({ code: 'shape', entry: 0, path: [field], message, position: file.locate(field) })
  for (const [field, schema] of Object.entries(SCHEMAS)) {
    if (!Object.hasOwn(values, field)) continue
    const wrong = messageOf(schema, values[field])
    if (wrong === undefined) continue
    tell(field, wrong)
    assumed.add(field)
    delete values[field]
  }
  for (const [field, message] of Object.entries(NEEDED)) {
    if (values[field] !== undefined) continue
    const missed = file.items.some(({ value }) => value[field] === undefined)
    if (missed && !assumed.has(field) && !file.partial) tell(field, message)
    assumed.add(field)
    values[field] = field === 'at' ? time : 'somebody'
  }
  return { values, assumed, issues }
}

function messageOf(schema: z.ZodType, value: unknown): string | undefined {
  const result = schema.safeParse(value)
  if (result.success) return undefined
  const [issue] = result.error.issues
  const expected = issue?.message.startsWith('expected ') ? issue.message : 'expected text'
  return `${expected}; ${foundWords(value)}${inUtc(value)}`
}
