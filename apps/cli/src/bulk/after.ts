import { Failure } from '../failure.ts'
import { safeJson } from '../output/safe.ts'
import type { Batch } from './batches.ts'
import type { Done } from './done.ts'
import { linesOf, requestIn } from './records.ts'

/**
 * The lines of input that earlier work has not answered. Every line that is not blank has one answer, in
 * order: so many are left out, and the last of them must be the one that was answered last.
 * @param left Told how far the input was left out, in bytes
 * @throws {Failure} `diverges` where the answers are those of another input
 */
export async function* after(
  input: AsyncIterable<Batch>,
  done: Done,
  left: (bytes: number) => void,
): AsyncGenerator<Batch> {
  let todo = done.lines
  for await (const batch of input) {
    if (todo === 0) {
      yield batch
      continue
    }
    const { skipped, id, rest } = skip(batch, todo)
    todo -= skipped
    if (todo === 0 && id !== done.id) throw diverges(done, id)
    left(batch.end - (rest?.bytes.length ?? 0))
    if (rest) yield rest
  }
  if (todo > 0) throw diverges(done, undefined)
}

interface Skipped {
  readonly skipped: number
  /** Of the last line that was left out. */
  readonly id: Done['id']
  readonly rest?: Batch & { readonly kind: 'lines' }
}

/** Leaves out up to `most` lines that have an answer. */
function skip(batch: Batch, most: number): Skipped {
  if (batch.kind === 'too-long') return { skipped: 1, id: null }
  let skipped = 0
  let id: Done['id'] = null
  for (const { line, bytes, next } of linesOf(batch.bytes, batch.first)) {
    const found = requestIn(bytes, '')
    if (found === undefined) continue
    skipped++
    id = 'request' in found ? found.request.id : found.id
    if (skipped < most) continue
    const rest = batch.bytes.slice(next)
    return rest.length === 0
      ? { skipped, id }
      : { skipped, id, rest: { ...batch, first: line + 1, bytes: rest } }
  }
  return { skipped, id }
}

function diverges({ lines, id }: Done, found: Done['id'] | undefined): Failure {
  const there = found === undefined ? 'the input has fewer lines' : `that line has id ${safeJson(found)}`
  return new Failure(
    'diverges',
    `--resume: expected the input that was worked on before, with id ${safeJson(id)} in answer ${lines}; ${there}`,
  )
}
