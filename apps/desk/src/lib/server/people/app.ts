import type { Auth } from './auth.ts'
import { type Picture, qrOf } from './qr.ts'

/** What an app that makes codes needs: by a picture, by a link, or typed. */
export interface Secret {
  readonly picture: Picture
  readonly uri: string
  /** In groups of four. */
  readonly typed: string
}

/** A new secret, of use once a code proves that an app has it; null where the password is wrong. */
export async function newSecret(auth: Auth, headers: Headers, password: string): Promise<Secret | null> {
  const answer = await auth.api.enableTwoFactor({ body: { password }, headers, asResponse: true })
  if (!answer.ok) return null
  const { totpURI: uri }: { totpURI: string } = await answer.json()
  const secret = new URL(uri).searchParams.get('secret') ?? ''
  return { picture: qrOf(uri), uri, typed: secret.match(/.{1,4}/g)?.join(' ') ?? '' }
}

/** The codes for when the app is lost: shown when it is set up, and never again. */
export async function codesFor(auth: Auth, userId: string): Promise<readonly string[]> {
  return (await auth.api.viewBackupCodes({ body: { userId } })).backupCodes
}

/** New codes for when the app is lost, the old ones ended; null where the password is wrong. */
export async function newCodes(
  auth: Auth,
  headers: Headers,
  password: string,
): Promise<readonly string[] | null> {
  const answer = await auth.api.generateBackupCodes({ body: { password }, headers, asResponse: true })
  if (!answer.ok) return null
  const { backupCodes }: { backupCodes: readonly string[] } = await answer.json()
  return backupCodes
}

/** Whether an app is asked for codes when somebody signs in. */
export async function hasApp(auth: Auth, headers: Headers): Promise<boolean> {
  return (await auth.api.getSession({ headers }))?.user.twoFactorEnabled === true
}
