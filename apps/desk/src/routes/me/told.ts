import type { Keys } from '#lib/deciding/keys.ts'
import type { Secret } from '#lib/server/people/app.ts'

/** What a form of this page is about. */
export type About = 'app' | 'codes' | 'disable' | 'passkeys' | 'password' | 'sessions' | 'keys'

/** What an action has to tell. */
export interface Told {
  readonly about: About
  readonly wrong?: string
  readonly done?: string
  /** Of an app that is being set up. */
  readonly secret?: Secret
  /** Whether a code is asked for, without the secret, which was shown. */
  readonly isAsked?: boolean
  /** For when the app is lost. */
  readonly codes?: readonly string[]
  /** As they were given, where they were not taken. */
  readonly keys?: Keys
}
