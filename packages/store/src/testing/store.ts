import type { Signer } from '@hearsay/ledger'
import { nodeSha256 } from '@hearsay/text/node'
import { type Kysely, sql } from 'kysely'
import { onTestFinished } from 'vitest'
import type { Context } from '../context.ts'
import type { Tables } from '../database/schema.ts'
import type { Engine } from '../engine/engine.ts'
import { FoldedCases } from '../read/folded.ts'
import { openReader } from '../read/reader.ts'
import type { Rules } from '../rules.ts'
import { openWriter } from '../write/writer.ts'
import { type Desk, deskRules, NOW, type Note, seededRandom } from './desk.ts'

export function contextOf<E extends object, C>(rules: Rules<E, C>, seed?: string): Context<E, C> {
  return { desk: 'desk', rules, hash: nodeSha256, random: seededRandom(seed), now: () => NOW }
}

/** A reader and a writer of one database that share what they have folded, closed when the test ends. */
export async function openPair<E extends object = Note, C = Desk>(
  engine: Engine,
  rules: Rules<E, C> = deskRules() as unknown as Rules<E, C>,
  seed?: string,
) {
  const context = contextOf(rules, seed)
  const folded = new FoldedCases(context)
  const writer = await openWriter(engine, context, folded)
  const reader = await openReader(engine, context, folded)
  onTestFinished(async () => {
    await reader.close()
    await writer.close()
  })
  const bundle = async (caseId: string, signer: Signer) => {
    await writer.sign(caseId, signer)
    return await reader.bundle(caseId)
  }
  return { reader, writer, bundle }
}

/** What a query gives, asked behind the store's back. */
export async function peek(engine: Engine, query: string): Promise<readonly unknown[]> {
  const db = await engine.connect('read')
  try {
    return (await sql.raw(query).execute(db)).rows
  } finally {
    await db.destroy()
  }
}

/** Thirty-two bytes of nothing, as this engine writes them. */
export function zeros({ name }: Engine, count = 32): string {
  return name === 'sqlite' ? `zeroblob(${count})` : `decode(repeat('00', ${count}), 'hex')`
}

/** Runs statements on a database behind the store's back. */
export async function tamper(engine: Engine, statements: string): Promise<void> {
  const db: Kysely<Tables> = await engine.connect('write')
  try {
    for (const statement of statements.split(';').filter((one) => one.trim() !== ''))
      await sql.raw(statement).execute(db)
  } finally {
    await db.destroy()
  }
}
