import { randomBytes } from 'node:crypto'
import { flushCompileCache } from 'node:module'
import { nodeSha256 } from '@hearsay/text/node'
import { engineAt } from '../engine/at.ts'
import { StoreError } from '../errors.ts'
import { openReader } from '../read/reader.ts'
import { openWriter } from '../write/writer.ts'
import { deskRules, NOW, type Note, note } from './desk.ts'

/*
 * A process that appends to a case, batch after batch, and prints the size after each commit.
 * Arguments: place, schema, tag, number of batches, entries a batch. Another writer may be at work: then it
 * reads the size again and tries again.
 */

const [place = '', schema = '', tag = '', batches = '0', batch = '1'] = process.argv.slice(2)
const context = { desk: 'desk', rules: deskRules(), hash: nodeSha256, random: randomBytes, now: () => NOW }
const engine = await engineAt(place, schema)
const writer = await openWriter(engine, context)
const reader = await openReader(engine, context)
const known = await reader.cases()
let size = known.find(({ id }) => id === 'x')?.size ?? 0
// Who is killed leaves what was compiled to the next all the same.
flushCompileCache()
process.stdout.write('ready\n')

for (let n = 0; n < Number(batches); n++) {
  const entries = Array.from({ length: Number(batch) }, (_, i) => {
    return note(`${tag}-${process.pid}-${n}-${i}`, { secret: `secret of ${tag} ${n} ${i}` })
  })
  size = await appendWhenPossible(entries)
  process.stdout.write(`${size}\n`)
}
await reader.close()
await writer.close()

async function appendWhenPossible(entries: readonly Note[]): Promise<number> {
  for (;;) {
    try {
      return await writer.append('x', entries, size)
    } catch (error) {
      if (!(error instanceof StoreError) || error.actual === undefined) throw error
      size = error.actual
    }
  }
}
