import { deskText } from '@hearsay/words'

/** What somebody gave cannot be taken as it stands; the message says where, and what was expected. */
export class WrongError extends Error {
  override readonly name = 'WrongError'
}

/** A message of the desk, to be thrown. */
export function wrong(...words: Parameters<typeof deskText> extends [unknown, ...infer R] ? R : never) {
  return new WrongError(deskText('en', ...words))
}
