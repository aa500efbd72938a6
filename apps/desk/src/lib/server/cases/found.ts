import { StoreError } from '@hearsay/store'
import { deskText } from '@hearsay/words'
import { error } from '@sveltejs/kit'

/** What is asked of a case; a page that is not there where there is no such case. */
export async function found<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (fault) {
    if (fault instanceof StoreError && fault.code === 'unknown-case') error(404, deskText('en', 'noPage'))
    throw fault
  }
}
