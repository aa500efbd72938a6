import { openDesk, placesOf } from '@hearsay/store'
import { invited, joined } from '../../apps/desk/test/arrive.ts'
import { type ServedDesk, serveDesk } from '../../apps/desk/test/served.ts'
import type { Visitor } from '../../apps/desk/test/visitor.ts'
import { LONG_CASE, madeCase } from './case.ts'

/** A desk with the long case, and people who are signed in. */
export interface OpenedDesk {
  readonly desk: ServedDesk
  /** An editor, and others who record. */
  readonly people: readonly Visitor[]
}

/**
 * Starts the built desk, takes in so many statements, and signs in so many people.
 * @param url of a PostgreSQL; without one it works on SQLite
 */
export async function openedDesk(statements: number, people: number, url?: string): Promise<OpenedDesk> {
  const desk = await serveDesk(url === undefined ? {} : { DATABASE_URL: url })
  const steward = await joined(desk, desk.firstSteward, 'Stella Ward')
  const others: Visitor[] = []
  for (let at = 1; at < people; at += 1)
    others.push(await invited(desk, steward, 'reporter', `P${at} Reporter`))
  await desk.stop()
  const opened = await openDesk(placesOf(desk.data, url))
  const { entries, documents } = madeCase(statements)
  await opened.writer.append(LONG_CASE, entries, 0, { documents })
  await opened.close()
  await desk.again()
  return { desk, people: [steward, ...others] }
}
