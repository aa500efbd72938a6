import { confirm } from '@hearsay/digest/subscribers'
import { redirect } from '@sveltejs/kit'
import { formOf, textIn } from '#lib/server/form.ts'
import { gone, holder } from '#lib/server/held-by.ts'
import { subscribers } from '#lib/server/subscribers.ts'
import type { Actions, PageServerLoad } from './$types'

/** Looks, and confirms nothing: programs follow the links of a mail before its reader does. */
export const load: PageServerLoad = async (event) => {
  const { state, choice } = await holder('confirm', event)
  if (state !== 'asked' && state !== 'confirmed') gone(event.url)
  return { locale: choice.locale }
}

export const actions: Actions = {
  default: async ({ request, params, url }) => {
    const zone = textIn(await formOf(request), 'zone')
    const reader = await confirm(await subscribers(), params.token, zone)
    if (reader === undefined) gone(url)
    redirect(303, `/r/${reader.tokens.choices}?new`)
  },
}
