/** Why something about people cannot be done. */
export type PeopleFault = 'no-link' | 'no-person' | 'address-taken' | 'last-steward'

/** What cannot be done about people; nobody matches on its message. */
export class PeopleError extends Error {
  readonly code: PeopleFault

  constructor(code: PeopleFault) {
    super(code)
    this.code = code
  }
}

/**
 * What the work comes to, or the code of what stood in its way.
 * @throws whatever is no `PeopleError`
 */
export async function orFault<T>(work: Promise<T>): Promise<T | PeopleFault> {
  try {
    return await work
  } catch (found) {
    if (found instanceof PeopleError) return found.code
    throw found
  }
}
