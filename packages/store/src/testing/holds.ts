import { existsSync, readFileSync } from 'node:fs'
import { CASE_TABLES } from '../database/schema.ts'
import type { Ground } from './engines.ts'
import { peek } from './store.ts'

/** Whether a word stands anywhere in what a database keeps: in SQLite's files, or in PostgreSQL's rows. */
export async function holds(
  { engine, place }: Pick<Ground, 'engine' | 'place'>,
  word: string,
): Promise<boolean> {
  if (engine.name === 'sqlite')
    return ['', '-wal', '-journal'].some((suffix) => {
      const file = `${place}${suffix}`
      return existsSync(file) && readFileSync(file).includes(word)
    })
  // Bytes are shown as hexadecimal digits.
  const spelt = [word, Buffer.from(word).toString('hex')]
  for (const table of CASE_TABLES) {
    const like = spelt.map((one) => `t::text like '%${one}%'`).join(' or ')
    if ((await peek(engine, `select 1 from ${table} t where ${like} limit 1`)).length > 0) return true
  }
  return false
}
