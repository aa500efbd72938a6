import { sql } from 'kysely'
import type { Migration } from '../migrate.ts'

/** How all that is public of a desk stands (editions/state.ts): in the store of editions alone. */
export const publicState: Migration = {
  number: 7,
  name: 'public state',
  up: async (trx, { text, split }) => {
    const columns = [`desk ${text} not null`, `word ${text} not null`, 'primary key (desk)'].join(',\n  ')
    await sql.raw(`create table public_state (\n  ${columns}\n) ${split?.clause ?? ''}`).execute(trx)
    for (const part of split?.parts('public_state') ?? []) await sql.raw(part).execute(trx)
  },
}
