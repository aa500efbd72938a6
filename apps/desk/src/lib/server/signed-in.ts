import { deskText } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import type { Person } from './people/person.ts'

/** Who asks; routes that nobody may have who is not signed in have somebody. */
export function signedIn({ person }: App.Locals): Person {
  return person ?? error(401, deskText('en', 'signedOut'))
}
