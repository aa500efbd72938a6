import { TimesError } from '@hearsay/dossier/history/asked-times.ts'
import { error } from '@sveltejs/kit'

/** What an address asks for, or the answer 400 that says what is wrong with its times. */
export function askedOr400<T>(ask: () => T): T {
  try {
    return ask()
  } catch (fault) {
    if (fault instanceof TimesError) error(400, fault.message)
    throw fault
  }
}
