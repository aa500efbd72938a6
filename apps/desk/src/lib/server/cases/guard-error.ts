/** Why who may see something, or a name under protection, is not changed. */
export type GuardFault =
  | 'not-keeper' // whoever asks has no say in it
  | 'last' // nobody who works here would be left
  | 'nobody' // of whom it is asked works here no more, or may not see the case
  | 'kept' // no such case, or one that somebody looks after
  | 'empty' // no name was given
  | 'long' // a name or a note that is too long
  | 'public' // the party is called that already, for everybody to see
  | 'already' // a name of the party is under protection

/** What cannot be done about who may see something; nobody matches on its message. */
export class GuardError extends Error {
  readonly code: GuardFault

  constructor(code: GuardFault) {
    super(code)
    this.code = code
  }
}
