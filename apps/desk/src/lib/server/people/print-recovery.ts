import { commandText } from '@hearsay/words'
import type { People } from './people.ts'

/**
 * Where whoever starts the desk names an address: prints a link, to the terminal alone, that lets its owner
 * in again, once. It is for the steward whom no other steward is there to help.
 */
export async function printRecovery(people: People, email: string | undefined): Promise<void> {
  if (!email) return
  const person = (await people.all()).find((one) => one.email === email.trim().toLowerCase())
  if (person === undefined) return console.error(commandText('en', 'recoverNobody', { email }))
  const link = `${people.origin}/recover?link=${await people.letInAgain(person.id)}`
  console.log(commandText('en', 'recoverLink', { name: person.name, link }))
}
