import type { Person } from '#lib/server/people/person.ts'

declare global {
  namespace App {
    interface Error {
      /** A stable word for what went wrong, as in problem details (RFC 9457). */
      code?: string
    }
    interface Locals {
      /** Who asks; null where nobody has signed in. */
      person: Person | null
    }
    interface PageData {
      /** The same, for the browser: the id is that of the author of entries. */
      person: Omit<Person, 'email'> | null
    }
  }
}
