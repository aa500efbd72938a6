import { erase } from '@hearsay/digest/subscribers'
import { holder } from '#lib/server/held-by.ts'
import { subscribers } from '#lib/server/subscribers.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  if (event.request.method === 'POST') return { locale: event.locals.locale }
  const { choice } = await holder('erase', event)
  return { locale: choice.locale }
}

export const actions: Actions = {
  default: async (event) => {
    await holder('erase', event)
    await erase(await subscribers(), event.params.token)
    return { erased: true }
  },
}
