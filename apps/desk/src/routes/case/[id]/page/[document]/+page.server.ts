import { deskText } from '@hearsay/words'
import { error, type RequestEvent } from '@sveltejs/kit'
import { found } from '#lib/server/cases/found.ts'
import { type Asked, accept, type Outcome, refuse, undo } from '#lib/server/deciding/decide.ts'
import { decidersOf } from '#lib/server/deciding/deciders.ts'
import { draftOf } from '#lib/server/deciding/draft.ts'
import { pageView } from '#lib/server/deciding/page-view.ts'
import { type Told, toldOf } from '#lib/server/deciding/told.ts'
import { desk } from '#lib/server/desk.ts'
import { fieldsOf } from '#lib/server/fields.ts'
import { people } from '#lib/server/people/index.ts'
import { mayAs } from '#lib/server/people/person.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad } from './$types'

/** What the address says where suggestions are hidden. */
const HIDDEN = 'hidden'

export const load: PageServerLoad = async ({ params, url, locals }) => {
  const person = signedIn(locals)
  const drafted = await found(draftOf(await desk(), params.id))
  const isShown = url.searchParams.get('suggestions') !== HIDDEN
  const view = pageView(drafted, params.document, person, isShown, await decidersOf(drafted, everybody))
  if (!view) error(404, deskText('en', 'noPage'))
  return { ...view, document: params.document }
}

export const actions: Actions = {
  accept: (event) => decided(event, accept, 'accepted'),
  refuse: (event) => decided(event, refuse, 'refused'),
  undo: (event) => decided(event, undo, 'undone'),
}

type Event = RequestEvent<{ id: string; document: string }>

/** Readers look at pages, and decide nothing. */
async function decided(
  { request, params, locals }: Event,
  decide: (store: Awaited<ReturnType<typeof desk>>, asked: Asked) => Promise<Outcome>,
  meant: 'accepted' | 'refused' | 'undone',
): Promise<Told> {
  const person = signedIn(locals)
  if (!mayAs(person.role, 'reporter')) error(403, deskText('en', 'noPage'))
  const { key } = fieldsOf(await request.formData(), ['key'])
  const asked = { caseId: params.id, page: params.document, key, person }
  const store = await desk()
  const came = await found(decide(store, asked))
  const now = await draftOf(store, params.id)
  return toldOf(came, meant, asked, now, await decidersOf(now, everybody))
}

const everybody = async () => await (await people()).all()
