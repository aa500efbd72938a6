import { people } from './index.ts'
import type { Person } from './person.ts'

/** Everybody who works at this desk. */
export async function everybody(): Promise<readonly Person[]> {
  return await (await people()).all()
}
