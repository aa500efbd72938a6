import { sql } from 'kysely'
import type { Migration } from '../migrate.ts'

/**
 * What is asked of all cases at once: how all that is public of a desk stands (editions/state.ts), which the
 * store of editions alone says; and where a word stands, in whichever case.
 */
export const acrossCases: Migration = {
  number: 7,
  name: 'across cases',
  up: async (trx, { text, split }) => {
    const columns = [`desk ${text} not null`, `word ${text} not null`, 'primary key (desk)'].join(',\n  ')
    await sql.raw(`create table public_state (\n  ${columns}\n) ${split?.clause ?? ''}`).execute(trx)
    for (const part of split?.parts('public_state') ?? []) await sql.raw(part).execute(trx)
    await sql`create index search_words_word on search_words (desk, word, case_id, place)`.execute(trx)
  },
}
