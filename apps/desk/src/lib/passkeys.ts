import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser'

/** What came of it; `no` where whoever holds the passkey would not, or the desk does not know it. */
export type Outcome = 'done' | 'no' | 'stale' | 'held'

/** Signs in by a passkey that the browser finds. */
export async function signInByPasskey(): Promise<Outcome> {
  return await ceremony<PublicKeyCredentialRequestOptionsJSON>(
    'generate-authenticate-options',
    'verify-authentication',
    async (optionsJSON) => ({ response: await startAuthentication({ optionsJSON }) }),
  )
}

/** Makes a passkey for whoever is signed in, under a name of theirs. */
export async function addPasskey(name: string): Promise<Outcome> {
  return await ceremony<PublicKeyCredentialCreationOptionsJSON>(
    'generate-register-options',
    'verify-registration',
    async (optionsJSON) => ({ name, response: await startRegistration({ optionsJSON }) }),
  )
}

/** Asks the desk what to ask, asks it of the browser, and tells the desk. */
async function ceremony<Options>(
  asking: string,
  telling: string,
  ask: (options: Options) => Promise<object>,
): Promise<Outcome> {
  const options = await fetch(`/auth/passkey/${asking}`)
  if (!options.ok) return outcomeOf(options)
  const said = await ask(await options.json()).catch(() => null)
  if (said === null) return 'no'
  return outcomeOf(
    await fetch(`/auth/passkey/${telling}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(said),
    }),
  )
}

function outcomeOf({ ok, status }: Response): Outcome {
  if (ok) return 'done'
  // The library lets add a passkey only whoever signed in within a day.
  if (status === 403) return 'stale'
  return status === 429 ? 'held' : 'no'
}
