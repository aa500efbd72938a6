import { realpathSync } from 'node:fs'
import { Failure } from '../failure.ts'
import { pathKind } from '../input/files.ts'
import { batches } from './batches.ts'
import { chunksOf } from './chunks.ts'
import { linesOf } from './records.ts'

/** What a file of output holds of earlier work. */
export interface Done {
  readonly lines: number
  /** Of those, how many say what was wrong. */
  readonly bad: number
  /** Of the last of them; null where that line says that its input had none. */
  readonly id: string | number | null
  /** Up to the end of the last whole line: what follows was being written when the work was stopped. */
  readonly bytes: number
}

export const NOTHING: Done = { lines: 0, bad: 0, id: null, bytes: 0 }
/** How every line of ours begins, a half one too. */
const BEGINS = '{"id":'

/**
 * Reads a file that earlier work has written, where it is there, a line at a time.
 * @throws {Failure} `exists` where it holds anything else, or is the input itself; `unreadable`
 */
export async function doneIn(path: string, input: string): Promise<Done> {
  if (pathKind(path) === 'nothing') return NOTHING
  if (input !== '-' && pathKind(input) === 'file' && realpathSync(input) === realpathSync(path))
    throw new Failure('exists', `${path}: expected a file for the output; this is the input`)
  let done = NOTHING
  // Lines of output are longer than those of input: whatever was written can be read.
  for await (const batch of batches(chunksOf(path), Number.POSITIVE_INFINITY))
    if (batch.kind === 'lines') done = withLines(done, batch.bytes, path)
  return done
}

function withLines(done: Done, batch: Uint8Array, path: string): Done {
  let { lines, bad, id, bytes } = done
  for (const { line, bytes: own, next } of linesOf(batch, lines + 1)) {
    if (next > batch.length) {
      if (!begins(own)) throw notOurs(path, line)
      break
    }
    const answer = answerIn(own)
    if (!answer) throw notOurs(path, line)
    lines++
    bytes += own.length + 1
    bad += answer.bad
    id = answer.id
  }
  return { lines, bad, id, bytes }
}

function begins(half: Uint8Array): boolean {
  const head = new TextDecoder().decode(half.subarray(0, BEGINS.length))
  return BEGINS.startsWith(head)
}

function answerIn(bytes: Uint8Array): Pick<Done, 'id' | 'bad'> | undefined {
  const text = new TextDecoder().decode(bytes)
  if (!text.startsWith(BEGINS)) return undefined
  try {
    const { id, error } = JSON.parse(text)
    return { id, bad: error === undefined ? 0 : 1 }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function notOurs(path: string, line: number): Failure {
  const what = `${path}:${line}: expected a line that this command has written`
  return new Failure('exists', `${what}; give a file of its output, or one that is not there yet`)
}
