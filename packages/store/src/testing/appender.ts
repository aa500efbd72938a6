import { StoreError } from '../errors.ts'
import { openStore } from '../store.ts'
import { type Desk, deskRules, type Note, note } from './desk.ts'

/*
 * A process that appends to a case, batch after batch, and prints the size after each commit.
 * Arguments: file, tag, number of batches, entries a batch. Another writer may be at work: then it reads the
 * size again and tries again.
 */

const [file = '', tag = '', batches = '0', batch = '1'] = process.argv.slice(2)
const store = await openStore<Note, Desk>({ file, rules: deskRules() })
const known = await store.cases()
let size = known.find(({ id }) => id === 'x')?.size ?? 0
process.stdout.write('ready\n')

for (let n = 0; n < Number(batches); n++) {
  const entries = Array.from({ length: Number(batch) }, (_, i) => {
    return note(`${tag}-${process.pid}-${n}-${i}`, { secret: `secret of ${tag} ${n} ${i}` })
  })
  size = await appendWhenPossible(entries)
  process.stdout.write(`${size}\n`)
}
await store.close()

async function appendWhenPossible(entries: readonly Note[]): Promise<number> {
  for (;;) {
    try {
      return await store.append('x', entries, size)
    } catch (error) {
      if (!(error instanceof StoreError) || error.actual === undefined) throw error
      size = error.actual
    }
  }
}
