import type { CreateTableBuilder, Transaction } from 'kysely'
import type { Engine } from '../../engine/engine.ts'
import type { Migration } from '../migrate.ts'
import type { Tables } from '../schema.ts'

/** Cases, entries with their openings, documents, the upper part of the Merkle tree, and checkpoints. */
export const ledger: Migration = {
  number: 1,
  name: 'ledger',
  up: async (trx, { bytes }) => {
    const { schema } = trx
    await schema
      .createTable('cases')
      .addColumn('case_id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('size', 'integer', (column) => column.notNull())
      .addColumn('erasures', 'integer', (column) => column.notNull())
      .execute()
    await createEntries(trx, bytes)
    await schema
      .createTable('documents')
      .addColumn('case_id', 'text', (column) => column.notNull())
      .addColumn('sha256', 'text', (column) => column.notNull())
      .addColumn('bytes', bytes, (column) => column.notNull())
      .addPrimaryKeyConstraint('documents_key', ['case_id', 'sha256'])
      .$call(inCase)
      .execute()
    // Hashes of complete subtrees of 256, 256², … leaves: each row is written once, and roots and proofs read
    // at most some 256 hashes for every eight levels. Smaller subtrees are made from the entries.
    await schema
      .createTable('subtrees')
      .addColumn('case_id', 'text', (column) => column.notNull())
      .addColumn('level', 'integer', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('hash', bytes, (column) => column.notNull())
      .addPrimaryKeyConstraint('subtrees_key', ['case_id', 'level', 'position'])
      .$call(inCase)
      .execute()
    await schema
      .createTable('checkpoints')
      .addColumn('case_id', 'text', (column) => column.notNull())
      .addColumn('size', 'integer', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('note', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('checkpoints_key', ['case_id', 'size', 'key'])
      .$call(inCase)
      .execute()
  },
}

async function createEntries({ schema }: Transaction<Tables>, bytes: Engine['bytes']): Promise<void> {
  await schema
    .createTable('entries')
    .addColumn('case_id', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('leaf_hash', bytes, (column) => column.notNull())
    .addColumn('leaf', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('entries_key', ['case_id', 'position'])
    .$call(inCase)
    .execute()
  await schema.createIndex('entries_subject').on('entries').columns(['case_id', 'subject']).execute()
  await schema
    .createTable('openings')
    .addColumn('case_id', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('path', 'text', (column) => column.notNull())
    .addColumn('salt', bytes, (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('openings_key', ['case_id', 'position', 'path'])
    .addForeignKeyConstraint('openings_entry', ['case_id', 'position'], 'entries', ['case_id', 'position'])
    .execute()
}

const inCase = <T extends string, C extends string>(table: CreateTableBuilder<T, C | 'case_id'>) =>
  table.addForeignKeyConstraint('in_case', ['case_id' as never], 'cases', ['case_id'])
