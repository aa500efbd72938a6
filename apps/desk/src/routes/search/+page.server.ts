import { deleteSavedSearch, SEARCHED, StoreError, saveSearch } from '@hearsay/store'
import { deskText } from '@hearsay/words'
import { type Actions, fail, redirect } from '@sveltejs/kit'
import { authorId } from '#lib/server/cases/author.ts'
import { desk } from '#lib/server/desk.ts'
import { fieldsOf } from '#lib/server/fields.ts'
import { askedIn, queryOf } from '#lib/server/searching/asked.ts'
import { resultsFor } from '#lib/server/searching/results.ts'
import { savedBy, savedNamed, seenIn } from '#lib/server/searching/saved.ts'
import { searchableBy, titled } from '#lib/server/searching/visible.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ url, locals }) => {
  const person = signedIn(locals)
  const open = await desk()
  const asked = askedIn(url.searchParams)
  const visible = await searchableBy(open, person)
  const cases = visible.map(({ id }) => id)
  const news = await savedNamed(open, person, url.searchParams.get('new') ?? '')
  return {
    asked,
    query: queryOf(asked),
    // What is opened as new is what this person saved, and no other search.
    news: news?.query === queryOf(asked) ? news.name : null,
    results: await resultsFor(open, cases, asked, news?.query === queryOf(asked) ? news.seen : undefined),
    saved: await savedBy(open, person, cases),
    seen: JSON.stringify(Object.fromEntries(visible.map(({ id, size }) => [id, size]))),
    kinds: SEARCHED,
    cases: await titled(open, visible),
  }
}

const MOST_LETTERS = 80

export const actions: Actions = {
  save: async ({ request, locals }) => {
    const { name, query, seen } = fieldsOf(await request.formData(), ['name', 'query', 'seen'])
    const kept = name.trim().slice(0, MOST_LETTERS)
    const asked = askedIn(new URLSearchParams(query))
    if (kept === '' || asked.q === '') return fail(400, { wrong: deskText('en', 'search.nameless'), name })
    const search = { name: kept, query: queryOf(asked), seen: seenIn(seen) }
    try {
      await saveSearch(await desk(), authorId(signedIn(locals)), search)
    } catch (error) {
      if (!(error instanceof StoreError && error.code === 'too-many')) throw error
      return fail(409, { wrong: deskText('en', 'search.tooMany'), name })
    }
    redirect(303, `/search?${search.query}`)
  },
  seen: async ({ request, locals }) => {
    const { name, seen } = fieldsOf(await request.formData(), ['name', 'seen'])
    const person = signedIn(locals)
    const saved = await savedNamed(await desk(), person, name)
    if (saved) await saveSearch(await desk(), authorId(person), { ...saved, seen: seenIn(seen) })
    redirect(303, '/search')
  },
  forget: async ({ request, locals }) => {
    const { name } = fieldsOf(await request.formData(), ['name'])
    await deleteSavedSearch(await desk(), authorId(signedIn(locals)), name)
    redirect(303, '/search')
  },
}
