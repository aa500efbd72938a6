/**
 * What the library may answer by itself: passkeys need a script, and scripts ask there. Everything else that
 * it could (signing up, changing an address, deleting oneself, linking accounts) goes through a form of the
 * desk, or does not go.
 */
const ANSWERED: ReadonlySet<string> = new Set([
  'GET passkey/generate-register-options',
  'POST passkey/verify-registration',
  'GET passkey/generate-authenticate-options',
  'POST passkey/verify-authentication',
])

/** Whether the library may answer; `path` is what follows `/auth/`. */
export function isAnswered(method: string, path: string): boolean {
  return ANSWERED.has(`${method} ${path}`)
}
