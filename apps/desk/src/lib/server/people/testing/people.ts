import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openPeople } from '../open.ts'
import type { People } from '../people.ts'
import type { Role } from '../person.ts'

export const ORIGIN = 'http://desk.example'

/** Good for everybody in tests. */
export const WORDS = 'correct horse battery'

/** People of a desk of its own, in SQLite, gone when the test is. */
export async function somePeople(): Promise<People> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-people-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return await openPeople({ folder, database: join(folder, 'desk.db'), editions: folder }, ORIGIN)
}

/** Somebody who joins by an invitation. */
export async function joined(people: People, role: Role, name: string) {
  const email = `${name.toLowerCase()}@desk.example`
  return await people.accept(await people.invite(role), { name, email, password: WORDS })
}

/** The headers of a browser that has what an answer set. */
export function browserWith(answer: Response): Headers {
  const cookies = answer.headers.getSetCookie().map((header) => header.split(';', 1)[0] ?? '')
  return new Headers({ cookie: cookies.filter((one) => !one.endsWith('=')).join('; ') })
}
