import type { Reader, Reading } from '@hearsay/reading'
import { Failure } from '../failure.ts'
import { safeJson } from '../output/safe.ts'
import { mayBePage, type PageText, pageTextOf, proseOf } from './page.ts'

/** What a batch of lines became: one line of output for each, and how many of them could not be read. */
export interface Output {
  readonly text: string
  readonly bad: number
}

type Id = string | number

/** A text of JSON is decoded already, whatever a `<meta>` in it says. */
const UTF8_PAGE = 'text/html; charset=utf-8'

/**
 * Reads a batch of lines `{"id","text"}`, of which the first is line `first` of the input; blank lines say
 * nothing. A text that is a page of HTML is captured first.
 */
export async function readRecords(reader: Reader, bytes: Uint8Array, first: number): Promise<Output> {
  const out: string[] = []
  let bad = 0
  let line = first
  for (let from = 0; from < bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, from)
    const to = newline === -1 ? bytes.length : newline
    const record = parse(bytes.subarray(from, to))
    from = to + 1
    if (record === undefined) continue
    const read = 'error' in record ? record : await readRecord(reader, record)
    if ('error' in read) bad++
    out.push(answer(read, line))
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

interface Read {
  readonly id: Id
  readonly reading: Reading
  /** Of a text that is a page of HTML. */
  readonly page: PageText | null
}

async function readRecord(reader: Reader, { id, text }: Request): Promise<Read | Bad> {
  if (!mayBePage(text)) return { id, reading: reader.read(text), page: null }
  try {
    const page = await pageTextOf('text', new TextEncoder().encode(text), UTF8_PAGE)
    return { id, reading: reader.read(page ? proseOf(page) : text), page }
  } catch (error) {
    if (error instanceof Failure) return { id, error: error.message }
    throw error
  }
}

function answer(read: Read | Bad, line: number): string {
  if ('error' in read) return problem(line, read.error, read.id)
  const { id, reading, page } = read
  return `${safeJson(page ? { id, ...reading, page } : { id, ...reading })}\n`
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
