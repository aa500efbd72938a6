declare global {
  namespace App {
    interface Error {
      /** A stable word for what went wrong, as in problem details (RFC 9457). */
      code?: string
      /** What is wrong with the case file that is shown, a line each; of many the first. */
      problems?: readonly string[]
      /** How many problems there are beyond those. */
      more?: number
      /** Why a case was withdrawn, in the desk's words. */
      reason?: string
    }
    interface Locals {
      /** What went wrong while answering, for those who want it as problem details. */
      failure?: { readonly title: string; readonly detail?: string }
    }
  }
}

export {}
