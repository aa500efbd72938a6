declare global {
  namespace App {
    interface Error {
      /** A stable word for what went wrong, as in problem details (RFC 9457). */
      code?: string
    }
  }
}

export {}
