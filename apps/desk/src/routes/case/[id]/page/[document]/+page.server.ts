import { deskText } from '@hearsay/words'
import { error } from '@sveltejs/kit'
import { found } from '#lib/server/cases/found.ts'
import { alterationIn } from '#lib/server/deciding/alteration-in.ts'
import { decideAll } from '#lib/server/deciding/bulk.ts'
import { sayByHand } from '#lib/server/deciding/by-hand.ts'
import { link, setWithin, setWords } from '#lib/server/deciding/change.ts'
import { accept, refuse } from '#lib/server/deciding/decide.ts'
import { decidersOf } from '#lib/server/deciding/deciders.ts'
import { draftWithNext } from '#lib/server/deciding/draft.ts'
import { heldPage } from '#lib/server/deciding/held.ts'
import { pageView } from '#lib/server/deciding/page-view.ts'
import { isAskedOn } from '#lib/server/deciding/proposed.ts'
import { addressOf, wantedIn } from '#lib/server/deciding/shown.ts'
import { undo } from '#lib/server/deciding/undo.ts'
import { desk } from '#lib/server/desk.ts'
import { fieldsOf } from '#lib/server/fields.ts'
import { leftIn } from '#lib/server/guide/stands.ts'
import { keptKeys } from '#lib/server/kept-keys.ts'
import { everybody } from '#lib/server/people/everybody.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad } from './$types'
import { acted } from './acted.ts'

/** What the address says where suggestions are hidden. */
const HIDDEN = 'hidden'

export const load: PageServerLoad = async ({ params, url, locals, cookies }) => {
  const person = signedIn(locals)
  const isShown = url.searchParams.get('suggestions') !== HIDDEN
  const wanted = wantedIn(url.searchParams)
  const store = await desk()
  const drafted = await found(
    draftWithNext(store, params.id, (drafted) => isAskedOn(drafted, params.document), params.document),
  )
  const held = await heldPage(store, params.id, drafted.case, params.document)
  if (!held) error(404, deskText('en', 'noPage'))
  const view = pageView(drafted, held, person, { ...wanted, isShown }, await decidersOf(drafted, everybody))
  const query = addressOf(wanted)
  if (!isShown) query.set('suggestions', HIDDEN)
  return {
    ...view,
    isDecided: view.recorded.length > 0 || drafted.decisions.some(({ page }) => page === params.document),
    // All proposals of a case are looked through only once those of this page are decided.
    goOn: isShown && view.all === 0 ? leftIn(drafted).page : null,
    document: params.document,
    wanted,
    query: `${query}`,
    about: url.searchParams.get('about'),
    keys: keptKeys(cookies),
  }
}

const WORDS = ['start', 'end', 'exact'] as const

export const actions: Actions = {
  accept: acted(async ({ store, place, form }) => {
    const { key, ...given } = fieldsOf(form, ['key', 'within', ...WORDS])
    const alteration = await alterationIn(store, place, given)
    return { came: await accept(store, { ...place, key }, alteration) }
  }),
  refuse: acted(async ({ store, place, form }) => ({
    came: await refuse(store, { ...place, ...fieldsOf(form, ['key']) }),
  })),
  undo: acted(async ({ store, place, form }) => ({
    came: await undo(store, { ...place, ...fieldsOf(form, ['key']) }),
  })),
  acceptShown: acted(async ({ store, place, form }) => ({
    counts: await decideAll(store, place, form.getAll('key').map(String), 'accept'),
  })),
  refuseShown: acted(async ({ store, place, form }) => ({
    counts: await decideAll(store, place, form.getAll('key').map(String), 'refuse'),
  })),
  say: acted(async ({ store, place, form }) => {
    const given = fieldsOf(form, ['who', 'type', 'act', 'basis', 'by', 'modality', 'gist', ...WORDS])
    return { came: await sayByHand(store, place, given) }
  }),
  words: acted(async ({ store, place, form }) => {
    const { statement, ...given } = fieldsOf(form, ['statement', ...WORDS])
    return { came: await setWords(store, place, statement, given) }
  }),
  link: acted(async ({ store, place, form }) => {
    const { statement, ...given } = fieldsOf(form, ['statement', 'claim', 'how'])
    return { came: await link(store, place, statement, given) }
  }),
  within: acted(async ({ store, place, form }) => {
    const { statement, within } = fieldsOf(form, ['statement', 'within'])
    return { came: await setWithin(store, place, statement, within) }
  }),
}
