import { deskText } from '@hearsay/words'
import { type ActionFailure, fail, type RequestEvent, redirect } from '@sveltejs/kit'
import { COMMANDS, type KeyFault, keyFault, keysIn } from '#lib/deciding/keys.ts'
import { fieldsOf } from '#lib/server/fields.ts'
import { forgetKeys, keepKeys } from '#lib/server/kept-keys.ts'
import type { Told } from './told.ts'

/** Sets the keys of this browser, or says which cannot be. */
export async function setKeys({ request, cookies }: RequestEvent): Promise<Told | ActionFailure<Told>> {
  const fields = fieldsOf(await request.formData(), COMMANDS)
  const given = COMMANDS.map((command) => fields[command].normalize('NFC').trim().toLowerCase())
  const fault = keyFault(given)
  if (fault) return fail(400, { about: 'keys', wrong: faultWords(fault), keys: fields })
  keepKeys(cookies, keysIn(given.join('')))
  return { about: 'keys', done: deskText('en', 'deciding.keysDone') }
}

/** Takes the usual keys again. */
export function usualKeys({ cookies }: RequestEvent): never {
  forgetKeys(cookies)
  redirect(303, '/me#keys')
}

function faultWords(fault: KeyFault): string {
  if (fault.kind === 'none')
    return deskText('en', 'deciding.keyNone', {
      command: deskText('en', `deciding.key.${fault.command}`),
      key: fault.key,
    })
  return deskText('en', 'deciding.keyTwice', {
    key: fault.key,
    first: deskText('en', `deciding.key.${fault.first}`),
    second: deskText('en', `deciding.key.${fault.second}`),
  })
}
