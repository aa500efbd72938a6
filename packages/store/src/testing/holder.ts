import { randomBytes } from 'node:crypto'
import { nodeSha256 } from '@hearsay/text/node'
import { engineAt } from '../engine/at.ts'
import { openWriter } from '../write/writer.ts'
import { deskRules, NOW } from './desk.ts'

/*
 * A process that has changed a case and does not end the transaction, until it is killed. Arguments: place,
 * schema.
 */

const [place = '', schema = ''] = process.argv.slice(2)
const context = { desk: 'desk', rules: deskRules(), hash: nodeSha256, random: randomBytes, now: () => NOW }
const writer = await openWriter(await engineAt(place, schema), context)

await writer.transaction(async (trx, engine) => {
  await engine.lockCase(trx, 'desk', 'x')
  await trx.updateTable('cases').set({ size: 1000 }).execute()
  process.stdout.write('ready\n')
  await new Promise((resolve) => setTimeout(resolve, 2 ** 30))
})
