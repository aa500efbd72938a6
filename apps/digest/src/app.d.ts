import type { Locale } from '@hearsay/words'

declare global {
  namespace App {
    interface Error {
      /** A stable word for what went wrong, as in problem details (RFC 9457). */
      code?: string
    }
    interface Locals {
      /** The language of whoever holds the token of a page, where it is known. */
      locale?: Locale
    }
    interface PageData {
      locale?: Locale
    }
  }
}
