import { leave } from '@hearsay/digest/subscribers'
import { holder } from '#lib/server/held-by.ts'
import { subscribers } from '#lib/server/subscribers.ts'
import type { Actions, PageServerLoad } from './$types'

/**
 * Looks, and stops nothing. To whoever has just stopped it the page says so, whatever is still held of
 * them.
 */
export const load: PageServerLoad = async (event) => {
  if (event.request.method === 'POST') return { locale: event.locals.locale }
  const { choice } = await holder('leave', event)
  return { locale: choice.locale }
}

export const actions: Actions = {
  /**
   * One POST, from a page or from a mail program (RFC 8058): nothing is asked for again, and it leads nowhere
   * else. Of a token that is nobody's any more it is as true that nothing comes.
   */
  default: async ({ params, locals }) => {
    const reader = await leave(await subscribers(), params.token)
    if (reader) locals.locale = reader.choice.locale
    return {
      ...(reader && { back: `/r/${reader.tokens.choices}?/back`, erase: `/e/${reader.tokens.erase}` }),
      left: true,
    }
  },
}
