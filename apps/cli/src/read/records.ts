import type { Reader } from '@hearsay/reading'
import { safeJson } from '../output/safe.ts'

/** What a batch of lines became: one line of output for each, and how many of them could not be read. */
export interface Output {
  readonly text: string
  readonly bad: number
}

type Id = string | number

/**
 * Reads a batch of lines `{"id","text"}`, of which the first is line `first` of the input; blank lines say
 * nothing.
 */
export function readRecords(reader: Reader, bytes: Uint8Array, first: number): Output {
  const out: string[] = []
  let bad = 0
  let line = first
  for (let from = 0; from < bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, from)
    const to = newline === -1 ? bytes.length : newline
    const record = parse(bytes.subarray(from, to))
    from = to + 1
    if (record === undefined) continue
    if ('error' in record) bad++
    out.push(answer(reader, record, line))
  }
  return { text: out.join(''), bad }
}

export function problem(line: number, error: string, id: Id | null = null): string {
  return `${safeJson({ id, line, error })}\n`
}

interface Request {
  readonly id: Id
  readonly text: string
}
interface Bad {
  readonly id: Id | null
  readonly error: string
}

function answer(reader: Reader, record: Request | Bad, line: number): string {
  if ('error' in record) return problem(line, record.error, record.id)
  return `${safeJson({ id: record.id, ...reader.read(record.text) })}\n`
}

function parse(bytes: Uint8Array): Request | Bad | undefined {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { id: null, error: 'expected UTF-8' }
  }
  if (text.trim() === '') return undefined
  try {
    return request(JSON.parse(text))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { id: null, error: 'expected a JSON object {"id", "text"}' }
  }
}

function request(value: unknown): Request | Bad {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: null, error: 'expected a JSON object {"id", "text"}' }
  const given = 'id' in value ? value.id : undefined
  const id = typeof given === 'string' || typeof given === 'number' ? given : null
  if (id === null) return { id, error: 'expected "id", a string or a number' }
  if (!('text' in value) || typeof value.text !== 'string') return { id, error: 'expected "text", a string' }
  return { id, text: value.text }
}
