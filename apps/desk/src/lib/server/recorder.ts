import { deskText } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import { mayAs, type Person } from './people/person.ts'
import { signedIn } from './signed-in.ts'

/** Who asks, where they may record; readers look, and change nothing. */
export function recorder(locals: App.Locals): Person {
  const person = signedIn(locals)
  if (!mayAs(person.role, 'reporter')) error(403, deskText('en', 'noPage'))
  return person
}
