import type { Step } from '@hearsay/store/database'
import { sql } from 'kysely'
import type { DigestTables } from './tables.ts'

/** Steps to the tables of subscribers; one that was released is never edited. */
export const STEPS: readonly Step<DigestTables>[] = [
  {
    number: 1,
    name: 'subscribers',
    up: async (trx, { bytes, text }) => {
      const statements = [
        `create table subscribers (
          id ${text} primary key, finder ${text} not null unique, address ${bytes} not null,
          state ${text} not null, round integer not null, locale ${text} not null, cases ${text} not null,
          editions ${text} not null, zone ${text} not null,
          consent integer not null, terms integer not null, privacy integer not null,
          asked_at ${text} not null, confirmed_at ${text} not null, ended_at ${text} not null, ended_why ${text} not null,
          covered ${text} not null, due ${text} not null, letters integer not null, letters_from ${text} not null,
          strikes integer not null, strike_at ${text} not null)`,
        'create index subscribers_due on subscribers (due, id)',
        'create index subscribers_state on subscribers (state, asked_at)',
        `create table asks (
          id ${text} primary key, finder ${text} not null, address ${bytes} not null, locale ${text} not null,
          consent integer not null, terms integer not null, privacy integer not null,
          asked_at ${text} not null, letter ${text} not null, subscriber_id ${text} not null, attempts integer not null,
          lease ${text} not null, free_at ${text} not null)`,
        'create index asks_free on asks (free_at, id)',
        'create index asks_finder on asks (finder)',
        `create table deliveries (
          subscriber_id ${text} primary key references subscribers (id) on delete cascade,
          kind ${text} not null, from_at ${text} not null, to_at ${text} not null,
          attempts integer not null, lease ${text} not null, free_at ${text} not null, failing_since ${text} not null)`,
        'create index deliveries_free on deliveries (free_at, subscriber_id)',
        'create index deliveries_lease on deliveries (lease)',
        `create table seen (
          case_id ${text} not null, number integer not null, counted ${text} not null,
          primary key (case_id, number))`,
        `create table counts (
          what ${text} not null, hour ${text} not null, n integer not null, primary key (what, hour))`,
        `create table meta (name ${text} primary key, value ${text} not null)`,
      ]
      for (const statement of statements) await sql.raw(statement).execute(trx)
    },
  },
]
