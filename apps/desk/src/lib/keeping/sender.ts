/** A header that says whose page sends a form: the desk takes it from nobody else. */
export const SENDER = 'x-hearsay-sender'
