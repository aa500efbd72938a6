import { Frontier } from '@hearsay/ledger'
import { nodeSha256 } from '@hearsay/text/node'
import { type Kysely, sql } from 'kysely'
import { partsOf } from '../../blobs/parts.ts'
import type { Engine } from '../../engine/engine.ts'
import type { Migration } from '../migrate.ts'

/** Whose a store was before stores knew of desks. */
const DESK = 'desk'

/** Rows read at once. */
const BATCH = 10_000

const OLD = ['cases', 'entries', 'openings', 'documents', 'subtrees', 'checkpoints']

/** A database on the way from one schema to the next: no type of ours describes it. */
type Raw = Kysely<Record<string, Record<string, unknown>>>

/**
 * Every key starts with the desk and the case; bytes lie in parts, apart from what names them; a case says
 * its root; what the desk signs besides checkpoints, and what follows a case, have tables.
 */
export const desks: Migration = {
  number: 2,
  name: 'desks',
  up: async (trx, engine) => {
    const raw = trx as unknown as Raw
    await sql`drop index entries_subject`.execute(raw)
    for (const name of OLD) await raw.schema.alterTable(name).renameTo(`old_${name}`).execute()
    for (const [name, columns] of Object.entries(tables(engine))) await make(raw, name, columns, engine)
    await sql`create index entries_subject on entries (desk, case_id, subject)`.execute(raw)
    await moveRows(raw)
    for (const name of OLD.toReversed()) await raw.schema.dropTable(`old_${name}`).execute()
  },
}

const IN_CASE = 'foreign key (desk, case_id) references cases (desk, case_id)'

/** Columns and keys by table; each begins with the desk and the case. */
function tables({ bytes, text }: Engine): Readonly<Record<string, readonly string[]>> {
  return {
    cases: [
      'size integer not null',
      'erasures integer not null',
      `root ${bytes} not null`,
      // So that a row of what was signed cannot be lost in silence.
      'checkpoints integer not null',
      'notices integer not null',
      'primary key (desk, case_id)',
    ],
    entries: [
      'position integer not null',
      `kind ${text} not null`,
      `at ${text} not null`,
      `subject ${text} not null`,
      `leaf_hash ${bytes} not null`,
      `leaf ${text} not null`,
      'primary key (desk, case_id, position)',
      IN_CASE,
    ],
    openings: [
      'position integer not null',
      `path ${text} not null`,
      `salt ${bytes} not null`,
      `value ${text} not null`,
      'primary key (desk, case_id, position, path)',
      'foreign key (desk, case_id, position) references entries (desk, case_id, position)',
    ],
    blobs: [
      `sha256 ${text} not null`,
      `blob_id ${text} not null`,
      'size bigint not null',
      'primary key (desk, case_id, sha256)',
      IN_CASE,
    ],
    // No key leads to a blob: its row is written last, when all of its parts are there.
    blob_parts: [
      `blob_id ${text} not null`,
      'part integer not null',
      `bytes ${bytes} not null`,
      'primary key (desk, case_id, blob_id, part)',
      IN_CASE,
    ],
    // Hashes of complete subtrees of 256, 256², … leaves: each row is written once, and roots and proofs read
    // at most some 256 hashes for every eight levels. Smaller subtrees are made from the entries.
    subtrees: [
      'level integer not null',
      'position integer not null',
      `hash ${bytes} not null`,
      'primary key (desk, case_id, level, position)',
      IN_CASE,
    ],
    checkpoints: [
      'size integer not null',
      `key ${text} not null`,
      `note ${text} not null`,
      'primary key (desk, case_id, size, key)',
      IN_CASE,
    ],
    notices: [
      'number integer not null',
      `key ${text} not null`,
      `note ${text} not null`,
      'primary key (desk, case_id, number)',
      IN_CASE,
    ],
    followers: [
      `name ${text} not null`,
      'cursor integer not null',
      'primary key (desk, case_id, name)',
      IN_CASE,
    ],
  }
}

/** Makes a table; where the engine splits tables, with its parts. */
async function make(raw: Raw, name: string, columns: readonly string[], engine: Engine): Promise<void> {
  const place = [`desk ${engine.text} not null`, `case_id ${engine.text} not null`]
  const body = [...place, ...columns].join(',\n  ')
  await sql.raw(`create table ${name} (\n  ${body}\n) ${engine.split?.clause ?? ''}`).execute(raw)
  for (const part of engine.split?.parts(name) ?? []) await sql.raw(part).execute(raw)
}

async function moveRows(raw: Raw): Promise<void> {
  for (const row of await raw.selectFrom('old_cases').selectAll().execute()) {
    const root = await rootOf(raw, String(row.case_id))
    const signed = raw.selectFrom('old_checkpoints').select('size').where('case_id', '=', row.case_id)
    const checkpoints = (await signed.execute()).length
    await raw
      .insertInto('cases')
      .values({ ...row, desk: DESK, root, checkpoints, notices: 0 })
      .execute()
  }
  const same = {
    entries: 'position, kind, at, subject, leaf_hash, leaf',
    openings: 'position, path, salt, value',
    subtrees: 'level, position, hash',
    checkpoints: 'size, key, note',
  }
  for (const [name, columns] of Object.entries(same)) {
    const moved = `insert into ${name} (desk, case_id, ${columns}) select '${DESK}', case_id, ${columns} from old_${name}`
    await sql.raw(moved).execute(raw)
  }
  for (const row of await raw.selectFrom('old_documents').select(['case_id', 'sha256']).execute())
    await moveDocument(raw, String(row.case_id), String(row.sha256))
}

/** From the hashes as they stand: whether they are right is for whoever reads them to see. */
async function rootOf(raw: Raw, caseId: string): Promise<Uint8Array> {
  const frontier = new Frontier(nodeSha256)
  const hashes = raw.selectFrom('old_entries').select('leaf_hash').where('case_id', '=', caseId)
  for (;;) {
    const batch = hashes.where('position', '>=', frontier.size).orderBy('position').limit(BATCH)
    const rows = await batch.execute()
    for (const { leaf_hash } of rows) frontier.append(leaf_hash as Uint8Array)
    if (rows.length < BATCH) break
  }
  return frontier.root()
}

async function moveDocument(raw: Raw, case_id: string, sha256: string): Promise<void> {
  const query = raw.selectFrom('old_documents').select('bytes').where('case_id', '=', case_id)
  const row = await query.where('sha256', '=', sha256).executeTakeFirstOrThrow()
  const bytes = row.bytes as Uint8Array
  // One name for each hash will do: nothing else has written parts yet.
  const place = { desk: DESK, case_id, blob_id: sha256 }
  for (const [part, stretch] of [...partsOf(bytes)].entries())
    await raw
      .insertInto('blob_parts')
      .values({ ...place, part, bytes: stretch })
      .execute()
  await raw
    .insertInto('blobs')
    .values({ ...place, sha256, size: bytes.length })
    .execute()
}
