import type { Hasher } from '@hearsay/ledger'
import type { Transaction } from 'kysely'
import { ofCase, type Place } from '../context.ts'
import type { ExtractRow, Tables } from '../database/schema.ts'
import type { Db } from '../engine/engine.ts'
import type { Extracted, ExtractedEdition, Extractor } from './extractor.ts'

/** Of which extractor, and of which edition, the rows of a case are. */
export const MADE = { locale: '', part: 'made', subject: '' } as const

/** Rows written at once: PostgreSQL takes no more than 65,535 values. */
const BATCH = 500

/** Puts what is made of an edition in the place of what was made of the one before. */
export async function writeExtracts(
  trx: Transaction<Tables>,
  hash: Hasher,
  place: Place,
  { version, extract }: Extractor,
  edition: ExtractedEdition,
): Promise<void> {
  await trx.deleteFrom('extracts').where(ofCase(place)).execute()
  if (version === '') return
  const made: Extracted = { ...MADE, at: '', body: version }
  const rows = [made, ...extract(edition)].map((one) => rowOf(hash, place, one))
  for (let at = 0; at < rows.length; at += BATCH)
    await trx
      .insertInto('extracts')
      .values(rows.slice(at, at + BATCH))
      .execute()
}

function rowOf(hash: Hasher, place: Place, { body, ...name }: Extracted): ExtractRow {
  const text = JSON.stringify(body)
  return { ...place, ...name, body: text, sha256: hash(new TextEncoder().encode(text)) }
}

/** Which extractor made the rows of a case; undefined where none did. */
export async function extractedBy(db: Db, place: Place): Promise<string | undefined> {
  const query = db.selectFrom('extracts').select('body').where(ofCase(place))
  const row = await query.where('locale', '=', MADE.locale).where('part', '=', MADE.part).executeTakeFirst()
  return row && JSON.parse(row.body)
}
