import { deskText } from '@hearsay/words'
import { type ActionFailure, error, fail } from '@sveltejs/kit'
import { GuardError } from './guard-error.ts'

/** What became of a change of who may see something: what is said of it, or what is wrong and was written. */
export interface Told {
  readonly says?: string
  readonly wrong?: string
  readonly name?: string
  readonly note?: string
}

type Key = Parameters<typeof deskText>[1]

/**
 * Does it, and says so, or why not. Answers 403 to whoever has no say in it.
 * @param given what was written, so that it is not lost
 * @throws whatever is no {@link GuardError}
 */
export async function toldOf(
  work: Promise<void>,
  done: Key,
  given: Pick<Told, 'name' | 'note'> = {},
): Promise<Told | ActionFailure<Told>> {
  try {
    await work
    return { says: deskText('en', done) }
  } catch (fault) {
    if (!(fault instanceof GuardError)) throw fault
    if (fault.code === 'not-keeper') error(403, deskText('en', 'noPage'))
    return fail(400, { ...given, wrong: deskText('en', `guard.wrong.${fault.code}`) })
  }
}
