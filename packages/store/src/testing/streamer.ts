import { randomBytes } from 'node:crypto'
import { nodeSha256 } from '@hearsay/text/node'
import { engineAt } from '../engine/at.ts'
import { openWriter } from '../write/writer.ts'
import { deskRules, NOW } from './desk.ts'

/*
 * A process that keeps bytes without an end, and says so once some of them are on the disk. Arguments: place,
 * schema.
 */

const [place = '', schema = ''] = process.argv.slice(2)
const context = { desk: 'desk', rules: deskRules(), hash: nodeSha256, random: randomBytes, now: () => NOW }
const writer = await openWriter(await engineAt(place, schema), context)

function* endless(): Generator<Uint8Array> {
  for (let n = 0; ; n++) {
    if (n === 4) process.stdout.write('ready\n')
    yield Buffer.alloc(1_048_576, n)
  }
}

await writer.keep('x', endless())
