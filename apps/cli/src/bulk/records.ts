import { safeJson } from '../output/safe.ts'
import { NEWLINE } from './batches.ts'

/** What a batch of lines became: the lines of output, how many, and how many of them say what was wrong. */
export interface Output {
  readonly text: string
  readonly lines: number
  readonly bad: number
}

type Id = string | number

/** A line of input: an object with an id, and whatever else the task takes. */
export interface Request {
  readonly id: Id
  readonly [field: string]: unknown
}

/** What is done with each line. */
export interface Task {
  /** What a line looks like, for whoever wrote one that does not: `{"id", "text"}`. */
  readonly shape: string
  /** What stands beside the id in the line of output. @throws {BadLine} */
  answer(request: Request): object | Promise<object>
}

/** What is wrong with a line, told in its place; every other error ends the work. */
export class BadLine extends Error {
  override readonly name = 'BadLine'
}

/** Answers a batch of lines, of which the first is line `first` of the input; blank lines say nothing. */
export async function answerLines(task: Task, bytes: Uint8Array, first: number): Promise<Output> {
  const out: string[] = []
  let bad = 0
  for (const { line, bytes: own } of linesOf(bytes, first)) {
    const record = requestIn(own, task.shape)
    if (record === undefined) continue
    const answer = 'error' in record ? record : await answered(task, record.request, line)
    if (answer.error !== undefined) bad++
    out.push(answer.error === undefined ? answer.text : problem(line, answer.error, answer.id))
  }
  return { text: out.join(''), lines: out.length, bad }
}

export interface Line {
  /** From 1. */
  readonly line: number
  readonly bytes: Uint8Array
  /** Offset in the batch of what follows its end. */
  readonly next: number
}

export function* linesOf(bytes: Uint8Array, first: number): Generator<Line> {
  let line = first
  for (let from = 0; from < bytes.length; line++) {
    const newline = bytes.indexOf(NEWLINE, from)
    const to = newline === -1 ? bytes.length : newline
    yield { line, bytes: bytes.subarray(from, to), next: to + 1 }
    from = to + 1
  }
}

export function problem(line: number, error: string, id: Id | null = null): string {
  return `${safeJson({ id, line, error })}\n`
}

type Answered = { readonly error?: undefined; readonly text: string } | Bad
interface Bad {
  readonly id: Id | null
  readonly error: string
}

async function answered(task: Task, request: Request, line: number): Promise<Answered> {
  const { id } = request
  try {
    return { text: `${safeJson({ id, ...(await task.answer(request)) })}\n` }
  } catch (error) {
    if (error instanceof BadLine) return { id, error: error.message }
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`line ${line}, id ${safeJson(id)}: ${reason}`, { cause: error })
  }
}

/** What a line asks for, or what is wrong with it; nothing of a blank one. */
export function requestIn(bytes: Uint8Array, shape: string): { readonly request: Request } | Bad | undefined {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { id: null, error: 'expected UTF-8' }
  }
  if (text.trim() === '') return undefined
  try {
    return request(JSON.parse(text), shape)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { id: null, error: `expected a JSON object ${shape}` }
  }
}

function request(value: unknown, shape: string): { readonly request: Request } | Bad {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: null, error: `expected a JSON object ${shape}` }
  const id = 'id' in value ? value.id : undefined
  // A number that JSON cannot write, such as 1e999, would come back as null.
  if (typeof id !== 'string' && (typeof id !== 'number' || !Number.isFinite(id)))
    return { id: null, error: 'expected "id", a string or a number' }
  return { request: { ...value, id } }
}

/** The text of a line `{"id", "text"}`. @throws {BadLine} */
export function textIn({ text }: Request): string {
  if (typeof text !== 'string') throw new BadLine('expected "text", a string')
  return text
}
