declare global {
  namespace App {
    interface Error {
      /** A stable word for what went wrong, as in problem details (RFC 9457). */
      code?: string
      /** Everything that is wrong with the case file that is shown, a line each. */
      problems?: readonly string[]
    }
    interface Locals {
      /** What went wrong while answering, for those who want it as problem details. */
      failure?: string
    }
  }
}

export {}
