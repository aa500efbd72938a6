import { type PasskeyOptions, passkey } from '@better-auth/passkey'
import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { getMigrations } from 'better-auth/db/migration'
import { twoFactor } from 'better-auth/plugins'

/** Where people are kept: SQLite of Node, or a pool of connections to PostgreSQL. */
export type PeopleDatabase = NonNullable<BetterAuthOptions['database']>

/** What signs people in needs to know of where it runs. */
export interface AuthPlace {
  readonly database: PeopleDatabase
  /** That people have in their browser: `https://desk.example`. */
  readonly origin: string
  /** Known to this desk alone: it signs cookies and seals second factors. */
  readonly secret: string
}

/**
 * Shortest password that is taken: NIST SP 800-63B asks for fifteen where it stands alone, eight beside
 * another factor.
 */
export const PASSWORD = { least: 12, most: 128 } as const

/** Seconds that a session lasts, and after how many it is given as many again. */
const SESSION = { lasts: 60 * 60 * 24 * 7, renewed: 60 * 60 * 24 } as const

/**
 * Signs people in. Nobody signs up: `people.ts` makes those who were invited. The library writes its own
 * tables, with its own names.
 */
export function authAt({ database, origin, secret }: AuthPlace) {
  const { hostname, protocol } = new URL(origin)
  return betterAuth({
    appName: 'Hearsay',
    baseURL: origin,
    basePath: '/auth',
    secret,
    database,
    trustedOrigins: [origin],
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD.least,
      maxPasswordLength: PASSWORD.most,
    },
    user: {
      additionalFields: { role: { type: 'string', required: true, input: false, defaultValue: 'reader' } },
    },
    session: { expiresIn: SESSION.lasts, updateAge: SESSION.renewed },
    advanced: {
      useSecureCookies: protocol === 'https:',
      cookiePrefix: 'hearsay',
      // Where people sign in from is nobody's business later; limits on attempts forget it by themselves.
      ipAddress: { disableIpTracking: true },
      defaultCookieAttributes: { sameSite: 'strict', httpOnly: true, path: '/' },
    },
    rateLimit: { enabled: false },
    plugins: [twoFactor({ issuer: 'Hearsay' }), passkey(passkeysOn(origin, hostname))],
  })
}

/**
 * A passkey stands for a password and a second factor only where the device asked who holds it, by a finger,
 * a face or a number: the library would take one that did not.
 */
function passkeysOn(origin: string, rpID: string): PasskeyOptions {
  return {
    rpID,
    rpName: 'Hearsay',
    origin,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    registration: {
      afterVerification: ({ verification }) => asked(verification.registrationInfo?.userVerified),
    },
    authentication: {
      afterVerification: ({ verification }) => asked(verification.authenticationInfo.userVerified),
    },
  }
}

function asked(userVerified: boolean | undefined): void {
  if (userVerified !== true) throw new APIError('UNAUTHORIZED')
}

export type Auth = ReturnType<typeof authAt>

/** Brings the library's tables up to date. */
export async function migrateAuth(auth: Auth): Promise<void> {
  const { runMigrations } = await getMigrations(auth.options)
  await runMigrations()
}
