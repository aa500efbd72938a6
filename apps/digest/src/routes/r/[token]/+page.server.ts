import { zones } from '@hearsay/digest'
import { choose, goOn } from '@hearsay/digest/subscribers'
import { fail, redirect } from '@sveltejs/kit'
import { listedCases } from '#lib/server/cases.ts'
import { chosenIn } from '#lib/server/chosen.ts'
import { formOf } from '#lib/server/form.ts'
import { gone, holder } from '#lib/server/held-by.ts'
import { subscribers } from '#lib/server/subscribers.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { state, choice, tokens } = await holder('choices', event)
  const all = zones()
  return {
    locale: choice.locale,
    state,
    choice,
    leave: `/u/${tokens.leave}`,
    erase: `/e/${tokens.erase}`,
    cases: await listedCases(choice.locale),
    // One may be known by another name than that of the list.
    zones: all.includes(choice.zone) ? all : [choice.zone, ...all],
    says: event.url.searchParams.has('new') ? 'new' : event.url.searchParams.has('saved') ? 'saved' : null,
  }
}

export const actions: Actions = {
  save: async (event) => {
    const { choice } = await holder('choices', event)
    const chosen = chosenIn(await formOf(event.request), choice)
    if (typeof chosen === 'string') return fail(400, { wrong: chosen })
    if (!(await choose(await subscribers(), event.params.token, chosen))) gone(event.url)
    redirect(303, `/r/${event.params.token}?saved`)
  },
  back: async ({ params, url }) => {
    if (!(await goOn(await subscribers(), params.token))) gone(url)
    redirect(303, `/r/${params.token}?new`)
  },
}
