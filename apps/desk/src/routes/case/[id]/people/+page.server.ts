import { WHOLE } from '@hearsay/store'
import { deskText, partyName } from '@hearsay/words'
import { fail, type RequestEvent, redirect } from '@sveltejs/kit'
import { authorId } from '#lib/server/cases/author.ts'
import { admit, dismiss, keepersOf, limitCase, openToAll, seersOf } from '#lib/server/cases/insiders.ts'
import { toldOf } from '#lib/server/cases/told.ts'
import { desk } from '#lib/server/desk.ts'
import { fieldsOf } from '#lib/server/fields.ts'
import { people } from '#lib/server/people/index.ts'
import { shown } from '#lib/server/protecting/view.ts'
import { recorder } from '#lib/server/recorder.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params: { id }, locals }) => {
  const { reader } = await desk()
  const person = signedIn(locals)
  const { value } = await reader.load(id)
  const everybody = await (await people()).all()
  const insiders = await reader.insiders(id, WHOLE)
  const seers = seersOf(everybody, insiders)
  const keepers = keepersOf(seers, value.head.by)
  const isGuarded = new Set([...value.protection.values()].map(({ of }) => of))
  const isLimited = insiders.length > 0
  return {
    isLimited,
    own: person.id,
    mayChange: keepers.some((one) => one.id === person.id),
    seers: seers.map((one) => ({ ...shown(one), isOpener: authorId(one) === value.head.by })),
    // Of an open case, those whom it could be limited to; of one that is limited, those who could be let in.
    others: everybody.filter((one) => (isLimited ? !seers.includes(one) : one.id !== person.id)).map(shown),
    keepers: keepers.map(shown),
    parties: [...value.party.values()]
      .filter(({ type }) => type !== 'outlet')
      .map((party) => ({
        id: party.id,
        name: partyName(value, party.id, 'en'),
        isGuarded: isGuarded.has(party.id),
      })),
  }
}

export const actions: Actions = {
  limit: async (event) => {
    const form = await event.request.formData()
    const ids = form.getAll('person').filter((one) => typeof one === 'string')
    return await toldOf(limitCase(await askedBy(event), ids), 'guard.limited')
  },
  admit: async (event) => toldOf(admit(await askedBy(event), await personIn(event)), 'guard.admitted'),
  dismiss: async (event) => {
    const asked = await askedBy(event)
    const id = await personIn(event)
    const told = await toldOf(dismiss(asked, id), 'guard.dismissed')
    if ('says' in told && id === asked.person.id) redirect(303, '/')
    return told
  },
  open: async (event) => {
    const { sure } = fieldsOf(await event.request.formData(), ['sure'])
    if (sure === '') return fail(400, { wrong: deskText('en', 'guard.notSure') })
    return await toldOf(openToAll(await askedBy(event)), 'guard.opened')
  },
  party: async ({ request, params: { id } }) => {
    const { party } = fieldsOf(await request.formData(), ['party'])
    redirect(303, `/case/${id}/party/${encodeURIComponent(party)}/protected`)
  },
}

type Event = RequestEvent<{ id: string }>

async function askedBy({ locals, params }: Event) {
  const person = recorder(locals)
  return { desk: await desk(), caseId: params.id, person, everybody: await (await people()).all() }
}

async function personIn({ request }: Event): Promise<string> {
  return fieldsOf(await request.formData(), ['person']).person
}
