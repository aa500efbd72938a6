import { Limits } from '../limits/limits.ts'
import { havePasskeys } from './factors.ts'
import type { People } from './people.ts'

/** What came of an attempt to sign in, with the answer whose cookies the browser is to have. */
export type SignIn =
  | { readonly came: 'in' | 'to the code'; readonly answer: Response }
  | { readonly came: 'to nothing'; readonly why: 'wrong' | 'passkey' | 'over' | 'locked' }

/**
 * Signs in by a password. Whoever has a second factor is asked for it next: their code, or, where they have
 * but passkeys, one of these, without which the password opens nothing.
 */
export async function signIn(
  { auth }: People,
  body: { readonly email: string; readonly password: string },
  headers: Headers,
): Promise<SignIn> {
  const answer = await auth.api.signInEmail({ body, headers, asResponse: true })
  if (!answer.ok) return { came: 'to nothing', why: 'wrong' }
  const said: Said = await answer.clone().json()
  if (said.user === undefined) return { came: 'to the code', answer }
  if (!(await havePasskeys(auth, said.user.id)).has(said.user.id)) return { came: 'in', answer }
  await (await auth.$context).internalAdapter.deleteSession(said.token)
  return { came: 'to nothing', why: 'passkey' }
}

/** Of the library, which names nobody where a second factor is asked for. */
interface Said {
  readonly token: string
  readonly user?: { readonly id: string }
}

/** A code of an app is good for ninety seconds, and once in them (RFC 6238, 5.2). */
const ONCE = { burst: 1, every: 90_000 } as const
const given = new Limits()

/** Ends a sign-in that waits for a second factor: a code of the app, or one of those kept for bad days. */
export async function giveCode({ auth }: People, typed: string, headers: Headers): Promise<SignIn> {
  const code = typed.replace(/\s/g, '')
  const request = { body: { code }, headers, asResponse: true } as const
  const answer = await (/^\d+$/.test(code)
    ? auth.api.verifyTOTP(request)
    : auth.api.verifyBackupCode(request))
  if (!answer.ok) return { came: 'to nothing', why: await whyNot(answer) }
  const { token, user }: Required<Said> = await answer.clone().json()
  if (given.take([[`${user.id} ${code}`, ONCE]]) === 0) return { came: 'in', answer }
  await (await auth.$context).internalAdapter.deleteSession(token)
  return { came: 'to nothing', why: 'over' }
}

async function whyNot(answer: Response): Promise<'wrong' | 'over' | 'locked'> {
  const { code }: { code?: string } = await answer.json()
  if (code === 'INVALID_CODE' || code === 'INVALID_BACKUP_CODE') return 'wrong'
  return answer.status === 429 ? 'locked' : 'over'
}
