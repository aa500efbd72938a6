import type { RequestEvent } from '@sveltejs/kit'
import { verdictFor } from './access.ts'
import { sees } from './cases/sees.ts'
import { desk } from './desk.ts'
import { people } from './people/index.ts'
import { signedIn } from './signed-in.ts'

/**
 * Tells whether whoever asked may still do what they asked for: while an answer takes long, their session,
 * their role and who sees the case may change.
 */
export function mayStill({ request, params, route, locals }: RequestEvent): () => Promise<boolean> {
  const person = signedIn(locals)
  return async () => {
    const [store, now] = [await desk(), await (await people()).who(request.headers)]
    const asking = { route: route.id, params, person: now }
    const verdict = await verdictFor(asking, (id, somebody) => sees(store, id, somebody))
    return now?.id === person.id && verdict === 'in'
  }
}
