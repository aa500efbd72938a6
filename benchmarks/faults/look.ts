import { randomBytes } from 'node:crypto'
import { nodeSha256 } from '@hearsay/text/node'
import { engineAt } from '../../packages/store/src/engine/at.ts'
import { openReader } from '../../packages/store/src/read/reader.ts'
import { deskRules, NOW } from '../../packages/store/src/testing/desk.ts'

/** How many entries the appender's case has, and whether all that is stored of it is sound. */
export async function look(place: string, schema: string): Promise<{ size: number; sound: boolean }> {
  const context = { desk: 'desk', rules: deskRules(), hash: nodeSha256, random: randomBytes, now: () => NOW }
  const reader = await openReader(await engineAt(place, schema), context)
  const [{ size } = { size: 0 }] = await reader.cases()
  const verdict = size === 0 ? { ok: true } : await reader.verify('x')
  await reader.close()
  return { size, sound: verdict.ok }
}
