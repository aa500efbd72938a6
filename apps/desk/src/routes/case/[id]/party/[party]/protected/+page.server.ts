import { deskText } from '@hearsay/words'
import { error, fail, type RequestEvent } from '@sveltejs/kit'
import { toldOf } from '#lib/server/cases/told.ts'
import { desk } from '#lib/server/desk.ts'
import { fieldsOf } from '#lib/server/fields.ts'
import { people } from '#lib/server/people/index.ts'
import { mayAs } from '#lib/server/people/person.ts'
import { type AskedOfName, eraseName, keepFrom, letKnow, protect } from '#lib/server/protecting/protect.ts'
import { protectedView } from '#lib/server/protecting/view.ts'
import { recorder } from '#lib/server/recorder.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad } from './$types'

type Event = RequestEvent<{ id: string; party: string }>

export const load: PageServerLoad = async (event) => {
  const person = signedIn(event.locals)
  const view = await protectedView(await askedBy(event, person))
  if (!view) error(404, deskText('en', 'noPage'))
  return { ...view, own: person.id, mayRecord: mayAs(person.role, 'reporter') }
}

export const actions: Actions = {
  protect: async (event) => {
    const asked = await askedToRecord(event)
    const form = await event.request.formData()
    const { name, note } = fieldsOf(form, ['name', 'note'])
    const also = form.getAll('person').filter((one) => typeof one === 'string')
    const work = protect(asked, { name: name.trim(), note: note.trim() }, also)
    return await toldOf(work, 'guard.protected', { name, note })
  },
  letKnow: (event) => changed(event, letKnow, 'guard.told'),
  keepFrom: (event) => changed(event, keepFrom, 'guard.kept'),
  erase: async (event) => {
    const asked = await askedToRecord(event)
    const { record, why } = fieldsOf(await event.request.formData(), ['record', 'why'])
    if (why.trim() === '') return fail(400, { wrong: deskText('en', 'guard.noWhy') })
    return await toldOf(eraseName(asked, record, why.trim()), 'guard.erased')
  },
}

async function changed(
  event: Event,
  change: (asked: AskedOfName, record: string, person: string) => Promise<void>,
  done: 'guard.told' | 'guard.kept',
) {
  const asked = await askedToRecord(event)
  const { record, person } = fieldsOf(await event.request.formData(), ['record', 'person'])
  return await toldOf(change(asked, record, person), done)
}

/** Answers 404 where the case has no such party. */
async function askedToRecord(event: Event): Promise<AskedOfName> {
  const asked = await askedBy(event, recorder(event.locals))
  if (!(await asked.desk.reader.load(asked.caseId)).value.party.has(asked.party))
    error(404, deskText('en', 'noPage'))
  return asked
}

async function askedBy({ params }: Event, person: AskedOfName['person']): Promise<AskedOfName> {
  const { id: caseId, party } = params
  return { desk: await desk(), caseId, party, person, everybody: await (await people()).all() }
}
