import { placesOfDesk } from '../desk.ts'
import { openPeople } from './open.ts'
import type { People } from './people.ts'

let opened: Promise<People> | undefined

/** The people of this desk, open for as long as the process runs. */
export function people(): Promise<People> {
  const { ORIGIN: origin } = process.env
  if (!origin) throw new Error('expected ORIGIN, the address that people have in their browser')
  opened ??= openPeople(placesOfDesk(), origin).catch((error) => {
    opened = undefined
    throw error
  })
  return opened
}
